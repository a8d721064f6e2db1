import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '@/lib/shared/result';
import { formatLimits } from './limits';

/** One element with its attributes; text between elements is joined. Attribute names are a map's keys, so none is special. */
export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
};

class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * XML as a tree. Nothing is fetched and no entity but XML's own five is known: a file that declares some is refused before one
 * is used. Depth and number of elements are bounded. Errors: `entities`, `too_deep`, `too_large`, `not_xml`, each with its line.
 */
export function parseXml(text: string): Result<XmlElement> {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '', line: 1 };
  const stack = [root];
  const parser = new SaxesParser({ position: true });
  let count = 0;
  parser.on('error', (error) => {
    throw new Refused('not_xml', `This is not well-formed XML (${plainly(error.message)}).`);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Refused('entities', 'The XML declares entities of its own, which are not read.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > formatLimits.xmlElements)
      throw new Refused('too_large', `The XML has more than ${formatLimits.xmlElements} elements.`);
    if (stack.length > formatLimits.xmlDepth)
      throw new Refused('too_deep', `The XML is nested more than ${formatLimits.xmlDepth} levels deep.`);
    const element: XmlElement = {
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      text: '',
      line: parser.line,
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  const addText = (part: string) => {
    const top = stack.at(-1);
    if (top) top.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return fail(error.code, error.message, `line ${parser.line}`);
    return fail('not_xml', 'This is not well-formed XML.', `line ${parser.line}`);
  }
  const [top] = root.children;
  return top ? ok(top) : fail('not_xml', 'The XML holds no element.', 'line 1');
}

/** The parser's words without its own position, which is told apart. */
const plainly = (message: string): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

export const findChild = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((child) => child.name === name) ?? null;

/** All elements of a name, at any depth, in the order of the file. Iterative: depth is bounded, but so is the stack. */
export function findAll(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (names.has(next.name)) found.push(next);
    waiting.push(...next.children.toReversed());
  }
  return found;
}
