'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { FailureText } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { getFormText } from '@/components/ui/form-text';
import { NativeSelect } from '@/components/ui/native-select';
import { Textarea } from '@/components/ui/textarea';
import type { Anchor } from '@/lib/review/anchor';
import type { Failure } from '@/lib/shared/result';
import type { TargetGroup } from './remark-targets';

export type RemarkComposerProps = {
  groups: readonly TargetGroup[];
  anchor: Anchor;
  onAnchor: (anchor: Anchor) => void;
  /** Resolves to the failure, or null when it was saved. */
  save: (anchor: Anchor, body: string) => Promise<Failure | null>;
  onFailure: (failure: Failure | null) => void;
  failure: Failure | null;
};

/** Writes a remark about something: chosen from the list, pressed in the drawing, or selected in the text. */
export const RemarkComposer = ({
  groups,
  anchor,
  onAnchor,
  save,
  onFailure,
  failure,
}: RemarkComposerProps) => {
  const t = useTranslations('review.remarks');
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();
  const key = JSON.stringify(anchor);
  const targets = groups.flatMap((group) => group.targets);
  const listed = targets.some((target) => target.key === key);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = getFormText(new FormData(event.currentTarget), 'body');
    startTransition(async () => {
      const problem = await save(anchor, body);
      onFailure(problem);
      if (problem === null) form.current?.reset();
    });
  };

  return (
    <form ref={form} onSubmit={submit} className="flex flex-col gap-3 border-b px-5 py-4">
      <Field label={t('about')} hint={t('aboutHint')}>
        <NativeSelect
          value={key}
          onChange={({ target: { value } }) => {
            const chosen = targets.find((target) => target.key === value);
            if (chosen) onAnchor(chosen.anchor);
          }}
        >
          {!listed && (
            <option value={key}>
              {anchor.kind === 'passage' ? t('passage', { quote: anchor.quote.slice(0, 78) }) : t('pressed')}
            </option>
          )}
          {groups.map((group) => (
            <optgroup key={group.id} label={group.title}>
              {group.targets.map((target) => (
                <option key={target.key} value={target.key} lang={group.lang}>
                  {target.label}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('remark')} error={failure && <FailureText failure={failure} />} required>
        <Textarea name="body" rows={3} maxLength={4000} placeholder={t('example')} />
      </Field>
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {t(pending ? 'adding' : 'add')}
        </Button>
      </div>
    </form>
  );
};
