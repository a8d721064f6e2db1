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
    {
      label:
        /\b(?:api|front door|door|entry|ingest|intake|gateway|balancer|edge|reception|proxy|ingress|portal)\b/i,
      within: ['service'],
    },
  ],
  service: [{ types: ['service', 'gateway'] }],
  preference: [
    {
      label:
        /\b(?:prefer\w*|opt-?outs?|opt(?:ed)?[- ]?in|consent|suppress\w*|stop ?list|wishes|do[- ]not[- ]disturb|quiet|silent hours|permissions?|unsubscri\w*|settings|allowed|said (?:stop|no)|block ?list|mut(?:e|ed|es)|choices|do[- ]not[- ]contact)\b/i,
    },
  ],
  buffer: [
    { types: ['queue', 'stream'] },
    {
      label: /\b(?:queue|outbox|job table|backlog|pile|broker|waiting list|to-do list|buffer)\b/i,
      within: ['database', 'service'],
    },
  ],
  worker: [
    { types: ['worker', 'scheduler'] },
    {
      label:
        /\b(?:worker|consumer|poller|sender|dispatcher|processor|matcher|poster|helper|job|runner|executor|handler|deliverer|daemon)s?\b/i,
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
      label:
        /\b(?:web ?sockets?|open connections?|connection gateway|live channel|sse|server-sent|sockets?|push channel|live link|long[- ]poll\w*)\b/i,
      within: ['service', 'gateway'],
    },
  ],
  monitor: [{ types: ['monitor'] }],
  scheduler: [{ types: ['scheduler'] }],
  deadLetter: [
    {
      label:
        /\b(?:dead[- ]?letters?|dlq|parking|parked|failed (?:messages|jobs|events|for good)|poison|quarantine|exhausted|undeliver\w+|unsendable|set aside|given up|error queue|leftovers|rejects)\b/i,
    },
  ],
  matcher: [
    {
      label: /\b(?:match\w*|dispatch\w*|assign\w*|pairing|offers?|allocat\w*|driver finder)\b/i,
      within: compute,
    },
  ],
  positions: [
    { types: ['search'] },
    {
      label:
        /\b(?:positions?|locations?|geo\w*|cells?|grid|map squares|spatial|where (?:cars|drivers) are|whereabouts|hex\w*|h3|quad ?tree|tiles?|nearby)\b/i,
      within: [...stores, 'service'],
    },
  ],
  payment: [{ label: /\b(?:pay\w*|charg\w*|card|bank|billing|fares?|settle\w*|checkout)\b/i }],
  pacing: [
    {
      label:
        /\b(?:pac(?:e|er|ing)|throttl\w*|token bucket|rate limit\w*|warm-?up|per (?:mailbox )?(?:domain|provider)|shap(?:er|ing)|leaky bucket|flow control|governor|speed limit|quota|regulator|valve)\b/i,
    },
  ],
  fairness: [
    {
      label:
        /\b(?:fair\w*|weighted|round-?robin|in turns?|per (?:customer|tenant|shop|account)|by (?:customer|tenant|shop|account)|equal shares?|rotation|taking turns)\b/i,
    },
  ],
  lane: [
    {
      label:
        /\b(?:priorit\w*|urgent|codes?|confirmations?|transactional|triggered|critical|high|express|first|lanes?|alerts|security|time-critical|fast|immediate|otps?)\b/i,
      within: ['queue', 'stream', 'worker', 'service'],
    },
  ],
};

/** What the last word of a label says a box is: "Orders database" is a database, whatever kind of box it stands on. */
const heads: readonly { word: RegExp; fits: readonly DiagramNode['type'][] }[] = [
  { word: /^(?:database|db)$/, fits: ['database', 'replica', 'search', 'objectStore', 'external'] },
  { word: /^cache$/, fits: ['cache', 'cdn', 'external'] },
  { word: /^(?:queue|broker|topic)$/, fits: ['queue', 'stream', 'external'] },
  { word: /^(?:workers?|consumers?)$/, fits: ['worker', 'service', 'scheduler', 'external'] },
  {
    word: /^(?:gateway|balancer)$/,
    fits: ['gateway', 'loadBalancer', 'realtime', 'service', 'external', 'cdn'],
  },
  { word: /^(?:replica|standby)$/, fits: ['replica', 'database', 'cache', 'service', 'external', 'search'] },
];

/** Kinds whose label tells what they watch, hold or stand for, and not what they are. */
const saysWhatElse: ReadonlySet<DiagramNode['type']> = new Set([
  'region',
  'client',
  'monitor',
  'external',
  'scheduler',
]);

/** Whether the kind of a box and the name on it are two different things: then its kind shows nothing. */
export function isConflicted({ type, label }: Readonly<DiagramNode>): boolean {
  const name = label.split(/[,(:;/–—]| (?:with|for|of|per|by|in) /)[0] ?? '';
  const last = name.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const head = heads.find(({ word }) => word.test(last));
  return head !== undefined && !saysWhatElse.has(type) && !head.fits.includes(type);
}

/** Whether a box plays a role, by type or by label. */
export const playsRole = (node: Readonly<DiagramNode>, role: RoleId): boolean =>
  rules[role].some(
    ({ types, label, within }) =>
      ((types?.includes(node.type) ?? false) && !isConflicted(node)) ||
      (label !== undefined && (within?.includes(node.type) ?? true) && label.test(node.label)),
  );

/** Boxes that play a role and are joined to something: a part on its own does nothing. */
export const findByRole = (graph: Graph, role: RoleId): DiagramNode[] =>
  [...graph.nodes.values()].filter(
    (node) =>
      playsRole(node, role) &&
      ((graph.outgoing.get(node.id)?.length ?? 0) > 0 || (graph.incoming.get(node.id)?.length ?? 0) > 0),
  );
