import type { OpenApiDocument, Operation } from '@/lib/steps/openapi';
import type { Schema } from '@/lib/steps/shape';

/** One call of the document, with what is asked of it again and again. */
export type Call = {
  method: string;
  path: string;
  operation: Operation;
  /** What is said about it in words. */
  said: string;
  /** The last part of the path that is no parameter: "rides". */
  thing: string;
  /** Names that go in: in the address, the head and the body. */
  inputs: readonly string[];
};

export const toCalls = (document: Readonly<OpenApiDocument>): Call[] =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Call => {
      const body = operation.requestBody?.content['application/json'].schema;
      return {
        method,
        path,
        operation,
        said: [operation.summary, operation.description, operation.requestBody?.description]
          .filter(Boolean)
          .join('\n'),
        thing: partsOf(path).findLast((part) => !part.startsWith('{')) ?? '',
        inputs: [...(operation.parameters ?? []).map(({ name }) => name), ...namesIn(body)],
      };
    }),
  );

export const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

export const nameOf = ({ method, path }: Pick<Call, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path}`;

export const hasStatus = ({ operation }: Call, from: number, to: number): boolean =>
  Object.keys(operation.responses).some((status) => Number(status) >= from && Number(status) < to);

/** Fields of a body, those of its parts included. */
function namesIn(schema: Schema | undefined): string[] {
  const names: string[] = [];
  const open = schema ? [schema] : [];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [name, inner] of Object.entries(at.properties ?? {})) {
      names.push(name);
      open.push(inner);
    }
    if (at.items) open.push(at.items);
  }
  return names;
}

/** Whether a list comes back, at the top or as a part. */
export function answersList({ operation }: Call): boolean {
  return Object.values(operation.responses).some((response) => {
    const schema = response.content?.['application/json'].schema;
    const parts = Object.values(schema?.properties ?? {});
    return schema?.type === 'array' || parts.some(({ type }) => type === 'array');
  });
}

/** "rides", "cities"; not "status", "access" or "analysis". */
export const isPlural = (word: string): boolean => /[^siu]s$/i.test(word);

export const toSingular = (word: string): string =>
  isPlural(word) ? word.replace(/ies$/i, 'y').replace(/(?:(ch|sh|x)es|s)$/i, '$1') : word;
