import type { ConceptEntry } from '../pattern';

export const backOfEnvelope: ConceptEntry = {
  id: 'back_of_envelope',
  definition: 'A visible calculation from stated inputs to a load or size that the design then uses.',
  terms: [],
  frames: [],
  guards: ['sketch|sketched|drew|drawing|card|logo .. envelope'],
  cases: {
    found: [
      '2 M riders times two trips is 4 M a day, about 46 a second.',
      'I did the sum: 12,000 cars, one ping every 4 seconds, makes 3,000 a second.',
    ],
    notFound: ['The logo was drawn on the back of an envelope.', 'The system will handle 5,000 a second.'],
  },
};
