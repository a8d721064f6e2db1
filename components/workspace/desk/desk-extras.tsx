'use client';

import dynamic from 'next/dynamic';
import { type RefObject, useEffect } from 'react';
import { useLayout } from '../shell-context';
import { useWorkspace } from '../workspace-context';

// Each is fetched when it is first asked for. `loading` gives each a boundary of its own: without it the whole desk would
// disappear for as long as that takes, and lose its size and the focus.
const loading = () => null;
const WalkRoom = dynamic(() => import('../walk/walk-room').then((m) => m.WalkRoom), { loading });
const FindBar = dynamic(() => import('./find-bar').then((m) => m.FindBar), { loading });
const NotesLayer = dynamic(() => import('./notes-layer').then((m) => m.NotesLayer), { loading });
const Laser = dynamic(() => import('./laser').then((m) => m.Laser), { loading });
const Presentation = dynamic(() => import('../present/presentation').then((m) => m.Presentation), {
  loading,
});

type DeskExtrasProps = { desk: RefObject<HTMLElement | null>; fit: () => void };

/** What may lie on the desk besides the drawing and its tools: a walk, the search, notes, the laser, a presentation. */
export const DeskExtras = ({ desk, fit }: DeskExtrasProps) => {
  const { walk, searching, presenting, laser, noteOf } = useLayout((state) => state.desk);
  const settled = useLayout((state) => state.settled);
  useEffect(() => {
    if (!settled) return;
    // What is typed into at once has to be there when its key is pressed: the letters that follow would be keys of the drawing.
    void import('./find-bar');
    void import('./notes-layer');
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
