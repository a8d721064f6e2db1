import { group } from '../group';
import type { CreateTableStatement } from 'pgsql-ast-parser';
import { parseSql } from '../sql/parse';
import { findCandidates } from '../sql/places';
import type { DeclaredTable, TableIndex } from '../tables';
import { type Column, tableFrom } from './columns';

const head =
  /^create\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?["`]?(?:\w+\.)?([A-Za-z_]\w{0,62})["`]?\s*\(/i;

/** Tables declared with CREATE TABLE; where the grammar cannot follow, what stands between the brackets is read as it is. */
export function findDdlTables(text: string): DeclaredTable[] {
  return findCandidates(text).flatMap(({ start, end, isDdl }): DeclaredTable[] => {
    const source = text.slice(start, end);
    const opening = isDdl ? head.exec(source) : null;
    if (!opening) return [];
    const statement = parseSql(source.replace(/;\s*$/, ''))?.statement;
    if (statement?.type === 'create table') return [fromGrammar(statement, start, end)];
    const body = source.slice(opening[0].length).replace(/\)[^()]*$/, '');
    return [tableFrom(group(opening, 1), body, { start, end, form: 'ddl' })];
  });
}

function fromGrammar(statement: CreateTableStatement, start: number, end: number): DeclaredTable {
  const name = statement.name.name.toLowerCase();
  const columns = statement.columns.flatMap((column) => (column.kind === 'column' ? [toColumn(column)] : []));
  const primaryKey = columns.filter(({ isPrimaryKey }) => isPrimaryKey).map((column) => column.name);
  const indexes: TableIndex[] = columns
    .filter(({ isUnique }) => isUnique)
    .map((column) => ({ table: name, columns: [column.name], isUnique: true, isPartial: false }));
  for (const constraint of statement.constraints ?? []) {
    if (constraint.type === 'primary key')
      primaryKey.push(...constraint.columns.map((column) => column.name.toLowerCase()));
    if (constraint.type === 'unique')
      indexes.push({
        table: name,
        columns: constraint.columns.map((column) => column.name.toLowerCase()),
        isUnique: true,
        isPartial: false,
      });
    if (constraint.type === 'foreign key')
      for (const { name: local } of constraint.localColumns)
        columns.forEach((column, at) => {
          if (column.name === local.toLowerCase())
            columns[at] = { ...column, references: constraint.foreignTable.name.toLowerCase() };
        });
  }
  return { start, end, name, columns, primaryKey, indexes, form: 'ddl' };
}

type Definition = Extract<CreateTableStatement['columns'][number], { kind: 'column' }>;

function toColumn({ name, dataType, constraints = [] }: Definition): Column {
  const reference = constraints.find((constraint) => constraint.type === 'reference');
  return {
    name: name.name.toLowerCase(),
    type: dataType.kind === 'array' ? 'array' : dataType.name.toLowerCase(),
    isPrimaryKey: constraints.some(({ type }) => type === 'primary key'),
    isUnique: constraints.some(({ type }) => type === 'unique'),
    references: reference ? reference.foreignTable.name.toLowerCase() : null,
  };
}
