'use client';

import { passTime } from '@/lib/attempt/pace';
import { toAttemptFile } from '@/lib/attempt/to-attempt-file';
import { profiles } from '@/lib/rubric/profiles';
import { download } from './export/download';
import type { TextFormat } from './export/save-text';
import { useShell } from './shell-context';
import { useWorkspaceStore } from './workspace-context';

/** Downloads of the work as it is shown. */
export function useExport() {
  const store = useWorkspaceStore();
  const { dto } = useShell();
  const name = `${dto.prompt.slug}-${dto.startedAt.slice(0, 10)}`;
  return {
    /** The `attempt/1` file. */
    exportFile: () => {
      const { attempt, pace } = store.getState();
      const durationSeconds = Math.round(passTime(pace, store.atMs()).elapsedMs / 1000);
      const text = toAttemptFile(attempt.document, {
        title: dto.title,
        startedAt: dto.startedAt,
        durationSeconds,
      });
      download(new Blob([text], { type: 'application/json' }), `${name}.attempt.json`);
    },
    /** The drawing as a picture; what draws it is loaded when it is asked for. */
    exportPicture: (kind: 'png' | 'svg') => {
      const { attempt, announce } = store.getState();
      import('./canvas/export-image')
        .then(({ exportPng, exportSvg }) => (kind === 'png' ? exportPng : exportSvg)(attempt.document))
        .catch(() => announce(store.say('noPicture')));
    },
    /** The drawing, or the whole answer as a report, in a format of others; what writes it is loaded when it is asked for. */
    exportText: (format: TextFormat) => {
      const { attempt, announce } = store.getState();
      const around = { title: dto.title, order: profiles[dto.profile].order, name };
      import('./export/save-text')
        .then(({ saveText }) => saveText(format, attempt.document, around))
        .catch(() => announce(store.say('noFile')));
    },
  };
}
