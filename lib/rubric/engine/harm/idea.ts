import type { DimensionId } from '../../schema';

/** One way to put a harmful idea into words. All of its parts must hold in one sentence. */
export type Saying = {
  /** What it is about: anywhere in the sentence. */
  about?: readonly RegExp[];
  /** What is done: only where the author stands by it. */
  does?: readonly RegExp[];
  /** What is done, in a word that denies something by itself (ignore, remove, scrape): as written, unless denied in turn. */
  takesAway?: readonly RegExp[];
  /** What is left out. The denial is the claim here, so it is looked for as written. */
  leavesOut?: readonly RegExp[];
  /** What makes it harmless. */
  unless?: readonly RegExp[];
};

/** A claim that would hurt people, money or data if it were built, and the dimensions it takes down. */
export type HarmIdea = {
  id: string;
  dimensions: readonly DimensionId[];
  sayings: readonly Saying[];
  message: string;
};

/** Any of the given words or phrases, whole. */
export const words = (...sources: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\w-])(?:${sources.join('|')})(?![\w])`, 'i');

/** One thing and another with at most `gap` words between, in either order. */
export const near = (one: string, other: string, gap: number): RegExp => {
  const between = String.raw`(?:\W+[\w’'-]+){0,${gap}}?\W+`;
  return new RegExp(
    String.raw`(?<!\w)(?:(?:${one})${between}(?:${other})|(?:${other})${between}(?:${one}))(?!\w)`,
    'i',
  );
};

/** One thing before another with at most `gap` words between. */
export const ahead = (one: string, other: string, gap: number): RegExp =>
  new RegExp(String.raw`(?<!\w)(?:${one})(?:\W+[\w’'-]+){0,${gap}}?\W+(?:${other})(?!\w)`, 'i');

const article = String.raw`(?:(?:a|an|any|the|our|its|every|extra|separate|regular|daily|nightly|kind of|form of|sort of)\s+){0,3}`;
const refusal = String.raw`(?:no|without|zero|skip(?:s|ped|ping)?|omit(?:s|ted)?|leav(?:e|es|ing) out|drop(?:s|ped)?|do away with|save (?:ourselves|us)|disabled?|disables|remov(?:e|es|ed)|(?:do|does|did|will|would|can|could|need|have|has) not (?:\w+ ){0,2}?|(?:do|does|did|wo|ca|need|have|has|is|are)n['’]t (?:\w+ ){0,2}?|never (?:do|make|take|use|run|ask for|check) )`;
const off = String.raw`(?:(?:is|are|gets?|stays?|remains?|was|were)\s+)?(?:not|never|n['’]t)\s+(?:\w+\s+){0,1}?(?:needed|necessary|required|used|made|taken|checked|worth\w*|there|planned|part of)|(?:is|are|gets?|stays?|remains?)\s+(?:simply |just |all )?(?:unnecessary|superfluous|skipped|left out|omitted|removed|overkill|pointless|useless|(?:a )?waste\w*)`;

/** The thing is left out: "no backups", "we skip backups", "backups are not needed". */
export const denies = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w-])(?:${refusal}\s?${article}(?:${noun})(?![\w-])|(?:${noun})\s+(?:${off})(?!\w))`,
    'i',
  );

const toOff = String.raw`(?:switch|turn|take|leave|keep)(?:s|ed|ing)?`;

/** The thing is put out of action: "switched off", "turn it off", "muted", "disabled". */
export const switchesOff = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w-])(?:(?:${noun})(?:\W+[\w’'-]+){0,5}?\W+(?:(?:switched|turned|taken|left|kept) (?:them |it )?off|(?:is|are|stay|stays) off|muted|silenced|disabled|suppressed|${toOff} (?:them|it) off)|${toOff} (?:off )?${article}(?:${noun})(?: checks?| checking)?(?: off)(?!\w)|${toOff} off ${article}(?:${noun})|(?:mute|silence|disable)(?:s|d)? ${article}(?:${noun}))(?!\w)`,
    'i',
  );

/** Verbs in their forms, for what is kept somewhere. */
export const keeps = String.raw`(?:stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|keep(?:s|ing)?(?!(?: [\w’'-]+){1,3} from\b)|kept|held|hold(?:s)?|record(?:s|ed)?|sits?|lie|lies|lives?|saved|remember(?:s|ed)?|put(?:s)?|written|writes?|hard-?coded|embedded|baked|shipped|committed|bundled|included)`;
