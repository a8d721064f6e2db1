'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { stepLimits } from '@/lib/steps/limits';
import { findLedgerOffers, type LedgerEntry } from '@/lib/steps/prose/ledger-offers';
import { byRank, isRanked, withoutRanks, withRanks } from '@/lib/steps/ranking';
import { type RowChange, setLedger } from '@/lib/store/commands/steps';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import { useDraft } from './drafts';
import { OfferLine } from './offer-line';
import { takeOffer } from './take-offer';
import { RowList } from './row-list';
import { ChoiceCard, RankMark } from './tradeoffs/choice-card';
import { RankingLine } from './tradeoffs/ranking-line';
import { useStepText } from './use-text-rows';

const blank: LedgerEntry = { choice: '' };
const none: readonly LedgerEntry[] = [];
/** How many choices lead an answer; the others are named and parked. */
const leading = 3;

/** The choices, each with its price; put in order they are a ranking, and the first three lead. */
export const LedgerEditor = () => {
  const t = useTranslations('editorParts.ledger');
  const store = useWorkspaceStore();
  const saved = useWorkspace((state) => state.attempt.document.steps.tradeoffs?.ledger ?? none);
  const [draft, save] = useDraft<readonly LedgerEntry[]>(saved, (next, kind) =>
    setLedger(store, [...next], kind),
  );
  const rows = useMemo(() => byRank(draft), [draft]);
  const ranked = isRanked(rows);
  const [open, setOpen] = useState<number | null>(null);
  const point = usePointing(rows);

  const change = (next: readonly LedgerEntry[], kind: RowChange) => {
    // Moving a row says what counts more; adding or deleting one keeps what was said.
    const moved = kind === 'whole' && next.length === rows.length;
    save(moved || ranked ? withRanks(next) : next, kind);
    if (kind === 'typing') return;
    const at = open === null ? undefined : rows[open];
    const stays = at === undefined ? -1 : next.indexOf(at);
    const added = next.findIndex((row) => !rows.includes(row));
    setOpen(next.length > rows.length ? added : stays < 0 ? null : stays);
  };
  return (
    <div className="flex flex-col gap-4">
      <Offer ledger={rows} />
      <RowList
        title={t('title')}
        kind="choice"
        rows={rows}
        max={stepLimits.ledger}
        blank={blank}
        inline
        spaced
        empty={t('empty')}
        onChange={change}
        onPoint={point}
        cut={{ after: leading, words: t('cut') }}
        aside={<Effort rows={rows} />}
        lead={(_, __, number) => <RankMark number={number} ranked={ranked} leads={number <= leading} />}
        footer={
          rows.length > 1 && (
            <RankingLine
              ranked={ranked}
              onRank={() => save(withRanks(rows), 'whole')}
              onUnrank={() => save(withoutRanks(rows), 'whole')}
            />
          )
        }
      >
        {(row, set, number, of) => (
          <ChoiceCard
            row={row}
            of={of}
            open={open === number - 1}
            onOpen={(opened) => setOpen(opened ? number - 1 : null)}
            set={set}
          />
        )}
      </RowList>
    </div>
  );
};

/** Pointing at a row lights up what it is bound to. */
function usePointing(rows: readonly LedgerEntry[]): (index: number | null) => void {
  const store = useWorkspaceStore();
  const [pointed, setPointed] = useState<number | null>(null);
  const nodes = pointed === null ? undefined : rows[pointed]?.nodes;
  useEffect(() => {
    const drawn = new Set(store.getState().attempt.document.diagram.nodes.map(({ id }) => id));
    const nodeIds = (nodes ?? []).filter((id) => drawn.has(id));
    if (nodeIds.length === 0) return;
    store.getState().setHighlight({ nodeIds, edgeIds: [] });
    return () => store.getState().setHighlight(null);
  }, [store, nodes]);
  return setPointed;
}

const Effort = ({ rows }: { rows: readonly LedgerEntry[] }) => {
  const t = useTranslations('editorParts.ledger');
  const weeks = rows.slice(0, leading).reduce((sum, { effortWeeks = 0 }) => sum + effortWeeks, 0);
  if (weeks === 0) return null;
  return (
    <span className="text-xs text-muted">
      {t(rows.length > leading ? 'firstThree' : 'weeks', { weeks: Number(weeks.toFixed(1)) })}
    </span>
  );
};

const Offer = ({ ledger }: { ledger: readonly LedgerEntry[] }) => {
  const t = useTranslations('editorParts.offer');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const text = useStepText('tradeoffs');
  const count = useMemo(() => findLedgerOffers(text).length, [text]);
  return (
    <OfferLine
      words={editable && count > 0 && ledger.length < stepLimits.ledger ? t('choices', { count }) : null}
      action={t('asRows', { count })}
      onTake={() => void takeOffer(store, 'tradeoffs')}
    />
  );
};
