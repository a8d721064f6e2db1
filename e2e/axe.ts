import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on this page as it stands, each with its places. */
export async function findViolations(page: Page): Promise<string[]> {
  await settleAnimations(page);
  // Only what is violated is told, so axe need not name the place of everything that is in order.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // Frames are gathered in a page of their own, which costs as much as the search: only where there are frames.
  const { violations } = await (page.frames().length === 1 ? axe.setLegacyMode(true) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Colours are judged when they have arrived, not on their way. */
const settleAnimations = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect !== null && effect.getComputedTiming().endTime !== Infinity,
      );
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
