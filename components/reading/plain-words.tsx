import type { AttemptDocument } from '@/lib/attempt/document';
import { getStepInfo } from '@/lib/steps/registry';
import { stepIds } from '@/lib/steps/step-ids';

/** An answer's words without evidence: for reading a model answer. */
export const PlainWords = ({ document }: { document: AttemptDocument }) => (
  <div className="flex flex-col divide-y">
    {stepIds.map((step) => {
      const text = document.steps[step]?.text;
      const sql = step === 'query' ? document.steps.query?.sql : undefined;
      if (!text && !sql) return null;
      return (
        <div key={step} className="px-5 py-5">
          <h2 className="mb-2 font-medium">{getStepInfo(step).title}</h2>
          {text && <p className="text-base break-words whitespace-pre-wrap">{text}</p>}
          {sql && (
            <code className="mt-2 block overflow-x-auto bg-sunken p-3 font-mono text-xs whitespace-pre">
              {sql}
            </code>
          )}
        </div>
      );
    })}
  </div>
);
