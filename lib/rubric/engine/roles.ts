import type { DiagramNode } from '@/lib/diagram/schema';
import type { Graph } from '@/lib/diagram/index';

export const roleIds = [
  'client',
  'entry',
  'service',
  'preference',
  'buffer',
  'worker',
  'cache',
  'database',
  'replica',
  'external',
  'realtime',
  'monitor',
  'scheduler',
  'deadLetter',
  'matcher',
  'positions',
  'payment',
  'pacing',
  'fairness',
  'lane',
] as const;
export type RoleId = (typeof roleIds)[number];

type RoleRule = {
  types?: readonly DiagramNode['type'][];
  label?: RegExp;
  within?: readonly DiagramNode['type'][];
};

const compute: readonly DiagramNode['type'][] = ['service', 'worker', 'gateway', 'scheduler'];
const stores: readonly DiagramNode['type'][] = ['database', 'cache', 'search', 'replica', 'objectStore'];

/** What a box is for: from its type, or from its label where the type leaves it open. */
const rules: Record<RoleId, readonly RoleRule[]> = {
  client: [{ types: ['client'] }],
  entry: [
    { types: ['gateway', 'loadBalancer', 'cdn'] },
    { label: /\b(?:api|front door|door|entry|ingest|intake|gateway|balancer)\b/i, within: ['service'] },
  ],
  service: [{ types: ['service', 'gateway'] }],
  preference: [
    {
      label:
        /\b(?:prefer\w*|opt-?outs?|opt(?:ed)?[- ]?in|consent|suppress\w*|stop ?list|wishes|do[- ]not[- ]disturb|quiet|silent hours|permissions?|unsubscri\w*|settings|allowed|said stop|block ?list)\b/i,
    },
  ],
  buffer: [
    { types: ['queue', 'stream'] },
    { label: /\b(?:queue|outbox|job table|backlog|pile|broker)\b/i, within: ['database', 'service'] },
  ],
  worker: [
    { types: ['worker', 'scheduler'] },
    {
      label: /\b(?:worker|consumer|poller|sender|dispatcher|processor|matcher|posters?|helpers?|job)s?\b/i,
      within: ['service'],
    },
  ],
  cache: [{ types: ['cache'] }],
  database: [{ types: ['database'] }],
  replica: [{ types: ['replica'] }],
  external: [{ types: ['external'] }],
  realtime: [
    { types: ['realtime'] },
    {
      label: /\b(?:web ?sockets?|open connections?|connection gateway|live channel|sse|server-sent)\b/i,
      within: ['service', 'gateway'],
    },
  ],
  monitor: [{ types: ['monitor'] }],
  scheduler: [{ types: ['scheduler'] }],
  deadLetter: [
    {
      label:
        /\b(?:dead[- ]?letters?|dlq|parking|parked|failed (?:messages|jobs|events|for good)|poison|quarantine|exhausted)\b/i,
    },
  ],
  matcher: [{ label: /\b(?:match\w*|dispatch\w*|assign\w*|pairing|offers?)\b/i, within: compute }],
  positions: [
    { types: ['search'] },
    {
      label:
        /\b(?:positions?|locations?|geo\w*|cells?|grid|map squares|spatial|where (?:cars|drivers) are)\b/i,
      within: [...stores, 'service'],
    },
  ],
  payment: [{ label: /\b(?:pay\w*|charg\w*|card|bank|billing)\b/i }],
  pacing: [
    {
      label:
        /\b(?:pac(?:e|er|ing)|throttl\w*|token bucket|rate limit\w*|warm-?up|per (?:mailbox )?(?:domain|provider)|shap(?:er|ing))\b/i,
    },
  ],
  fairness: [
    {
      label:
        /\b(?:fair\w*|weighted|round-?robin|in turns?|per (?:customer|tenant|shop|account)|by (?:customer|tenant|shop|account))\b/i,
    },
  ],
  lane: [
    {
      label:
        /\b(?:priorit\w*|urgent|codes?|confirmations?|transactional|triggered|critical|high|express|first|lanes?|alerts)\b/i,
      within: ['queue', 'stream', 'worker', 'service'],
    },
  ],
};

/** Whether a box plays a role, by type or by label. */
export const playsRole = (node: Readonly<DiagramNode>, role: RoleId): boolean =>
  rules[role].some(
    ({ types, label, within }) =>
      (types?.includes(node.type) ?? false) ||
      (label !== undefined && (within?.includes(node.type) ?? true) && label.test(node.label)),
  );

/** Boxes that play a role and are joined to something: a part on its own does nothing. */
export const findByRole = (graph: Graph, role: RoleId): DiagramNode[] =>
  [...graph.nodes.values()].filter(
    (node) =>
      playsRole(node, role) &&
      ((graph.outgoing.get(node.id)?.length ?? 0) > 0 || (graph.incoming.get(node.id)?.length ?? 0) > 0),
  );
