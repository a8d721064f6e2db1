import { describe, expect, it } from 'vitest';
import { answerOf } from '../testing/answers';
import { isFor } from './belongs';
import { inSteps } from './said';

const heard = (step: 'architecture' | 'scalability' | 'reliability', text: string): boolean =>
  answerOf({ requirements: text }).passages.some((passage) => isFor(passage, [step]));

describe('what stands under the requirements and is for another step', () => {
  it.each([
    ['architecture', 'The program that prepares letters puts them on a pile that survives a restart.'],
    ['architecture', 'Confirmations have their own small pile that is emptied first.'],
    ['architecture', 'A worker takes 50 rows and hands them to the provider.'],
    ['architecture', 'Before posting, the poster looks whether the person has said stop.'],
    ['architecture', 'Requests are written to an outbox in the same commit.'],
    ['architecture', 'The service takes jobs from its own queue, today as on holidays.'],
    ['scalability', 'Our mail carrier allows us 150 a second.'],
    ['scalability', '150 a second: that is the wall.'],
    ['scalability', 'The provider accepts from us 200 a second.'],
  ] as const)('%s: %s', (step, text) => {
    expect(heard(step, text)).toBe(true);
    expect(heard('reliability', text)).toBe(false);
  });

  it.each([
    ['architecture', 'Members want to hear that a place on the waiting list became theirs.'],
    ['architecture', 'Shoppers get their mail at 8:34, and popular sizes are gone by then.'],
    ['architecture', 'Codes reach the phone within 3 s.'],
    ['architecture', 'A company in the field of software as a service, and it sends mails each month.'],
    ['architecture', 'The service level says 300 ms for sending.'],
    ['architecture', 'What limits it today is the layer that queues at send time.'],
    ['architecture', 'The bottleneck today is the queue that is filled in the morning.'],
    ['scalability', '3.2 M mails in 900 s are 3,560 a second.'],
    ['scalability', 'Our provider is allowed to be late.'],
    ['scalability', 'Nobody should stand at a wall of forms.'],
  ] as const)('nothing for %s: %s', (step, text) => {
    expect(heard(step, text)).toBe(false);
  });

  it('is read beside what stands in the step itself', () => {
    const answer = answerOf({
      requirements:
        'A worker takes 50 rows and hands them to the provider. Codes reach the phone within 3 s.',
      architecture: 'There is a queue.',
      reliability: 'A worker takes the row again.',
    });
    expect(inSteps(answer, ['architecture']).map(({ step }) => step)).toEqual([
      'requirements',
      'architecture',
    ]);
    expect(inSteps(answer, undefined)).toHaveLength(4);
  });
});
