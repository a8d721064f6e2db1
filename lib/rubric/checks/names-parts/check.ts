import { z } from 'zod';
import { stepIdSchema } from '@/lib/steps/schema';
import { byPassage } from '../../engine/by-passage';
import { defineCheck, type Finding, missed } from '../../engine/check';
import { inSteps, said } from '../../engine/said';

/** Parts that stand for one thing each. */
const particular =
  'gateway|balancer|broker|bus|kafka|rabbitmq|sqs|redis|postgres\\w*|mysql|mongo\\w*|stream|log|cache|provider|engine|scheduler|dispatcher|matcher|algorithm|adapter|socket|websocket|index|kubernetes|container|outbox|inbox|back[- ]?end|front[- ]?end|webhook|cdn|replica|pile|tray|shelf|rack|board|clerk|helper|runner|poster|bucket|lambda|function|module';
/** Parts of which a system has several: the word before tells them apart. */
const general =
  'service|micro-?service|server|api|app|worker|queue|database|db|store|storage|table|program|process|list|sender|job|book|desk';
const part = new RegExp(String.raw`(?:\b([\p{L}-]+) )?\b(${particular}|${general})(?:es|s)?\b`, 'giu');
const isGeneral = new RegExp(`^(?:${general})$`, 'i');
const says =
  /^(?:the|an?|our|its|each|every|this|that|one|and|or|in|on|to|of|from|with|by|for|into|via|all|more|some|new|several|many|two|three|four|five|ten)$/i;

/** Parts that a passage names, each once. */
const partsIn = byPassage(
  ({ asserted }): ReadonlySet<string> =>
    new Set(
      [...asserted.matchAll(part)].map(([, before = '', noun = '']) => {
        const name = noun.toLowerCase();
        return isGeneral.test(name) && !says.test(before) ? `${before.toLowerCase()} ${name}` : name;
      }),
    ),
);

export const check = defineCheck({
  id: 'names-parts',
  about: 'Names parts that a system can be built of, however little is said of them.',
  options: z.strictObject({
    steps: z.array(stepIdSchema).optional(),
    min: z.int().min(1).max(12).default(3),
  }),
  run: (answer, { steps, min }): Finding => {
    const passages = inSteps(answer, steps).filter((passage) => partsIn(passage).size > 0);
    const named = new Set(passages.flatMap((passage) => [...partsIn(passage)]));
    if (named.size === 0) return missed();
    return said(named.size >= min ? 'met' : 'partly', passages);
  },
});
