'use client';

import { useTranslations } from 'next-intl';
import { Footprints } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useKeys } from '../actions/use-keys';
import { useShell } from '../shell-context';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { openWalk } from './use-walk';
import { type ToldWalk, useToldWalks } from './use-told-walks';

/** Below the text of the architecture step: the walks it tells, and the way to one more. */
export const WalkPart = () => {
  const t = useTranslations('walk');
  const { withKey } = useKeys();
  const store = useWorkspaceStore();
  const { layout } = useShell();
  const walks = useToldWalks();
  const canWalk = useWorkspace((state) => state.attempt.document.diagram.edges.length > 0);
  const toDrawing = () => layout.getState().show('drawing');
  return (
    <section aria-labelledby="walks-title" className="flex flex-col gap-2 border-t pt-3">
      <h3 id="walks-title" className="text-sm">
        {t('told.title')}
      </h3>
      <p className="text-xs text-muted">{t('told.why')}</p>
      {walks.length > 0 && (
        <ul className="flex flex-col">
          {walks.map((walk) => (
            <WalkRow
              key={walk.start}
              told={walk}
              onWalk={(route) => {
                toDrawing();
                layout.getState().setDesk({ walk: { ...route, at: null }, searching: false });
              }}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          size="sm"
          disabled={!canWalk}
          title={withKey(t('title'), 'walk')}
          onClick={() => {
            toDrawing();
            openWalk(store, layout);
          }}
        >
          <Footprints size={14} aria-hidden="true" />
          {t(walks.length === 0 ? 'title' : 'another')}
        </Button>
        {!canWalk && <p className="pt-1 text-xs text-muted">{t('told.needsArrow')}</p>}
      </div>
    </section>
  );
};

type WalkRowProps = { told: ToldWalk; onWalk: (route: NonNullable<ToldWalk['route']>) => void };

const WalkRow = ({ told: { walk, route }, onWalk }: WalkRowProps) => {
  const t = useTranslations('walk');
  const said = walk.hops.filter(({ says }) => says !== '').length;
  return (
    <li className="flex items-center justify-between gap-3 border-b py-1.5">
      <span className="min-w-0">
        <span className="block break-words">
          {walk.from} → {walk.to}
        </span>
        <span className="block text-xs text-muted">
          {route ? t('told.hops', { told: said, count: walk.hops.length }) : t('told.lost')}
        </span>
      </span>
      {route && (
        <Button
          size="sm"
          onClick={() => onWalk(route)}
          aria-label={t('told.againLabel', { from: walk.from, to: walk.to })}
        >
          {t('told.again')}
        </Button>
      )}
    </li>
  );
};
