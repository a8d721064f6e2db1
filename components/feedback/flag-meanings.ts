import type { FlagId } from '@/lib/rubric/evaluation';

export type FlagMeaning = {
  title: string;
  /** What it does to the score, in a sentence. */
  effect: string;
  /** What to do about it. */
  remedy: string;
};

/** Each remark explained to the person it is about. Effects as in docs/scoring.md. */
export const flagMeanings: Readonly<Record<FlagId, FlagMeaning>> = {
  stuffing: {
    title: 'Terms without reasons',
    effect:
      'These sentences earn nothing; the rest counts as if they were not there. Nothing is taken off for them.',
    remedy:
      'Keep the terms you need, and give each a verb: what it does here, for whom, and what would happen without it.',
  },
  prompt_echo: {
    title: 'The task repeated',
    effect: 'What restates the task earns nothing; the rest counts in full.',
    remedy: 'Say what you would build and why. The reader knows the question.',
  },
  source_copy: {
    title: 'Words from our own pages',
    effect:
      'What stands there word for word earns nothing, because it shows what we think and not what you think.',
    remedy: 'Close the page and tell it in your own words, with this product’s numbers.',
  },
  contradiction: {
    title: 'Two statements disagree',
    effect:
      'The steps they stand in are held down until they agree; several such pairs hold down the whole answer.',
    remedy:
      'Decide which of the two you mean, and change the other. If both hold at different times, say when.',
  },
  text_diagram_mismatch: {
    title: 'Drawing and words disagree',
    effect: 'Architecture cannot read as solid while they tell two stories.',
    remedy: 'Draw what you describe, or describe what you drew. Either will do.',
  },
  thin_text: {
    title: 'Few words to go by',
    effect: 'No effect by itself. A short answer can score well; this one leaves the reasons to be guessed.',
    remedy:
      'Take your two weightiest choices and write for each what it gains, what it costs, and why that is fine.',
  },
  harmful_claims: {
    title: 'Could do harm if built',
    effect:
      'The dimension it concerns falls towards 0, and the whole answer is held down with it, however good the rest is.',
    remedy:
      'Take it back, and say what protects people, money or data instead. In an interview this is the first thing to put right.',
  },
  generic: {
    title: 'Could be any product',
    effect: 'No effect by itself: sentences that fit every product earn little to begin with.',
    remedy: 'Put one number or one person of this product into each paragraph.',
  },
  human_look: {
    title: 'Worth a person’s look',
    effect: 'None. It marks where this reading is least to be trusted, in either direction.',
    remedy: 'Ask a coach or a colleague for a review; what they say counts for more than this.',
  },
};
