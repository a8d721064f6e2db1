'use client';

import { useTranslations } from 'next-intl';
import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';

export type BeginFormProps = {
  resumeToken: string;
  label: string;
  action: (form: FormData) => Promise<void>;
};

/** One button that starts or continues. Works without JavaScript. */
export const BeginForm = ({ resumeToken, label, action }: BeginFormProps) => (
  <form action={action}>
    <input type="hidden" name="resumeToken" value={resumeToken} />
    <BeginButton label={label} />
  </form>
);

const BeginButton = ({ label }: { label: string }) => {
  const t = useTranslations('hiring');
  const { pending } = useFormStatus();
  return (
    <Button type="submit" variant="primary" disabled={pending}>
      {pending ? t('wait') : label}
    </Button>
  );
};
