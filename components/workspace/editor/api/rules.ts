import { notSaidYet } from '@/lib/steps/openapi';
import { answersList, type Call, hasStatus, isPlural, nameOf, partsOf, toSingular } from './calls';
import type { EndpointField } from './fields';
import type { Remark } from './finding';

/** Something that an interviewer would ask about a call, put as a thought and not as an order. */
export type CallRule = {
  id: string;
  /** The field of the row where it would be said. */
  field: EndpointField;
  /** What is asked; null where there is nothing to ask. `calls` are all calls, in order. */
  find: (call: Call, calls: readonly Call[]) => Remark | null;
};

const ask = (call: Call, key: Remark['key'], values: Remark['values'] = {}): Remark => ({
  key,
  values: { call: nameOf(call), ...values },
});

const paging =
  /^(?:cursor|page|limit|offset|after|before|since|until|per_page|page_?size|page_?token|starting_after|from|to)$/i;

const pages: CallRule = {
  id: 'pages',
  field: 'request',
  find: (call) => {
    const { method, path, thing, inputs, said } = call;
    if (method !== 'get' || path.endsWith('}') || !(isPlural(thing) || answersList(call))) return null;
    if (
      inputs.some((name) => paging.test(name)) ||
      /\b(?:pages?|paged|cursor|at most \d+|first \d+|last \d+)\b/i.test(said)
    )
      return null;
    const parts = partsOf(path);
    const owner = parts.at(-2)?.startsWith('{') ? toSingular(parts.at(-3) ?? '') : '';
    if (owner) return ask(call, 'pagesOfOwner', { owner });
    return thing ? ask(call, 'pagesOfMany', { things: thing }) : ask(call, 'pages');
  },
};

const harmless =
  /^(?:search|query|login|logout|tokens?|sessions?|estimates?|quotes?|preview|check|validate|webhooks?)$/i;
const repeatWords =
  /\bidempoten\w+|\bsame key\b|\btwice\b|\bdedup\w*|\bduplicat\w+|\brepeat\w*|\bonly once\b/i;

const repeats: CallRule = {
  id: 'repeats',
  field: 'idempotency',
  find: (call) => {
    const { method, thing, inputs, said, path } = call;
    if (method !== 'post' || harmless.test(thing)) return null;
    if (inputs.some((name) => /idempotency|request_?id|client_\w*id/i.test(name)) || repeatWords.test(said))
      return null;
    const makes = isPlural(thing) && !path.endsWith('}');
    return makes ? ask(call, 'repeatsMake', { things: thing }) : ask(call, 'repeats');
  },
};

const refusals: CallRule = {
  id: 'refusals',
  field: 'errors',
  find: (call) =>
    hasStatus(call, 400, 600) || /\brefuse[ds]?\b|\berrors?\b/i.test(call.said)
      ? null
      : ask(call, 'refusals'),
};

const callers: CallRule = {
  id: 'callers',
  field: 'auth',
  find: (call) => {
    if (call.operation.security !== undefined) return null;
    return ask(call, call.path.includes('{') ? 'callersOfOne' : 'callers');
  },
};

const answers: CallRule = {
  id: 'answers',
  field: 'response',
  find: (call) => {
    const { default: open, ...told } = call.operation.responses;
    if (hasStatus(call, 200, 400) || (open && open.description !== notSaidYet && call.method === 'get'))
      return null;
    if (open && open.description !== notSaidYet) return ask(call, 'answersStatus');
    return Object.keys(told).length > 0 || open ? ask(call, 'answers') : null;
  },
};

const later: CallRule = {
  id: 'later',
  field: 'response',
  find: (call, calls) => {
    if (!('202' in call.operation.responses)) return null;
    if (/\b(?:webhook|callback|push|poll\w*|notif\w+|event|websocket|stream)\b/i.test(call.said)) return null;
    const isAsked = calls.some(({ method, path }) => method === 'get' && path.startsWith(`${call.path}/{`));
    return isAsked ? null : ask(call, 'later');
  },
};

const person = /^(?:user|rider|customer|account|owner|sender|member|patient)_?id$/i;

const whose: CallRule = {
  id: 'whose',
  field: 'request',
  find: (call) => {
    const { operation, said } = call;
    const schemes = (operation.security ?? []).flatMap((one) => Object.keys(one));
    const isPersonal = schemes.some((name) => name === 'bearer' || name === 'session' || name === 'oauth');
    const body = operation.requestBody?.content['application/json'].schema.properties ?? {};
    const field = Object.keys(body).find((name) => person.test(name));
    if (
      !isPersonal ||
      field === undefined ||
      /\b(?:services?|internal|admins?|support|team|partner)\b/i.test(said)
    )
      return null;
    return ask(call, 'whose', { field });
  },
};

const isWrite = ({ method }: Call): boolean => method !== 'get' && method !== 'head' && method !== 'options';
const limited = (call: Call): boolean =>
  '429' in call.operation.responses || /\brate limit|\bquota|\bthrottl/i.test(call.said);

const limits: CallRule = {
  id: 'limits',
  field: 'rateLimit',
  find: (call, calls) => {
    const first = calls.find(isWrite);
    if (call !== first || calls.some(limited)) return null;
    return { key: 'limits', values: {} };
  },
};

const beyond: CallRule = {
  id: 'beyond',
  field: 'rateLimit',
  find: (call) =>
    /^Rate limit: /m.test(call.said) && !('429' in call.operation.responses) ? ask(call, 'beyond') : null,
};

const races: CallRule = {
  id: 'races',
  field: 'errors',
  find: (call) => {
    const { method, thing, operation, inputs } = call;
    const claims = /^(?:accept|claim|reserve|assign|take|book|approve|cancel)$/i.test(thing);
    if (method !== 'put' && method !== 'patch' && !(method === 'post' && claims)) return null;
    if ('409' in operation.responses || '412' in operation.responses || inputs.includes('If-Match'))
      return null;
    return ask(call, 'races');
  },
};

const versions: CallRule = {
  id: 'versions',
  field: 'versioning',
  find: (call, calls) => {
    if (call !== calls[0]) return null;
    const isTold = calls.some(
      ({ path, said }) => /\/v\d+(?:\/|$)/i.test(path) || /^Versioning: |\bversion(?:ed|ing)\b/im.test(said),
    );
    return isTold ? null : { key: 'versions', values: {} };
  },
};

const secrets: CallRule = {
  id: 'secrets',
  field: 'path',
  find: (call) => {
    const found = (call.operation.parameters ?? []).find(
      ({ in: place, name }) =>
        place !== 'header' &&
        /password|secret|token$|api_?key|card_?number|^ssn$/i.test(name) &&
        !paging.test(name) &&
        !/page/i.test(name),
    );
    return found ? ask(call, 'secrets', { name: found.name }) : null;
  },
};

/** What an interviewer would ask; the order is that of the list a person reads. */
export const interviewRules: readonly CallRule[] = [
  answers,
  refusals,
  repeats,
  pages,
  callers,
  whose,
  races,
  later,
  limits,
  beyond,
  versions,
  secrets,
];

const verb = /^(?:create|get|update|delete|add|remove|fetch|list|set|make)(?=[A-Z_-])/;

/** What is only a matter of form. */
export const formRules: readonly CallRule[] = [
  {
    id: 'verbs',
    field: 'path',
    find: (call) => (verb.test(call.thing) ? ask(call, 'verbs') : null),
  },
];
