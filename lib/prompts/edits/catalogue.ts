import type { Proposals } from '@/lib/rubric/advice/proposal';
import { withLeads } from './build';
import { campaignEdits } from './campaign-throughput';
import { leads } from './leads';
import { notificationEdits } from './notification-system';
import { rideEdits } from './ride-sharing';

const byPrompt: Readonly<Record<string, Proposals>> = {
  'notification-system': withLeads(notificationEdits, leads),
  'ride-sharing': withLeads(rideEdits, leads),
  'campaign-throughput': withLeads(campaignEdits, leads),
};

/** Edits worth trying on an answer to a prompt; none for a prompt we do not have. */
export const findProposals = (prompt: string): Proposals => byPrompt[prompt] ?? {};
