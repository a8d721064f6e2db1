import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { openTestStore } from '@/lib/store/testing/open-store';
import type { WorkspaceDto } from '@/lib/services/dto';
import { createShellStore } from '../shell-store';
import { listActions } from './list-actions';
import { type ShortcutId, shortcutIds, shortcuts } from './shortcuts';

const dto = {
  profile: 'nine-step',
  mode: 'practice',
  drillStep: null,
  prompt: { guidance: {} },
} as unknown as WorkspaceDto; // All that the list of actions reads.

const guidance = new Proxy({}, { get: () => ({ ask: '', examples: undefined }) });

const english = { t: await translateIn('palette'), terms: await translateIn('terms') };
const german = { t: await translateIn('palette', 'de'), terms: await translateIn('terms', 'de') };

function list(editable = true, words = english) {
  const { store } = openTestStore(undefined, editable);
  const nothing = () => undefined;
  return listActions({
    dto: { ...dto, prompt: { ...dto.prompt, guidance: guidance as WorkspaceDto['prompt']['guidance'] } },
    layout: createShellStore(),
    store,
    exportFile: nothing,
    exportPicture: nothing,
    ...words,
  });
}

/** Keys that move about within something: a palette has no use for them. */
const keysOnly: readonly ShortcutId[] = [
  'palette',
  'save',
  'previousPanel',
  'nextStep',
  'previousStep',
  'nextPart',
  'pick',
  'pickToo',
  'move',
  'moveFar',
  'letGo',
  'menu',
];

describe('the list of actions', () => {
  it('has everything that has a key', () => {
    const listed = new Set(list().flatMap(({ shortcut }) => shortcut ?? []));
    const missing = shortcutIds.filter(
      (id) =>
        ['everywhere', 'drawing'].includes(shortcuts[id].context) &&
        !listed.has(id) &&
        !keysOnly.includes(id),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['English', english],
    ['German', german],
  ])('names everything once in %s', (_, words) => {
    const actions = list(true, words);
    const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
    expect(twice(actions.map(({ id }) => id))).toEqual([]);
    expect(twice(actions.map(({ title }) => title))).toEqual([]);
  });

  it('says why something cannot be done, in a sentence', () => {
    const blocked = list().flatMap((action) => action.blocked ?? []);
    expect(blocked.length).toBeGreaterThan(5);
    for (const why of blocked) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it('leaves out what changes the answer once it is closed', () => {
    const ids = list(false).map(({ id }) => id);
    expect(ids).not.toContain('add');
    expect(ids).not.toContain('align-left');
    expect(ids).toContain('walk');
  });
});
