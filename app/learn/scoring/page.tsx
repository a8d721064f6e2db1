import type { Metadata } from 'next';
import Link from 'next/link';
import { AgreementTable } from '@/components/learn/agreement-table';
import { WeightsTable } from '@/components/learn/weights-table';
import { PageHeader } from '@/components/ui/page-header';
import { Verdict } from '@/components/ui/verdict';
import { verdictSchema } from '@/lib/rubric/evaluation';
import { measuredAgreement } from '@/lib/rubric/measured-agreement';

export const metadata: Metadata = {
  title: 'How the score works',
  description: 'What the machine reads, how points come about, and what it cannot judge.',
};

const verdictMeanings = {
  met: 'It is there, and the evidence beside it shows where.',
  partly: 'The beginning is there; the advice says what is missing.',
  missed: 'It was looked for and not found, or the answer says the opposite.',
  cannotTell:
    'The answer holds too little to decide. It earns nothing, and it is not held against you in words.',
  notApplicable: 'The question does not arise for this answer. It is left out of the sum.',
} as const;

const levels = [
  'Nothing there, or something that would do harm if it were built.',
  'Named, but it would fit any product.',
  'Partly specific to this product, with gaps a reader notices.',
  'Solid and specific, with small gaps.',
  'Complete, with numbers and reasons, and in agreement with the rest of the answer.',
];

const ScoringPage = () => (
  <div className="page">
    <PageHeader
      title="How the score works"
      above={
        <Link href="/learn" className="target inline-flex items-center underline underline-offset-4">
          Learn
        </Link>
      }
    >
      <p>
        A score here is a machine’s reading of one answer. This page says how it comes about, and where it
        stops.
      </p>
    </PageHeader>
    <div className="flex flex-col gap-12 border-t pt-8">
      <section className="prose">
        <h2>What is read</h2>
        <p>
          Your drawing, and the words of your ten steps. The drawing is read as what it is: boxes, arrows, and
          which way the arrows point. The words are read sentence by sentence, together with their stance: “we
          will not use a queue” earns no queue, and neither does a question.
        </p>
        <p>
          Each step is one dimension, and each dimension asks a handful of questions, called criteria. Every
          answer to one comes with its evidence: a box, an arrow, or a passage you wrote. Boxes that nothing
          leads to earn nothing, and a word without a reason earns little.
        </p>
        <p>
          There is no chance in it and no language model: the same answer gets the same score on every day and
          every machine, and your words go to no other company.
        </p>
      </section>
      <section aria-labelledby="verdicts" className="max-w-[68ch]">
        <h2 id="verdicts" className="pb-3 text-lg">
          Five verdicts
        </h2>
        <dl className="border-t">
          {verdictSchema.options.map((verdict) => (
            <div key={verdict} className="grid gap-x-6 gap-y-1 border-b py-2.5 sm:grid-cols-[9rem_1fr]">
              <dt>
                <Verdict verdict={verdict} />
              </dt>
              <dd>{verdictMeanings[verdict]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="levels" className="max-w-[68ch]">
        <h2 id="levels" className="pb-3 text-lg">
          Five levels
        </h2>
        <p className="pb-3 text-base text-muted">
          The verdicts of a dimension add up to a level from 0 to 4. On a result page each level is spelt out
          for its dimension.
        </p>
        <ol className="border-t" start={0}>
          {levels.map((words, level) => (
            <li key={words} className="grid grid-cols-[2rem_1fr] border-b py-2.5">
              <span className="font-medium">{level}</span>
              <span>{words}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="weights">
        <h2 id="weights" className="pb-1 text-lg">
          Three orders of work, three sets of weights
        </h2>
        <p className="max-w-[68ch] pb-4 text-base text-muted">
          The field teaches more than one order. You choose which one your answer is read in; the questions
          stay the same, their weight changes. Of 100 points:
        </p>
        <WeightsTable />
      </section>
      <section aria-labelledby="ceilings" className="prose">
        <h2 id="ceilings">What holds an answer down</h2>
        <p>
          Some things weigh more than what stands around them. A claim that would hurt people, money or data
          if it were built takes its dimension towards 0 and holds down the whole. So do statements that
          cannot both be true, a design far too big for the size you stated, and a drawing of something else
          than the words describe. An answer in which no customer and no business effect appears, or in which
          there is hardly a system behind the product, is not called solid, however good its other parts are.
        </p>
        <p>
          Beside the level each dimension says how sure it is. It is less sure where questions could not be
          decided, where more is half said than said, and where something elsewhere in the answer speaks
          against it.
        </p>
      </section>
      <section aria-labelledby="agreement">
        <h2 id="agreement" className="pb-1 text-lg">
          How often it is off
        </h2>
        <p className="max-w-[68ch] pb-4 text-base text-muted">
          Answers graded by a person were read by the machine, without the grades. In each cell: how often
          both gave the same whole level, and how often they were at most one level apart. What it was tuned
          on flatters it; what it had never seen tells what you can expect. Measured with engine{' '}
          {measuredAgreement.engine}.
        </p>
        <AgreementTable sets={measuredAgreement.sets} />
        <p className="max-w-[68ch] pt-3 text-base text-muted">
          Two people who grade the same answers do not always agree either; one level is within what separates
          them. Two levels are not: where you see that, trust the person.
        </p>
      </section>
      <section className="prose">
        <h2>Where it errs</h2>
        <ul>
          <li>
            It depends on wording. It knows many ways to say a thing, not all: a good idea in unusual words is
            missed more often than a bad one is credited.
          </li>
          <li>
            Harm and contradiction are found by their general forms. A new kind goes unseen, and a bold but
            sound decision is sometimes taken for one.
          </li>
          <li>A query is read and not run: one that filters on the wrong column may pass.</li>
          <li>
            Only simple sums are checked. That there is one is seen; that it is right is yours to make sure.
          </li>
          <li>
            It reads English. What is written in another script is marked for a person, and earns little.
          </li>
        </ul>
      </section>
      <section className="prose">
        <h2>What it cannot judge</h2>
        <ul>
          <li>
            Whether a number is right for your market. It sees that you gave one, where, and whether your sums
            agree.
          </li>
          <li>How you speak, listen, and take a push-back. Half of an interview is that half.</li>
          <li>
            Whether an unusual idea is a good one. It may well miss it; that is what the coach’s link is for.
          </li>
          <li>
            Drawings in your head. What stands neither in the words nor on the canvas does not exist for it.
          </li>
          <li>You. It reads one answer, on one day, to one prompt.</li>
        </ul>
        <p>
          Some criteria are marked as questions for a person, and the machine leaves them alone. Where it is
          unsure of a dimension it says so beside the level. If you think it misread you, you may be right:
          the evidence is there so that you can check.
        </p>
      </section>
    </div>
  </div>
);

export default ScoringPage;
