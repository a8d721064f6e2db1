'use client';

import { blankStory, type StoryRow, storyForm, storyRows } from '@/lib/steps/prose/story';
import { TextField } from '../row-fields';
import { RowList } from '../row-list';
import { useTextRows } from '../use-text-rows';

const rowsMax = 12;

const pairs = [
  [
    { key: 'before', label: 'Before', placeholder: '7 days' },
    { key: 'after', label: 'After', placeholder: '3 days' },
  ],
  [
    { key: 'effort', label: 'Effort', placeholder: 'two weeks of work' },
    { key: 'result', label: 'Result', placeholder: '9 % more loans' },
  ],
] as const;

/** A case told in numbers, and the sentence that it makes. */
export const StoryList = () => {
  const [rows, change] = useTextRows('impact', storyRows);
  return (
    <RowList
      title="The story in numbers"
      noun="case"
      rows={rows}
      max={rowsMax}
      blank={blankStory}
      empty="One case that you know: what moved, from where to where, what it took, and what came of it. Say in the text where the numbers are from."
      onChange={change}
    >
      {(row, set, number) => (
        <>
          <TextField
            label="What moved"
            of={`case ${number}`}
            value={row.what}
            max={300}
            required
            placeholder="Days until a book is lent"
            onChange={(what = '') => set({ what })}
          />
          {pairs.map((pair) => (
            <div key={pair[0].key} className="flex gap-2">
              {pair.map(({ key, label, placeholder }) => (
                <TextField
                  key={key}
                  label={label}
                  of={`case ${number}`}
                  value={row[key]}
                  max={300}
                  required
                  placeholder={placeholder}
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
  return <p className="border-l-2 border-accent pl-3 text-muted">{sentence}</p>;
};
