'use client';

import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { Input } from '@/components/ui/input';

type DraftInputProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'> & {
  value: string;
  onCommit: (value: string) => void;
};

/** A field whose change counts once it is left or Enter is pressed; Escape puts back what was. */
export function DraftInput({ value, onCommit, ...props }: DraftInputProps) {
  const [draft, setDraft] = useState({ value, text: value });
  const text = draft.value === value ? draft.text : value;
  const commit = () => {
    if (text !== value) onCommit(text);
    // What the document made of it (trimmed, cut, refused) is what the field shows next.
    setDraft({ value, text: value });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || text === value) return;
    // This press is for the field alone: the panel around it stays open.
    event.preventDefault();
    setDraft({ value, text: value });
  };
  return (
    <Input
      {...props}
      value={text}
      onChange={(event) => setDraft({ value, text: event.target.value })}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
