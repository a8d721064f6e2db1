import type { Schema } from './shape';

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: true;
  schema: Schema;
};

/** `https://host/rides/:id?cursor=` becomes `/rides/{id}` with its parameters; each name of the path is there once. */
export function toOperationPath(written: string): { path: string; parameters: Parameter[] } {
  const [before = '', query = ''] = written
    .trim()
    .replace(/^https?:\/\/[^/]*/i, '')
    .split('?', 2);
  const parameters: Parameter[] = [];
  const names = new Set<string>();
  const parts = before.split('/').filter((part) => part !== '');
  const path = parts.map((part) => {
    const found = /^(?::(.+)|\{(.*)\}|<(.*)>)$/.exec(part);
    if (!found) return part.replace(/[{}]/g, '');
    const name = once((found[1] ?? found[2] ?? found[3] ?? '').replace(/[^\w.-]/g, '') || 'id', names);
    parameters.push({ name, in: 'path', required: true, schema: { type: 'string' } });
    return `{${name}}`;
  });
  for (const piece of query.split('&')) {
    const name = /^[\w.[\]-]+/.exec(piece)?.[0];
    if (name === undefined || parameters.some((one) => one.in === 'query' && one.name === name)) continue;
    parameters.push({ name, in: 'query', schema: {} });
  }
  return { path: `/${path.join('/')}`, parameters };
}

function once(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  taken.add(free);
  return free;
}
