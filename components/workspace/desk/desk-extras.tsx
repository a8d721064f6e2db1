'use client';

import dynamic from 'next/dynamic';
import type { RefObject } from 'react';
import { useLayout } from '../shell-context';
import { useWorkspace } from '../workspace-context';

// Each is fetched when it is first asked for.
const WalkRoom = dynamic(() => import('../walk/walk-room').then((m) => m.WalkRoom));
const FindBar = dynamic(() => import('./find-bar').then((m) => m.FindBar));
const NotesLayer = dynamic(() => import('./notes-layer').then((m) => m.NotesLayer));
const Laser = dynamic(() => import('./laser').then((m) => m.Laser));
const Presentation = dynamic(() => import('../present/presentation').then((m) => m.Presentation));

type DeskExtrasProps = { desk: RefObject<HTMLElement | null>; fit: () => void };

/** What may lie on the desk besides the drawing and its tools: a walk, the search, notes, the laser, a presentation. */
export const DeskExtras = ({ desk, fit }: DeskExtrasProps) => {
  const { walk, searching, presenting, laser, noteOf } = useLayout((state) => state.desk);
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
