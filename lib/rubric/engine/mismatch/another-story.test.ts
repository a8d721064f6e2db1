import { describe, expect, it } from 'vitest';
import { documentOf, scoreOf } from '../../testing/answers';
import { readAnswer } from '../answer';
import { findMismatch } from './find-mismatch';

const drawing = [
  'app:client -> api:gateway -> rides:service -> orders:database',
  'rides ~> search jobs:queue ~> matcher:worker -> positions:search',
  'matcher -> bank:external',
];

describe('asking again and again', () => {
  const asking = (label: string) => ({
    ...documentOf({}, drawing),
    diagram: {
      ...documentOf({}, drawing).diagram,
      edges: documentOf({}, drawing).diagram.edges.map((edge, at) => (at === 0 ? { ...edge, label } : edge)),
    },
  });
  const clashesOf = (architecture: string, label: string): string[] =>
    (
      findMismatch(readAnswer({ ...asking(label), steps: { architecture: { text: architecture } } }, []))
        ?.clashes ?? []
    ).map(({ id }) => id);

  it.each([
    ['The phone gets everything by push, we never poll.', 'polls status each 2 s', ['refused-and-drawn']],
    ['The apps do not poll.', 'polling', ['refused-and-drawn']],
    ['There is no polling anywhere.', 'polls', ['refused-and-drawn']],
    ['The apps never poll more than once a minute.', 'polls', []],
    ['The apps do not poll while the socket is open.', 'polls', []],
    ['The apps never poll.', 'polls as fallback', []],
    ['The apps never poll.', 'push', []],
    ['The apps poll.', 'polls', []],
  ])('%s / %s', (text, label, expected) => {
    expect(clashesOf(text, label)).toEqual(expected);
  });
});

describe('a drawing of another story', () => {
  const levelOf = (architecture: string, lines: readonly string[]): number =>
    scoreOf(documentOf({ architecture }, lines)).dimensions.find(({ id }) => id === 'architecture')?.level ??
    -1;
  const two = [...drawing, 'orders -> payment jobs:queue ~> matcher'];
  const words =
    'A rider asks for a car through the gateway, the rides service writes it down and the matcher reads the positions and offers it to one driver at a time, because two drivers may never get the same ride. The offer reaches the driver by a socket.';

  it('holds architecture down, and further where it shows the refused part twice', () => {
    expect(levelOf(`${words} There is no queue in this design.`, two)).toBeLessThanOrEqual(1.4);
    expect(levelOf(words, two)).toBeGreaterThan(1.4);
  });
});
