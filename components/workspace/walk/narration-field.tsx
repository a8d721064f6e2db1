'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { Hop } from '@/lib/diagram/walk';
import { narrate } from '@/lib/store/commands/walk';
import { useWorkspace, useWorkspaceStore } from '../workspace-context';
import type { WalkView } from './use-walk';
import { nameOf } from './walk-words';

type NarrationFieldProps = { view: WalkView; hop: Hop; at: number };

/** What is said of one hop. It goes into the text of the architecture step as it is typed; Enter goes on. */
export const NarrationField = ({ view: { names, says }, hop, at }: NarrationFieldProps) => {
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const told = says[at] ?? '';
  const [draft, setDraft] = useState(told);
  // The text keeps no space at the ends; the field does, as long as it says the same.
  const shown = draft.replace(/\s+/g, ' ').trim() === told ? draft : told;
  return (
    <Field
      label={`What happens from ${nameOf(hop.source)} to ${nameOf(hop.target)}`}
      labelHidden
      hint={editable ? 'Goes into your architecture step. Enter goes on to the next hop.' : undefined}
    >
      <Textarea
        rows={3}
        data-first
        value={shown}
        readOnly={!editable}
        placeholder={
          hop.edge.async
            ? 'What is handed over, and when is it picked up?'
            : 'What is asked, what comes back, and how soon?'
        }
        onChange={(event) => {
          setDraft(event.target.value);
          narrate(store, names, at, event.target.value);
        }}
      />
    </Field>
  );
};
