'use client';

import { passTime } from '@/lib/attempt/pace';
import { toAttemptFile } from '@/lib/attempt/to-attempt-file';
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
        .catch(() => announce('The picture could not be made. Nothing was changed.'));
    },
  };
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
