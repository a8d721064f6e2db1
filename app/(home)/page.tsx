import Link from 'next/link';
import { Audiences } from '@/components/home/audiences';
import { ScoredSample } from '@/components/home/scored-sample';
import { StartNow } from '@/components/home/start-now';
import { buttonClass } from '@/components/ui/button';
import { startPracticeOrTell } from '../practice/start/actions';
import { startGuide } from '../practice/start/guided';
import { loadSample } from './sample';

const firstPrompt = 'notification-system';

const HomePage = async () => {
  const sample = await loadSample();
  return (
    <>
      <div className="page flex flex-col gap-6 pt-12 pb-12 md:pt-16">
        <h1 className="max-w-[22ch] text-display tracking-tight">
          Draw a system, say why, and see what every point of your score rests on.
        </h1>
        <p className="max-w-[62ch] text-base text-muted">
          Practice for the system-design interview, for product people: an interviewer who answers what you
          ask, a canvas, ten steps, and a reading that always shows you the box, the arrow or the sentence it
          means.
        </p>
        <div className="flex flex-wrap items-start gap-3">
          <StartNow action={startPracticeOrTell} prompt={firstPrompt} />
          <Link href="/prompts" className={buttonClass({ className: 'h-10 px-5' })}>
            Choose a prompt
          </Link>
        </div>
        <p className="max-w-[62ch] text-muted">
          It opens the notification prompt. You can create an account later and take the attempt along.
        </p>
        <form action={startGuide} className="flex flex-wrap items-baseline gap-x-2">
          <p className="text-muted">New to this?</p>
          <button type="submit" className="target text-accent underline underline-offset-4">
            Take the two-minute guided start on a half-done example
          </button>
        </form>
      </div>
      {sample && (
        <section aria-labelledby="sample" className="pb-6">
          <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-4">
            <h2 id="sample" className="text-lg">
              Point at a verdict
            </h2>
            <p className="max-w-[70ch] text-muted">
              A short answer written for this page, read by the machine that reads yours. Good in parts, as
              most are.
            </p>
          </div>
          <div className="mx-auto w-full max-w-[72rem] md:px-8">
            <ScoredSample {...sample} />
          </div>
        </section>
      )}
      <Audiences />
    </>
  );
};

export default HomePage;
