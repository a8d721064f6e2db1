'use client';

import './walk.css';
import type { RefObject } from 'react';
import { useLayout } from '../shell-context';
import { useWalk, type WalkView } from './use-walk';
import { useWalkInView } from './use-walk-in-view';
import { useWalkLights, useWalkSaid } from './use-walk-lights';
import { WalkNumbers } from './walk-numbers';
import { WalkPanel } from './walk-panel';

type WalkRoomProps = { desk: RefObject<HTMLElement | null> };

/** A walk under way: the way on the drawing, and the panel that leads along it. */
export const WalkRoom = ({ desk }: WalkRoomProps) => {
  const view = useWalk();
  return view && <OpenWalk view={view} desk={desk} />;
};

const OpenWalk = ({ view, desk }: WalkRoomProps & { view: WalkView }) => {
  const presenting = useLayout((state) => state.desk.presenting);
  useWalkLights(view);
  useWalkSaid(view);
  useWalkInView(view, desk);
  return (
    <>
      <WalkNumbers view={view} />
      {!presenting && <WalkPanel view={view} desk={desk} />}
    </>
  );
};
