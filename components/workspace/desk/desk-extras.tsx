'use client';

import dynamic from 'next/dynamic';
import type { RefObject } from 'react';
import { useLayout } from '../shell-context';

// Each is fetched when it is first asked for.
const WalkRoom = dynamic(() => import('../walk/walk-room').then((m) => m.WalkRoom));

type DeskExtrasProps = { desk: RefObject<HTMLElement | null> };

/** What may lie on the desk besides the drawing and its tools: a walk, the search, notes, the laser, a presentation. */
export const DeskExtras = ({ desk }: DeskExtrasProps) => {
  const walking = useLayout((state) => state.desk.walk !== null);
  return <>{walking && <WalkRoom desk={desk} />}</>;
};
