import { describe, expect, it } from 'vitest';
import { useTestStore } from '@/lib/server/testing/database';
import { appendAudit, verifyAudit } from './audit';

const store = useTestStore();

const entry = (id: string) => ({
  actor: { kind: 'user', id: 'ada' },
  action: 'attempt:submit',
  resource: { kind: 'attempt', id },
  data: { position: 12 },
});

/** Does what only somebody with the database's own password could do. */
const tamper = (sql: string) =>
  store().withConnection((connection) =>
    connection.run(`
      ALTER TABLE "AuditLog" DISABLE TRIGGER "AuditLog_append_only";
      ${sql};
      ALTER TABLE "AuditLog" ENABLE TRIGGER "AuditLog_append_only";
    `),
  );

describe('the audit log', () => {
  it('is intact while empty', async () => {
    expect(await verifyAudit(store().client)).toEqual({ intact: true, rows: 0 });
  });

  it('chains what many write at once', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `a${index}`);
    await Promise.all(ids.map((id) => appendAudit(store().client, entry(id), new Date())));
    expect(await verifyAudit(store().client)).toEqual({ intact: true, rows: 12 });
    const rows = await store().client.auditLog.findMany({ orderBy: { seq: 'asc' } });
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ resourceId }) => resourceId))).toEqual(new Set(ids));
  });

  it('refuses changes and removals', async () => {
    const { auditLog } = store().client;
    await expect(auditLog.updateMany({ where: { seq: 3 }, data: { action: 'other' } })).rejects.toThrow();
    await expect(auditLog.deleteMany({ where: { seq: 3 } })).rejects.toThrow();
  });

  it('shows a row that was changed all the same', async () => {
    await tamper(`UPDATE "AuditLog" SET "actorId" = 'eve' WHERE "seq" = 5`);
    expect(await verifyAudit(store().client)).toEqual({ intact: false, seq: 5 });
    await tamper(`UPDATE "AuditLog" SET "actorId" = 'ada' WHERE "seq" = 5`);
    expect(await verifyAudit(store().client)).toMatchObject({ intact: true });
  });

  it('shows a row that is missing', async () => {
    await tamper(`DELETE FROM "AuditLog" WHERE "seq" = 8`);
    expect(await verifyAudit(store().client)).toEqual({ intact: false, seq: 9 });
  });
});
