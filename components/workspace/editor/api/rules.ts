import { answersList, type Call, hasStatus, isPlural, nameOf, partsOf, toSingular } from './calls';
import type { EndpointField } from './fields';

/** Something that an interviewer would ask about a call, put as a thought and not as an order. */
export type CallRule = {
  id: string;
  /** The field of the row where it would be said. */
  field: EndpointField;
  /** The words; null where there is nothing to ask. `calls` are all calls, in order. */
  find: (call: Call, calls: readonly Call[]) => string | null;
};

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
    const why = owner
      ? `a busy ${owner} has thousands`
      : `in a year there are more ${thing || 'rows'} than one answer can hold`;
    return `${nameOf(call)} says nothing about pages: ${why}.`;
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
    const doubled =
      isPlural(thing) && !path.endsWith('}') ? `and there are two ${thing}` : 'and it happens twice';
    return `${nameOf(call)} does not say what a repeat does: a phone that lost the answer asks again, ${doubled}.`;
  },
};

const refusals: CallRule = {
  id: 'refusals',
  field: 'errors',
  find: (call) =>
    hasStatus(call, 400, 600) || /\brefuse[ds]?\b|\berrors?\b/i.test(call.said)
      ? null
      : `${nameOf(call)} tells only how it goes well: what does the person see when it is refused?`,
};

const callers: CallRule = {
  id: 'callers',
  field: 'auth',
  find: (call) => {
    if (call.operation.security !== undefined) return null;
    const asks = call.path.includes('{')
      ? 'may anybody who knows the number call it?'
      : 'a person, another system, or everybody?';
    return `${nameOf(call)} does not say who may call: ${asks}`;
  },
};

const answers: CallRule = {
  id: 'answers',
  field: 'response',
  find: (call) => {
    const { default: open, ...told } = call.operation.responses;
    if (hasStatus(call, 200, 400) || (open && open.description !== 'Not said yet.' && call.method === 'get'))
      return null;
    if (open && open.description !== 'Not said yet.')
      return `${nameOf(call)} says what comes back but not with which status: done, or only accepted?`;
    return Object.keys(told).length > 0 || open
      ? `${nameOf(call)} does not say what comes back when it goes well.`
      : null;
  },
};

const later: CallRule = {
  id: 'later',
  field: 'response',
  find: (call, calls) => {
    if (!('202' in call.operation.responses)) return null;
    if (/\b(?:webhook|callback|push|poll\w*|notif\w+|event|websocket|stream)\b/i.test(call.said)) return null;
    const isAsked = calls.some(({ method, path }) => method === 'get' && path.startsWith(`${call.path}/{`));
    return isAsked ? null : `${nameOf(call)} answers 202, accepted: how does the caller learn how it ended?`;
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
    return `${nameOf(call)} takes ${field} from the caller, though the token says who it is: could one person act for another?`;
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
    return 'No call has a limit: what stops one caller from sending a thousand a second?';
  },
};

const beyond: CallRule = {
  id: 'beyond',
  field: 'rateLimit',
  find: (call) =>
    /^Rate limit: /m.test(call.said) && !('429' in call.operation.responses)
      ? `${nameOf(call)} has a limit, but not what the caller gets beyond it: 429, and when to try again?`
      : null,
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
    return `${nameOf(call)}: two people do it in the same second. Who wins, and what does the other see?`;
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
    return isTold ? null : 'Nothing says how the interface changes while old apps still call it.';
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
    return found ? `${nameOf(call)} puts ${found.name} into the address, where logs keep it.` : null;
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
    find: (call) =>
      verb.test(call.thing)
        ? `${nameOf(call)} names the action in its address; the method says it already.`
        : null,
  },
];
