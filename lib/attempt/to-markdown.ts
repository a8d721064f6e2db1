import { getComponentInfo } from '@/lib/diagram/catalogue';
import { toMermaid } from '@/lib/diagram/formats/write-mermaid';
import type { Diagram } from '@/lib/diagram/schema';
import { getStepInfo } from '@/lib/steps/registry';
import { type StepId, stepIds, type Steps } from '@/lib/steps/schema';
import type { AttemptDocument } from './document';
import { fence, inline, shiftHeadings, toTable } from './markdown-parts';

export type FollowUp = { question: string; reply: string };

type MarkdownOptions = {
  /** What stands at the top where the answer has no title of its own. */
  title?: string | undefined;
  /** The steps in the order they are told. */
  order?: readonly StepId[] | undefined;
  followUps?: readonly FollowUp[] | undefined;
};

/**
 * The whole answer as a Markdown report: each step in its own words, its structured part as tables, the drawing as a Mermaid block with
 * its parts and arrows in words, and the follow-ups. Steps not answered are left out.
 */
export function toMarkdown(
  document: Readonly<AttemptDocument>,
  options: Readonly<MarkdownOptions> = {},
): string {
  const { title, about, sections } = splitReport(document, options);
  const parts = [
    `# ${inline(title)}`,
    `_Prompt: ${inline(document.prompt)}${about === '' ? '' : ` · ${about}`}_`,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      section.hasDrawing ? fence('mermaid', toMermaid(document.diagram, { withNotes: false })) : '',
      section.text,
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One part of a report. The drawing itself comes before its text, in whatever way the report can show it. */
export type ReportSection = { title: string; text: string; hasDrawing: boolean };

/** A report as its parts, for whoever shows the drawing in a way of their own. */
export function splitReport(
  document: Readonly<AttemptDocument>,
  { title, order = stepIds, followUps = [] }: Readonly<MarkdownOptions> = {},
): { title: string; about: string; sections: ReportSection[] } {
  const replied = followUps.filter(({ reply }) => reply.trim() !== '');
  const afterwards = replied.flatMap(({ question, reply }) => [
    `### ${inline(question)}`,
    shiftHeadings(reply.trim()),
  ]);
  return {
    title: document.title ?? title ?? document.prompt,
    about: tellAbout(document),
    sections: [
      ...order.flatMap((id) => tellStep(id, document)),
      ...(afterwards.length > 0
        ? [{ title: 'Follow-ups', text: afterwards.join('\n\n'), hasDrawing: false }]
        : []),
    ],
  };
}

function tellAbout({ startedAt, durationSeconds }: Readonly<AttemptDocument>): string {
  const minutes = durationSeconds === undefined ? null : Math.max(1, Math.round(durationSeconds / 60));
  const facts = [
    startedAt === undefined ? null : `started ${startedAt.slice(0, 10)}`,
    minutes === null ? null : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function tellStep(id: StepId, { steps, diagram }: Readonly<AttemptDocument>): ReportSection[] {
  const words = shiftHeadings(steps[id]?.text?.trim() ?? '');
  const text = [words, ...structures[id](steps, diagram)].filter((part) => part !== '').join('\n\n');
  const hasDrawing = id === 'architecture' && diagram.nodes.length > 0;
  return text === '' && !hasDrawing ? [] : [{ title: getStepInfo(id).title, text, hasDrawing }];
}

type Structure = (steps: Readonly<Steps>, diagram: Readonly<Diagram>) => string[];
const none: Structure = () => [];

const structures: Readonly<Record<StepId, Structure>> = {
  requirements: none,
  architecture: (_, diagram) => tellDrawing(diagram),
  dataModel: tellTables,
  api: tellEndpoints,
  query: ({ query }) => (query?.sql?.trim() ? [fence('sql', query.sql)] : []),
  scalability: none,
  reliability: none,
  tradeoffs: tellLedger,
  impact: none,
  plan: tellRoadmap,
};

function tellDrawing(diagram: Readonly<Diagram>): string[] {
  if (diagram.nodes.length === 0) return [];
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (labels.get(id) ?? ''));
  const parts = toTable(
    ['Component', 'Kind', 'Copies', 'In', 'Notes'],
    diagram.nodes.map(({ label, type, replicas, parent, notes }) => [
      label || 'Unnamed',
      getComponentInfo(type).title,
      replicas === undefined ? '' : String(replicas),
      nameOf(parent),
      notes ?? '',
    ]),
  );
  const arrows = toTable(
    ['From', 'To', 'What', 'Waits'],
    diagram.edges.map(({ source, target, label, async }) => [
      nameOf(source) || 'Unnamed',
      nameOf(target) || 'Unnamed',
      label ?? '',
      async ? 'no' : 'yes',
    ]),
  );
  return [parts, arrows];
}

function tellTables({ dataModel }: Readonly<Steps>): string[] {
  return (dataModel?.tables ?? []).flatMap(({ name, store, columns }) => [
    `### ${inline(name || 'Unnamed table')}${store ? ` (${inline(store)})` : ''}`,
    toTable(
      ['Column', 'Type', 'Key', 'References'],
      columns.map((column) => [
        column.name,
        column.type ?? '',
        [column.primaryKey ? 'primary' : '', column.unique ? 'unique' : '']
          .filter((word) => word !== '')
          .join(', '),
        column.references ?? '',
      ]),
    ),
  ]);
}

function tellEndpoints({ api }: Readonly<Steps>): string[] {
  const endpoints = api?.endpoints ?? [];
  return endpoints.flatMap(({ method, path, purpose, request, response, auth, notes }) => [
    `### ${inline(`${method} ${path}`.trim() || 'Unnamed endpoint')}`,
    purpose ?? '',
    request ? `Request:\n\n${fence('', request)}` : '',
    response ? `Response:\n\n${fence('', response)}` : '',
    [auth ? `- Who may call: ${auth}` : '', notes ? `- ${notes}` : '']
      .filter((line) => line !== '')
      .join('\n'),
  ]);
}

function tellLedger({ tradeoffs }: Readonly<Steps>, { nodes }: Readonly<Diagram>): string[] {
  const ledger = tradeoffs?.ledger ?? [];
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const ranked = ledger.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
  return [
    toTable(
      ['Rank', 'Choice', 'Over', 'Gain', 'Give up', 'Fine as long as', 'Metric', 'Weeks', 'On the drawing'],
      ranked.map((entry) => [
        entry.rank === undefined ? '' : String(entry.rank),
        entry.choice,
        entry.over ?? '',
        entry.gain ?? '',
        entry.giveUp ?? '',
        entry.condition ?? '',
        entry.metric ?? '',
        entry.effortWeeks === undefined ? '' : String(entry.effortWeeks),
        (entry.nodes ?? []).map((id) => labels.get(id) ?? id).join(', '),
      ]),
    ),
  ];
}

function tellRoadmap({ plan }: Readonly<Steps>): string[] {
  const roadmap = plan?.roadmap ?? [];
  const weeks = roadmap.reduce((sum, { durationWeeks = 0 }) => sum + durationWeeks, 0);
  const table = toTable(
    ['Step', 'Action', 'Weeks', 'Metric', 'Decided at its end'],
    roadmap.map(({ action, durationWeeks, metric, decision }, at) => [
      String(at + 1),
      action,
      durationWeeks === undefined ? '' : String(durationWeeks),
      metric ?? '',
      decision ?? '',
    ]),
  );
  return [table, weeks > 0 ? `${weeks} ${weeks === 1 ? 'week' : 'weeks'} in all.` : ''];
}
