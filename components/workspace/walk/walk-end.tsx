'use client';

import { ArrowLeft, PenLine, RotateCcw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { enterStep } from '@/lib/store/commands/steps';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';
import { useWalkActions, type WalkView } from './use-walk';
import { WalkWays } from './walk-ways';
import { nameOf } from './walk-words';

/** Where the way ends: arrived, or short of it with what leads on, if anything does. */
export const WalkEnd = ({ view }: { view: WalkView }) => {
  const { graph, hops, says, arrived, last, to, waysOn } = view;
  const { goTo, step, fork } = useWalkActions();
  const told = says.filter((line) => line !== '').length;
  return (
    <div className="flex flex-col gap-3">
      {arrived ? (
        <p>
          <strong className="font-medium">Arrived at {nameOf(last)}.</strong>{' '}
          {told === hops.length
            ? 'Every hop is told.'
            : `${told} of ${hops.length} ${hops.length === 1 ? 'hop is' : 'hops are'} told so far.`}
        </p>
      ) : (
        <p className="border-l-2 border-attention pl-3">
          {waysOn.length === 0 ? (
            <>
              <strong className="font-medium">Nothing leads on from {nameOf(last)}</strong>, so the request
              never comes to {nameOf(to)}.
            </>
          ) : (
            <>
              From {nameOf(last)} no arrows lead to {nameOf(to)}. You can still see where they go.
            </>
          )}
        </p>
      )}
      {!arrived && waysOn.length > 0 && (
        <WalkWays
          legend={`Ways on from ${nameOf(last)}`}
          graph={graph}
          edges={waysOn}
          onTake={(edgeId) => fork(graph, hops.length, edgeId)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {hops.length > 0 && (
          <Button size="sm" data-first onClick={() => step(-1)}>
            <ArrowLeft size={14} aria-hidden="true" />
            Previous
          </Button>
        )}
        <Button size="sm" onClick={() => goTo(null)} {...(hops.length === 0 && { 'data-first': true })}>
          <RotateCcw size={14} aria-hidden="true" />
          Another walk
        </Button>
        {told > 0 && <ShowInStep />}
      </div>
    </div>
  );
};

const ShowInStep = () => {
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const show = () => {
    enterStep(store, 'architecture');
    store.getState().showPanel('step');
    layout.getState().show('writing');
    layout.getState().setFold('right', 'open');
    document.getElementById('workspace-writing')?.focus();
  };
  return (
    <Button size="sm" onClick={show}>
      <PenLine size={14} aria-hidden="true" />
      See it in the step
    </Button>
  );
};
