'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { NativeSelect } from '@/components/ui/native-select';
import type { EarlierDto } from '@/lib/services/dto';

export type CompareSelectProps = {
  attemptId: string;
  earlier: readonly EarlierDto[];
  selected: string | null;
};

/** Chooses the earlier attempt to compare with; the choice is kept in the address. */
export const CompareSelect = ({ attemptId, earlier, selected }: CompareSelectProps) => {
  const t = useTranslations('results.compare');
  const terms = useTranslations('terms');
  const router = useRouter();
  if (earlier.length === 0) return null;
  return (
    <span className="w-full sm:w-48">
      <NativeSelect
        aria-label={t('label')}
        value={selected ?? ''}
        onChange={({ target }) =>
          router.push(`/results/${attemptId}${target.value ? `?compare=${target.value}` : ''}`, {
            scroll: false,
          })
        }
      >
        <option value="">{t('none')}</option>
        {earlier.map((attempt) => (
          <option key={attempt.attemptId} value={attempt.attemptId}>
            {attempt.title} · {attempt.submittedAt.slice(0, 10)} · {terms('level', { level: attempt.level })}
          </option>
        ))}
      </NativeSelect>
    </span>
  );
};
