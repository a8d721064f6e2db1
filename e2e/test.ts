import { test as base } from '@playwright/test';

/** For journeys of several people: their browsers close with the test, and do not work on beside the next one. */
export const test = base.extend<{ closeOthers: undefined }>({
  closeOthers: [
    async ({ browser, context }, use) => {
      await use(undefined);
      const others = browser.contexts().filter((other) => other !== context);
      await Promise.all(others.map((other) => other.close()));
    },
    { auto: true },
  ],
});
