import 'server-only';
import type { AuditEntry } from '@/lib/services/ports';
import { hashOf } from '@/lib/shared/hash';
import type { Prisma, PrismaClient } from '../generated/prisma/client';

/** What the first row's hash covers in place of a row before it. */
const genesis = 'sha256:0';

/** Any number, the same in every process: whoever holds this lock writes the next row. */
const lockKey = 7_160_221;

type Row = Omit<Prisma.AuditLogGetPayload<object>, 'data'> & { data: Prisma.JsonValue };

/** Adds one row to the chain. Rows are written one after another, on every server, under one lock. */
export async function appendAudit(database: PrismaClient, entry: AuditEntry, at: Date): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${lockKey}::bigint)`;
    const last = await transaction.auditLog.findFirst({
      orderBy: { seq: 'desc' },
      select: { seq: true, hash: true },
    });
    const row = {
      seq: (last?.seq ?? 0) + 1,
      at,
      actorKind: entry.actor.kind,
      actorId: entry.actor.id,
      action: entry.action,
      resourceKind: entry.resource.kind,
      resourceId: entry.resource.id,
      data: { ...entry.data },
      previousHash: last?.hash ?? genesis,
    };
    await transaction.auditLog.create({ data: { ...row, hash: hashRow(row) }, select: { seq: true } });
  });
}

const hashRow = ({ at, ...row }: Omit<Row, 'hash'>): string => hashOf({ ...row, at: at.toISOString() });

export type AuditVerdict = { intact: true; rows: number } | { intact: false; seq: number };

const rowsAtOnce = 1000;

/** Walks the whole chain; names the first row that was changed, or whose predecessor is missing. */
export async function verifyAudit(database: PrismaClient): Promise<AuditVerdict> {
  let previous = { seq: 0, hash: genesis };
  for (;;) {
    const rows = await database.auditLog.findMany({
      where: { seq: { gt: previous.seq } },
      orderBy: { seq: 'asc' },
      take: rowsAtOnce,
    });
    for (const { hash, ...row } of rows) {
      const follows = row.seq === previous.seq + 1 && row.previousHash === previous.hash;
      if (!follows || hashRow(row) !== hash) return { intact: false, seq: row.seq };
      previous = { seq: row.seq, hash };
    }
    if (rows.length < rowsAtOnce) return { intact: true, rows: previous.seq };
  }
}
