import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InvitationFacts } from '@/components/hiring/invitation-facts';
import { JoinForm } from '@/components/hiring/join-form';
import { JoinFrame } from '@/components/hiring/join-frame';
import { untouchedForm } from '@/lib/services/form-state';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { findInvitation, tokenSchema } from '@/lib/services/hiring-join';
import type { LinkState } from '@/lib/services/hiring-links';
import { acceptInvitationAction } from '../actions';

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } };

const closed: Record<Exclude<LinkState, 'open'>, { title: string; text: string }> = {
  expired: { title: 'This link has expired', text: 'It was open for a limited time, which is over.' },
  revoked: { title: 'This link was withdrawn', text: 'The team that made it has closed it.' },
  usedUp: {
    title: 'This link has been used up',
    text: 'As many people as it allows have answered through it.',
  },
};

const InvitationPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const token = tokenSchema.safeParse((await params).token);
  if (!token.success) notFound();
  const ports = await getHiringPorts();
  const invitation = await findInvitation(ports, token.data);
  if (!invitation.ok) notFound();
  const { state, link } = invitation.value;
  if (state !== 'open')
    return (
      <JoinFrame title={closed[state].title}>
        <p className="text-base">
          {closed[state].text} If you still expect to answer, ask the team for a new link.
        </p>
        <p className="text-base text-muted">
          Already joined? Your private page still works: open the address you were given when you agreed.
        </p>
      </JoinFrame>
    );
  return (
    <JoinFrame title={`${link.organisationName} asks you to design a system`} above={link.title}>
      <InvitationFacts link={link} />
      <JoinForm
        token={token.data}
        organisation={link.organisationName}
        action={acceptInvitationAction}
        initial={untouchedForm}
      />
    </JoinFrame>
  );
};

export default InvitationPage;
