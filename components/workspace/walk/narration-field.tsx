'use client';

import { useTranslations } from 'next-intl';
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
  const t = useTranslations('walk');
  const store = useWorkspaceStore();
  const editable = useWorkspace((state) => state.editable);
  const told = says[at] ?? '';
  const [draft, setDraft] = useState(told);
  // The text keeps no space at the ends; the field does, as long as it says the same.
  const shown = draft.replace(/\s+/g, ' ').trim() === told ? draft : told;
  return (
    <Field
      label={t('says.label', { from: nameOf(hop.source, t), to: nameOf(hop.target, t) })}
      labelHidden
      hint={editable ? t('says.hint') : undefined}
    >
      <Textarea
        rows={3}
        data-first
        value={shown}
        readOnly={!editable}
        placeholder={t(hop.edge.async ? 'says.handedOver' : 'says.asked')}
        onChange={(event) => {
          setDraft(event.target.value);
          narrate(store, names, at, event.target.value);
        }}
      />
    </Field>
  );
};
