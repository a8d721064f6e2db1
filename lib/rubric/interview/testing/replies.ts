/** Replies of three kinds to each question: one an interviewer would nod at, one with a gap, and one that says next to nothing. */
export type GradedReplies = Readonly<{ strong: string; middling: string; weak: string }>;

export const gradedReplies: Readonly<Record<string, Readonly<Record<string, GradedReplies>>>> = {
  'notification-system': {
    'why-a-queue': {
      strong:
        'For a small shop I would call them directly. Here checkout gives us 50 ms and the text company sometimes needs ten seconds, so a buyer would stand there with a spinner. With the line in between we answer at once and can live through twenty bad minutes. The drawback is that our yes only means we have it, so there is a status to look up.',
      middling:
        'Because the provider can be slow, and then the caller would be blocked. The queue takes the spikes.',
      weak: 'A queue is just the standard way to build a scalable system.',
    },
    'how-many-retries': {
      strong:
        'A sign-in code gets three attempts within thirty seconds and then the other carrier, since after that nobody types it any more. Order mail is tried for an hour with growing gaps. An offer twice. After that it lands on a list by cause that the on-call person sees in the morning, and the sign-in screen says “send a new one”.',
      middling: 'Three times with exponential backoff, then it goes to the dead letter queue.',
      weak: 'We keep retrying until it succeeds.',
    },
    tokyo: {
      strong:
        'People in Japan do not notice: the entry, the queue, the workers and a copy of the preferences stand in Tokyo and need nothing from America. Changing a setting made in the US fails for that hour and the page says so. American codes run over Frankfurt, which adds 150 ms; their marketing waits, because nobody is locked out by a late discount.',
      middling: 'Traffic fails over to another region, Europe for example, so messages keep going out.',
      weak: 'We are multi-region so it is highly available.',
    },
    'one-ocean': {
      strong:
        'About a second of her five goes into three trips over the Pacific. I would put entry, a copy of what people allow, and the workers for codes in Tokyo, and leave the rest in Virginia. That is three or four weeks, and the copy may be half a minute old, so an opt-out is looked at once more before sending. Marketing can be a second late.',
      middling:
        'I would open a region in Asia with workers and a copy of the database so that latency goes down.',
      weak: 'The network is fast nowadays, so that should not be an issue.',
    },
    schema: {
      strong:
        'In a sentence: what each person allows, what was asked to be sent, and what became of each try, tied by one message number. I would not fix the columns before the trace in week two tells us what is looked up most, and I will bring them on the Friday after. What I would rather use our time for is what happens when we cannot read consent, because that one hurts people.',
      middling:
        'A users table, a notifications table and a preferences table, with foreign keys between them.',
      weak: 'That is something the engineering team would design.',
    },
    'marketing-pushback': {
      strong:
        'First that nothing is lost: it arrives at eight instead of at three in the night. Then I would offer them a test: a tenth of people without quiet hours for two weeks, and we compare opens over the day and how many mute us for good. If they are right and fewer than 1 % more leave, it becomes a choice in the settings; the default stays as it is, because a muted phone is gone for order news too.',
      middling:
        'I would explain that sending at night annoys people and they will turn off notifications, which costs more in the long run.',
      weak: 'Quiet hours are our policy and everybody has to respect them.',
    },
    'stops-at-eight': {
      strong:
        'At the moment she waits and nothing comes, perhaps for ten minutes, and one in ten of those people was about to buy. I would run two of it in different zones; the second takes over after 20 seconds and codes are still in the line. During those seconds the page says “this takes a little longer”. Offers pause until we are back.',
      middling: 'It would be down until it is restarted. We should add a replica with failover.',
      weak: 'It will not stop, the cloud provider guarantees 99.99 %.',
    },
    'never-goes-through': {
      strong:
        'After the third failure it is taken out and laid aside with the reason, so it holds nobody up. That is a hundred thousand a day, so they are grouped: the team that sends them gets a mail if its share passes one in a hundred, and support sees single codes at once. Anybody waiting for a code reads “ask again” after half a minute.',
      middling: 'It goes to a dead letter queue and an engineer looks at it.',
      weak: 'It is written to the log files.',
    },
    'number-please': {
      strong:
        'Codes at the 95th percentile: 11 seconds today, 5 after. The first one is measured, the second is my sum of three hops, and I would trust it only after timing each for two weeks. If it holds, of the 8 % who give up at the door perhaps a third stay; at ten million codes a day that is some 260,000 people.',
      middling: 'Delivery time would go from 11 seconds down to 5 seconds.',
      weak: 'It improves the experience significantly, I would say by 50 %.',
    },
    'who-pays': {
      strong:
        'The people who get only one message a day pay: theirs now waits up to fifteen minutes to see whether others join it. For likes I find that acceptable, nobody reacts to a like in time. For a message from a buyer it is not, so those are left out. If answers drop by more than 2 % in the trial I take it back.',
      middling:
        'It costs some latency, because messages are held back, and it makes the system more complex.',
      weak: 'There are always trade-offs but overall it is the best choice.',
    },
    'how-many-weeks': {
      strong:
        'Four weeks for two people, of which one is waiting for the contract. It pushes the digests to the end of the quarter. I accept that, since somebody locked out is worth more to us than one summary less; and if the contract takes longer than two weeks I would start the digests and swap.',
      middling: 'I think about three to four weeks for the first version.',
      weak: 'That depends on the team, engineering would have to estimate it.',
    },
    'what-is-decided': {
      strong:
        'Whether to build the lanes at all. If more than half of the eleven seconds is waiting behind marketing, we go; under a fifth we stop and sign the second carrier instead, because then they are what is slow. Between the two I ask for one more week of tracing. People at the door do not care which of us was right.',
      middling: 'We look at the measurements and decide if we continue with the next phase.',
      weak: 'Then we start with phase two.',
    },
    'consent-silent': {
      strong:
        'The code goes out: it cannot be switched off, and without it somebody is locked out. The discount stays where it is; sending it to somebody who said no is a fine and a lost user, and tomorrow is early enough. Order updates go by the last copy we have, up to 30 seconds old. After ten minutes the teams are told that marketing is held.',
      middling: 'Codes are sent anyway, and marketing messages wait until the service is back.',
      weak: 'We would cache the preferences so this does not happen.',
    },
    'a-thousand-a-day': {
      strong:
        'Almost everything. One small program, one table of messages to send that is read every ten seconds, one provider. I keep asking for consent first and one number per message, since those are right at any size. The line comes when a send takes longer than the 50 ms that checkout allows, which I would expect around fifty a second.',
      middling: 'At that size I would not need Kafka or several regions, a single server would be enough.',
      weak: 'I would build it the same way so that it is future-proof.',
    },
    'who-notices': {
      strong:
        'The engineer on duty, after two minutes, because the oldest code in the lane is older than ten seconds and that rings her phone. Support sees the same line and can say “we know”. I would not alert on queue length: a long line that moves hurts nobody. The sign-in page switches to “codes are slow, use the app”.',
      middling: 'There is an alert on latency, and the on-call engineer gets paged.',
      weak: 'We have dashboards where everybody can see the metrics.',
    },
    'do-the-sum': {
      strong:
        'A billion a day is roughly 12,000 a second, times five is 58,000 at the peak. One worker does 400, so 145, and I would run 190 so that we can lose a zone and still send codes in time. For texts it is the contract that ends first: 580 a second against 800.',
      middling:
        'One billion divided by 86,400 is about 11,600 per second, so we would need about 30 workers.',
      weak: 'It autoscales with the load.',
    },
    'code-behind-the-sale': {
      strong:
        'Her request comes from the login team, so the door marks it as security, whatever it says about itself. It goes into a separate line with its own senders, about a tenth of the capacity, and the forty million never enter that. She has it in three seconds. The sale takes perhaps ten minutes longer, and I think nobody is hurt by that.',
      middling:
        'Security messages have high priority in the queue, so they are processed before the marketing messages.',
      weak: 'The system is designed to handle high load so she gets it quickly.',
    },
    'two-texts': {
      strong:
        'Possibly two. We send our message number along, and the carrier throws the second away if it comes within a day. Where they do not do that, I would rather send a code twice than not at all, because without it somebody is locked out; an offer rather not at all. I would expect one in some thousands and have it counted.',
      middling: 'We use an idempotency key so that the message is not sent twice.',
      weak: 'We guarantee exactly-once delivery.',
    },
    'provider-gone': {
      strong:
        'After ten failures in a row we stop calling and codes go to the second carrier, which takes 800 a second where we need 580. Those with the app get a push first. Offers and receipts wait. From the third minute the sign-in page says that texts are slow. A text there costs us half a cent more, for an hour.',
      middling: 'We switch to a backup provider with a circuit breaker until the first one recovers.',
      weak: 'That is outside of our control, we have to wait for them.',
    },
    'checkout-waits': {
      strong:
        'With this drawing it hangs, and after 50 ms it goes on without us and the receipt is never sent. So I would cut it there: write the request down, answer “accepted” and let a worker wait for the provider. Checkout no longer knows whether it arrived; it can ask for the status, and for receipts nobody does.',
      middling: 'It would time out. I would make it asynchronous with a queue between them.',
      weak: 'I would increase the timeout to sixty seconds.',
    },
    'how-fast-is-fast': {
      strong:
        'A code is with the provider within five seconds for 95 of 100, in each region on its own. Order news within a minute, offers within the hour. The one I would wake people for is the first, if it is missed for more than five minutes, because every second of that somebody stands outside and some of them leave.',
      middling: 'Under five seconds for important messages, and the others can take longer.',
      weak: 'As fast as possible, ideally in real time.',
    },
  },
  'ride-sharing': {
    'double-charge': {
      strong:
        'The ride number goes with the charge, and the payments table allows one row per ride. Her second tap finds that row as “pending” and only shows it. When we try again ourselves we send the same number, so the bank gives back the first answer. If nobody knows, the ride says “payment on its way” and the nightly comparison settles it, within a day.',
      middling: 'We use an idempotency key per payment so the second request does not create another charge.',
      weak: 'We disable the pay button after the first tap.',
    },
    'two-drivers': {
      strong:
        'Both matchers may pick him, but the database accepts only one active ride per driver, so the second write fails. That matcher takes the next car on its list, which costs a few milliseconds; the second rider sees a car that is perhaps a minute further away and no error. Only this one rule needs to be strict, the map may be seconds old.',
      middling:
        'The driver is locked while the first request is processed, so the second rider gets another driver.',
      weak: 'That is very unlikely to happen at the same moment.',
    },
    'shard-now': {
      strong:
        'Not yet. Two million rides with eight writes each are about 190 a second on average and 1,100 on Friday, where one primary does 5,000. Sharding costs us ten weeks and makes every question across cities harder. I put the city into each key now, and we split once Friday passes 3,000.',
      middling: 'I would wait until one database is no longer enough and use read replicas first.',
      weak: 'Yes, we know that we will be big, so it is better to do it right from the start.',
    },
    'stale-map': {
      strong:
        'I would first try the cheap thing: the app moves the car smoothly along the road between two reports, about a week of work. Every second would mean 150,000 reports a second and empty phones for drivers. If complaints do not drop by half, we report every second only in the last minute before pickup, when people look.',
      middling:
        'Five times more reports is a lot of load, so I would rather interpolate the position in the app.',
      weak: 'Yes, we can scale the servers to handle that.',
    },
    'deeper-query': {
      strong:
        'In words: take the rides of the last seven days that were cancelled, join each to its driver, keep drivers rated above 4.5, count per driver and list those with the most first. I would run it at night on the replica. The point is to call the top fifty, because a good driver who loses rides for a week is gone the next.',
      middling:
        'Join drivers and rides, filter on rating above 4.5 and status cancelled in the last week, and group by driver.',
      weak: 'SELECT * FROM drivers WHERE rating > 4.5;',
    },
    'stops-on-friday': {
      strong:
        'Today a wheel that turns for 25 minutes, as last year, and she waves at a cab. I want a standby in a second zone that takes over within a minute. Rides under way continue because both phones know the route; new riders read “still looking”. Payments wait in line and are closed later. Two weeks of work, and we rehearse it every month.',
      middling:
        'The app would show an error. We should have a second instance that takes over automatically.',
      weak: 'We use a managed database which does not go down.',
    },
    'charge-that-fails': {
      strong:
        'Five tries over a day, then it leaves the line and appears with its reason on a list that support goes through every morning, some 400 of them. The driver has his money from us anyway. The rider sees “payment open” and has to add another card before the next ride. We lose some fares, and nobody is kept in a car.',
      middling: 'After several retries it goes to a dead letter queue where the support team can look at it.',
      weak: 'We log the error.',
    },
    'number-please': {
      strong:
        'Cancelled before a match: 12 % now, 9 % with matching under two seconds. The 12 is counted. The 9 is cautious: in fast hours we see 8, but those are also the quiet ones. At two million requests three points are 60,000 people a day, of whom most pay us 3.50. A pilot in one zone for three weeks would show it.',
      middling: 'Matching goes from 6.5 seconds to under 2 seconds.',
      weak: 'The user experience becomes much better and retention goes up.',
    },
    'who-pays': {
      strong:
        'The rider pays with seconds: if the first driver says no, she loses up to twelve before the next is asked. Two in three say yes at once, so on average it is four seconds, and in return no driver races for a ride that is gone. In a city where fewer than half accept I would ask two at a time.',
      middling: 'It takes longer to find a driver when the first one declines, but it is simpler.',
      weak: 'It costs a bit more effort, but it is worth it for quality.',
    },
    'how-many-weeks': {
      strong:
        'Three weeks for two people, with the race tested. The nicer receipts move to the next quarter, and I can live with that, because nobody cancels over a receipt. Sharding would be ten weeks and is needed by nobody before the tenth city, so it waits as well.',
      middling: 'Probably three weeks with two engineers.',
      weak: 'Hard to say, we would do it in sprints.',
    },
    'what-is-decided': {
      strong:
        'Where to put the next three weeks. If reading the drivers table is more than half of the 6.5 seconds we build the index by map cell; if it is the map company, we ask about five drivers instead of thirty. And if cancellations in the pilot zone have not fallen by one point after three weeks, we stop and look at prices.',
      middling: 'If matching is faster in the pilot we roll it out to the other cities.',
      weak: 'We review the results with the stakeholders.',
    },
    'exact-schema': {
      strong:
        'I can name the four things: riders, drivers, rides that point at both, payments with one per ride. And the one rule that must be in there: a driver has one active ride. The columns I would settle with the engineers by next Wednesday, after the trace tells us what matching reads, because until then we would only guess. May I show you the reservation instead? That is where a passenger gets lost.',
      middling:
        'Rides has an id, a rider id, a driver id, a status and timestamps, and payments refers to the ride.',
      weak: 'The engineers know better than me which columns are needed.',
    },
    'one-city-first': {
      strong:
        'With 150 drivers that is 30 reports a second: no location store, no replicas, no matchers by city. One program and one Postgres carry it for a year. I keep the rule of one active ride per driver and the number on each charge. The map index comes when a match takes more than a second, I guess at around 3,000 drivers.',
      middling:
        'I would leave out sharding and the separate location service, because one database is enough for one city.',
      weak: 'I would build everything now, because we want to grow quickly.',
    },
    'who-notices': {
      strong:
        'The engineer on duty, after three minutes: the 95th percentile from tap to match is over four seconds in some city, and that wakes her. By city, because a slow one disappears in the average. From six seconds on the app says “about ten seconds today” so that people do not walk off.',
      middling: 'Monitoring shows the matching latency and sends an alert to the team.',
      weak: 'The support team will notice when riders complain.',
    },
    'do-the-sum': {
      strong:
        '150,000 drivers every five seconds make 30,000 reports a second. A node does 5,000, so six, and I would run eight because two may fail on a Friday without anybody waiting. Rides are small next to it: 140 requests a second, fourteen matchers, say twenty.',
      middling: '150,000 drivers divided by 5 seconds is 30,000 reports per second.',
      weak: 'Redis can handle millions of operations, so no problem.',
    },
    'maps-slow': {
      strong:
        'After 300 ms we use the straight line times 1.4 and call it an estimate, and after ten failures we do not ask them for a minute. One match in ten is then not the nearest car, perhaps two minutes worse. Riders read “about 5 minutes”. Nobody waits for the map company, which is the point.',
      middling: 'We fall back to a straight-line estimate or cached times until they recover.',
      weak: 'We would contact their support and wait.',
    },
    'one-city-falls': {
      strong:
        'Nothing, if we cut along the city borders, and hardly any ride crosses one. Matchers and positions per city, so a bad one costs us 12 % of rides and not all. The database stays shared with a standby for now: dividing it is ten weeks, the routing is one. I would divide at 2,000 writes a second.',
      middling: 'Each city should have its own matchers and partition, so that the others are not affected.',
      weak: 'We would add more servers so the load is balanced.',
    },
    'how-old-may-it-be': {
      strong:
        'A car on the map up to ten seconds, the next report corrects it; ratings an hour. Who has which driver and whether something is paid are always read from the original: two riders for one car is what ends up in the paper. That costs 140 reads a second on the primary, which it will not feel.',
      middling: 'Positions can be a few seconds old, but payments must be consistent.',
      weak: 'The cache has a TTL so it will be consistent eventually.',
    },
    'who-waits': {
      strong:
        'She stands at the kerb with an open ride, and the driver cannot take the next one. So drop-off ends the ride and the charge is written down for a worker, who has a minute. We no longer know on the kerb that it worked; for one in two hundred it does not, and those are asked for another card in the app.',
      middling: 'The rider waits. We could charge the card in the background after the ride.',
      weak: 'We show a loading animation so it feels faster.',
    },
    'how-fast-is-fast': {
      strong:
        'From tap to a reserved driver under two seconds for 95 of 100 requests, on Friday at eleven, in each city by itself. Payments right in 99.99 of 100 rides, because the rest is two hundred people a day. The map may be ten seconds late. If the first is missed for fifteen minutes somebody is woken.',
      middling: 'Matching should be under two seconds.',
      weak: 'Very fast, users expect an instant response.',
    },
    'why-that-product': {
      strong:
        'It keeps the last place of 150,000 cars in memory and finds those nearby in under ten milliseconds. Up to about 3,000 drivers our Postgres would do, and in the first city it will. The price is a second system that two of our eight people can repair at night; if it dies, the next reports fill it again in five seconds.',
      middling: 'Because it is in memory and therefore fast for location lookups.',
      weak: 'It is the industry standard for this, everybody uses it.',
    },
  },
  'campaign-throughput': {
    'schema-please': {
      strong:
        'I would rather not yet. If the first two weeks show that the wait is in the line, we need only two things recorded: when a mail was ready and when it was handed over. The full schema I will bring in week three, together with Priya. It does nothing for the 15 % before we know where the time goes. Five minutes on those two records now, if you like.',
      middling: 'We can define the schema later, once the latency problem is understood.',
      weak: 'That is not a question for a product manager.',
    },
    'why-not-a-log': {
      strong:
        'It would do it, and it keeps order better than my lanes. But it is seven weeks against three, and one more thing for Priya’s team to run at night, and what we promise is 300 ms, not order. If multi-step journeys become more than a quarter of what we send, order is the promise and I would switch.',
      middling: 'It is more complex to operate and takes longer to build than a simple priority queue.',
      weak: 'A log is overkill for us.',
    },
    'one-lever': {
      strong:
        'The lanes. They go at the 78 % and take three weeks. I lose the live view, so until summer somebody looks at the numbers once a day, and I lose the quick gain of smaller batches, about half the effect for two days of work. I leave that because it does nothing on the sale day.',
      middling: 'I would take the priority queue, since it has the biggest effect on latency.',
      weak: 'They only work together, so I would want to keep all of them.',
    },
    'everyone-urgent': {
      strong:
        'I would expect that. So each customer gets a share, say a tenth of the month’s mail, and sees what is left; an urgent offer has to carry an end time, and we check whether it really ended. We watch how much of the peak is urgent: past 40 % the 300 ms do not hold any more, and then it costs money.',
      middling: 'We need a limit on how many campaigns can be marked as urgent per customer.',
      weak: 'We would remind marketers to use it responsibly.',
    },
    'flat-result': {
      strong:
        'That we kept the promise and were wrong about why it matters. First I would check that both groups were alike. Then I stop the roll-out of everything further, keep the lanes since they cost little to run, and test the sending hour next: perhaps at nine the inbox is simply full. She gets that answer in two weeks.',
      middling: 'The hypothesis was not confirmed, so we should analyse why conversion did not change.',
      weak: 'That we reached our latency goal, which is a great success for the team.',
    },
    'stops-at-nine': {
      strong:
        'It sees “sending” for twenty minutes, and then breakfast is over and the voucher is worth nothing. I want a second one that takes over within a minute; nothing is lost because a mail is only ticked off once it was handed over. The campaign page says “two minutes late”. One week of work, after the lanes.',
      middling: 'The campaign would be delayed. A standby instance could take over.',
      weak: 'We have monitoring, so it would be restarted quickly.',
    },
    'never-goes-out': {
      strong:
        'After three tries it leaves the line so that nobody behind it waits. It is split until we have the one mail that breaks it, and that goes aside with its reason. Support sees it at once when the offer ends today. The marketer reads “49,980 sent, 20 could not be filled in” and decides.',
      middling: 'After a number of retries it goes into a dead letter queue for manual inspection.',
      weak: 'It is retried until it works.',
    },
    'number-please': {
      strong:
        'Conversion at nine: 2.2 % today, 2.4 after. The 2.2 is counted. At quiet hours it is 2.5, and I take two thirds of the gap, because a full inbox is part of it. On 40 million a quarter that is about 3.6 million for our customers. The sale day points the same way, but it was a single day.',
      middling: 'Latency goes from 420 ms to under 300 ms, which should improve conversion.',
      weak: 'Throughput would increase by a factor of ten.',
    },
    'who-pays': {
      strong:
        'The newsletters pay. At nine an ordinary one waits up to four minutes longer, and that is 60 % of our mail. I think nobody buys less from a newsletter at four past nine. If complaints from those customers double in two weeks, I turn it back.',
      middling: 'Normal campaigns get slower when urgent ones go first.',
      weak: 'There is some cost in complexity, but the benefits outweigh it.',
    },
    'how-many-weeks': {
      strong:
        'Three weeks for two engineers for the lanes, two for the live view, and I keep one for surprises. The storage refactor moves out of the quarter: eight weeks for something that runs at 35 %. I want the trial over by week nine, so that we can still change our mind.',
      middling: 'The priority queue takes about three weeks.',
      weak: 'I cannot say without talking to the engineers.',
    },
    'what-is-decided': {
      strong:
        'Whether we spend three weeks on lanes. If at least half of the wait is in the line we build; below a quarter we stop, since we would speed up the wrong part. Between the two we try smaller batches first, two days. After the test on a tenth of campaigns: under 5 % more conversion it is not rolled out.',
      middling: 'If the latency improves in the A/B test, we roll it out to everyone.',
      weak: 'We present the outcome and align on next steps.',
    },
    'ten-times-the-size': {
      strong:
        'Regions, an ordered log and new storage. At 930 a second one queue with lanes and ten workers is enough, and storage idles at 35 %. I would come back to storage at three times the volume, which is two years away. Now it would eat eight of thirteen weeks and no marketer would feel it.',
      middling: 'I would not rebuild the storage now, since it is not the bottleneck.',
      weak: 'The architecture scales horizontally, so it works at any size.',
    },
    'who-notices': {
      strong:
        'The engineer on duty after two minutes: the oldest urgent mail is over 600 ms, twice what we promise, and that rings. Not the length of the line, which is long every day at nine. The marketer reads “sending takes six minutes today”, and support sees the same words. Newsletters are held by themselves.',
      middling:
        'An alert fires when the queue latency is above a threshold and the on-call engineer is notified.',
      weak: 'We would see it in Grafana.',
    },
    'mailbox-trust': {
      strong:
        'They take a burst for spam; it cost us nineteen days two years ago. So each mailbox company has a pace of its own that rises by at most a fifth per day, and we stay under the 1,800 of the contracts. I look at deferrals per company and at complaints: at 0.08 % the pace goes down by itself. Readers at the slowest company get theirs some minutes later.',
      middling:
        'We should warm up slowly and monitor bounces and complaints so that our reputation does not suffer.',
      weak: 'We have a good reputation, so they will accept it.',
    },
    'do-the-sum': {
      strong:
        'Three times 930 is 2,800 a second. Workers would be 28, but the contracts end at 1,800, so a thousand a second have to wait: 1.8 million after half an hour, and about 17 minutes until they are gone. Urgent mail is 40 % of it, 1,120, and fits. Newsletters wait, and we tell those customers the day before.',
      middling: '2,800 per second divided by 100 per worker means we need 28 workers.',
      weak: 'We just add more workers for that day.',
    },
    'sure-it-is-the-queue': {
      strong:
        'From Priya’s trace of 5,000 mails: 78 % of the 420 ms is waiting in the line, 9 % is storage. It is one trace from one window, so I repeat it in week one on a busy day and on a quiet one. If waiting turns out to be under half, the lanes are the wrong lever and I would rather hear it before three weeks of work.',
      middling: 'The traces show that 78 % of the time is spent in the queue.',
      weak: 'From experience the queue is usually the problem.',
    },
    'provider-defers': {
      strong:
        'The other one takes about 900 a second. Resets and offers that end today fit into that with room to spare; newsletters wait for the hour and then leave at the normal pace, not in a burst that mailboxes would punish. Marketers see “from 10:15” on their campaign. After ten errors we stop asking the silent one and try once a minute.',
      middling: 'We route everything through the second provider and prioritise urgent mail.',
      weak: 'There is nothing we can do until they are back.',
    },
    'two-mails': {
      strong:
        'All fifty get it twice unless we do something, and some of them press spam. Each mail carries a number made of campaign and reader, written down before it is handed over; who repeats looks there first, and the delivery company drops a number it knows. Where both are unsure I lose a newsletter rather than send it twice, and send a reset twice rather than lose it.',
      middling: 'With a unique ID per email we can detect duplicates and skip them.',
      weak: 'That is a rare edge case.',
    },
    'why-that-product': {
      strong:
        'It has priorities built in and Priya’s team already runs it, so the three weeks go into lanes and not into learning. A table in our database would do up to 500 a second, and we need 930. At night it is the same two people as now. If order becomes a promise I would look again.',
      middling: 'It supports priority queues out of the box and the team knows it.',
      weak: 'It is a proven technology that scales very well.',
    },
    'bakery-behind-the-giant': {
      strong:
        'Today the bakery waits for all two million, half an hour, and then nobody buys breakfast. I would let workers go round: fifty from each customer in turn. The bakery is through in eight rounds, under a minute; the giant ends perhaps three minutes later, and it would not notice. It is about a week on top of the lanes.',
      middling: 'Every customer should get a fair share, for example with round robin between them.',
      weak: 'The queue is first in, first out, so that is fair.',
    },
  },
};
