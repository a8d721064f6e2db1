import { tmpdir } from 'node:os';
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { createRoomCheck } from './disk-guard';
import { migrate, readMigrations } from './migrate';
import { fromInstance } from './store';
import { toStoreFailure } from './store-failure';

test('a full disk stops writes with a failure that says so, and nothing else', async () => {
  let room = true;
  const store = fromInstance(await PGlite.create(), { hasRoom: () => room });
  const { client } = store;
  try {
    await migrate(store, await readMigrations(process.cwd()));
    const guest = await client.guest.create({ data: {} });
    const user = { email: 'a@example.org', name: 'A' };

    room = false;
    const refused = [
      client.user.create({ data: user }),
      client.guest.update({ where: { id: guest.id }, data: { createdAt: new Date(0) } }),
      client.$transaction(async (transaction) => transaction.user.create({ data: user })),
      client.$transaction([client.user.create({ data: user })]),
    ];
    const outcomes = await Promise.allSettled(refused);
    expect(
      outcomes.map((outcome) => outcome.status === 'rejected' && toStoreFailure(outcome.reason)),
    ).toEqual(refused.map(() => 'store_full'));
    expect(await client.guest.count()).toBe(1);
    await client.guest.delete({ where: { id: guest.id } });

    room = true;
    await client.$transaction(async (transaction) => transaction.user.create({ data: user }));
    expect(await client.user.count()).toBe(1);
    expect(await client.guest.count()).toBe(0);
  } finally {
    await store.close();
  }
}, 60_000);

test('the file system is asked, and one that cannot tell has room', () => {
  expect(createRoomCheck(tmpdir())()).toBe(true);
  expect(createRoomCheck('/no/such/place')()).toBe(true);
});
