import { describe, expect, it } from 'vitest';
import { readText } from './read';
import type { ConceptId } from './types';

/** Every sentence form is tried with several ideas: a form that fits one of them and no other is a defect. */
const ideas: readonly (readonly [ConceptId, string])[] = [
  ['cache', 'a cache'],
  ['sharding', 'sharding'],
  ['circuit_breaker', 'a circuit breaker'],
  ['load_balancer', 'a load balancer'],
];

const refusals = `Under no circumstances do we add X.
Nowhere in this design will you find X.
In no version of this plan is there X.
The absence of X is deliberate.
Our decision against X saves a week.
Little speaks for X at this size.
There is no such thing as X in this plan.
We will not run X.
We will not share X with anybody.
We are better off without X.
I fail to see what X would bring.
X did not survive the review.
X lost out to a plain table.
X is nowhere to be seen in this drawing.
X has no place in this system.
X is more than this team can look after.
X is too slow for a legal deadline.
X costs more than it brings.
X made way for a plain table.
X has been replaced by a plain table.
X is beyond our means.
X would double the bill.
X goes; a plain table stays.
X is simply not on.
X belongs to the world of banks.
X is for sites a hundred times our size.
A plain table took the place of X.
A plain table spares us X.
I swapped X for a plain table.
I talked the team out of X.
I struck X from the list.
We leave X to others.
The price of X put us off.
So much for X.
What we do not build: X.
Rejected: X.
Alternatives considered: X.
Next year: X.
Out: X, plain as it is.
We keep X in mind.
X may follow.
X is parked until spring.
We have yet to build X.
The team has not got round to X.
Not before we have a million users would I bring in X.
Had we X, nobody could run it at night.
If it were not for the budget, I would add X.
I would add X if the budget allowed it.
With a hundred times the users I would think of X.
X begins to pay at ten times our load.
The second city will bring X.
Whether we need X is an open question.
It is an open question whether X would help.
Tempting as X is, one server is plenty.
Much as I like X, it is not for this team.
Everyone expects X here, and everyone is wrong.
We once had X and took it out.
X is what a bank would use.
Banks use X.
Large sites run X.
Marketing would love X; the bill says otherwise.
The previous team had built X, and it was never used.
The consultant proposed X; we listened and stayed with a table.
Many designs start with X; ours starts with a table.
Five years ago we ran X.
X used to sit here.
X sat in the first sketch.
X remains a dream.`.split('\n');

const adoptions = `The old system lacked X; ours has it.
Unlike the old system, ours has X.
X is not a nice extra: it is what keeps us alive.
X cannot wait for the second version; we build it now.
Large sites run X, and so do we.
X is part of the first version.
X replaces a plain table.
X beats a plain table here.
A plain table made way for X.
I swapped a plain table for X.
Rejected: a plain table. Chosen: X.
Rejected: a plain table; X carries the load.
The first version had a plain table; now there is X.
X earns its keep from the first day.
We would not sleep at night without X.
Nothing goes live before X is in place.
Not only a bigger server but also X is part of the plan.
When the old server goes, X stays.
No ride is lost between two goes, for there is X.
Later: the worker reads X and goes on.`.split('\n');

const factsAboutWork: readonly (readonly [string, ConceptId])[] = [
  ['An event has to wait in the queue until a worker is free.', 'queue'],
  ['Jobs that were abandoned by a dead worker go back to the queue.', 'queue'],
  ['A ride that was given up leaves the queue.', 'queue'],
  ['The worker will offer again what he has not yet collected if the queue still holds it.', 'queue'],
  ['There are two read replicas, so that a lost database costs no ride.', 'read_replica'],
];

it.each(factsAboutWork)('%s adopts %s', (text, id) => {
  expect(readText(text).concepts).toContain(id);
});

const fill = (form: string, idea: string): string =>
  form.startsWith('X')
    ? idea.charAt(0).toUpperCase() + idea.slice(1) + form.slice(1)
    : form.replace('X', idea);

describe('forms of refusal', () => {
  it.each(refusals.flatMap((form) => ideas.map(([id, idea]) => [fill(form, idea), id] as const)))(
    '%s does not adopt %s',
    (text, id) => {
      expect(readText(text).concepts).not.toContain(id);
    },
  );
});

describe('forms of adoption that sound like a refusal', () => {
  it.each(adoptions.flatMap((form) => ideas.map(([id, idea]) => [fill(form, idea), id] as const)))(
    '%s adopts %s',
    (text, id) => {
      expect(readText(text).concepts).toContain(id);
    },
  );
});

const otherSenses = `The batch of wine was excellent this year.
Our socket wrench is broken.
Drivers must retry the exam after three months.
The new edition of the book went through three versions.
Waves broke over the breakers at the harbour.
A fair share of the profit goes to the staff.`.split('\n');

it.each(otherSenses)('%s speaks of no system', (text) => {
  expect(readText(text).concepts).toEqual([]);
});

describe('rows of terms', () => {
  it.each([
    'The design has queueing/caching/sharding/batching/retrying/monitoring.',
    'A world-class architecture with event-driven microservices, CQRS, event sourcing, saga and caching.',
  ])('%s is stuffed', (text) => {
    expect(readText(text).stuffing).toBe(true);
  });

  it.each([
    'Components: API, job table, two workers, Postgres with one replica, Twilio with Vonage as spare.',
    'We follow best practice: the queue holds each job, a cache answers maps, and charges carry a key.',
  ])('%s is honest', (text) => {
    expect(readText(text).stuffing).toBe(false);
  });
});
