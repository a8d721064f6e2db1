import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { InvitationFacts } from '@/components/hiring/invitation-facts';
import { JoinForm } from '@/components/hiring/join-form';
import { JoinFrame } from '@/components/hiring/join-frame';
import { PageMessages } from '@/components/ui/page-messages';
import { untouchedForm } from '@/lib/services/form-state';
import { getHiringPorts } from '@/lib/server/hiring-ports';
import { findInvitation, tokenSchema } from '@/lib/services/hiring-join';
import { acceptInvitationAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hiring.invitation');
  return { title: t('title'), robots: { index: false } };
}

const InvitationPage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const token = tokenSchema.safeParse((await params).token);
  if (!token.success) notFound();
  const ports = await getHiringPorts();
  const invitation = await findInvitation(ports, token.data);
  if (!invitation.ok) notFound();
  const { state, link } = invitation.value;
  const t = await getTranslations('hiring.invitation');
  if (state !== 'open')
    return (
      <JoinFrame title={t(`closed.${state}`)}>
        <p className="text-base">{t(`closed.${state}Text`)}</p>
        <p className="text-base text-muted">{t('closed.joined')}</p>
      </JoinFrame>
    );
  return (
    <JoinFrame title={t('heading', { organisation: link.organisationName })} above={link.title}>
      <InvitationFacts link={link} />
      <PageMessages of={['hiring', 'failures']}>
        <JoinForm
          token={token.data}
          organisation={link.organisationName}
          action={acceptInvitationAction}
          initial={untouchedForm}
        />
      </PageMessages>
    </JoinFrame>
  );
};

export default InvitationPage;
