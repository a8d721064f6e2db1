import 'server-only';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { PoolClient } from 'pg';

export type Row = Record<string, unknown>;

/** What migrations, seeds and backups need of either database: plain SQL on one connection. */
export interface Sql {
  /** One statement with parameters. */
  query(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Several statements without parameters. */
  run(script: string): Promise<void>;
}

/** The connection of an embedded database, or a transaction on it. */
export function fromPglite(connection: PGlite | Transaction): Sql {
  return {
    query: async (text, values = []) => (await connection.query<Row>(text, [...values])).rows,
    run: async (script) => {
      await connection.exec(script);
    },
  };
}

/** One connection of a PostgreSQL pool. */
export function fromPostgres(connection: PoolClient): Sql {
  return {
    query: async (text, values = []) => (await connection.query<Row>(text, [...values])).rows,
    run: async (script) => {
      await connection.query(script);
    },
  };
}
