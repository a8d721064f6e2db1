/** A text area's content and selection, in UTF-16 units. */
export type Editing = { text: string; start: number; end: number };

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

/**
 * What a key makes of the text where it is a Markdown shortcut: Ctrl/Cmd-B and -I wrap or unwrap the selection,
 * Enter continues a list. Null for every other key, which the browser handles.
 */
export function applyMarkdownKey(editing: Readonly<Editing>, key: Readonly<Key>): Editing | null {
  if (key.altKey) return null;
  if ((key.ctrlKey || key.metaKey) && !key.shiftKey) {
    if (key.key.toLowerCase() === 'b') return toggleMark(editing, '**');
    if (key.key.toLowerCase() === 'i') return toggleMark(editing, '_');
    return null;
  }
  return key.key === 'Enter' && !key.shiftKey && !key.ctrlKey && !key.metaKey ? continueList(editing) : null;
}

function toggleMark({ text, start, end }: Readonly<Editing>, mark: string): Editing {
  const size = mark.length;
  const marked = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  if (marked && start >= size)
    return {
      text: text.slice(0, start - size) + text.slice(start, end) + text.slice(end + size),
      start: start - size,
      end: end - size,
    };
  return {
    text: text.slice(0, start) + mark + text.slice(start, end) + mark + text.slice(end),
    start: start + size,
    end: end + size,
  };
}

const listLine = /^(\s*)([-*+]|(\d{1,4})([.)]))( +)(.*)$/;

/** The next bullet or number; Enter on an empty item ends the list. */
function continueList({ text, start, end }: Readonly<Editing>): Editing | null {
  if (start !== end) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const match = listLine.exec(text.slice(lineStart, start));
  if (!match) return null;
  const [, indent = '', bullet = '', number, closer = '', gap = ' ', content = ''] = match;
  if (content.trim() === '') {
    return { text: text.slice(0, lineStart) + text.slice(end), start: lineStart, end: lineStart };
  }
  const next = number === undefined ? bullet : `${Number(number) + 1}${closer}`;
  const insert = `\n${indent}${next}${gap}`;
  const at = start + insert.length;
  return { text: text.slice(0, start) + insert + text.slice(end), start: at, end: at };
}
