import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { OrganisationForm } from '@/components/hiring/organisation-form';
import { buttonClass } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { untouchedForm } from '@/lib/services/form-state';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { getActor } from '@/lib/server/session';
import { listOrganisations } from '@/lib/services/hiring-organisations';
import { createOrganisationAction } from './actions';

export const metadata: Metadata = { title: 'Hiring' };

const HiringPage = async ({ searchParams }: { searchParams: Promise<{ new?: string }> }) => {
  const actor = await getActor();
  if (actor.kind !== 'user') return <SignedOut />;
  const ports = await getHiringPorts();
  const organisations = await listOrganisations(ports, actor);
  const founding = (await searchParams).new !== undefined;
  const [only] = organisations;
  if (organisations.length === 1 && only && !founding) redirect(`/hiring/${only.id}`);
  return (
    <div className="page">
      <PageHeader title="Hiring">
        Send one prompt to several candidates, under one clock, and read their answers side by side.
      </PageHeader>
      {organisations.length > 0 && (
        <section aria-labelledby="organisations" className="mb-10">
          <h2 id="organisations" className="mb-2 text-base">
            Your organisations
          </h2>
          <ul className="border-t">
            {organisations.map(({ id, name, members }) => (
              <li key={id} className="border-b">
                <Link
                  href={`/hiring/${id}`}
                  className="target flex justify-between gap-4 py-3 hover:text-accent"
                >
                  <span className="font-medium">{name}</span>
                  <span className="text-muted">
                    {members.length} {members.length === 1 ? 'member' : 'members'}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="found">
        <h2 id="found" className="mb-4 text-base">
          {organisations.length > 0 ? 'Another organisation' : 'First, who is asking?'}
        </h2>
        <OrganisationForm action={createOrganisationAction} initial={untouchedForm} />
      </section>
    </div>
  );
};

const SignedOut = () => (
  <div className="page">
    <PageHeader title="Hiring">
      Send one prompt to several candidates, under one clock, and read their answers side by side.
    </PageHeader>
    <ol className="mb-8 flex max-w-[65ch] list-decimal flex-col gap-2 pl-5 text-base">
      <li>
        Make a link: the prompt, the profile, the time limit, how many people may use it and until when.
      </li>
      <li>Candidates see who asks, what is recorded and for how long, and agree before anything starts.</li>
      <li>They answer under the server’s clock. They see neither rubric nor score.</li>
      <li>You open each answer, replay it, and rate it beside the machine’s reading.</li>
    </ol>
    <Link href="/account/sign-in?next=/hiring" className={buttonClass({ variant: 'primary' })}>
      Sign in to make a link
    </Link>
  </div>
);

export default HiringPage;
