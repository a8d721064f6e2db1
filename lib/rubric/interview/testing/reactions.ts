/** Reactions to each twist in words: one that meets it, one that meets part of it, and one that meets nothing. */
export type Reactions = Readonly<{ strong: string; middling: string; weak: string }>;

export const reactions: Readonly<Record<string, Readonly<Record<string, Reactions>>>> = {
  'notification-system': {
    'cup-final': {
      strong:
        'Four minutes at 580,000 a second are about 140 million messages. Our 200 workers do 80,000 a second, so the line is empty after half an hour. Codes have a lane and workers of their own and notice nothing. Goals older than ten minutes are dropped, because nobody wants them, and all marketing is paused during the final. I would change the door so that one goal comes in once and is spread behind the line.',
      middling: 'The queue would absorb the burst, and we would pause marketing for that time.',
      weak: 'We scale up everything by a factor of ten before the final.',
    },
    'texts-gone': {
      strong:
        'After 20 errors in ten seconds we stop calling and try once a minute. Codes switch to the second company, which takes 800 a second; with the app you get a push first. The sign-in page says that texts are slow. Receipts wait in their lane. When they are back, codes older than five minutes are thrown away and the rest goes out at half the usual pace.',
      middling: 'We would switch to a backup provider and retry with backoff.',
      weak: 'The workers keep on trying until the company is back.',
    },
    'proof-of-consent': {
      strong:
        'Consent becomes a log of records with a time that nobody overwrites, and each message keeps the number of the record it relied on, for two years. We look consent up at the last moment before handing over, since a message can wait in the queue for an hour. Preferences, queue and log of Europeans stand in Frankfurt and nothing of it is copied to America. Who wants to be forgotten is deleted within 30 days, also in the logs, by throwing away their key. Three weeks for two people.',
      middling: 'We store a consent timestamp for each user and run a separate European region.',
      weak: 'Our legal department makes sure that we are compliant.',
    },
    'half-the-team': {
      strong:
        'We drop the digests, the settings page and the regions. Week one measures the hops, weeks two to four build the security lane for one country, weeks five and six try it on 5 % of people. That comes first because people at a locked door are what costs us most. If codes are not under seven seconds by week five we stop and talk to the provider. The teams hear on Monday which week I will know more.',
      middling: 'I would focus on the security lane and postpone the rest to the next quarter.',
      weak: 'We would work harder and ask for more people.',
    },
  },
  'ride-sharing': {
    stadium: {
      strong:
        'Cars are short, not servers: 400 cars for 60,000 people. So requests from that gate wait in a line with an honest time, and the app says “about 25 minutes, number 340”, or shows a place ten minutes away. 1,400 requests a second are below a third of the 5,000 writes one primary does. Matchers need 140 instead of 14 for twenty minutes, but only for this city; the other cities have their own and notice nothing.',
      middling: 'I would put the requests into a queue and tell people how long they have to wait.',
      weak: 'We add more servers so that all requests can be matched at once.',
    },
    'cards-gone': {
      strong:
        'The ride ends at drop-off and the driver is free; the charge is a job that waits. The ride number goes with it, so a repeat is known and nobody pays twice. After ten errors we stop calling and try once a minute. The rider reads “payment follows”. When they are back the 6,000 charges go out at fifty a second.',
      middling: 'Payments are stored as pending and charged later when the provider is back.',
      weak: 'The rider has to pay in cash or wait until it works.',
    },
    'trails-forbidden': {
      strong:
        'Trails go into partitions by hour that are dropped after 24 hours, on the replica and in the backups too. The ride keeps distance, duration and the two districts, so support can still settle most fare complaints; those after a day it loses, and I would count how many there are. The history call for drivers no longer returns the address. A person gets a copy of everything by a query over four tables within a week. Two weeks of work.',
      middling:
        'We delete the location data after 24 hours with a scheduled job and hide the address in the driver app.',
      weak: 'We ask people for consent in the terms and conditions.',
    },
    'six-weeks': {
      strong:
        'Three weeks for the rule that a driver has one active ride, two for the charge with its number, one to rehearse with 50 drivers. The location index, the replicas and the split by city wait, since they are meant for 3,000 drivers and we open with 150. That order because two riders for one car and a double payment are what costs us the city. If in the rehearsal more than 3 of 1,000 payments are wrong, we do not open.',
      middling:
        'We concentrate on matching and payments and leave out everything that is only needed at scale.',
      weak: 'We move faster and test less.',
    },
  },
  'campaign-throughput': {
    'the-giant': {
      strong:
        'More workers bring nothing, because the contracts end at 1,800 a second. 9,300 minus 1,800 leaves 7,500 waiting, 13 million after half an hour, and the last one goes out two hours later. Triggered mail and offers that end today keep their own lane and their 300 ms. The retailer gets a share of its own so that the bakery does not wait behind it, and its marketers read the real time beforehand. First I would sign a third company, which takes six weeks.',
      middling: 'We need to add workers and negotiate a higher limit with the delivery companies.',
      weak: 'The queue scales horizontally, so we are prepared for that.',
    },
    'delivery-gone': {
      strong:
        'Of 1,800 a second 900 are left. Resets go first, then offers that end today; newsletters are held and their marketers read “from 10:15”. The other company gets a tenth more every five minutes and not the double, since it throttles us otherwise. After ten errors we stop calling the silent one. Later the newsletters go out slowly over two hours, because a burst costs us the trust of the mailboxes.',
      middling: 'We send everything urgent over the second provider and wait with the newsletters.',
      weak: 'We send all mail through the other company.',
    },
    'unsubscribe-in-a-minute': {
      strong:
        'The worker asks the list of unsubscribed people right before it hands a batch over, and not when the audience is made. A click reaches the copy in memory within five seconds. That is 19 lookups a second and under 5 ms each, so the 300 ms hold. If the list cannot be read, newsletters wait and resets go out. I would be woken when the copy is older than 20 seconds.',
      middling: 'We check the unsubscribe list again before sending each batch.',
      weak: 'We update the audience more often.',
    },
    'six-weeks': {
      strong:
        'Week one repeats the trace, week two makes the batches 20 % smaller, weeks three to six compare a tenth of campaigns with and without. The lanes wait, because they would be ready on the day of the review and untested. I can show conversion of both groups: at 3 % more we build the lanes next, below 1 % we look at the hour of sending. It will not be the 15 %, and the board hears that now.',
      middling: 'I would only do the batch size test and show the results of the A/B test.',
      weak: 'We try to do the plan in half the time.',
    },
  },
};
