import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('chooses-store', () => {
  it.each([
    ['a reason of the product', 'Relational, since ride and payment must agree.', 'met'],
    ['a slogan', 'NoSQL because it scales better.', 'partly'],
    ['nothing', 'We keep things.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('chooses-store', answerOf({ dataModel: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
