import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { drillMinutes } from '@/lib/attempt/mode';
import { stepIds } from '@/lib/steps/step-ids';
import { ChoiceGroup } from './choice-group';

/** With help, as in the interview, or one step against the clock. The step is asked for where it is a drill. */
export const ModeChoice = ({ minutes }: { minutes: number }) => {
  const t = useTranslations('library.start');
  const terms = useTranslations('terms');
  return (
    <div className="group flex flex-col gap-2">
      <ChoiceGroup
        legend={t('how')}
        name="mode"
        choices={[
          { id: 'practice', title: terms('modes.practice'), words: t('modes.practice') },
          { id: 'interview', title: terms('modes.interview'), words: t('modes.interview', { minutes }) },
          { id: 'drill', title: terms('modes.drill'), words: t('modes.drill', { minutes: drillMinutes }) },
        ]}
        defaultValue="practice"
      />
      {/* By style alone, so that it works before a script has run. */}
      <Field label={t('step')} className="hidden px-2.5 group-has-[[value=drill]:checked]:flex">
        <NativeSelect name="drillStep" defaultValue="requirements">
          {stepIds.map((step) => (
            <option key={step} value={step}>
              {terms(`steps.${step}.title`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
    </div>
  );
};
