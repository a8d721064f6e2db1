import { describe, expect, it } from 'vitest';
import { useTestStore } from '@/lib/server/testing/database';
import { createLimiter } from './rate-limit';

const store = useTestStore();

describe('createLimiter', () => {
  it('lets ten wrong passwords through for one account, and none more', async () => {
    const limiter = createLimiter('signInAccount', store());
    const outcomes = await Promise.allSettled(Array.from({ length: 13 }, () => limiter.consume('ada')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await expect(limiter.consume('bob')).resolves.toMatchObject({ consumedPoints: 1 });
    await limiter.delete('ada');
    await expect(limiter.consume('ada')).resolves.toMatchObject({ consumedPoints: 1 });
  });

  it('counts for all servers together on PostgreSQL, for each one alone beside the embedded store', async () => {
    const [one, other] = [createLimiter('signUp', store()), createLimiter('signUp', store())];
    await one.consume('address');
    const state = await other.get('address');
    expect(state?.consumedPoints ?? 0).toBe(store().kind === 'postgres' ? 1 : 0);
  });
});
