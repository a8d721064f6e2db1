import type { Dataset, DatasetRows, DatasetValue } from '@/lib/prompts/dataset-schema';
import {
  createDraw,
  dayMs,
  type Draw,
  hourMs,
  minuteMs,
  nameOf,
  startOfDay,
  toTime,
} from '@/lib/prompts/making-rows';

const counts = { users: 1500, notifications: 9000 } as const;
const categories = ['security', 'orders', 'chat', 'social', 'marketing'] as const;
const channels = ['push', 'email', 'sms'] as const;
type Category = (typeof categories)[number];

type Row = DatasetValue[];
type Preference = {
  user: number;
  category: Category;
  channel: string;
  isEnabled: boolean;
  changedMs: number | null;
};
type Notification = { id: number; user: number; category: Category; createdMs: number };

function makeRows(nowMs: number): DatasetRows {
  const draw = createDraw(9_001);
  const today = startOfDay(nowMs);
  const preferences = makePreferences(draw, today);
  const notifications = makeNotifications(draw, today);
  return {
    users: Array.from(
      { length: counts.users },
      (_, at): Row => [
        at + 1,
        nameOf(at + 1),
        draw.pick(['eu', 'eu', 'us', 'asia']),
        toTime(today - draw.int(130, 900) * dayMs),
      ],
    ),
    devices: makeDevices(draw, today),
    preferences: preferences.map(({ user, category, channel, isEnabled, changedMs }) => [
      user,
      category,
      channel,
      isEnabled,
      changedMs === null ? null : toTime(changedMs),
    ]),
    notifications: notifications.map(({ id, user, category, createdMs }) => [
      id,
      user,
      category,
      category === 'security' ? 'high' : category === 'marketing' ? 'low' : 'normal',
      toTime(createdMs),
    ]),
    deliveries: makeDeliveries(draw, notifications, preferences),
  };
}

function makeDevices(draw: Draw, today: number): Row[] {
  const rows: Row[] = [];
  for (let user = 1; user <= counts.users; user += 1)
    for (let number = draw.int(0, 2); number >= 0; number -= 1)
      rows.push([
        rows.length + 1,
        user,
        draw.pick(['ios', 'android', 'web']),
        toTime(today - draw.int(1, 90) * dayMs),
      ]);
  return rows;
}

/** How likely people switch a category off, so that no two come to the same number. */
const leaveChance: Readonly<Record<Category, number>> = {
  security: 0.02,
  orders: 0.06,
  chat: 0.11,
  social: 0.24,
  marketing: 0.42,
};

/** Some were never touched, some were switched off and on again, most who leave do so on several channels. */
function makePreferences(draw: Draw, today: number): Preference[] {
  const rows: Preference[] = [];
  for (let user = 1; user <= counts.users; user += 1)
    for (const category of categories) {
      const leaves = draw.chance(leaveChance[category]);
      const when = today - draw.int(1, draw.chance(0.3) ? 6 : 80) * dayMs + draw.int(1, 22) * hourMs;
      // Nothing at the edge of seven days.
      const changedMs = when > today - 6 * dayMs || when < today - 9 * dayMs ? when : today - 20 * dayMs;
      for (const channel of channels) {
        const isOff = leaves && draw.chance(0.75);
        const isTouched = isOff || draw.chance(0.1);
        rows.push({ user, category, channel, isEnabled: !isOff, changedMs: isTouched ? changedMs : null });
      }
    }
  return rows;
}

function makeNotifications(draw: Draw, today: number): Notification[] {
  return Array.from({ length: counts.notifications }, (_, at) => ({
    id: at + 1,
    user: draw.int(1, counts.users),
    category: draw.pick(['security', 'orders', 'orders', 'chat', 'chat', 'social', 'marketing']),
    createdMs:
      today -
      (Math.floor(((counts.notifications - at) / counts.notifications) * 29) + 1) * dayMs +
      hourMs +
      draw.int(0, 20 * 3600) * 1000,
  }));
}

/** One row a try. A code may fail first and come at the second try, come late, or never. */
function makeDeliveries(
  draw: Draw,
  notifications: readonly Notification[],
  preferences: readonly Preference[],
): Row[] {
  const off = new Map(
    preferences
      .filter(({ isEnabled }) => !isEnabled)
      .map(({ user, category, channel, changedMs }) => [`${user} ${category} ${channel}`, changedMs ?? 0]),
  );
  const rows: Row[] = [];
  for (const { id, user, category, createdMs } of notifications) {
    const add = (
      channel: string,
      attempt: number,
      status: string,
      sentMs: number,
      deliveredMs: number | null,
    ) =>
      rows.push([
        rows.length + 1,
        id,
        channel,
        attempt,
        status,
        toTime(sentMs),
        deliveredMs === null ? null : toTime(deliveredMs),
      ]);
    const channel = category === 'security' ? draw.pick(['sms', 'push']) : draw.pick(channels);
    const changed = off.get(`${user} ${category} ${channel}`);
    // The sender forgets to ask in one case of five.
    if (changed !== undefined && changed < createdMs && !draw.chance(0.2)) continue;
    const sent = createdMs + draw.int(1, 2) * 1000;
    if (draw.chance(0.14)) {
      add(channel, 1, 'failed', sent, null);
      if (draw.chance(0.3)) continue;
      add(channel, 2, 'delivered', sent + 30_000, sent + 30_000 + draw.int(1, 3) * 1000);
    } else {
      add(
        channel,
        1,
        'delivered',
        sent,
        sent + (draw.chance(0.12) ? draw.int(8, 600) : draw.int(1, 2)) * 1000,
      );
      // A second device that gets it too, later.
      if (draw.chance(0.1)) add('push', 1, 'delivered', sent, sent + draw.int(1, 10) * minuteMs);
    }
  }
  return rows;
}

const yesterday =
  "n.created_at >= date_trunc('day', now()) - interval '1 day' and n.created_at < date_trunc('day', now())";

/** What a notification service knows, and three things its product asks. */
export const dataset: Dataset = {
  slug: 'notification-system',
  makeRows,
  tables: [
    {
      name: 'users',
      about: 'People who get notifications',
      columns: [
        { name: 'user_id', type: 'int', isPrimaryKey: true },
        { name: 'name', type: 'text', isRequired: true },
        { name: 'region', type: 'text', isRequired: true },
        { name: 'created_at', type: 'timestamptz', isRequired: true },
      ],
    },
    {
      name: 'devices',
      about: 'Where push messages can go',
      columns: [
        { name: 'device_id', type: 'int', isPrimaryKey: true },
        { name: 'user_id', type: 'int', isRequired: true, references: 'users.user_id' },
        { name: 'platform', type: 'text', isRequired: true },
        { name: 'last_seen_at', type: 'timestamptz', isRequired: true },
      ],
    },
    {
      name: 'preferences',
      about:
        'One row for each person, category and channel; changed_at is empty where nobody ever touched it',
      columns: [
        { name: 'user_id', type: 'int', isPrimaryKey: true, references: 'users.user_id' },
        { name: 'category', type: 'text', isPrimaryKey: true },
        { name: 'channel', type: 'text', isPrimaryKey: true },
        { name: 'is_enabled', type: 'boolean', isRequired: true },
        { name: 'changed_at', type: 'timestamptz' },
      ],
    },
    {
      name: 'notifications',
      about: 'What was asked for: security, orders, chat, social or marketing',
      columns: [
        { name: 'notification_id', type: 'int', isPrimaryKey: true },
        { name: 'user_id', type: 'int', isRequired: true, references: 'users.user_id' },
        { name: 'category', type: 'text', isRequired: true },
        { name: 'priority', type: 'text', isRequired: true },
        { name: 'created_at', type: 'timestamptz', isRequired: true },
      ],
    },
    {
      name: 'deliveries',
      about: 'One row a try: delivered or failed',
      columns: [
        { name: 'delivery_id', type: 'int', isPrimaryKey: true },
        {
          name: 'notification_id',
          type: 'int',
          isRequired: true,
          references: 'notifications.notification_id',
        },
        { name: 'channel', type: 'text', isRequired: true },
        { name: 'attempt', type: 'int', isRequired: true },
        { name: 'status', type: 'text', isRequired: true },
        { name: 'sent_at', type: 'timestamptz', isRequired: true },
        { name: 'delivered_at', type: 'timestamptz' },
      ],
    },
  ],
  questions: [
    {
      id: 'switched-off',
      title: 'What people switch off',
      asks: 'Every Monday the team picks a category for a digest. For each category, how many people switched something off in the last 7 days? Most first.',
      columns: [
        { name: 'category', aliases: ['kind'], isKey: true },
        { name: 'people', aliases: ['count', 'users', 'user_count', 'opt_outs', 'n'], isKey: false },
      ],
      isOrdered: true,
      reference: `select category, count(distinct user_id) as people
from preferences
where not is_enabled
  and changed_at >= now() - interval '7 days'
group by category
order by people desc`,
      note: 'Who leaves on three channels is one person. A preference nobody touched has no time, and so is not of last week.',
      traps: [
        {
          id: 'rows',
          side: 'extra',
          sql: "select category, count(*) from preferences where not is_enabled and changed_at >= now() - interval '7 days' group by category having count(*) <> count(distinct user_id)",
          words: '{n} of them count channels: somebody who leaves on three is one person.',
        },
        {
          id: 'all-time',
          side: 'extra',
          sql: 'select category, count(distinct user_id) from preferences where not is_enabled group by category',
          words: '{n} of them count people who left at any time, not only in the last 7 days.',
        },
        {
          id: 'changed',
          side: 'extra',
          sql: "select category, count(distinct user_id) from preferences where changed_at >= now() - interval '7 days' group by category",
          words: '{n} of them also count people who switched something on.',
        },
      ],
    },
    {
      id: 'late-codes',
      title: 'Codes that came late or never',
      asks: 'Support hears of people in front of a locked door. Which security notifications of yesterday (in UTC) had not arrived anywhere within 5 seconds?',
      columns: [{ name: 'notification_id', aliases: ['id', 'notification'], isKey: true }],
      isOrdered: false,
      reference: `select n.notification_id
from notifications n
left join deliveries d
  on d.notification_id = n.notification_id and d.status = 'delivered'
where n.category = 'security'
  and ${yesterday}
group by n.notification_id, n.created_at
having min(d.delivered_at) is null
    or min(d.delivered_at) > n.created_at + interval '5 seconds'`,
      note: 'The first arrival counts, on whichever channel. What never arrived has no time to compare: an inner join, or a plain “greater than”, forgets exactly the worst cases.',
      traps: [
        {
          id: 'never',
          side: 'missing',
          sql: `select n.notification_id from notifications n where n.category = 'security' and ${yesterday} and not exists (select 1 from deliveries d where d.notification_id = n.notification_id and d.status = 'delivered')`,
          words: '{n} of them never arrived at all: nothing late can be seen of what has no time.',
        },
        {
          id: 'second-device',
          side: 'extra',
          sql: `select n.notification_id from notifications n join deliveries d using (notification_id) where n.category = 'security' and ${yesterday} and d.status = 'delivered' group by n.notification_id, n.created_at having min(d.delivered_at) <= n.created_at + interval '5 seconds'`,
          words: '{n} of them did arrive in time on one device; only another was late.',
        },
        {
          id: 'other-days',
          side: 'extra',
          sql: `select n.notification_id from notifications n where n.category = 'security' and not (${yesterday})`,
          words: '{n} of them are not of yesterday.',
        },
        {
          id: 'other-categories',
          side: 'extra',
          sql: "select n.notification_id from notifications n where n.category <> 'security'",
          words: '{n} of them are no security notifications.',
        },
      ],
    },
    {
      id: 'against-their-will',
      title: 'Marketing against somebody’s will',
      asks: 'The data protection officer asks: which marketing messages were sent to somebody who had switched marketing off on that very channel before? List the deliveries.',
      columns: [{ name: 'delivery_id', aliases: ['id', 'delivery'], isKey: true }],
      isOrdered: false,
      reference: `select d.delivery_id
from deliveries d
join notifications n on n.notification_id = d.notification_id
join preferences p
  on p.user_id = n.user_id and p.category = n.category and p.channel = d.channel
where n.category = 'marketing'
  and not p.is_enabled
  and p.changed_at < d.sent_at`,
      note: 'A preference belongs to a person, a category and a channel: all three are in the join. And what was sent before somebody changed their mind was right at the time.',
      traps: [
        {
          id: 'earlier',
          side: 'extra',
          sql: "select d.delivery_id from deliveries d join notifications n using (notification_id) join preferences p on p.user_id = n.user_id and p.category = n.category and p.channel = d.channel where n.category = 'marketing' and not p.is_enabled and p.changed_at >= d.sent_at",
          words: '{n} of them were sent before the person switched it off.',
        },
        {
          id: 'other-channel',
          side: 'extra',
          sql: "select d.delivery_id from deliveries d join notifications n using (notification_id) join preferences p on p.user_id = n.user_id and p.category = n.category and p.channel = d.channel where n.category = 'marketing' and p.is_enabled",
          words: '{n} of them went out on a channel that was still switched on.',
        },
        {
          id: 'other-categories',
          side: 'extra',
          sql: "select d.delivery_id from deliveries d join notifications n using (notification_id) where n.category <> 'marketing'",
          words: '{n} of them are no marketing.',
        },
      ],
    },
  ],
};
