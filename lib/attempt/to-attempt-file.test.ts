import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttemptFile } from './parse';
import { replay } from './replay';
import { createState } from './state';
import { event, toMeaning } from './testing/arbitraries';
import { toAttemptFile } from './to-attempt-file';

const around = { title: 'My answer', startedAt: '2026-01-02T03:04:05.000Z', durationSeconds: 60 };

describe('toAttemptFile', () => {
  it('is read back as it was, without a warning', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (log) => {
        const { document } = replay(createState('ride-sharing'), log);
        const read = parseAttemptFile(toAttemptFile(document, around));
        expect(read).toMatchObject({ ok: true, value: { warnings: [] } });
        if (!read.ok) return;
        const { startedAt, durationSeconds } = around;
        const title = document.title ?? around.title;
        expect(toMeaning(read.value.document)).toEqual(
          toMeaning({ ...document, title, startedAt, durationSeconds }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
