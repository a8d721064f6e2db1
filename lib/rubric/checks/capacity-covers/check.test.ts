import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../engine/answer';
import { answerOf, documentOf, runCheck } from '../../testing/answers';

const usual = { role: 'worker', loadPerSecond: 100 };

describe('capacity-covers', () => {
  it.each([
    ['nothing stated', ['q:queue -> w:worker'], 'cannotTell', usual],
    ['an empty drawing', [], 'cannotTell', usual],
  ])('%s', (_, drawing, verdict, options) => {
    const finding = runCheck('capacity-covers', answerOf({}, drawing), options);
    expect(finding.verdict).toBe(verdict);
    if ('evidence' in finding) expect(finding.evidence.length).toBeGreaterThan(0);
  });

  const drawn = (text: string, replicas: number, capacityPerSecond: number) => {
    const document = documentOf({ requirements: text }, ['q:queue ~> w:worker']);
    const nodes = document.diagram.nodes.map((node) =>
      node.type === 'worker' ? { ...node, replicas, capacityPerSecond } : node,
    );
    return readAnswer({ ...document, diagram: { ...document.diagram, nodes } }, []);
  };

  it.each([
    ['At peak 400 messages a second come in.', 20, 25, 'met'],
    ['At peak 400 messages a second come in.', 10, 25, 'partly'],
    ['At peak 400 messages a second come in.', 2, 25, 'missed'],
    ['On average 40 messages a second come in, and 400 messages a second at nine.', 16, 25, 'met'],
    ['One worker copes with 900 messages a second.', 20, 25, 'cannotTell'],
    ['We have many messages.', 20, 25, 'cannotTell'],
  ])('takes the load from the answer: %s %i × %i', (text, replicas, capacity, verdict) => {
    expect(runCheck('capacity-covers', drawn(text, replicas, capacity), { role: 'worker' }).verdict).toBe(
      verdict,
    );
  });
});
