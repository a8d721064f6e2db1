import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { tellFailure, type Told } from '@/lib/messages/failure-words';
import { toLanguage } from '@/lib/messages/languages';
import { isAtField } from '@/lib/services/form-state';

/** A failure in the language of the page; null where there is only its English sentence. */
function useTold(): (failure: Told) => string | null {
  const t = useTranslations('failures');
  const language = toLanguage(useLocale());
  return (failure) => (language === 'en' ? failure.message : tellFailure(failure, t));
}

/** Words for a failure where only text goes: a toast, an announcement. The page names the namespace `failures`. */
export function useFailureWords(): (failure: Told) => string {
  const tell = useTold();
  return (failure) => tell(failure) ?? failure.message;
}

/** A failure's words, marked as English where there are no others. The page names the namespace `failures`. */
export const FailureText = ({ failure }: { failure: Told }) => {
  const words = useTold()(failure);
  return words ?? <span lang="en">{failure.message}</span>;
};

/** The `error` of a Field: the failure's words where it is about this field. */
export const failureAt = (failure: (Told & Readonly<{ path?: string }>) | null, field: string): ReactNode =>
  failure && isAtField(failure, field) ? <FailureText failure={failure} /> : undefined;
