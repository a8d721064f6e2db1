import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { drillMinutes } from '@/lib/attempt/mode';
import { getStepInfo } from '@/lib/steps/registry';
import { stepIds } from '@/lib/steps/step-ids';
import { ChoiceGroup } from './choice-group';

const spelled: Readonly<Record<number, string>> = { 10: 'ten' };

/** With help, as in the interview, or one step against the clock. The step is asked for where it is a drill. */
export const ModeChoice = ({ minutes }: { minutes: number }) => (
  <div className="group flex flex-col gap-2">
    <ChoiceGroup
      legend="How"
      name="mode"
      choices={[
        { id: 'practice', title: 'Practice', words: 'Your clock, and help when you want it.' },
        { id: 'interview', title: 'Interview', words: `${minutes} minutes, no help, score afterwards.` },
        { id: 'drill', title: 'Drill', words: `One step, ${spelled[drillMinutes] ?? drillMinutes} minutes.` },
      ]}
      defaultValue="practice"
    />
    {/* By style alone, so that it works before a script has run. */}
    <Field label="Which step" className="hidden px-2.5 group-has-[[value=drill]:checked]:flex">
      <NativeSelect name="drillStep" defaultValue="requirements">
        {stepIds.map((step) => (
          <option key={step} value={step}>
            {getStepInfo(step).title}
          </option>
        ))}
      </NativeSelect>
    </Field>
  </div>
);
