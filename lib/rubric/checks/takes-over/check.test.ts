import { describe, expect, it } from 'vitest';
import { answerOf, runCheck } from '../../testing/answers';

const options = {};

describe('takes-over', () => {
  it.each([
    ['a standby with its time', 'A standby in another town takes over within a minute.', 'met'],
    ['a second supplier', 'If the text company is down, codes go through a second provider.', 'met'],
    ['copies across zones', 'The queue has three copies across two zones.', 'met'],
    ['a twin', 'The twin picks the row up within a second.', 'met'],
    ['copies alone', 'There is a replica.', 'partly'],
    ['slogan', 'Critical components are redundant, so there is no single point of failure.', 'missed'],
    ['nothing', 'It runs.', 'missed'],
    ['silence', '', 'missed'],
    ['two buildings', 'The list is kept in two buildings.', 'met'],
    ['the next in line', 'Codes are tried twice, next by the second text firm.', 'met'],
    ['a copy elsewhere', 'Our database has a copy in another building.', 'met'],
    ['one building', 'The list is kept in the main building.', 'missed'],
    ['another goes on', 'If one worker dies another continues.', 'met'],
    ['any of them', 'If something fails another takes over.', 'missed'],
  ])('%s', (_, text, verdict) => {
    const finding = runCheck('takes-over', answerOf({ reliability: text }), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });
});
