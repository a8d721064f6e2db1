import type { Dataset, DatasetRows, DatasetValue } from '@/lib/prompts/dataset-schema';
import {
  createDraw,
  dayMs,
  type Draw,
  hourMs,
  minuteMs,
  startOfDay,
  toTime,
} from '@/lib/prompts/making-rows';

const counts = { workspaces: 60, campaigns: 420, sends: 16_000 } as const;
const kinds = ['newsletter', 'offer', 'receipt', 'reminder'] as const;
const shopWords = [
  'Linen',
  'Bicycle',
  'Lamp',
  'Tea',
  'Garden',
  'Paper',
  'Piano',
  'Boat',
  'Wool',
  'Bread',
] as const;

type Row = DatasetValue[];
type Campaign = {
  id: number;
  workspace: number;
  kind: string;
  lane: string;
  status: string;
  bookedMs: number;
};

function makeRows(nowMs: number): DatasetRows {
  const draw = createDraw(3_119);
  const today = startOfDay(nowMs);
  const campaigns = makeCampaigns(draw, today);
  return {
    workspaces: Array.from(
      { length: counts.workspaces },
      (_, at): Row => [
        at + 1,
        `${shopWords[at % shopWords.length] ?? ''} & Sons ${at + 1}`,
        draw.pick(['free', 'growth', 'growth', 'enterprise']),
      ],
    ),
    campaigns: campaigns.map(({ id, workspace, kind, lane, status, bookedMs }) => [
      id,
      workspace,
      `${kind} ${id}`,
      kind,
      lane,
      status,
      toTime(bookedMs),
    ]),
    batches: makeBatches(draw, campaigns),
    sends: makeSends(draw, campaigns),
    metrics: makeMetrics(draw, campaigns),
  };
}

/** Nine o’clock is when everybody wants to be first; a fifth were called off. */
function makeCampaigns(draw: Draw, today: number): Campaign[] {
  return Array.from({ length: counts.campaigns }, (_, at) => {
    const kind = draw.pick(kinds);
    // A third of them yesterday; none at the edge of thirty days.
    const day = at % 3 === 0 ? 1 : draw.chance(0.75) ? draw.int(2, 27) : draw.int(34, 80);
    const hour = draw.chance(0.7) ? 9 : draw.int(6, 20);
    return {
      id: at + 1,
      workspace: draw.int(1, counts.workspaces),
      kind,
      lane: kind === 'offer' ? 'urgent' : 'ordinary',
      status: draw.chance(0.18) ? 'called_off' : 'sent',
      bookedMs: today - day * dayMs + hour * hourMs + draw.int(0, 25) * minuteMs,
    };
  });
}

/** Waiting is handed minus ready. Some wait for ever, some exactly as long as is allowed. */
function makeBatches(draw: Draw, campaigns: readonly Campaign[]): Row[] {
  const rows: Row[] = [];
  for (const { id, lane, status, bookedMs } of campaigns) {
    if (status === 'called_off') continue;
    for (let batch = draw.int(4, 14); batch > 0; batch -= 1) {
      const readyMs = bookedMs + draw.int(0, 4 * 60_000);
      const isSlow = draw.chance(lane === 'urgent' ? 0.03 : 0.07);
      const waitMs = draw.chance(0.08) ? 300 : isSlow ? draw.int(301, 2400) : draw.int(20, 299);
      const handedMs = draw.chance(0.012) ? null : readyMs + waitMs;
      rows.push([
        rows.length + 1,
        id,
        draw.int(20, 60),
        toTime(readyMs),
        handedMs === null ? null : toTime(handedMs),
      ]);
    }
  }
  return rows;
}

/** One row a try. A retry after a failure is right; two that were both accepted are not. */
function makeSends(draw: Draw, campaigns: readonly Campaign[]): Row[] {
  const running = campaigns.filter(({ status }) => status === 'sent');
  const rows: Row[] = [];
  while (rows.length < counts.sends) {
    const campaign = running[draw.int(0, running.length - 1)];
    if (!campaign) break;
    const recipient = draw.int(1, 6000);
    const at = campaign.bookedMs + draw.int(1, 40) * minuteMs;
    const add = (status: string, ms: number) =>
      rows.push([rows.length + 1, campaign.id, recipient, status, toTime(ms)]);
    const luck = draw.int(1, 1000);
    if (luck <= 60) add('failed', at);
    add('accepted', at + 30_000);
    if (luck > 990) add('accepted', at + 60_000);
  }
  return rows;
}

/** Counts an hour after the end. Campaigns that reached nobody are there too. */
function makeMetrics(draw: Draw, campaigns: readonly Campaign[]): Row[] {
  return campaigns.map(({ id, status, workspace }): Row => {
    const isSmall = draw.chance(0.4);
    const delivered = status === 'called_off' ? 0 : isSmall ? draw.int(800, 1600) : draw.int(9000, 60_000);
    // Every seventh workspace annoys people; another seventh only with its small campaigns.
    const isAnnoying = workspace % 7 === 0 || (workspace % 7 === 3 && isSmall);
    const perThousand = isAnnoying ? draw.int(14, 40) / 10 : draw.int(0, 6) / 10;
    const complaints = Math.round((delivered * perThousand) / 1000);
    return [id, delivered, Math.round(delivered * 0.31), Math.round(delivered * 0.025), complaints];
  });
}

const morning =
  "b.ready_at >= date_trunc('day', now()) - interval '15 hours' and b.ready_at < date_trunc('day', now()) - interval '14 hours 30 minutes'";
const recent = "c.booked_for >= now() - interval '30 days'";

/** What a campaign engine knows, and three things its product asks. */
export const dataset: Dataset = {
  slug: 'campaign-throughput',
  makeRows,
  tables: [
    {
      name: 'workspaces',
      about: 'Customers: free, growth or enterprise',
      columns: [
        { name: 'workspace_id', type: 'int', isPrimaryKey: true },
        { name: 'name', type: 'text', isRequired: true },
        { name: 'plan', type: 'text', isRequired: true },
      ],
    },
    {
      name: 'campaigns',
      about: 'sent or called_off; the lane is urgent or ordinary',
      columns: [
        { name: 'campaign_id', type: 'int', isPrimaryKey: true },
        { name: 'workspace_id', type: 'int', isRequired: true, references: 'workspaces.workspace_id' },
        { name: 'name', type: 'text', isRequired: true },
        { name: 'kind', type: 'text', isRequired: true },
        { name: 'lane', type: 'text', isRequired: true },
        { name: 'status', type: 'text', isRequired: true },
        { name: 'booked_for', type: 'timestamptz', isRequired: true },
      ],
    },
    {
      name: 'batches',
      about: 'handed_at is empty where a batch still waits',
      columns: [
        { name: 'batch_id', type: 'int', isPrimaryKey: true },
        { name: 'campaign_id', type: 'int', isRequired: true, references: 'campaigns.campaign_id' },
        { name: 'size', type: 'int', isRequired: true },
        { name: 'ready_at', type: 'timestamptz', isRequired: true },
        { name: 'handed_at', type: 'timestamptz' },
      ],
    },
    {
      name: 'sends',
      about: 'One row a try at one recipient: accepted or failed',
      columns: [
        { name: 'send_id', type: 'int', isPrimaryKey: true },
        { name: 'campaign_id', type: 'int', isRequired: true, references: 'campaigns.campaign_id' },
        { name: 'recipient_id', type: 'int', isRequired: true },
        { name: 'status', type: 'text', isRequired: true },
        { name: 'tried_at', type: 'timestamptz', isRequired: true },
      ],
    },
    {
      name: 'metrics',
      about: 'What came of a campaign, counted an hour after its end',
      columns: [
        { name: 'campaign_id', type: 'int', isPrimaryKey: true, references: 'campaigns.campaign_id' },
        { name: 'delivered', type: 'int', isRequired: true },
        { name: 'opened', type: 'int', isRequired: true },
        { name: 'ordered', type: 'int', isRequired: true },
        { name: 'complaints', type: 'int', isRequired: true },
      ],
    },
  ],
  questions: [
    {
      id: 'waited',
      title: 'Who waited at nine',
      asks: 'At the morning check Dana asks about yesterday between 9:00 and 9:30 (UTC): which campaigns had batches that became ready then and waited more than 300 ms, and how many such batches? One that still waits counts too.',
      columns: [
        { name: 'campaign_id', aliases: ['campaign', 'id'], isKey: true },
        { name: 'batches', aliases: ['count', 'slow_batches', 'n'], isKey: false },
      ],
      isOrdered: false,
      reference: `select b.campaign_id, count(*) as batches
from batches b
where ${morning}
  and (b.handed_at is null or b.handed_at - b.ready_at > interval '300 milliseconds')
group by b.campaign_id
order by batches desc`,
      note: 'Waiting is the difference of two times you keep already. What still waits has no end yet and is the longest wait of all.',
      traps: [
        {
          id: 'exactly',
          side: 'extra',
          sql: `select b.campaign_id, count(*) from batches b where ${morning} and (b.handed_at is null or b.handed_at - b.ready_at >= interval '300 milliseconds') group by b.campaign_id`,
          words: '{n} of them count batches that waited exactly 300 ms, which is allowed.',
        },
        {
          id: 'still-waiting',
          side: 'missing',
          sql: `select b.campaign_id, count(*) from batches b where ${morning} and (b.handed_at is null or b.handed_at - b.ready_at > interval '300 milliseconds') group by b.campaign_id having bool_or(b.handed_at is null)`,
          words:
            '{n} of them have batches that still wait: without a second time there is no difference to compare.',
        },
        {
          id: 'all-day',
          side: 'extra',
          sql: "select b.campaign_id, count(*) from batches b where b.handed_at is null or b.handed_at - b.ready_at > interval '300 milliseconds' group by b.campaign_id",
          words: '{n} of them count all hours and days, not only that half hour.',
        },
      ],
    },
    {
      id: 'mailed-twice',
      title: 'Mailed twice',
      asks: 'A customer complains that people got the same mail twice. Which recipients of which campaign have more than one mail accepted?',
      columns: [
        { name: 'campaign_id', aliases: ['campaign'], isKey: true },
        { name: 'recipient_id', aliases: ['recipient'], isKey: true },
      ],
      isOrdered: false,
      reference: `select campaign_id, recipient_id, count(*) as mails
from sends
where status = 'accepted'
group by campaign_id, recipient_id
having count(*) > 1`,
      note: 'A retry after a failure is right; only accepted mails reach somebody. And the same person in two campaigns is no mistake.',
      traps: [
        {
          id: 'retries',
          side: 'extra',
          sql: "select campaign_id, recipient_id from sends group by campaign_id, recipient_id having count(*) > 1 and count(*) filter (where status = 'accepted') <= 1",
          words: '{n} of them had a failed try first: the second was needed.',
        },
        {
          id: 'once',
          side: 'extra',
          sql: 'select campaign_id, recipient_id from sends group by campaign_id, recipient_id having count(*) = 1',
          words: '{n} of them got one mail only.',
        },
      ],
    },
    {
      id: 'complaints',
      title: 'Too many complaints',
      asks: 'Mailbox companies frown above one complaint in a thousand. Which workspaces are above that over all their campaigns of the last 30 days? Worst first.',
      columns: [{ name: 'workspace_id', aliases: ['workspace', 'id'], isKey: true }],
      isOrdered: true,
      reference: `select c.workspace_id,
       round(1000.0 * sum(m.complaints) / sum(m.delivered), 2) as per_thousand
from campaigns c
join metrics m on m.campaign_id = c.campaign_id
where ${recent}
group by c.workspace_id
having sum(m.complaints) * 1000 > sum(m.delivered)
order by 1.0 * sum(m.complaints) / nullif(sum(m.delivered), 0) desc`,
      note: 'Sums first, then the ratio: a mean of ratios lets a campaign of 800 weigh as much as one of 60,000. Campaigns that were called off delivered nothing, so a ratio by campaign divides by nought.',
      traps: [
        {
          id: 'any-campaign',
          side: 'extra',
          sql: `select c.workspace_id from campaigns c join metrics m using (campaign_id) where ${recent} group by c.workspace_id having sum(m.complaints) * 1000 <= sum(m.delivered)`,
          words: '{n} of them are at or below one in a thousand over all their campaigns.',
        },
        {
          id: 'mean-of-ratios',
          side: 'extra',
          sql: `select c.workspace_id from campaigns c join metrics m using (campaign_id) where ${recent} group by c.workspace_id having avg(1000.0 * m.complaints / nullif(m.delivered, 0)) > 1 and sum(m.complaints) * 1000 <= sum(m.delivered)`,
          words:
            '{n} of them are above it only as a mean of ratios, in which a campaign of 800 mails weighs as much as one of 60,000.',
        },
      ],
    },
  ],
};
