import { describe, expect, it } from 'vitest';
import { documentOf, loadAnswers, scoreOf } from '../testing/answers';

const reasonOf = (...given: Parameters<typeof scoreOf>): string =>
  scoreOf(...given).flags.find(({ id }) => id === 'human_look')?.message ?? '';

const documentNamed = (id: string) => {
  const found = loadAnswers().find(([name]) => name === id);
  if (!found) throw new Error(`No answer ${id}`);
  return found[1];
};

describe('a person is asked to look', () => {
  it.each([
    ['ns-06', /unusual design/],
    ['rs-08', /unusual design.*usual terms/],
    ['rs-02', /built in an unusual way/],
    ['rs-03', /two stories/],
    ['rs-04', /few words/],
    ['rs-07', /unusual claims/],
  ])('%s', (id, reason) => {
    expect(reasonOf(documentNamed(id))).toMatch(reason);
  });

  it.each(['ns-04', 'ns-05', 'ns-08', 'rs-05', 'ct-02', 'ct-07', 'ct-08'])('not at %s', (id) => {
    expect(reasonOf(documentNamed(id))).toBe('');
  });

  it('where a script is unknown', () => {
    expect(reasonOf(documentOf({ requirements: 'Сообщение должно прийти за три секунды.' }))).toMatch(
      /script/,
    );
  });

  it('where a box is of one kind and named as another', () => {
    const document = documentOf({ requirements: 'Codes within 3 s.' }, [
      'app:client -> api:service -> orders:cache',
    ]);
    const nodes = document.diagram.nodes.map((node) =>
      node.type === 'cache' ? { ...node, label: 'Orders database' } : node,
    );
    expect(reasonOf(document)).toBe('');
    expect(reasonOf({ ...document, diagram: { ...document.diagram, nodes } })).toMatch(/named as another/);
  });

  it('where words and drawing disagree in an answer that scores well', () => {
    const document = documentNamed('ns-04');
    const steps = {
      ...document.steps,
      reliability: { text: `${document.steps.reliability?.text ?? ''} There is no cache.` },
    };
    expect(reasonOf({ ...document, steps })).toMatch(/disagree about a part/);
  });
});
