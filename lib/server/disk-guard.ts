import 'server-only';
import { statfsSync } from 'node:fs';
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils';

/** What the embedded database may need for one more write and its log; below it nothing new is written. */
const roomBytesMin = 32 * 1024 * 1024;

/** How long an answer of the file system is believed. */
const believeMs = 500;

/**
 * Refuses to add or change rows while the disk is all but full. PostgreSQL stops for good when it cannot write its log,
 * and the embedded one would take the whole process's store with it; refused in time, the caller is told, keeps what
 * it has, and tries again. Reading and deleting go on.
 */
export function guardDisk(factory: SqlDriverAdapterFactory, hasRoom: () => boolean): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => guardAdapter(await factory.connect(), hasRoom),
  };
}

function guardAdapter(adapter: SqlDriverAdapter, hasRoom: () => boolean): SqlDriverAdapter {
  return {
    ...guardQueries(adapter, hasRoom),
    executeScript: (script) => adapter.executeScript(script),
    dispose: () => adapter.dispose(),
    ...(adapter.getConnectionInfo === undefined
      ? {}
      : { getConnectionInfo: adapter.getConnectionInfo.bind(adapter) }),
    startTransaction: async (isolationLevel) => {
      const transaction = await adapter.startTransaction(isolationLevel);
      // The transaction's own methods stay; only its queries are looked at.
      return Object.assign(
        Object.create(transaction) as typeof transaction,
        guardQueries(transaction, hasRoom),
      );
    },
  };
}

function guardQueries(queryable: SqlQueryable, hasRoom: () => boolean) {
  const check = ({ sql }: SqlQuery): void => {
    if (!/^\s*(INSERT|UPDATE)\b/i.test(sql) || hasRoom()) return;
    throw new DriverAdapterError({
      kind: 'postgres',
      code: '53100',
      severity: 'ERROR',
      message: 'No space left on device',
      detail: undefined,
      column: undefined,
      hint: undefined,
    });
  };
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    queryRaw: async (query: SqlQuery) => {
      check(query);
      return queryable.queryRaw(query);
    },
    executeRaw: async (query: SqlQuery) => {
      check(query);
      return queryable.executeRaw(query);
    },
  };
}

/** Asks the file system below `directory`, at most twice a second. One that cannot tell has room. */
export function createRoomCheck(directory: string): () => boolean {
  let asked = -Infinity;
  let room = true;
  return () => {
    const now = performance.now();
    if (now - asked < believeMs) return room;
    asked = now;
    room = readFreeBytes(directory) >= roomBytesMin;
    return room;
  };
}

function readFreeBytes(directory: string): number {
  try {
    const { bavail, bsize } = statfsSync(directory);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
