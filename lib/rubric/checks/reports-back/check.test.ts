import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('reports-back', () => {
  it.each([
    ['stored', "The company's answer is stored on the slip.", 'met'],
    ['feeds', 'Receipts feed the dashboard.', 'met'],
    ['pencilled', 'He pencils the reply on the card.', 'met'],
    ['a screen', 'There is a dashboard.', 'partly'],
    ['nothing', 'It sends texts.', 'missed'],
    ['silence', '', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('reports-back', answerOf({ architecture: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
