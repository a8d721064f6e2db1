'use client';

import { useTranslations } from 'next-intl';
import { useShell } from '../shell-context';
import { stepsOf } from '../steps-of';
import { useWorkspace } from '../workspace-context';

/** The interviewer's story, open until there is something to read over it. */
export const PromptCard = () => {
  const t = useTranslations('editor.prompt');
  const { dto, story } = useShell();
  const { keyMetric, constraints } = dto.prompt;
  const [first] = stepsOf(dto);
  // Folds itself as the work moves on; by then it has been read.
  const reading = useWorkspace(({ attempt }) => attempt.activeStep === null || attempt.activeStep === first);
  return (
    <details className="group border-b pb-2" open={dto.position === 0 && reading}>
      <summary className="target flex h-8 list-none items-center gap-2 font-medium">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        {t('title')}
      </summary>
      <div className="flex flex-col gap-3 pt-1 pb-2 [&_.prose]:text-sm [&_.prose]:leading-5">
        <div lang="en" className="contents">
          {story}
          <p>
            <span className="font-medium">{keyMetric.name}:</span> {keyMetric.target}
          </p>
          <ul className="list-disc pl-4">
            {constraints.map((constraint) => (
              <li key={constraint}>{constraint}</li>
            ))}
          </ul>
        </div>
        <p className="text-muted">{t('moreNumbers')}</p>
      </div>
    </details>
  );
};
