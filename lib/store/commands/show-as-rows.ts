import { readText } from '@/lib/attempt/apply';
import { findLedgerOffers, moveToLedger } from '@/lib/steps/prose/ledger-offers';
import { findRequirementOffers, showAsRows } from '@/lib/steps/prose/requirement-offers';
import { findRoadmapOffers, moveToRoadmap } from '@/lib/steps/prose/roadmap-offers';
import { findStoryOffers, showAsCases } from '@/lib/steps/prose/story-offers';
import { byRank, isRanked, withRanks } from '@/lib/steps/ranking';
import type { StepId } from '@/lib/steps/schema';
import type { WorkspaceStore } from '../types';
import { rewriteText } from './steps';

/** Makes rows of the sentences of a step's text that read as such, as one step of undo. Returns how many there were. */
export function showSentencesAsRows(store: WorkspaceStore, step: StepId): number {
  const { steps } = store.getState().attempt.document;
  const text = readText(steps, step, 'text');
  if (step === 'requirements') {
    const offers = findRequirementOffers(text);
    if (offers.length === 0) return 0;
    return rewriteText(store, step, showAsRows(text, offers)).ok ? offers.length : 0;
  }
  if (step === 'tradeoffs') {
    const ledger = byRank(steps.tradeoffs?.ledger ?? []);
    const next = moveToLedger(text, ledger, findLedgerOffers(text));
    const rows = isRanked(ledger) ? withRanks(next.ledger) : next.ledger;
    if (rows.length === ledger.length) return 0;
    const done = rewriteText(store, step, next.text, [{ type: 'ledgerSet', ledger: rows }]);
    return done.ok ? rows.length - ledger.length : 0;
  }
  if (step === 'impact') {
    const offers = findStoryOffers(text);
    if (offers.length === 0) return 0;
    return rewriteText(store, step, showAsCases(text, offers)).ok ? offers.length : 0;
  }
  if (step !== 'plan') return 0;
  // Rows that say nothing make way.
  const kept = (steps.plan?.roadmap ?? []).filter((row) => Object.values(row).some((field) => field !== ''));
  const next = moveToRoadmap(text, kept, findRoadmapOffers(text));
  if (next.roadmap.length === kept.length) return 0;
  const done = rewriteText(store, step, next.text, [{ type: 'roadmapSet', roadmap: next.roadmap }]);
  return done.ok ? next.roadmap.length - kept.length : 0;
}
