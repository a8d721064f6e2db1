import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const fixture = (name: string): string => join(root, 'lib/diagram/formats/fixtures', name);
const folder = mkdtempSync(join(tmpdir(), 'convert-'));

type Outcome = { code: number; stdout: string; stderr: string };

const convert = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/command.mjs', 'convert', ...args],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const keep = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('npm run convert', { timeout: 60_000 }, () => {
  it('writes an answer by default, and nothing but it on standard output', async () => {
    const { code, stdout } = await convert(fixture('tiny-context.json'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'attempt/1',
      prompt: 'notification-system',
      steps: {},
    });
    const named = await convert(fixture('tiny-context.json'), '--prompt', 'ride-sharing');
    expect(JSON.parse(named.stdout)).toMatchObject({ prompt: 'ride-sharing' });
  });

  it('tells what came over', async () => {
    const { code, stdout } = await convert(fixture('quick-sketch.excalidraw'), '--report');
    const report: unknown = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({ source: 'excalidraw', nodes: 3, ignored: [] });
    expect(report).toHaveProperty('uncertain[0].reason');
    expect(Object.keys(report as object)).toEqual(['source', 'nodes', 'edges', 'uncertain', 'ignored']);
  });

  it.each(['excalidraw', 'drawio', 'mermaid'])(
    'goes through %s and back without losing a part',
    async (format) => {
      const there = await convert(fixture('event-driven-bank.mmd'), '--to', format);
      const back = await convert(keep(`there.${format}`, there.stdout), '--report');
      expect(JSON.parse(back.stdout)).toMatchObject({
        source: format,
        nodes: 13,
        edges: 12,
        uncertain: [],
        ignored: [],
      });
    },
  );

  it('writes a report', async () => {
    const { stdout } = await convert(fixture('tiny-context.json'), '--to', 'markdown');
    expect(stdout).toContain('```mermaid\nflowchart LR');
  });

  it.each([
    ['a file that is not there', [join(folder, 'gone.drawio')], /gone\.drawio: cannot be read\n$/],
    ['a file cut off', [keep('cut.json', '{"type":')], /cut\.json: \$: This is not valid JSON[^\n]*\n$/],
    [
      'an answer with a fault',
      [
        keep(
          'bad.json',
          '{"format":"attempt/1","prompt":"p","steps":{"budget":{}},"diagram":{"nodes":[],"edges":[]}}',
        ),
      ],
      /bad\.json: \$\.steps: [^\n]*\n$/,
    ],
    ['no file', [], /^usage: [^\n]*\n$/],
    ['two files', ['a', 'b'], /^usage: /],
    ['an option nobody knows', ['a', '--fast'], /^usage: /],
    [
      'a format nobody knows',
      [fixture('tiny-context.json'), '--to', 'visio'],
      /^--to: "visio" is not one of attempt, /,
    ],
    ['a prompt that is no name', [fixture('tiny-context.json'), '--prompt', 'A B'], /^--prompt: "A B"/],
  ])('%s: one line on standard error and code 2', async (_, args, line) => {
    const { code, stdout, stderr } = await convert(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a huge file before reading it', async () => {
    const { code, stderr } = await convert(keep('huge.mmd', `flowchart LR\n${' '.repeat(9 * 1024 * 1024)}`));
    expect(code).toBe(2);
    expect(stderr).toContain('larger than 8 MiB');
  });

  it('gives the same bytes every time', async () => {
    const runs = await Promise.all(
      [1, 2].map(() => convert(fixture('gcp-clickstream.drawio'), '--to', 'excalidraw')),
    );
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
    expect(readFileSync(fixture('gcp-clickstream.drawio')).length).toBeGreaterThan(0);
  });
});
