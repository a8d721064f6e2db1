import { describe, expect, it } from 'vitest';
import { applyMarkdownKey } from './markdown-keys';

/** `|` marks the caret, or the two ends of a selection. */
const read = (marked: string) => {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  return { text: marked.replaceAll('|', ''), start, end: end > start ? end - 1 : start };
};
const write = ({ text, start, end }: { text: string; start: number; end: number }) =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const keys = {
  bold: { ...plain, key: 'b', ctrlKey: true },
  italic: { ...plain, key: 'I', metaKey: true },
  enter: { ...plain, key: 'Enter' },
};

describe('applyMarkdownKey', () => {
  it.each<[string, keyof typeof keys, string, string]>([
    ['bold round a word', 'bold', 'a |word| b', 'a **|word|** b'],
    ['bold taken off', 'bold', 'a **|word|** b', 'a |word| b'],
    ['bold where nothing is selected', 'bold', 'a |', 'a **|**'],
    ['italic', 'italic', '|x|', '_|x|_'],
    ['italic at the very start', 'italic', '|x', '_|_x'],
    ['the next bullet', 'enter', '- one|', '- one\n- |'],
    ['a bullet cut in two', 'enter', '- one| two', '- one\n- | two'],
    ['an indented bullet', 'enter', 'x\n  * one|', 'x\n  * one\n  * |'],
    ['the next number', 'enter', '9. nine|', '9. nine\n10. |'],
    ['a number with a bracket', 'enter', '1) one|', '1) one\n2) |'],
    ['the end of a list', 'enter', '- one\n- |', '- one\n|'],
  ])('makes %s', (_, key, before, after) => {
    const next = applyMarkdownKey(read(before), keys[key]);
    expect(next && write(next)).toBe(after);
  });

  it.each<[string, object, string]>([
    ['Enter in plain text', keys.enter, 'plain|'],
    ['Enter over a selection', keys.enter, '- |one|'],
    ['Enter before the bullet', keys.enter, '|- one'],
    ['Shift-Enter', { ...keys.enter, shiftKey: true }, '- one|'],
    ['Ctrl-Enter', { ...keys.enter, ctrlKey: true }, '- one|'],
    ['Alt-Enter', { ...keys.enter, altKey: true }, '- one|'],
    ['Ctrl-Shift-B', { ...keys.bold, shiftKey: true }, 'a|'],
    ['Ctrl-U', { ...keys.bold, key: 'u' }, 'a|'],
    ['a letter', { ...plain, key: 'b' }, 'a|'],
    ['a dash with no space', keys.enter, '-one|'],
  ])('leaves %s to the browser', (_, key, before) => {
    expect(applyMarkdownKey(read(before), { ...plain, key: '', ...key })).toBeNull();
  });
});
