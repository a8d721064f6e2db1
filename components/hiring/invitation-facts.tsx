import type { ReactNode } from 'react';
import type { PromptLinkRecord } from '@/lib/services/hiring-ports';

/** Who asks, what is recorded, for how long, and who judges: all of it before anything starts. */
export const InvitationFacts = ({ link }: { link: PromptLinkRecord }) => (
  <dl className="grid gap-x-6 gap-y-4 border-y py-6 text-base sm:grid-cols-[10rem_1fr]">
    <Fact name="The task">
      {link.promptTitle}. You draw the parts of a system and say in writing why they are there.
    </Fact>
    <Fact name="Time">
      {link.timeLimitMinutes} minutes, once you press start. The clock is the server’s: a reload, another
      browser or a break does not stop it. When it ends, your answer is submitted as it stands.
    </Fact>
    <Fact name="What is recorded">
      Your name, your e-mail address, your drawing and writing, your replies to follow-up questions, and each
      change with its time, so that the team can replay how you got there. No picture, no sound, no screen.
    </Fact>
    <Fact name="Who reads it">
      Members of {link.organisationName}, and reviewers they ask. A program also reads it and suggests levels;
      it decides nothing, and you are not shown its score.
    </Fact>
    <Fact name="How long it is kept">
      {link.retentionDays} days from the day you agree. Then everything above is deleted. You can download a
      copy of your own work.
    </Fact>
  </dl>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="font-medium">{name}</dt>
    <dd>{children}</dd>
  </>
);
