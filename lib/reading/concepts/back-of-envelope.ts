import type { ConceptEntry } from '../pattern';

export const backOfEnvelope: ConceptEntry = {
  id: 'back_of_envelope',
  definition: 'A visible calculation from stated inputs to a load or size that the design then uses.',
  terms: [],
  frames: [],
  guards: ['sketch|sketched|drew|drawing|card|logo .. envelope'],
  cases: {
    found: [
      'Sixty cows times eight litres is 480 litres a day, which is twenty cans.',
      'Forty boats with three catches a day make 120 landings, so ten an hour over twelve hours.',
      '10 million users with two messages a day is 20 million a day, or about 230 per second.',
      '500 bytes times 20 million rows gives 10 GB per day.',
      'A thousand shops with two hundred letters each makes 200,000 letters; spread over ten hours that is about 5.5 a second.',
      '2 M riders times two trips is 4 M a day, about 46 a second.',
      'I did the sum: 12,000 cars, one ping every 4 seconds, makes 3,000 a second.',
    ],
    notFound: [
      'Prices are rounded up on the envelope.',
      'The logo was drawn on the back of an envelope.',
      'The system will handle 5,000 a second.',
    ],
  },
};
