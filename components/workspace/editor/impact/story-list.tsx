'use client';

import { useTranslations } from 'next-intl';
import { examples } from '@/lib/steps/examples';
import { blankStory, type StoryRow, storyForm, storyRows } from '@/lib/steps/prose/story';
import { TextField } from '../row-fields';
import { RowList } from '../row-list';
import { useTextRows } from '../use-text-rows';

const rowsMax = 12;

const pairs = [
  ['before', 'after'],
  ['effort', 'result'],
] as const;

/** A case told in numbers, and the sentence that it makes. */
export const StoryList = () => {
  const t = useTranslations('editorParts.story');
  const [rows, change] = useTextRows('impact', storyRows);
  return (
    <RowList
      title={t('title')}
      kind="case"
      rows={rows}
      max={rowsMax}
      blank={blankStory}
      empty={t('empty')}
      onChange={change}
    >
      {(row, set, _, of) => (
        <>
          <TextField
            label={t('what')}
            of={of}
            value={row.what}
            max={300}
            required
            placeholder={examples.story.what}
            onChange={(what = '') => set({ what })}
          />
          {pairs.map((pair) => (
            <div key={pair[0]} className="flex gap-2">
              {pair.map((key) => (
                <TextField
                  key={key}
                  label={t(key)}
                  of={of}
                  value={row[key]}
                  max={300}
                  required
                  placeholder={examples.story[key]}
                  className="flex-1"
                  onChange={(value = '') => set({ [key]: value })}
                />
              ))}
            </div>
          ))}
          <ReadBack row={row} />
        </>
      )}
    </RowList>
  );
};

const ReadBack = ({ row }: { row: StoryRow }) => {
  const sentence = storyForm.print(row);
  if (sentence === '') return null;
  return (
    <p lang="en" className="border-l-2 border-accent pl-3 text-muted">
      {sentence}
    </p>
  );
};
