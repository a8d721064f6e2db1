import type { Graph } from '@/lib/diagram/index';
import type { DiagramNode } from '@/lib/diagram/schema';
import { playsRole, type RoleId } from '../roles';

/** What people call a box by its kind, where there is only one of it. */
const kinds: readonly { says: RegExp; role: RoleId }[] = [
  { says: /\b(?:queue|broker|stream|event log|topic)$/i, role: 'buffer' },
  { says: /\b(?:database|db|postgres\w*|mysql|store|tables?)$/i, role: 'database' },
  { says: /\bcache$/i, role: 'cache' },
  { says: /\b(?:replica|standby)$/i, role: 'replica' },
  { says: /\b(?:client|app|phone|browser)s?$/i, role: 'client' },
  { says: /\bscheduler$/i, role: 'scheduler' },
  { says: /\b(?:gateway|load balancer|balancer|front door)$/i, role: 'entry' },
  { says: /\b(?:workers?|consumers?|pollers?)$/i, role: 'worker' },
  { says: /\b(?:providers?|third party|processor)$/i, role: 'external' },
  { says: /\b(?:api|api server|service|server|application|backend)$/i, role: 'service' },
];

/** Words that name no particular box. */
const common =
  /^(?:the|an?|our|its|each|every|this|that|with|from|into|for|and|per|all|api|server|servers|service|services|system|database|databases|queue|queues|worker|workers|cache|store|gateway|provider|providers|app|apps|client|data|main|one|two|three|new|then|also|which|second|primary|replica|standby|phone|browser|scheduler|broker|stream|topic|consumers?|pollers?|balancer|tables?|postgres|backend|application|processor|event|log)$/;

const stem = (word: string): string => word.replace(/(?:ies|es|s|er|ing)$/, '').slice(0, 6);

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !common.test(word)).map(stem);

/** "A second log" is not the log that was spoken of. */
const another = /\b(?:second|other|another|own|third|separate|new|next|same|right|wrong|first)\b/i;

/**
 * The one box that a noun phrase means: by the words of its label, or by its kind where only one box is of that kind. Null where
 * several could be meant, or none.
 */
export function findMeant(graph: Graph, phrase: string): DiagramNode | null {
  if (another.test(phrase)) return null;
  const said = wordsOf(phrase);
  const nodes = [...graph.nodes.values()];
  const kind = kinds.find(({ says }) => says.test(phrase.trim()));
  const scored = nodes
    .map((node) => ({ node, shared: wordsOf(node.label).filter((word) => said.includes(word)).length }))
    .filter(({ shared }) => shared > 0);
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  const best = scored.filter(({ shared }) => shared === most).map(({ node }) => node);
  const ofKind = kind ? best.filter((node) => playsRole(node, kind.role)) : best;
  if (best.length > 0 && kind?.role === 'client' && ofKind.length === 0) return null;
  if (best.length > 0) return only(ofKind.length > 0 ? ofKind : best);
  // A qualified name ("the payment queue") that no label shares means a box that is not there, or under another name.
  if (!kind || said.length > 0) return null;
  return only(nodes.filter((node) => playsRole(node, kind.role)));
}

const only = (nodes: readonly DiagramNode[]): DiagramNode | null =>
  nodes.length === 1 ? (nodes[0] ?? null) : null;
