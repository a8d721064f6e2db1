import { readFileSync } from 'node:fs';
import { readText } from '../lib/reading/read';
import type { Quantity } from '../lib/reading/types';

/** `npm run --silent read -- FILE.jsonl`: how the reader understands short texts, one JSON line each. */
const textMax = 200_000;

class BadInput extends Error {}

function main(): void {
  const [file, ...rest] = process.argv.slice(2);
  if (!file || rest.length > 0) throw new BadInput('usage: npm run --silent read -- FILE.jsonl');
  const lines = readLines(file);
  const output = lines.map(({ line, number }) => JSON.stringify(toOutput(parseLine(file, line, number))));
  if (output.length > 0) process.stdout.write(`${output.join('\n')}\n`);
}

function readLines(file: string): { line: string; number: number }[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: cannot be read`);
  }
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
}

type Item = { id: string; text: string };

function parseLine(file: string, line: string, number: number): Item {
  const at = `${file}: line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${at}: $ is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadInput(`${at}: $ must be an object`);
  return {
    id: readString(value, 'id', at, true),
    text: readString(value, 'text', at, true),
    ...checkPrompt(value, at),
  };
}

function checkPrompt(value: object, at: string): object {
  readString(value, 'prompt', at, false);
  return {};
}

function readString(value: object, key: string, at: string, isRequired: boolean): string {
  const field: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  if (field === undefined && !isRequired) return '';
  if (typeof field !== 'string') throw new BadInput(`${at}: $.${key} must be a string`);
  if (field.length > textMax) throw new BadInput(`${at}: $.${key} is longer than ${textMax} characters`);
  return field;
}

function toOutput({ id, text }: Item): object {
  const { units, ...whole } = readText(text);
  return {
    id,
    units: units.map((unit) => ({ ...unit, quantities: unit.quantities.map(toPlainQuantity) })),
    ...whole,
  };
}

const toPlainQuantity = ({ value, unit, bound, subject }: Quantity): object => ({
  value,
  unit,
  bound,
  subject,
});

try {
  main();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
