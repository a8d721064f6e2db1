import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
  type NormalizedProblem,
  type Oas3Rule,
} from './generated/linter';
import type { OpenApiDocument } from '@/lib/steps/openapi';
import { toCalls } from './calls';
import type { Finding, Remark } from './finding';
import { type CallRule, formRules, interviewRules } from './rules';

const own = 'interview';

/** Our questions as a rule of the linter: it walks the document, and knows where each call stands. */
const toRule =
  ({ find }: CallRule): Oas3Rule =>
  () => ({
    Root: {
      enter(document: unknown, { report, location }) {
        // The linter hands over the document that `toOpenApi` made.
        const calls = toCalls(document as OpenApiDocument);
        for (const call of calls) {
          const remark = find(call, calls);
          if (remark !== null)
            // A report carries nothing but a text.
            report({
              message: JSON.stringify(remark),
              location: location.child(['paths', call.path, call.method]),
            });
        }
      },
    },
  });

const rules = [...interviewRules, ...formRules];

/** In a browser the linter takes plug-ins as they are: rules bear their plug-in's name already. */
const setUp = () =>
  createConfig({
    plugins: [
      {
        id: own,
        rules: { oas3: Object.fromEntries(rules.map((rule) => [`${own}/${rule.id}`, toRule(rule)])) },
      },
    ],
    rules: {
      struct: 'error',
      'path-parameters-defined': 'error',
      'no-identical-paths': 'error',
      'no-ambiguous-paths': 'warn',
      'operation-operationId-unique': 'warn',
      'security-defined': 'off',
      ...Object.fromEntries(rules.map(({ id }) => [`${own}/${id}`, 'warn' as const])),
    },
  });

let config: ReturnType<typeof setUp> | null = null;

/** Reads a document the way an interviewer would, and by the rules of OpenAPI. No address is opened: it refers to none. */
export async function checkDocument(document: Readonly<OpenApiDocument>): Promise<Finding[]> {
  config ??= setUp();
  const settings = await config;
  const problems = await lintDocument({
    document: makeDocumentFromString(JSON.stringify(document), 'interface.json'),
    config: settings,
    externalRefResolver: new BaseResolver(settings.resolve),
  });
  const order = new Map(rules.map(({ id }, at) => [id, at]));
  return problems
    .map(toFinding)
    .sort((a, b) => (order.get(a.rule) ?? rules.length) - (order.get(b.rule) ?? rules.length));
}

function toFinding({ ruleId, message, location }: NormalizedProblem): Finding {
  const rule = ruleId.startsWith(`${own}/`) ? ruleId.slice(own.length + 1) : ruleId;
  const found = rules.find(({ id }) => id === rule);
  const isInterview = interviewRules.some(({ id }) => id === rule);
  return {
    rule,
    call: callAt(location[0]?.pointer ?? ''),
    field: found?.field ?? 'path',
    group: isInterview ? 'interview' : 'form',
    ...(found
      ? (JSON.parse(message) as Remark)
      : remarkOn(rule, message, callAt(location[0]?.pointer ?? ''))),
  };
}

/** `#/paths/~1rides~1{id}/get/responses` is of `get /rides/{id}`. */
function callAt(pointer: string): string | null {
  const [, section, path, method] = pointer.split('/');
  if (section !== 'paths' || path === undefined) return null;
  const written = decodeURIComponent(path.replaceAll('~1', '/').replaceAll('~0', '~'));
  return method === undefined ? ` ${written}` : `${method} ${written}`;
}

function remarkOn(rule: string, message: string, call: string | null): Remark {
  const path = call?.trim().replace(/^\w+ (?=\/)/, '') ?? '';
  if (rule === 'no-identical-paths' || rule === 'no-ambiguous-paths')
    return { key: 'samePaths', values: { path } };
  if (rule === 'operation-operationId-unique') return { key: 'sameIds', values: { path } };
  return { key: 'broken', values: { message } };
}
