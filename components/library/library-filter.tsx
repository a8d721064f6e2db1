import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NativeSelect } from '@/components/ui/native-select';
import { profiles } from '@/lib/rubric/profiles';
import { depthIds, profileIds } from '@/lib/rubric/schema';
import type { LibraryQuery } from './library-query';
import { depthTitles } from './prompt-words';

const sorts: readonly { value: string; label: string }[] = [
  { value: 'title', label: 'Title' },
  { value: 'minutes', label: 'Shortest first' },
  { value: '-minutes', label: 'Longest first' },
  { value: '-best', label: 'Your best first' },
  { value: 'best', label: 'Your weakest first' },
];

/** What to show and in which order, as a plain form: the answer is an address that can be kept and sent. */
export const LibraryFilter = ({ query, isFiltered }: { query: LibraryQuery; isFiltered: boolean }) => (
  <form action="/prompts" className="grid grid-cols-2 items-end gap-3 border-y py-4 md:flex">
    <Field label="Search" className="col-span-2 min-w-48 flex-1">
      <Input
        type="search"
        name="q"
        defaultValue={query.text}
        maxLength={100}
        placeholder="A word or a metric"
      />
    </Field>
    <Field label="Order of work" className="md:w-40">
      <NativeSelect name="profile" defaultValue={query.profile ?? ''}>
        <option value="">Any</option>
        {profileIds.map((id) => (
          <option key={id} value={id}>
            {profiles[id].title}
          </option>
        ))}
      </NativeSelect>
    </Field>
    <Field label="Usual depth" className="md:w-36">
      <NativeSelect name="depth" defaultValue={query.depth ?? ''}>
        <option value="">Any</option>
        {depthIds.map((id) => (
          <option key={id} value={id}>
            {depthTitles[id]}
          </option>
        ))}
      </NativeSelect>
    </Field>
    <Field label="Sort by" className="md:w-44">
      <NativeSelect name="sort" defaultValue={`${query.descending ? '-' : ''}${query.sort}`}>
        {sorts.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </Field>
    <Button type="submit">Show</Button>
    {isFiltered && (
      <Link href="/prompts" className="target flex h-9 items-center px-2 underline underline-offset-4">
        Show all
      </Link>
    )}
  </form>
);
