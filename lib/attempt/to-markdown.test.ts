import { describe, expect, it } from 'vitest';
import { draw } from '@/lib/diagram/testing/draw';
import { createDocument } from './create-document';
import type { AttemptDocument } from './document';
import { fence, inline, shiftHeadings, toTable } from './markdown-parts';
import { splitReport, toMarkdown } from './to-markdown';

const full: AttemptDocument = {
  format: 'attempt/1',
  prompt: 'ride-sharing',
  title: 'Rides *quickly*',
  startedAt: '2026-05-04T10:00:00Z',
  durationSeconds: 61 * 60,
  steps: {
    requirements: { text: '# Must\n\nMatch in 2 s.\n\n```\n# not a heading\n```' },
    architecture: { text: 'One request.' },
    dataModel: {
      tables: [
        {
          name: 'rides',
          store: 'relational',
          columns: [
            { name: 'id', type: 'uuid', primaryKey: true, unique: true },
            { name: 'user_id', references: 'users.id' },
          ],
        },
        { name: '', columns: [] },
      ],
    },
    api: {
      endpoints: [
        {
          method: 'POST',
          path: '/rides',
          purpose: 'Ask for one',
          request: '{}',
          response: '```json',
          auth: 'riders',
          notes: 'idempotent',
        },
        { method: '', path: '' },
      ],
    },
    query: { sql: 'SELECT 1' },
    tradeoffs: {
      ledger: [
        { choice: 'Second' },
        {
          rank: 1,
          choice: 'Queue | buffer',
          over: 'calls',
          gain: 'calm',
          giveUp: 'delay',
          condition: 'small',
          metric: 'p99',
          effortWeeks: 2,
          nodes: ['q', 'gone'],
        },
      ],
    },
    plan: {
      roadmap: [{ action: 'First', durationWeeks: 1, metric: 'm', decision: 'go' }, { action: 'Then' }],
    },
  },
  diagram: draw('app:client -> api:gateway ~> q:queue'),
};

describe('the report', () => {
  it('tells the whole answer, tables as tables and the drawing as Mermaid', () => {
    const report = toMarkdown(full, {
      followUps: [
        { question: 'What if it fails?', reply: 'Then we wait.' },
        { question: 'Never answered', reply: ' ' },
      ],
    });
    expect(report).toContain(
      '# Rides \\*quickly\\*\n\n_Prompt: ride-sharing · started 2026-05-04 · 61 minutes_',
    );
    expect(report).toContain('### Must');
    expect(report).toContain('# not a heading');
    expect(report).toContain('## Architecture\n\n```mermaid\nflowchart LR');
    expect(report).toContain('| api | q | no |');
    expect(report).toContain('| id | uuid | primary, unique |  |');
    expect(report).toContain('### rides (relational)');
    expect(report).toContain('### Unnamed table');
    expect(report).toContain('### POST /rides');
    expect(report).toContain('### Unnamed endpoint');
    expect(report).toContain('````\n```json\n````');
    expect(report).toContain('- Who may call: riders\n- idempotent');
    expect(report).toContain('```sql\nSELECT 1\n```');
    expect(report.indexOf('Queue \\| buffer')).toBeLessThan(report.indexOf('Second'));
    expect(report).toContain('| q, gone |');
    expect(report).toContain('1 week in all.');
    expect(report).toContain('### What if it fails?\n\nThen we wait.');
    expect(report).not.toContain('Never answered');
    expect(report).not.toMatch(/\n{3}/);
  });

  it('leaves out what was not answered, and says nothing of times it does not know', () => {
    expect(toMarkdown(createDocument('p'), { title: 'Mine' })).toBe('# Mine\n\n_Prompt: p_\n');
    expect(splitReport({ ...createDocument('p'), durationSeconds: 20 }).about).toBe('1 minute');
    expect(splitReport(createDocument('p')).title).toBe('p');
  });

  it('ranks the ledger, what has no rank last and as it was written', () => {
    const ledger = [
      { choice: 'Fourth' },
      { rank: 2, choice: 'Second' },
      { choice: 'Last' },
      { rank: 1, choice: 'First' },
    ];
    const [section] = splitReport({ ...createDocument('p'), steps: { tradeoffs: { ledger } } }).sections;
    expect(section?.text.match(/First|Second|Fourth|Last/g)).toEqual(['First', 'Second', 'Fourth', 'Last']);
  });

  it('follows the order of the lens, and names what has no name', () => {
    const document: AttemptDocument = {
      ...createDocument('p'),
      steps: {
        plan: { text: 'P', roadmap: [{ action: 'a', durationWeeks: 3 }] },
        requirements: { text: 'R' },
      },
      diagram: {
        nodes: [
          { id: 'r', type: 'region', label: 'EU' },
          { id: 'n', type: 'service', label: '', parent: 'r', replicas: 3, notes: 'two\nlines' },
          { id: 'm', type: 'service', label: 'M', parent: 'nobody' },
        ],
        edges: [{ id: 'e', source: 'n', target: 'x', label: 'to' }],
      },
    };
    const { sections } = splitReport(document, { order: ['plan', 'architecture', 'requirements'] });
    expect(sections.map(({ title }) => title)).toEqual(['Plan', 'Architecture', 'Requirements']);
    expect(sections[0]?.text).toContain('3 weeks in all.');
    expect(sections[1]).toMatchObject({ hasDrawing: true });
    expect(sections[1]?.text).toContain('| Unnamed | Service | 3 | EU | two<br>lines |');
    expect(sections[1]?.text).toContain('| Unnamed | Unnamed | to | yes |');
  });
});

describe('its parts', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '\\1. no list'],
    ['<b>\nx', '\\<b\\> x'],
  ])('a line keeps “%s” from acting', (text, line) => {
    expect(inline(text)).toBe(line);
  });

  it('leaves out columns that are empty throughout, and tables without rows', () => {
    expect(toTable(['A', 'B'], [['x', ''], ['y']])).toBe('| A |\n| --- |\n| x |\n| y |');
    expect(toTable(['A'], [])).toBe('');
  });

  it('fences with more marks than the text has', () => {
    expect(fence('', 'a ````b```` \n')).toBe('`````\na ````b````\n`````');
  });

  it('puts headings below the step’s own, but not in code', () => {
    expect(shiftHeadings('# a\n~~~\n# b\n```\n~~~\n##### c\n#d')).toBe(
      '### a\n~~~\n# b\n```\n~~~\n###### c\n#d',
    );
  });
});
