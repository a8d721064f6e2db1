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

/** The rider of the questions. */
const rider = 42;
const counts = { users: 2400, drivers: 320, rides: 21_000 } as const;
const regions = [
  'North',
  'Harbour',
  'Old Town',
  'Riverside',
  'Airport',
  'Hills',
  'University',
  'Docks',
] as const;
const streets = [
  'Mill Lane',
  'Station Square',
  'King Street',
  'Lime Walk',
  'Harbour Road',
  'Chapel Hill',
  'Market Place',
  'Bridge Street',
  'Garden Row',
  'Terminal 2',
  'Opera House',
  'Stadium Gate',
] as const;

type Row = DatasetValue[];

function makeRows(nowMs: number): DatasetRows {
  const draw = createDraw(4_207);
  const today = startOfDay(nowMs);
  const rides = makeRides(draw, today);
  return {
    regions: regions.map((name, at) => [at + 1, name]),
    users: Array.from({ length: counts.users }, (_, at): Row => {
      const id = at + 1;
      const name = id === rider ? 'Nina Okafor' : nameOf(id);
      const email = `${name.toLowerCase().replace(' ', '.')}.${id}@example.com`;
      return [id, name, email, toTime(today - draw.int(125, 900) * dayMs)];
    }),
    drivers: Array.from({ length: counts.drivers }, (_, at) => makeDriver(draw, at + 1)),
    rides: rides.map((ride) => [
      ride.id,
      ride.user,
      ride.driver,
      ride.region,
      ride.from,
      ride.to,
      ride.status,
      toTime(ride.requestedMs),
      ride.completedMs === null ? null : toTime(ride.completedMs),
    ]),
    payments: makePayments(draw, rides),
  };
}

/** Some have exactly 4.5, some no rating yet, some do not drive any more. */
function makeDriver(draw: Draw, id: number): Row {
  const status = draw.chance(0.12) ? draw.pick(['suspended', 'left']) : 'active';
  const rating = draw.chance(0.08) ? null : draw.chance(0.12) ? 4.5 : draw.int(32, 50) / 10;
  return [id, nameOf(id * 3 + 1), `L-${(100_000 + id * 137).toString()}`, status, rating];
}

type Ride = {
  id: number;
  user: number;
  driver: number | null;
  region: number;
  from: string;
  to: string;
  status: string;
  requestedMs: number;
  completedMs: number | null;
};

function makeRides(draw: Draw, today: number): Ride[] {
  const rides: Ride[] = [];
  for (let id = 1; id <= counts.rides; id += 1) {
    const user = draw.int(1, counts.users);
    // Every 350th ride is the rider's, so that there are some sixty of them all over the time.
    const isRiders = id % 350 === 0;
    const day = Math.floor(((counts.rides - id) / counts.rides) * 119) + 1;
    rides.push(makeRide(draw, id, isRiders ? rider : user === rider ? user + 1 : user, today - day * dayMs));
  }
  // The last four weeks of the rider's own, well inside the window, whatever the calendar says.
  for (let day = 1; day <= 27; day += 1)
    rides.push(makeRide(draw, counts.rides + day, rider, today - day * dayMs));
  return rides.filter(
    // Nothing of the rider's at the edge of the window, where thirty days and a month are told apart by hours.
    ({ user, requestedMs }) =>
      user !== rider || requestedMs > today - 28 * dayMs || requestedMs < today - 34 * dayMs,
  );
}

function makeRide(draw: Draw, id: number, user: number, dayStart: number): Ride {
  const status = draw.chance(0.7)
    ? 'completed'
    : draw.pick(['cancelled', 'cancelled', 'cancelled', 'no_driver', 'in_progress']);
  // Between one and ten at night, so that no ride crosses midnight.
  const requestedMs = dayStart + hourMs + draw.int(0, 20 * 60 - 1) * minuteMs + (id % 60) * 1000;
  const from = draw.pick(streets);
  const hasDriver = status !== 'no_driver' && !(status === 'cancelled' && draw.chance(0.5));
  return {
    id,
    user,
    driver: hasDriver ? draw.int(1, counts.drivers) : null,
    region: regionOf(draw),
    from: `${draw.int(1, 99)} ${from}`,
    to: `${draw.int(1, 99)} ${draw.pick(streets)}`,
    status,
    requestedMs,
    completedMs: status === 'completed' ? requestedMs + draw.int(9, 48) * minuteMs : null,
  };
}

/** The first regions are the busy ones. */
const regionOf = (draw: Draw): number => Math.min(draw.int(1, regions.length), draw.int(1, regions.length));

/** One in twelve needed a second try, one in sixty was paid back and charged anew, one in twenty is on its way. */
function makePayments(draw: Draw, rides: readonly Ride[]): Row[] {
  const rows: Row[] = [];
  for (const { id, status, completedMs, user } of rides) {
    if (status !== 'completed' || completedMs === null) continue;
    const amount = draw.int(600, 4200) / 100;
    const method = draw.pick(['card', 'card', 'card', 'wallet', 'cash']);
    const pay = (state: string, minutes: number) =>
      rows.push([rows.length + 1, id, amount, method, state, toTime(completedMs + minutes * minuteMs)]);
    // The rider of the questions meets every kind within four weeks.
    const often = user === rider ? 3 : 1;
    if (draw.chance(0.05 * often)) continue;
    if (draw.chance(0.08 * often)) pay('failed', 1);
    if (draw.chance(0.017 * often)) pay('refunded', 2);
    pay('succeeded', 3);
  }
  return rows;
}

const recent = "now() - interval '30 days'";

/** What a ride service knows, and four things its product asks. */
export const dataset: Dataset = {
  slug: 'ride-sharing',
  makeRows,
  tables: [
    {
      name: 'regions',
      about: 'Parts of the city',
      columns: [
        { name: 'region_id', type: 'int', isPrimaryKey: true },
        { name: 'name', type: 'text', isRequired: true },
      ],
    },
    {
      name: 'users',
      about: 'Riders',
      columns: [
        { name: 'user_id', type: 'int', isPrimaryKey: true },
        { name: 'name', type: 'text', isRequired: true },
        { name: 'email', type: 'text', isRequired: true },
        { name: 'created_at', type: 'timestamptz', isRequired: true },
      ],
    },
    {
      name: 'drivers',
      about: 'active, suspended or left; no rating before the tenth ride',
      columns: [
        { name: 'driver_id', type: 'int', isPrimaryKey: true },
        { name: 'name', type: 'text', isRequired: true },
        { name: 'license_number', type: 'text', isRequired: true },
        { name: 'status', type: 'text', isRequired: true },
        { name: 'rating', type: 'numeric(2,1)' },
      ],
    },
    {
      name: 'rides',
      about: 'completed, cancelled, no_driver or in_progress',
      columns: [
        { name: 'ride_id', type: 'int', isPrimaryKey: true },
        { name: 'user_id', type: 'int', isRequired: true, references: 'users.user_id' },
        { name: 'driver_id', type: 'int', references: 'drivers.driver_id' },
        { name: 'region_id', type: 'int', isRequired: true, references: 'regions.region_id' },
        { name: 'pickup', type: 'text', isRequired: true },
        { name: 'drop_off', type: 'text', isRequired: true },
        { name: 'status', type: 'text', isRequired: true },
        { name: 'requested_at', type: 'timestamptz', isRequired: true },
        { name: 'completed_at', type: 'timestamptz' },
      ],
    },
    {
      name: 'payments',
      about: 'One row a try: succeeded, failed or refunded',
      columns: [
        { name: 'payment_id', type: 'int', isPrimaryKey: true },
        { name: 'ride_id', type: 'int', isRequired: true, references: 'rides.ride_id' },
        { name: 'amount', type: 'numeric(8,2)', isRequired: true },
        { name: 'method', type: 'text', isRequired: true },
        { name: 'status', type: 'text', isRequired: true },
        { name: 'processed_at', type: 'timestamptz', isRequired: true },
      ],
    },
  ],
  questions: [
    {
      id: 'order-history',
      title: 'The order history',
      asks: 'Nina Okafor (user 42) opens “My rides”. Show her completed rides of the last 30 days, newest first.',
      columns: [{ name: 'ride_id', aliases: ['id', 'ride'], isKey: true }],
      isOrdered: true,
      reference: `select ride_id, pickup, drop_off, completed_at
from rides
where user_id = ${rider}
  and status = 'completed'
  and completed_at >= ${recent}
order by completed_at desc`,
      note: 'One person, one state, a moving window, and an order. An index on (user_id, completed_at) answers it without reading anybody else’s rides.',
      traps: [
        {
          id: 'cancelled',
          side: 'extra',
          sql: `select ride_id from rides where user_id = ${rider} and status in ('cancelled', 'no_driver')`,
          words:
            '{n} of them were cancelled or never found a driver: a ride that did not happen is no order.',
        },
        {
          id: 'under-way',
          side: 'extra',
          sql: `select ride_id from rides where user_id = ${rider} and status = 'in_progress'`,
          words: '{n} of them are still marked as in progress, not completed.',
        },
        {
          id: 'older',
          side: 'extra',
          sql: `select ride_id from rides where user_id = ${rider} and status = 'completed' and completed_at < ${recent}`,
          words: '{n} of them are older than 30 days.',
        },
        {
          id: 'other-users',
          side: 'extra',
          sql: `select ride_id from rides where user_id <> ${rider}`,
          words: '{n} of them are other people’s rides: Nina would see where strangers went.',
        },
        {
          id: 'month-before',
          side: 'missing',
          sql: `select ride_id from rides where user_id = ${rider} and status = 'completed' and completed_at >= ${recent} and completed_at < date_trunc('month', now())`,
          words:
            '{n} of them lie before the first of this month: the last 30 days do not begin with the calendar month.',
        },
      ],
    },
    {
      id: 'best-drivers',
      title: 'Drivers rated above 4.5',
      asks: 'The operations team sends a bonus to drivers who drive for us today and are rated above 4.5. Who gets it?',
      columns: [{ name: 'driver_id', aliases: ['id', 'driver'], isKey: true }],
      isOrdered: false,
      reference: `select driver_id, name, rating
from drivers
where status = 'active'
  and rating > 4.5
order by rating desc`,
      note: '“Above” leaves 4.5 itself out, “today” leaves out who was suspended or left, and no rating is not a good one.',
      traps: [
        {
          id: 'exactly',
          side: 'extra',
          sql: 'select driver_id from drivers where rating = 4.5',
          words: '{n} of them have exactly 4.5, which is not above it.',
        },
        {
          id: 'not-driving',
          side: 'extra',
          sql: "select driver_id from drivers where status <> 'active'",
          words: '{n} of them are suspended or have left.',
        },
        {
          id: 'unrated',
          side: 'extra',
          sql: 'select driver_id from drivers where rating is null',
          words: '{n} of them have no rating yet: nothing is known about them.',
        },
        {
          id: 'lower',
          side: 'extra',
          sql: 'select driver_id from drivers where rating < 4.5',
          words: '{n} of them are rated below 4.5.',
        },
      ],
    },
    {
      id: 'receipts',
      title: 'Ride with driver and amount',
      asks: 'Nina (user 42) asks support what she paid. List each of her completed rides of the last 30 days once, with the driver’s name and the amount that went through. A ride whose payment has not gone through yet stays in the list, without an amount.',
      columns: [
        { name: 'ride_id', aliases: ['id', 'ride'], isKey: true },
        { name: 'name', aliases: ['driver_name', 'driver'], isKey: false },
        { name: 'amount', aliases: ['paid', 'amount_paid', 'price', 'fare', 'total'], isKey: false },
      ],
      isOrdered: false,
      reference: `select r.ride_id, d.name, p.amount
from rides r
join drivers d on d.driver_id = r.driver_id
left join payments p on p.ride_id = r.ride_id and p.status = 'succeeded'
where r.user_id = ${rider}
  and r.status = 'completed'
  and r.completed_at >= ${recent}
order by r.completed_at desc`,
      note: 'The outer join keeps rides without a payment; its condition on the state belongs to the join, since in WHERE it would drop them again.',
      traps: [
        {
          id: 'unpaid',
          side: 'missing',
          sql: `select r.ride_id, d.name, null::numeric from rides r join drivers d using (driver_id) where r.user_id = ${rider} and r.status = 'completed' and not exists (select 1 from payments p where p.ride_id = r.ride_id and p.status = 'succeeded')`,
          words:
            '{n} of them have no payment that went through: an inner join, or a condition in WHERE, makes them disappear.',
        },
        {
          id: 'tries',
          side: 'extra',
          sql: `select r.ride_id, d.name, p.amount from rides r join drivers d using (driver_id) join payments p on p.ride_id = r.ride_id where r.user_id = ${rider} and r.status = 'completed' and r.completed_at >= ${recent} and p.status <> 'succeeded'`,
          words:
            '{n} of them come from payments that failed or were paid back: a ride may have several tries.',
        },
        {
          id: 'cancelled',
          side: 'extra',
          sql: `select r.ride_id, d.name, p.amount from rides r left join drivers d using (driver_id) left join payments p on p.ride_id = r.ride_id where r.user_id = ${rider} and r.status <> 'completed'`,
          words: '{n} of them are rides that were not completed.',
        },
        {
          id: 'older',
          side: 'extra',
          sql: `select r.ride_id, d.name, p.amount from rides r join drivers d using (driver_id) left join payments p on p.ride_id = r.ride_id where r.user_id = ${rider} and r.status = 'completed' and r.completed_at < ${recent}`,
          words: '{n} of them are older than 30 days.',
        },
        {
          id: 'other-users',
          side: 'extra',
          sql: `select r.ride_id, d.name, p.amount from rides r left join drivers d using (driver_id) left join payments p on p.ride_id = r.ride_id where r.user_id <> ${rider}`,
          words: '{n} of them are other people’s rides.',
        },
      ],
    },
    {
      id: 'weekly-active',
      title: 'Weekly active riders by region',
      asks: 'The head of growth wants one number a week: for each of the last four full weeks (Monday to Sunday) and each region, how many different riders completed a ride there?',
      columns: [
        { name: 'region', aliases: ['name', 'region_name', 'region_id'], isKey: true },
        { name: 'week', aliases: ['week_start', 'date_trunc', 'week_of', 'starts_on'], isKey: true },
        {
          name: 'riders',
          aliases: ['count', 'users', 'active_riders', 'active_users', 'weekly_active', 'wau', 'active'],
          isKey: false,
        },
      ],
      isOrdered: false,
      reference: `select g.name as region,
       date_trunc('week', r.completed_at)::date as week,
       count(distinct r.user_id) as riders
from rides r
join regions g on g.region_id = r.region_id
where r.status = 'completed'
  and r.completed_at >= date_trunc('week', now()) - interval '4 weeks'
  and r.completed_at < date_trunc('week', now())
group by region, week
order by week, region`,
      note: 'Somebody who rides five times is one active rider: count the person, not the ride. The week that is still running would look like a drop.',
      traps: [
        {
          id: 'rides',
          side: 'extra',
          sql: `select g.name, date_trunc('week', r.completed_at)::date, count(*) from rides r join regions g using (region_id) where r.status = 'completed' and r.completed_at >= date_trunc('week', now()) - interval '4 weeks' and r.completed_at < date_trunc('week', now()) group by 1, 2 having count(*) <> count(distinct r.user_id)`,
          words: '{n} of them count rides: somebody who rode twice is still one rider.',
        },
        {
          id: 'all-states',
          side: 'extra',
          sql: `select g.name, date_trunc('week', r.requested_at)::date, count(distinct r.user_id) from rides r join regions g using (region_id) where r.requested_at >= date_trunc('week', now()) - interval '4 weeks' and r.requested_at < date_trunc('week', now()) group by 1, 2`,
          words: '{n} of them count people whose ride was not completed.',
        },
        {
          id: 'running-week',
          side: 'extra',
          sql: `select g.name, date_trunc('week', r.completed_at)::date, count(distinct r.user_id) from rides r join regions g using (region_id) where r.status = 'completed' and r.completed_at >= date_trunc('week', now()) group by 1, 2`,
          words: '{n} of them are of the week that is still running.',
        },
        {
          id: 'earlier-weeks',
          side: 'extra',
          sql: `select g.name, date_trunc('week', r.completed_at)::date, count(distinct r.user_id) from rides r join regions g using (region_id) where r.status = 'completed' and r.completed_at < date_trunc('week', now()) - interval '4 weeks' group by 1, 2`,
          words: '{n} of them are of earlier weeks.',
        },
      ],
    },
  ],
};
