import Link from 'next/link';

type Audience = { title: string; lines: readonly string[]; href: string; action: string };

const audiences: readonly Audience[] = [
  {
    title: 'You have an interview coming',
    lines: [
      'Ask for the numbers, draw, explain, decide; ten steps against a clock you can pause.',
      'The reading tells you which three things would raise it most, and where in your answer to begin.',
    ],
    href: '/prompts',
    action: 'See the prompts',
  },
  {
    title: 'You coach somebody',
    lines: [
      'They send you a link. You watch the answer come into being, from the first question to the last arrow.',
      'Put remarks on a box, an arrow or a sentence, and your own levels beside the machine’s.',
    ],
    href: '/review',
    action: 'Reviews you were asked for',
  },
  {
    title: 'You hire',
    lines: [
      'Send one prompt with one time limit to everybody; the clock is ours, so it is the same for all.',
      'Candidates know before they start who asks, what is kept and for how long. You compare answers, not stage presence.',
    ],
    href: '/hiring',
    action: 'Make a prompt link',
  },
];

/** One strip for each kind of person who comes here. */
export const Audiences = () => (
  <section aria-label="Who it is for">
    {audiences.map(({ title, lines, href, action }) => (
      <div key={title} className="border-b last:border-b-0">
        <div className="page grid gap-x-12 gap-y-3 py-10 md:grid-cols-[16rem_minmax(0,1fr)_13rem] md:items-start">
          <h2 className="text-lg">{title}</h2>
          <div className="flex max-w-[64ch] flex-col gap-2 text-base">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <Link
            href={href}
            prefetch={false}
            className="target inline-flex items-center font-medium text-accent underline underline-offset-4"
          >
            {action}
          </Link>
        </div>
      </div>
    ))}
  </section>
);
