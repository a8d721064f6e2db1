import { listWords } from './statements';

/** What a statement may begin with. Everything else is refused before it is sent, with the reason where there is one. */
const begins: ReadonlySet<string> = new Set([
  'select',
  'with',
  'values',
  'table',
  'explain',
  'insert',
  'update',
  'delete',
  'merge',
  'create',
  'alter',
  'drop',
  'truncate',
  'analyze',
  'analyse',
  'show',
]);

/** What may be created, altered and dropped here. */
const things: ReadonlySet<string> = new Set(['table', 'index', 'view', 'sequence', 'type', 'materialized']);

/** Words that may stand between CREATE and the thing. */
const between: ReadonlySet<string> = new Set([
  'or',
  'replace',
  'unique',
  'temp',
  'temporary',
  'unlogged',
  'recursive',
]);

const ownTransaction =
  'Each run is a transaction of its own and is rolled back at the end, so BEGIN, COMMIT and the like are not needed.';

const reasons: ReadonlyMap<string, string> = new Map([
  [
    'copy',
    'COPY reads and writes files or starts programs. There are none here, so it is not sent. SELECT shows rows, INSERT adds some.',
  ],
  ['begin', ownTransaction],
  ['start', ownTransaction],
  ['commit', ownTransaction],
  ['end', ownTransaction],
  ['rollback', ownTransaction],
  ['abort', ownTransaction],
  ['savepoint', ownTransaction],
  ['release', ownTransaction],
  ['do', 'DO runs a program inside the database. The lab takes queries, tables and indexes.'],
  ['call', 'CALL runs a stored procedure, and there is none here.'],
  ['set', 'Settings of the database stay as they are, so that runs can be compared.'],
  ['reset', 'Settings of the database stay as they are, so that runs can be compared.'],
  ['discard', 'Settings of the database stay as they are, so that runs can be compared.'],
  ['listen', 'LISTEN waits for messages, and nobody sends any here.'],
  ['notify', 'NOTIFY sends messages, and nobody listens here.'],
  ['lock', 'You are alone with this data: nothing has to be locked.'],
  ['load', 'LOAD reads a program from disk, and there is none here.'],
  ['vacuum', 'VACUUM cannot run inside a transaction, and every run here is one. The data is fresh anyway.'],
  ['grant', 'There is one person here: rights need not be given.'],
  ['revoke', 'There is one person here: rights need not be taken.'],
]);

/** Functions that leave the data: files, settings, other sessions, or a query in a string. */
const functions: ReadonlySet<string> = new Set([
  'set_config',
  'pg_read_file',
  'pg_read_binary_file',
  'pg_ls_dir',
  'pg_stat_file',
  'lo_import',
  'lo_export',
  'pg_reload_conf',
  'pg_rotate_logfile',
  'pg_terminate_backend',
  'pg_cancel_backend',
  'query_to_xml',
  'cursor_to_xml',
  'query_to_xml_and_xmlschema',
  'dblink',
]);

/**
 * Why a statement is not sent, in one line, or null where it may be. The walls of the sandbox do not depend on it: it
 * spares people a run that would hang, and says why. Hidden ways to the same end meet the database's own rights.
 */
export function refuseStatement(sql: string): string | null {
  const words = listWords(sql);
  const [first = ''] = words;
  if (first === '') return 'There is no statement here yet.';
  const reason = reasons.get(first);
  if (reason !== undefined) return reason;
  if (!begins.has(first))
    return `“${first.toUpperCase()}” is nothing the lab can run. A query begins with SELECT or WITH.`;
  if (first === 'create' || first === 'alter' || first === 'drop') return refuseThing(first, words.slice(1));
  const called = words.find((word) => functions.has(word));
  return called === undefined
    ? null
    : `${called} reaches for files or settings of a server. There is only your data here, so it is not sent.`;
}

function refuseThing(verb: string, words: readonly string[]): string | null {
  const thing = words.find((word) => !between.has(word)) ?? '';
  if (things.has(thing)) return words.includes('concurrently') ? concurrently : null;
  return `${verb.toUpperCase()} ${thing.toUpperCase()} is not for this lab: tables, views and indexes are.`;
}

const concurrently =
  'CONCURRENTLY builds an index beside a running system. Nobody else is here, so leave the word out.';

/** Whether a statement answers with rows and changes nothing, so that it can be planned and fetched bit by bit. */
export function isQuery(sql: string): boolean {
  const words = listWords(sql);
  const [first = ''] = words;
  if (first === 'select' || first === 'values' || first === 'table') return !words.includes('into');
  return first === 'with' && !words.some((word) => /^(?:insert|update|delete|merge|into)$/.test(word));
}
