import type { MessageKey } from '@/lib/messages/translate';
import { listWords } from './statements';
import type { Say } from './words';

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

const reasons: ReadonlyMap<string, MessageKey<'queryLab'>> = new Map([
  ['copy', 'refused.copy'],
  ['begin', 'refused.transaction'],
  ['start', 'refused.transaction'],
  ['commit', 'refused.transaction'],
  ['end', 'refused.transaction'],
  ['rollback', 'refused.transaction'],
  ['abort', 'refused.transaction'],
  ['savepoint', 'refused.transaction'],
  ['release', 'refused.transaction'],
  ['do', 'refused.do'],
  ['call', 'refused.call'],
  ['set', 'refused.settings'],
  ['reset', 'refused.settings'],
  ['discard', 'refused.settings'],
  ['listen', 'refused.listen'],
  ['notify', 'refused.notify'],
  ['lock', 'refused.lock'],
  ['load', 'refused.load'],
  ['vacuum', 'refused.vacuum'],
  ['grant', 'refused.grant'],
  ['revoke', 'refused.revoke'],
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
export function refuseStatement(sql: string, t: Say): string | null {
  const words = listWords(sql);
  const [first = ''] = words;
  if (first === '') return t('refused.empty');
  const reason = reasons.get(first);
  if (reason !== undefined) return t(reason);
  if (!begins.has(first)) return t('refused.unknown', { word: first.toUpperCase() });
  if (first === 'create' || first === 'alter' || first === 'drop')
    return refuseThing(first, words.slice(1), t);
  const called = words.find((word) => functions.has(word));
  return called === undefined ? null : t('refused.function', { name: called });
}

function refuseThing(verb: string, words: readonly string[], t: Say): string | null {
  const thing = words.find((word) => !between.has(word)) ?? '';
  if (things.has(thing)) return words.includes('concurrently') ? t('refused.concurrently') : null;
  return t('refused.thing', { what: `${verb} ${thing}`.toUpperCase() });
}

/** Whether a statement answers with rows and changes nothing, so that it can be planned and fetched bit by bit. */
export function isQuery(sql: string): boolean {
  const words = listWords(sql);
  const [first = ''] = words;
  if (first === 'select' || first === 'values' || first === 'table') return !words.includes('into');
  return first === 'with' && !words.some((word) => /^(?:insert|update|delete|merge|into)$/.test(word));
}
