import { duration, matchesAll, number, outcome, pattern } from './lexicon';
import type { Passage } from './passages';

export const planParts = ['steps', 'durations', 'measure', 'decision', 'pilot', 'wayBack'] as const;
export type PlanPart = (typeof planParts)[number];

const time = pattern(
  String.raw`(?:${number}|\b(?:an?|one))[\s-]?(?:\w+\s)?(?:weeks?|days?|months?|sprints?)\b`,
  String.raw`\bweeks? \d`,
  duration,
);
const work =
  /\b(?:build\w*|measure\w*|log|find|instrument|test\w*|trial|pilot|compare|release|launch|roll\w*|extend\w*|start\w*|design|prototype|show|double|try|lane|queues?|posters|workers?|matcher\w*|ingest|router|ramp|a\/b|watch\w*|drills?|count|first|then|phase|assignment|tablets|lines|digests?|call|whole|steps?|beta|mvp|discovery)\b/i;
const measured = pattern(
  outcome,
  String.raw`\b(?:measure|metric|look at|looking at|compare\w*|share of|p9\d|success metrics?|how many|lag|reached|faster|success)\b`,
);
const ruled =
  /\b(?:if|below|unless|at least|otherwise|else|or stop|stop and|stop|go on if|confirm|decide:|decision:?|ship if|go or)\b/i;
const threshold = pattern(
  number,
  String.raw`\b(?:flat|don['’]t move|fall|falls|drop|goes|confirm|is \w+ the tail)\b`,
);
const small =
  /\b(?:one (?:city|clinic|district|zone|journey type|branch|department|region)|smallest city|(?!100)\d+ ?% of|at (?!100)\d+ ?%|on (?!100)\d+ ?%|\d+ (?:schools?|cars|restaurants|drivers|shops|customers|clinics|users)|two shops|first department|finance department|pilot|trial|a\/b|some customers|few customers|subset|small group|beside the|similar ones|other schools|compare with)\b/i;
const sized = pattern(
  number,
  String.raw`\b(?:one (?:city|clinic|district|zone|journey type)|smallest|department)\b`,
);
const back =
  /\b(?:roll(?:ed)?[ -]?back|switch(?:ed)? back|way back|flag|fallback|standby for|old \w+ (?:kept|on standby|stays)|in (?:steps of )?\d+ ?%(?: steps)?|steps of \d+|\d+, \d+, (?:and )?\d+ ?%|one per week|in a month|ramp|district by district|zone[- ]by[- ]zone|go back)\b/i;

/** Whether a passage says a part of a plan. */
export function saysPlanPart(
  { asserted: text, adopted, kind, step }: Passage,
  part: PlanPart,
): 'full' | 'named' | null {
  const isPlan = step === 'plan' || kind === 'roadmap';
  const onPlan = isPlan || time.test(adopted);
  if (!onPlan) return null;
  switch (part) {
    case 'steps':
      return work.test(adopted) ? 'full' : null;
    case 'durations':
      return matchesAll(text, time, work) ? 'full' : null;
    case 'measure':
      return measured.test(text) && (isPlan || /\d/.test(text)) ? 'full' : null;
    case 'decision':
      if (matchesAll(text, ruled, threshold) && measured.test(text)) return 'full';
      return ruled.test(text) ? 'named' : null;
    case 'pilot':
      if (matchesAll(text, small, sized)) return 'full';
      return small.test(text) ? 'named' : null;
    case 'wayBack':
      return back.test(text)
        ? 'full'
        : /\b(?:gradual\w*|then (?:everyone|all|widen)|second city|all \w+ clinics|others?)\b/i.test(text)
          ? 'named'
          : null;
  }
}
