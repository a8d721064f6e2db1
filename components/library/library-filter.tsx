import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { depthIds, profileIds } from '@/lib/rubric/schema';
import type { LibraryQuery } from './library-query';

const sorts = ['title', 'minutes', '-minutes', '-best', 'best'] as const;

/** What to show and in which order, as a plain form: the answer is an address that can be kept and sent. */
export const LibraryFilter = ({ query, isFiltered }: { query: LibraryQuery; isFiltered: boolean }) => {
  const t = useTranslations('library.filter');
  const terms = useTranslations('terms');
  return (
    <form action="/prompts" className="grid grid-cols-2 items-end gap-3 border-y py-4 md:flex">
      <Field label={t('search')} className="col-span-2 min-w-48 flex-1">
        <Input
          type="search"
          name="q"
          defaultValue={query.text}
          maxLength={100}
          placeholder={t('searchHint')}
        />
      </Field>
      <Field label={t('profile')} className="md:w-40">
        <NativeSelect name="profile" defaultValue={query.profile ?? ''}>
          <option value="">{t('any')}</option>
          {profileIds.map((id) => (
            <option key={id} value={id}>
              {terms(`profiles.${id}.title`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('depth')} className="md:w-36">
        <NativeSelect name="depth" defaultValue={query.depth ?? ''}>
          <option value="">{t('any')}</option>
          {depthIds.map((id) => (
            <option key={id} value={id}>
              {terms(`depths.${id}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('sort')} className="md:w-44">
        <NativeSelect name="sort" defaultValue={`${query.descending ? '-' : ''}${query.sort}`}>
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Button type="submit">{t('show')}</Button>
      {isFiltered && (
        <Link href="/prompts" className="target flex h-9 items-center px-2 underline underline-offset-4">
          {t('showAll')}
        </Link>
      )}
    </form>
  );
};
