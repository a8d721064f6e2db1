import type { ComponentType } from '@/lib/diagram/schema';
import type { StepId, Steps } from '@/lib/steps/schema';
import type { RoleId } from '../engine/roles';

type Table = NonNullable<NonNullable<Steps['dataModel']>['tables']>[number];
type Endpoint = NonNullable<NonNullable<Steps['api']>['endpoints']>[number];
type LedgerEntry = NonNullable<NonNullable<Steps['tradeoffs']>['ledger']>[number];
type RoadmapEntry = NonNullable<NonNullable<Steps['plan']>['roadmap']>[number];

/**
 * An edit before it knows the answer. Texts may use `{name|otherwise}`: the candidate's own word or figure where the answer has
 * one (`findVocabulary` lists the names), else what stands after the bar.
 */
export type ProposedEdit =
  | {
      put: 'sentence';
      step: StepId;
      text: string;
      /** Only where no larger rate a second is stated: what holds for a small load would be wrong for a large one. */
      upTo?: number;
    }
  /** What the criterion's own half-said sentence lacks; only where there is one that holds one of the words. */
  | { put: 'completion'; to: readonly string[]; addition: string }
  /** A box on an arrow that leads straight from one role to another. */
  | { put: 'between'; source: RoleId; target: RoleId; type: ComponentType; label: string }
  /** A box joined to the first box of each role, roles that are not drawn left out. */
  | { put: 'part'; type: ComponentType; label: string; from: readonly RoleId[]; to: readonly RoleId[] }
  | { put: 'copies'; role: RoleId; replicas: number }
  /** Completes the first entry that lacks one of the fields, with those it lacks; `to` as above. */
  | { put: 'ledger'; to?: readonly string[]; set: Partial<LedgerEntry> }
  | { put: 'roadmap'; to?: readonly string[]; set: Partial<RoadmapEntry> }
  | { put: 'endpoint'; to?: readonly string[]; set: Partial<Endpoint> }
  /** A table that is not declared yet. */
  | { put: 'table'; table: Table }
  | { put: 'sql'; text: string };

/** What is said before the edit is named; `{quote}` is the candidate's half-said sentence. */
export type Lead = { partly: string; missed: string };

export type Proposal = {
  lead: Lead;
  edits: readonly ProposedEdit[];
  /** A refinement: proposed only where the dimension has reached this level. */
  from?: number;
};

/** Proposals by criterion id. The first that raises the criterion is taken. */
export type Proposals = Readonly<Record<string, Proposal>>;
