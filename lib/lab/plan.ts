import * as z from 'zod';

const text = z.string().max(4000);
const count = z.number().nonnegative();

/** One step of how the database answers, with what it really did. */
export const planNodeSchema = z.object({
  id: z.int().nonnegative(),
  parent: z.int().nonnegative().nullable(),
  depth: z.int().nonnegative(),
  /** PostgreSQL's own name: "Seq Scan". */
  type: text,
  relation: text.nullable(),
  index: text.nullable(),
  /** Rows handed on, over all its rounds. */
  rows: count,
  /** Rows looked at and thrown away by a condition. */
  removed: count,
  loops: count,
  /** Milliseconds spent in this step alone, over all its rounds. */
  selfMs: count,
  /** 0…1 of the planner's estimate, for this step alone. */
  costShare: count,
  /** Conditions in PostgreSQL's notation. */
  filter: text.nullable(),
  condition: text.nullable(),
  sortKeys: z.array(text).max(50),
});
export type PlanNode = z.infer<typeof planNodeSchema>;

export const planSchema = z.object({
  nodes: z.array(planNodeSchema).min(1).max(300),
  /** Milliseconds from start to end, planning left out. */
  ms: count,
});
export type Plan = z.infer<typeof planSchema>;

const amount = z.number().catch(0);
const words = z.string().nullable().catch(null);
const rawNodeSchema = z.object({
  'Node Type': z.string(),
  'Relation Name': words.default(null),
  'Index Name': words.default(null),
  'Actual Rows': amount.default(0),
  'Actual Loops': amount.default(0),
  'Actual Total Time': amount.default(0),
  'Total Cost': amount.default(0),
  'Rows Removed by Filter': amount.default(0),
  'Rows Removed by Join Filter': amount.default(0),
  'Rows Removed by Index Recheck': amount.default(0),
  Filter: words.default(null),
  'Join Filter': words.default(null),
  'Index Cond': words.default(null),
  'Recheck Cond': words.default(null),
  'Hash Cond': words.default(null),
  'Merge Cond': words.default(null),
  'Sort Key': z.array(z.string()).catch([]).default([]),
  Plans: z.array(z.unknown()).catch([]).default([]),
});
type RawNode = z.infer<typeof rawNodeSchema>;

const answerSchema = z
  .array(z.object({ Plan: z.unknown(), 'Execution Time': amount.default(0) }))
  .min(1)
  .max(1);

type Visit = { raw: RawNode; id: number; parent: number | null; depth: number };

/** Reads the answer of EXPLAIN (ANALYZE, FORMAT JSON). Null where it is none. Parents come before their children. */
export function readPlan(answer: unknown): Plan | null {
  const parsed = answerSchema.safeParse(answer);
  const top = parsed.success ? parsed.data[0] : undefined;
  if (!top) return null;
  const visits = walk(top.Plan);
  if (visits.length === 0) return null;
  const whole = Math.max(visits[0]?.raw['Total Cost'] ?? 0, Number.EPSILON);
  return { nodes: visits.map((visit) => toNode(visit, visits, whole)), ms: top['Execution Time'] };
}

function walk(root: unknown): Visit[] {
  const visits: Visit[] = [];
  const open: { raw: unknown; parent: number | null; depth: number }[] = [
    { raw: root, parent: null, depth: 0 },
  ];
  while (open.length > 0 && visits.length < 300) {
    const next = open.pop();
    const parsed = rawNodeSchema.safeParse(next?.raw);
    if (!next || !parsed.success) continue;
    const id = visits.length;
    visits.push({ raw: parsed.data, id, parent: next.parent, depth: next.depth });
    // Last in, first out: pushed backwards so that children keep their order.
    for (const child of [...parsed.data.Plans].reverse())
      open.push({ raw: child, parent: id, depth: next.depth + 1 });
  }
  return visits;
}

function toNode({ raw, id, parent, depth }: Visit, visits: readonly Visit[], whole: number): PlanNode {
  const loops = Math.max(raw['Actual Loops'], 0);
  const children = visits.filter((visit) => visit.parent === id).map((visit) => visit.raw);
  const ms = (node: RawNode) => node['Actual Total Time'] * node['Actual Loops'];
  const childMs = children.reduce((sum, child) => sum + ms(child), 0);
  const childCost = children.reduce((sum, child) => sum + child['Total Cost'], 0);
  const removed =
    raw['Rows Removed by Filter'] + raw['Rows Removed by Join Filter'] + raw['Rows Removed by Index Recheck'];
  return {
    id,
    parent,
    depth,
    type: raw['Node Type'],
    relation: raw['Relation Name'],
    index: raw['Index Name'],
    rows: Math.round(raw['Actual Rows'] * loops),
    removed: Math.round(removed * loops),
    loops,
    selfMs: Math.max(0, ms(raw) - childMs),
    costShare: Math.min(1, Math.max(0, (raw['Total Cost'] - childCost) / whole)),
    filter: raw.Filter ?? raw['Join Filter'],
    condition: raw['Index Cond'] ?? raw['Recheck Cond'] ?? raw['Hash Cond'] ?? raw['Merge Cond'],
    sortKeys: raw['Sort Key'].slice(0, 50),
  };
}
