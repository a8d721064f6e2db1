import { describe, expect, it } from 'vitest';
import { unwrapMermaid } from './unwrap-mermaid';
import { describeReading } from './testing/describe-reading';

const read = (body: string) => describeReading(`flowchart LR\n${body}`);

describe('arrows', () => {
  it.each([
    ['A --> B', ['A -> B']],
    ['A-->B', ['A -> B']],
    ['A ----> B', ['A -> B']],
    ['A ==> B', ['A -> B']],
    ['A -.-> B', ['A ~> B']],
    ['A -..-> B', ['A ~> B']],
    ['A --o B', ['A -> B']],
    ['A --x B', ['A -> B']],
    ['A <--> B', ['A -> B', 'B -> A']],
    ['A -->|yes| B', ['A -> B: yes']],
    ['A -->|"a | b"| B', ['A -> B: a | b']],
    ['A -- yes --> B', ['A -> B: yes']],
    ['A --yes--> B', ['A -> B: yes']],
    ['A == big ==> B', ['A -> B: big']],
    ['A -. soon .-> B', ['A ~> B: soon']],
    ['A -- "to --> go" --> B', ['A -> B: to --> go']],
    ['A --> B --> C', ['A -> B', 'B -> C']],
    ['A & B --> C & D', ['A -> C', 'A -> D', 'B -> C', 'B -> D']],
    ['A --> B; B --> C', ['A -> B', 'B -> C']],
    ['A\n --> B', ['A -> B']],
    ['A e1@--> B\n e1@{ animate: true }', ['A -> B']],
    ['A --> A', ['A -> A']],
    ['A --> B %% why', ['A -> B']],
  ])('%s', (body, edges) => {
    const result = read(body);
    expect(result.edges).toEqual(edges);
    expect([...result.doubts.keys()].filter((key) => key.startsWith('line'))).toEqual([]);
  });

  it('without heads are guessed, invisible ones are not drawn', () => {
    const { edges, doubts, ignored } = read('A --- B\nC o--o D\nE -.- F\nA ~~~ C');
    expect(edges).toEqual(['A -> B', 'C -> D', 'E ~> F']);
    expect([...doubts.values()].filter((reason) => reason.includes('without a head'))).toHaveLength(3);
    expect([...ignored.values()]).toEqual(['an invisible link, there for the layout only']);
  });
});

describe('nodes', () => {
  it.each([
    ['a[Text]', 'Text:service'],
    ['a(Round)', 'Round:service'],
    ['a([Stadium])', 'Stadium:service'],
    ['a[[Work queue]]', 'Work queue:queue'],
    ['a[(Orders)]', 'Orders:database'],
    ['a((Circle))', 'Circle:service'],
    ['a(((Double)))', 'Double:service'],
    ['a{Which?}', 'Which?:service'],
    ['a{{Hexagon}}', 'Hexagon:service'],
    ['a>Flag]', 'Flag:service'],
    ['a[/Slanted/]', 'Slanted:service'],
    ['a[\\Other/]', 'Other:service'],
    ['a(-Oval-)', 'Oval:service'],
    ['a["With [brackets] (and) {more}"]', 'With [brackets] (and) {more}:service'],
    ['a["One<br/>two #amp; #35;"]', 'One two & #:service'],
    ['a["`**Bold** and *thin*`"]', 'Bold and thin:service'],
    ['a["`__Bold__ and _thin_\nover two lines`"]', 'Bold and thin over two lines:service'],
    ['a["`order_items of _one_ shop_id`"]', 'order_items of one shop_id:service'],
    ['a["_not markdown_"]', '_not markdown_:service'],
    ['a[fa:fa-database Orders]', 'Orders:database'],
    ['a@{ shape: cyl, label: "Rides" }', 'Rides:database'],
    ['a[Rides]@{ shape: cyl }', 'Rides:database'],
    ['a[Things]:::cache', 'Things:cache'],
    ['class a queue', 'a:queue'],
    ['größe-1.x', 'größe-1.x:service'],
    ['endpoint', 'endpoint:service'],
    ['a["never closed', 'a:service'],
  ])('%s', (body, node) => {
    expect(read(body).nodes[0]).toBe(node);
  });

  it('named twice gain what is said the second time', () => {
    expect(read('a --> b\na[Web server]\nb').nodes).toEqual(['Web server:service', 'b:service']);
  });
});

describe('subgraphs', () => {
  it('are frames: named, quoted, bare, nested, empty, left open, ends of arrows', () => {
    const { nodes, edges, doubts } = read(
      'x --> one\nsubgraph one [One (1)]\n direction TB\n a\n subgraph "Two words"\n  b\n end\nend\nsubgraph three("Third")\nend\nsubgraph four["%% no comment"] %% a comment\n c --> a',
    );
    expect(nodes.slice(0, 4)).toEqual([
      'One (1):region',
      'Two words:region',
      'Third:region',
      '%% no comment:region',
    ]);
    expect(nodes).toContain('a:service in One (1)');
    expect(nodes).toContain('b:service in Two words');
    expect(nodes).toContain('c:service in %% no comment');
    expect(edges).toEqual(['x -> One (1)', 'c -> a']);
    expect(doubts.get('Two words')).toContain('a frame inside');
  });
});

describe('the rest', () => {
  it('styling is left out with its line, what cannot be read is told with its line', () => {
    const { ignored, doubts, nodes } = read(
      'A[App]\nstyle A fill:#fff\nclassDef x fill:red\nlinkStyle 0 stroke:red\nclick A "https://example.org"\naccTitle: a title\naccDescr {\n many words\n}\n%% a comment\nB [[ --> ???\nC --> \n--> D\nstyle-guide',
    );
    expect([...ignored.keys()]).toEqual(['line 3', 'line 4', 'line 5', 'line 6', 'line 7']);
    expect([...doubts.keys()].filter((key) => key.startsWith('line'))).toEqual(['line 12', 'line 13']);
    expect(nodes.map((node) => node.split(':')[0])).toEqual(['App', 'B', 'C', 'style-guide']);
  });

  it('front matter names the drawing; fences and directives are taken off', () => {
    const text =
      'Some words\n```mermaid\n---\ntitle: Rides\nconfig:\n  theme: dark\n---\n%%{init: {"theme":\n"dark"}}%%\ngraph TD\n a-->b\n```\nmore words -- here';
    const { title, edges } = describeReading(text);
    expect(title).toBe('Rides');
    expect(edges).toEqual(['a -> b']);
  });

  it.each([
    ['graph TD', 'flowchart'],
    ['graph\n a-->b', 'flowchart'],
    ['flowchart-elk LR', 'flowchart'],
    ['%% first\nflowchart', 'flowchart'],
    ['classDiagram-v2', 'classDiagram-v2'],
    ['C4Context', 'C4Context'],
    ['The graph', null],
    ['graph theory is nice', null],
    ['', null],
  ])('“%s” is %s', (text, kind) => {
    expect(unwrapMermaid(text).kind).toBe(kind);
  });
});

describe('in Markdown', () => {
  const flow = 'flowchart LR\n a[Web] --> b[API]';
  it.each([
    ['behind a badge', `[![build](x.svg)](x)\n\n\`\`\`mermaid\n${flow}\n\`\`\`\n`],
    ['behind a comment', `<!-- notes -->\n# Title\n\n\`\`\`mermaid\n${flow}\n\`\`\`\n`],
    ['between tildes', `Words\n\n~~~mermaid\n${flow}\n~~~\n`],
    ['between colons', `Words\n\n::: mermaid\n${flow}\n:::\n`],
    ['in braces, in a quotation', `Words\n\n> \`\`\`{mermaid}\n> ${flow.replace('\n', '\n> ')}\n> \`\`\`\n`],
    ['with line ends of Windows, never closed', `Words\r\n\`\`\`mermaid\r\n${flow.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, text) => {
    expect(describeReading(text).edges).toEqual(['Web -> API']);
  });

  it('of several diagrams the first flowchart comes over and the others are told', () => {
    const block = (body: string): string => `\`\`\`mermaid\n${body}\n\`\`\`\n`;
    const { edges, doubts } = describeReading(
      `# A\n${block('sequenceDiagram\n A->>B: hi')}${block(flow)}${block('graph TD\n x --> y')}${block('what')}`,
    );
    expect(edges).toEqual(['Web -> API']);
    expect([...doubts.values()].filter((reason) => reason.startsWith('another Mermaid'))).toEqual([
      'another Mermaid diagram of the text (sequenceDiagram): one comes over at a time',
      'another Mermaid diagram of the text (flowchart): one comes over at a time',
      'another Mermaid diagram of the text (of no known kind): one comes over at a time',
    ]);
  });
});
