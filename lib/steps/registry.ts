import type { StepId } from './step-ids';

export type StepInfo = {
  id: StepId;
  title: string;
  /** The step as a question, in the interviewer's words. */
  question: string;
  /** The structured part the step carries beside its text, if any. */
  structured?: 'tables' | 'endpoints' | 'sql' | 'ledger' | 'roadmap';
};

const steps: Record<StepId, Omit<StepInfo, 'id'>> = {
  requirements: { title: 'Requirements', question: 'What must it do, for whom, how fast and how much?' },
  architecture: {
    title: 'Architecture',
    question: 'Which parts are there, and how does one request pass through them?',
  },
  dataModel: {
    title: 'Data model',
    question: 'What do you store, and how does it hang together?',
    structured: 'tables',
  },
  api: {
    title: 'API',
    question: 'What goes in, what comes back, and who may call?',
    structured: 'endpoints',
  },
  query: {
    title: 'Key query',
    question: 'Which question does the product ask of its data most?',
    structured: 'sql',
  },
  scalability: { title: 'Scalability', question: 'What changes when ten thousand users become ten million?' },
  reliability: {
    title: 'Reliability',
    question: 'What breaks, who notices, and what does the customer see?',
  },
  tradeoffs: {
    title: 'Trade-offs',
    question: 'What did you gain, what did you give up, and why is that fine?',
    structured: 'ledger',
  },
  impact: { title: 'Customer impact', question: 'Who feels the difference, and which number moves?' },
  plan: {
    title: 'Plan',
    question: 'What is built first, how long does it take, and what is decided when?',
    structured: 'roadmap',
  },
};

/** What navigation, forms and scoring know of a step. */
export const getStepInfo = (id: StepId): StepInfo => ({ id, ...steps[id] });
