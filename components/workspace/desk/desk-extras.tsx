'use client';

import dynamic from 'next/dynamic';
import { type RefObject, useEffect } from 'react';
import { withMessages } from '@/components/ui/with-messages';
import { useLayout, useSettled } from '../shell-context';
import { useWorkspace } from '../workspace-context';

// Each is fetched with its words when it is first asked for. `loading` gives each a boundary of its own: without it the whole desk would
// disappear for as long as that takes, and lose its size and the focus.
const loading = () => null;
const WalkRoom = dynamic(
  () => withMessages(['walk'], async () => (await import('../walk/walk-room')).WalkRoom),
  { loading },
);
const findBar = () => withMessages(['desk'], async () => (await import('./find-bar')).FindBar);
const notesLayer = () => withMessages(['desk'], async () => (await import('./notes-layer')).NotesLayer);
const FindBar = dynamic(findBar, { loading });
const NotesLayer = dynamic(notesLayer, { loading });
const Laser = dynamic(() => withMessages(['desk'], async () => (await import('./laser')).Laser), { loading });
const Presentation = dynamic(
  () => withMessages(['present', 'walk'], async () => (await import('../present/presentation')).Presentation),
  { loading },
);

type DeskExtrasProps = { desk: RefObject<HTMLElement | null>; fit: () => void };

/** What may lie on the desk besides the drawing and its tools: a walk, the search, notes, the laser, a presentation. */
export const DeskExtras = ({ desk, fit }: DeskExtrasProps) => {
  const { walk, searching, presenting, laser, noteOf } = useLayout((state) => state.desk);
  const settled = useSettled();
  useEffect(() => {
    if (!settled) return;
    // What is typed into at once has to be there when its key is pressed: the letters that follow would be keys of the drawing.
    void findBar();
    void notesLayer();
  }, [settled]);
  const hasNotes = useWorkspace((state) => state.attempt.document.diagram.nodes.some(({ notes }) => notes));
  return (
    <>
      {presenting && <Presentation desk={desk} fit={fit} />}
      {walk !== null && <WalkRoom desk={desk} />}
      {searching && <FindBar desk={desk} />}
      {(hasNotes || noteOf !== null) && <NotesLayer desk={desk} />}
      {laser && <Laser desk={desk} />}
    </>
  );
};
