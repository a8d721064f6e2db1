import type { ConceptId } from '../../types';

/** Ways in which people of many trades, and engineers in a hurry, say each idea; one a line. */
export const plainWords: Readonly<Partial<Record<ConceptId, string>>> = {
  queue: `
Each order gets written on a ticket that goes onto a rail, and the next cook who is free takes the first one.
If all the workers are occupied, the request sits in a safe place until one of them has hands free.
Between the web shop and the mailer there is a waiting room that does not lose anybody, even if the power goes.
New jobs are parked in a table with status open, and a runner looks there every second for the next one.
The intake writes down what has to be done, and the sending team picks from there at its own rhythm.
Nothing is lost if the sender sleeps: the letters pile up in the hall and go out when he wakes.
Work arriving faster than we can do is stored in order and worked down in the quiet hour.
A to-do list that survives a restart stands between the app and the slow provider.
The trip requests get a number and stay in the tray until a dispatcher has time for them.
Every campaign becomes lines in a work list; free hands take the top line.
Even when the printer is out for one hour, the slips wait in the box and nothing has to be typed again.
What the doctors prescribe goes on a hook in the corridor, and the pharmacist takes the slips down whenever she has a free hand.
The morning's bread orders lie in a basket by the oven and the bakers help themselves from the top.
If nobody is there to print them, the tickets stay in the drawer overnight and none is missing in the morning.
Ingest writes to SQS; senders consume at their own rate.
Jobs table in Postgres with FOR UPDATE SKIP LOCKED, polled by workers.
We put RabbitMQ between the API and the dispatch workers to absorb bursts.
Redis streams hold pending sends until a worker acks them.
Each booking is noted on a slip, the slips hang on a nail and the dispatcher works them off one by one.`,
  async: `
The customer sees "we are on it" right away, and the receipt arrives a few minutes after.
Pressing the button only registers the wish; the real sending starts once the page is already closed.
The driver can go to the next ride, the invoice will be produced afterwards.
Our endpoint says only "received" and the actual posting happens outside of this call.
We do not make the marketer sit in front of a spinner, he gets an id and can come back later to look.
Like at the dry cleaner: you get a ticket and walk out, cleaning is done when you are not there.
The checkout does not hang on the mail server, whatever it does.
First we tell the user that it is accepted, then we calculate the route behind the curtain.
The user may close the laptop, the export continues without him.
The answer to the app comes before the slow work has even begun.
Uploading is confirmed in 100 ms while resizing of the pictures takes place out of sight.
No caller has to stay on the line until the letter is out.
Sending is decoupled from the click, so the shop page is as fast as before.
The rider is released immediately and the bill is worked out after the fact.
You leave your watch at the counter, get a number and go shopping; it is repaired while you are away.
The mother hands in the form and is out of the door before anyone has read it.
Nobody in the shop stands around till the engraver is finished.
POST /campaigns returns 202 with an id; expansion runs in workers afterwards.
Receipt generation is kicked off after the response has been flushed.
The charge is triggered by an event, so drop-off is not blocked by the payment processor.
Upload returns immediately and processing continues server-side.
We say thanks right after saving and do the heavy lifting once nobody is looking.`,
  batching: `
Instead of ten pings the user receives one with all ten in it.
We collect the likes for half an hour and then send them as a single note.
The rows are written a thousand at a time.
Recipients go to the provider in packets of 500 rather than singly.
All news of the day is bundled in one evening mail.
Like a bus: we wait until 50 passengers are in and then drive once.
Small updates are pooled and sent together every 5 seconds.
Position reports are gathered for three seconds and saved in one go.
One envelope holds everything that happened since the morning.
We fold several reminders to the same person into a single message.
The driver's app sends its last ten points in one call.
We put the recipients in groups of one thousand and hand a group to a worker.
The mail truck leaves when it is full, not for every letter.
The milkman does not come for each bottle; he comes once and brings the whole street's.
Twenty postcards to the same village go in one sack.
All the small gossip of the day is told at dinner in one go.
The ferry waits for forty passengers and crosses once.
Writes are flushed every 200 ms or 500 rows, whichever is first.
APNs calls are grouped into multicast requests of 1,000 tokens.
Location updates are buffered on the device and uploaded five at a time.
We aggregate likes over 15 minutes into one notification.`,
  rate_limit: `
No user gets more than two marketing pushes in a week.
Each partner may knock a hundred times a minute, after that he is told to come back.
We send at most 200 mails a second to any one mailbox company.
A shop can start five campaigns in an hour and not more.
The tap to the text company is opened only so far: 50 per second.
Every caller has an allowance of calls per hour which refills slowly.
A person hears from us a maximum of three times daily, whatever the shops wish.
We let through so many per minute for each key and refuse the others.
Per phone number there are only three codes within an hour.
There is a ceiling on how often one client can call us within a minute.
Anyone exceeding 20 requests a second is asked to slow down.
Everybody has a daily ration of messages and when it is used up nothing more goes out till tomorrow.
A child may ask for sweets twice a day and the third time the jar stays shut.
Each guest is poured three glasses an evening and not a drop more.
Per domain 80 mails/s; above that, wait.
Max 3 promos/user/day.
100 req/min per API key, 429 beyond.
Each workspace may open ten campaigns per hour; further requests are rejected.
Nobody gets his phone buzzed more than twice a day by us.`,
  priority: `
The login code overtakes the newsletter.
Urgent things have their own lane, so they never stand behind adverts.
In the emergency room the heart attack goes before the broken finger, and so do our password codes go before the sale.
If there is both a payment alert and a coupon waiting, the alert leaves first.
Safety messages cut in front of everything else.
Important ones are served before the ones that came earlier but can wait.
Premium deliveries are taken out of the pile before the ordinary ones.
Ride receipts step aside when a cancellation comes in.
Not first come first served: a security notice jumps over 100,000 promos.
There is a fast track for one time codes.
We sort what waits by how much it hurts if late and serve the top.
Time critical mail has its separate door and never shares it with bulk.
The bleeding patient goes in before those with a cold who have sat there since eight.
A telegram is delivered ahead of the picture postcards, however long those have lain there.
The fire engine may pass the whole row of waiting cars.
P0: OTP, P1: ride updates, P2: marketing; workers drain P0 before P1.
Weighted consumers: 80% of workers serve transactional traffic first.
OTP traffic has dedicated workers so that a campaign cannot delay it.
Separate topics for urgent and bulk, urgent is consumed first.
When both wait, the bank warning is picked before the shoe sale.`,
  monitoring: `
If more than 2% of the mails fail within five minutes, somebody on duty gets a call.
The oldest waiting item is shown on a big screen, red above one minute, and the team is called.
When the pile stays above 10,000, the night engineer's phone rings.
We look the whole time at how many codes arrive within ten seconds and get a warning when it falls under 99%.
A canary mail is sent every minute and if it does not arrive, someone is waked up.
Ops see a chart of the waiting time and receive a message as it exceeds 30 seconds.
A smoke detector for the queue: longer than two minutes and it beeps at the person in charge.
As soon as errors pass 1% a text goes to the team on duty.
Whoever carries the phone this week is told when drivers' positions are older than 15 seconds.
The dashboard has three numbers, and each rings somebody if it is out of its range.
We want to hear of it before customers: an alarm at 5 minutes of delay.
A watcher measures the age of the oldest job and shouts at the team if it is over a minute.
A shepherd sits on the hill, and if fewer than fifty sheep come home he blows the horn for the farmer.
When the water in the boiler sinks under the mark, a whistle gets the stoker out of bed.
The night porter looks at the clock on the oven, and rings the baker if the loaves are ten minutes late.
A flag goes up and the captain is fetched as soon as the hold has more than a foot of water.
SLO: 99% of OTPs under 10 s; PagerDuty fires when the burn rate exceeds 2.
We track p95 queue age and page the owner above 60 s.
Alarm on DLQ depth > 0 for 5 minutes.
Delivery rate per carrier is charted, with an alert under 95%.
If one in fifty payments goes wrong within ten minutes the person on duty is woken.
A wall clock shows how long the eldest order has been waiting, and at two minutes it calls the shift leader.`,
  cache: `
The restaurant's menu is held in memory for five minutes and not fetched from the database each time.
We remember the answer for a minute, so the same question is not asked to the disk twice.
A fresh-enough copy of the preferences sits beside the sender, at most 60 seconds old.
The app keeps the last result near at hand and asks again only after ten minutes.
The popular pages are kept ready in fast memory.
Instead of going down to the archive every time, we have a photocopy on the desk which we renew every hour.
Surge price per zone is computed once and reused for 30 seconds.
Templates are read once and then held in the worker's memory.
The settings are loaded once at the start of the day and re-read each quarter of an hour.
Most reads never touch the database since the profile is already in Redis.
We store the computed result for a short time so that the next hundred readers get it for free.
Like a waiter who knows the menu by heart and looks in the kitchen only once per evening.
A short-lived copy near the reader takes away the repeated lookups.
What was looked up once stays in the pocket for two minutes.
The librarian has the ten most wanted books on her table, so she need not climb to the attic for each reader; every evening she brings fresh ones.
The clerk jots today's rates on his cuff and only goes to the board again after an hour.
The barman keeps the price list in his head for the evening.
Preferences are held in Redis with a 60 s TTL.
ETAs are memoised per cell pair for 30 seconds.
The template is compiled once per campaign and reused for every recipient.
Hot driver profiles are served from memory and refreshed each minute.
We look the tariff up once per hour and in between trust the note we made.
The ten busiest menus stay in memory so that the disk has its peace.`,
  sharding: `
Riders of each city live in their own database.
We cut the table by customer number, so each machine has only a tenth of it.
Customers A to F are on the first server, G to M on the second, and so on.
Messages of one recipient always land on the same disk, other recipients on other disks.
No single machine holds everything: the data is split by region code over eight of them.
Every town has a drawer of its own, so no drawer gets too thick.
The log is divided in 32 slices by user id.
Trips are spread over 16 databases according to the city.
The last digit of the account decides in which store the row goes.
Like the phone book in four volumes, our positions are stored in four parts by map square.
Each storage node is in charge of a range of merchant ids.
The recipients table is chopped by campaign, each piece on a node.
Data grows, hence we distribute users among several databases by the hash of their id.
Pupils with names from A to K sit in the left building and the others in the right.
Every valley keeps its own register, and no valley's book has another's names in it.
The herd is divided over six barns by the colour of the ear tag.
Each chest holds the letters of one street only.
Trips partitioned by city_id.
Hash of user_id modulo 64 picks the database.
One Redis per metro area, keyed by city.
Recipients are split across 16 partitions on campaign id.
We cut the pile of accounts into twenty by their last two digits and give each its own disk.`,
  preference_check: `
Right before it goes out we look if the person still wants this kind of message.
Nobody gets a mail who has said no to it: the sender asks the list first.
Before sending we consult what the user has ticked in the settings.
Whoever unsubscribed is taken off at the last moment before dispatch.
If she told us not to text her, the text is not sent, and that is checked for each message.
We respect the do not contact register, which is looked up for every recipient.
People who opted out of promos are filtered out of the campaign.
The worker reads the channel the customer has chosen and sends only there.
Consent is verified at the time of sending and not at the time of import.
Each recipient is compared against the stop list.
We skip everyone who has switched off this topic.
The sender peeks at the permission flag of the user, and without a yes it drops the message.
Those who have told us to leave them in peace are struck from the list just before the run.
The postman glances at the sticker on each letterbox and keeps the leaflets of those who want none.
Before the waiter brings meat he looks who has ticked vegetarian.
The crier does not stop at houses that have hung out the white cloth.
The dispatcher loads the consent record for channel and topic and discards the message if it was withdrawn.
Opt-outs are joined in at expansion and checked again at send.
Marketing needs opt_in = true at send time, else drop.
The worker looks up channel settings and mutes before rendering.
One moment before the letter leaves we ask the book of wishes whether she still wants it.
Who has said stop never gets as far as the printer, the stop book is read for each name.`,
  retry: `
When the text company does not answer we try again after 5 seconds, then 30, then 2 minutes.
If it did not work the first time, the sender makes a second and a third attempt by itself.
A failed charge goes back on the list and is attempted once more later.
The sender does not give up at the first no, it knocks up to five times with growing pauses.
A timeout means the job is put back and another worker has a go.
What bounces temporarily is sent once more the next hour.
Like the postman who comes again the next day when nobody opens.
The system repeats the call three times with longer and longer breaks.
On an error from the vendor we wait a little and send it anew.
Deliveries that fail are given another chance after ten minutes.
If the upload breaks off the worker starts it over.
It is attempted again automatically, up to 4 times.
The webhook is re-delivered until the partner confirms it, for one day at most.
We redial if the line was busy.
If the door stays shut the boy walks round the block and knocks once more, up to five times.
The fisherman whose net comes up empty throws it out again after a while.
A letter that comes back is posted anew the next morning without anyone being asked.
The bell ringer whose rope slips pulls a second time, then a third, each after a longer rest.
Up to 5 attempts with exponential backoff and jitter.
5xx from the provider: requeue with delay 10 s, 1 min, 10 min.
Transient failures go back to the queue with a visibility timeout.
If the webhook gets no 2xx we call again after 1, 5 and 30 minutes.
A sending that broke off is taken up again by the machine itself.`,
  idempotency: `
If the app sends the same booking two times by bad network, only one ride is created.
A double click on pay takes the money just once.
Each order comes with its own number, and a second order with that number is simply answered with the first result.
Pressing the send button twice does not send the campaign twice, because the server recognises the request id.
You can replay the call as many times as you like, the outcome stays that of the first.
The payment processor sees that it has had this trip number already and does not charge.
Repeating the request is harmless, it will not do it a second time.
The lift comes once, even when I press the button ten times; same for our send call.
The app gives every attempt the same ticket, so the bank cannot take the money double.
Whether the message arrives once or thrice, the balance changes one time.
A retry with the same reference returns what was already made.
The same command issued again has no further effect.
The client makes up an id before calling, so that we know a repeat when we see it and return the old answer.
Show the same coat check twice and no second coat appears.
The notary looks at the deed number and hands you the paper he already wrote.
The tip endpoint takes a client-generated UUID; submitting it again returns the original result instead of a second charge.
Unique (campaign_id, recipient_id) means a replayed job inserts nothing.
Client sends Idempotency-Key; server stores the response for 24 h.
Charges carry the trip id as the processor's dedupe reference, so a repeated call cannot double bill.
Even if the phone sends the order three times, the kitchen sees it once because it carries the same number.
The second tap on pay finds the first payment already there and shows its receipt.`,
  graceful_degradation: `
If the recommendation part is down, the page shows the best sellers.
When the maps supplier is gone we give a rough arrival time from the straight line.
With the preference store not reachable, only security codes go and everything else waits.
Should the personalisation fail, the mail goes out with the plain text for everybody.
Without live positions riders see the last known place with its time.
In an outage of payments the trip goes on and we bill afterwards.
If search breaks, people can still browse by category.
When the system is overloaded we switch off pictures and keep the core working.
The surge calculation dead? Then the usual price holds.
When the card reader is broken, the restaurant takes cash, so does our app.
While the analytics are offline, campaigns still start but without the live counter.
In bad times we do less: no animations, no nearby cars, but booking works.
If the template service cannot be reached we use the last template we had.
The dispatcher falls back to the nearest driver when the scoring model is not available.
When the organ is broken the choir sings without it.
No fresh fish today, so the kitchen serves what is in the tin and dinner takes place.
If the clock tower stops, the ringer goes by the sun and rings roughly on the hour.
With the lift out of order the hotel carries the luggage of the old and asks the young to walk.
Map API down → haversine distance times 1.3.
If personalisation times out after 50 ms we render the generic template.
Redis unavailable: serve last known positions with a stale badge.
When the pricing service fails, base fare without surge applies.`,
  backpressure: `
When the senders cannot keep up, the intake takes less.
If the list is too long, new campaigns are told to try later.
The expander pauses as long as more than 50,000 are waiting.
Once the basket is full we say no at the door till it is emptied.
The slow provider makes the step before it slow down too.
When the lake is high, the gates upstream are closed.
As the pile grows beyond what we can do in ten minutes, the producers are asked to slow.
Above a certain depth the API answers busy, come again in a minute.
A producer has to hold its fire until the consumers have caught up.
The import is throttled by how full the buffer is.
When mail companies begin to defer us, the upstream step reduces its speed.
No more is accepted than the next stage can swallow.
When the cellar is full of grapes the pickers are told to sit down.
If the dishwashers drown in plates, the waiters clear no more tables.
No new lorry leaves the quarry while three stand unloading.
Expansion halts while more than 200k messages are unsent.
API answers 503 with Retry-After when queue lag > 2 min.
Consumers signal demand; producers emit no more than requested.
When the provider defers, the pacing worker stops pulling from the topic.
The intake desk closes whenever the yard is so full that trucks would queue to the street.
If the sorters are behind by more than a thousand, the collectors stay home.`,
  ab_test: `
Half of the users get the new subject line and half the old, and after two weeks we compare how many open.
We draw lots: one in ten sees the new price, the rest not, and look who books more.
A random group is left without reminders to see if the others really buy more.
Twenty cities get it and twenty similar cities do not, then we look at the difference.
We split new riders by chance into two groups and keep the version with fewer cancellations.
Users with even number see A, odd number see B, and the better conversion wins.
A control group continues with the old flow, so we know what the change itself brought.
Like a medicine trial: one group takes the pill and the other sugar.
5% of customers, picked randomly, stay on the old screen for comparison.
Both wordings run in parallel on equal audiences and the one with more clicks stays.
We hold back a random tenth from the campaign to measure its real effect.
Two versions at the same time to comparable people, and the numbers decide.
By flipping a coin per user we choose which message he gets, then compare complaints.
One half of the orchard gets the new manure and the other half none, and at harvest we weigh both.
By a throw of dice a class gets the new book or the old, and the marks of both are set side by side.
We paint every second door green and count where more people come in.
50/50 split by user hash, primary metric booking conversion, two weeks.
10% holdout to measure incremental orders.
Randomised by city-day, treatment gets batched matching.
Control keeps the old subject line; we compare open rates at 95% confidence.
We toss a coin for every customer, heads gets the new flow, and after a month we compare the share who paid.
One district out of each pair is chosen by lot to get it and the pairs are compared.`,
  dlq: `
What has failed five times goes to a separate list for a person to check.
Letters that nobody can deliver land in a special box, and a clerk opens it each morning.
Messages which always crash the worker are set apart, so that we can look why.
After the last attempt, the job moves to the sick bay and support sees it.
The ones we cannot send are not thrown away but placed on a shelf to be inspected.
Broken events go into a corner where an engineer examines them and can put them back.
If it does not work after all attempts it is laid aside with the reason for a human.
There is a lost-and-found for events that could not be handled.
Bad records are quarantined and reviewed every day.
Jobs which have used up their tries are collected in a table of failures that the team works through.
A charge that was refused for good is parked on a list which finance reviews.
Letters whose address nobody can read go on a shelf by the window, where old Mr Hall puzzles over them on Saturdays.
Shoes that cannot be mended are set apart with a note on what is wrong, for the master to see.
The coins the machine refuses fall in a tray of their own and someone looks at them in the evening.
After the third failed try the parcel is put in the back room with the reason, till somebody has looked into it.
After 5 attempts the message moves to a failed_messages table that support reviews daily.
Poison messages are parked in a separate topic with their stack trace.
Rejected rows land in an errors table for manual inspection.
Permanently failing webhooks are set aside and listed on an ops page.
Orders nobody understands are put in quarantine until someone from support has had a look.`,
  multi_provider: `
If Twilio is down, we send over the second texting company.
We have contracts with two mail vendors and can shift from one to the other in a minute.
Two payment processors, and the charge goes to whichever answers.
Two different map suppliers give us routes, one can stand in for the other.
If one carrier fails or gets expensive, traffic goes to his competitor.
Like having two bakers: if one oven is cold we buy from the other.
Codes may travel by vendor A or B, whichever delivers better that hour.
A backup aggregator is already plugged in and takes 10% of traffic all the time.
When the first bank refuses to answer, the same payment is routed to a second bank.
The sender can choose between two suppliers of push and does so by error rate.
There is an alternative supplier for mail on standby.
We signed with a second gateway so the outage of the first does not silence us.
If the first coal merchant has none, the second brings it; we have an account with both.
Two ferrymen know our goods, and when one is drunk the other rows.
The inn buys eggs on two farms, so a fox in one henhouse does not spoil breakfast.
Should the usual coach company strike, a rival one drives the guests.
Twilio primary, Sinch secondary; router flips on error rate > 5%.
Two SMS aggregators behind one interface, 90/10 split, automatic swing.
If Stripe returns 5xx for a minute, charges go through Adyen.
Google Maps with Mapbox as a backup.
Two couriers are under contract and when one does not pick up within a minute the other is called.
If the first SMS house fails, the same text goes out by the second.`,
  redundancy: `
We run three of each, and can lose one without anyone noticing.
There is always a second machine running in another building.
No single box is allowed to be the only one: each has a twin.
The data is kept on three disks in different places.
Two dispatchers are on at all times, so if one dies the other is still there.
The service has several copies over two zones.
Every worker exists at least twice.
Every row lives in two data centres, so a fire in one of them loses nothing.
If one machine burns, four others go on working.
The matching engine runs twice, so that a broken server is not a stop.
A spare is always warm and running next to the main one.
We hold the log three times on separate machines.
The lighthouse has two lamps burning, one would do.
A second cook stands in the kitchen all evening, so the fever of one does not empty the tables.
Both wells are open, and if one dries up the village drinks from the other.
Three AZs, any one can go.
Each service runs at least two pods on different nodes.
Postgres with a synchronous standby in a second zone.
Kafka replication factor 3, min in-sync 2.
Losing a server is a shrug: three more do the same work.`,
  failover: `
When the main database dies the copy becomes the main within half a minute.
If the leader does not give a sign for ten seconds the next one steps into its place.
The spare database takes the job over automatically.
Should the primary go silent, the second is made boss.
The vice captain takes the wheel when the captain faints; our second dispatcher likewise after 15 seconds.
The traffic is redirected to the other region if the first one is lost.
The on-call switches to the standby by a button and it takes four minutes.
If the first coordinator is gone, another one is elected and continues.
A hot spare jumps in when the active node stops answering.
As the active one is lost, the twin continues where it stopped, in less than a minute.
An understudy goes on stage when the actor is ill: the replica gets promoted.
After three missed heartbeats the reserve node takes on its shards.
When zone A is out, zone B carries the whole traffic after 20 seconds.
When the conductor faints, the first violin takes the baton within a bar.
If the bell of the north tower cracks, the ringers of the south tower carry on in its stead.
The prince is ill? His brother sits on the throne the same evening.
As soon as the lead sledge dog limps, the one behind is harnessed in front.
Patroni promotes the standby in under 30 s.
On primary loss DNS points to the replica within 60 s.
Leader lease expires after 10 s and another dispatcher grabs it.
Sentinel elects a new master when the old one stops responding.
Should the main register break, the copy is declared the main one, and that takes under a minute.
The standby dispatcher notices the silence after 5 seconds and carries on where the first one stopped.`,
  read_replica: `
The reports are run against a copy of the database, so that they do not disturb the bookings.
Searches go to the duplicate, writes go to the original.
Marketers count their audience on a copy that trails by some seconds.
Analytics has its own copy to read from.
For reading we have two followers and the main one only takes writes.
Dashboards read from the secondary, never from the live database.
The history page is answered by a copy of the main database.
People who only look are sent to the copy, and people who change something to the master.
The original is only written, the looking-up happens on mirrored databases.
Like a library with a reading copy, so the master manuscript is not touched by visitors.
Heavy questions of the analysts are asked to the mirror and not to the live store.
We take the read load off the primary with two followers.
Visitors leaf through the facsimile while the scribe writes in the real one.
Whoever only wants to count the sheep looks in the copy of the register, so that the shepherd is not disturbed at the real one.
The students study the plaster cast, only the sculptor touches the marble.
For questions there is a second ledger, copied every minute; the first is for entries.
Dashboards query the replica, never the primary.
Audience counts run against a follower.
Reads from replicas, writes to primary.
Ops reporting uses a secondary with up to 5 s lag.
Curious people are sent to the copy so that the original has time for the orders.
Reports are pulled from a mirror of the database.`,
  realtime_push: `
The rider's phone has an open line, and the server sends the car's place on it every 2 seconds.
The page changes by itself as soon as the server has news, nobody presses reload.
The server tells the app when the driver moves, the app does not need to ask.
A connection stays open between the app and us through which we send the positions.
We use websockets for the live map.
Like a phone call that is not hung up, so each side can speak when it has something.
The campaign counter on the screen moves as the numbers arrive, pushed by the server.
An offer appears in the driver's app the instant we make it, through a held open connection.
The browser subscribes once and gets the changes streamed.
Our side pushes the ETA changes down to the phone.
The app listens on a standing channel instead of asking every few seconds.
Clients don't poll; the backend speaks up when something changed.
The lookout shouts down as soon as he sees a sail, nobody needs to climb up and ask.
The nurse calls your name when it is your turn, you do not go to the desk every minute.
A speaking tube stays open between bridge and engine room and every order comes through at once.
My neighbour knocks on the wall the moment the post is there, so I need not look.
Driver location is streamed to the rider over WebSocket.
SSE channel per trip for status changes.
MQTT connection kept open to the driver app for offers.
Server pushes match results down a persistent socket.
The map moves by itself since the server keeps a line to the phone and talks whenever the car has moved.
Nobody refreshes: a new offer simply pops up because we hold the connection open.`,
  geo_index: `
The city is cut in squares and we look only in the square of the rider and those around it.
To find a near driver we do not go through all of them but only through those in the neighbouring tiles.
Each car is filed under the code of its map cell.
We use geohash to find who is near.
The positions are grouped by little areas of 500 m, so a search touches only nine of them.
Like the streets register in a city map: field C4, then look there only.
Drivers are stored by hexagon, and the search goes ring by ring outward.
A spatial index in PostGIS gives us cars within 2 km.
The map is laid out like a chess board and every car stands on a field; we ask the field of the rider and its eight neighbours.
The search opens only the drawers of the blocks around the pickup.
We keep the positions by area so that nearby ones are found without scanning all.
Every position gets a short place code whose beginning is the same for neighbours.
The game warden has drawn squares on the map, and to find the nearest stag he looks in his square and the eight around.
Taxis are pinned in the box of their quarter; for a fare in the old town we look only in that box and the boxes beside it.
To find who lives nearby, I open the drawer for this block, not the whole town's.
H3 resolution 8, query the ring of 7 hexes.
PostGIS GiST index on position, ST_DWithin 2 km.
Redis GEOSEARCH over available drivers.
Drivers keyed by geohash prefix; a lookup reads the cell and its 8 neighbours.
We only ask the nine squares round the customer for free cars.
Cars are filed by map tile; a search opens the tile and its neighbours.`,
  eventual_consistency: `
The counter may lag by a minute, and nobody is hurt by it.
It is okay if the marketer sees numbers which are ten seconds old.
The history is allowed to show the trip a little later.
After a change of preferences it can take up to one minute until all parts know about it, which we accept.
Reports trail the truth by some minutes and that is all right.
The nearby cars on the map are a few seconds stale, good enough for looking.
Copies get the change one after another, for a moment they differ and this is tolerated.
The delivered figure catches up within five minutes.
Like the notice boards in different floors: one is updated first, the others before lunch.
For the audience size an old value from this morning is fine.
Readers can get yesterday's rating until night without harm.
The parish copy of the register is a day behind, nobody minds.
Counters may lag up to 30 s.
Campaign stats are eventually consistent, a minute is acceptable.
Replica lag of 2 s is tolerable for history screens.
Read model is updated from events, typically within a second; fine for dashboards.
The total on the shop's screen may be half a minute old, for a shop that is no trouble.
Not all copies are up to date at the same time and we accept ten seconds of that.`,
  strong_consistency: `
A ride can be taken by only one driver, the first who writes wins and the second gets a no.
The budget is deducted at the same moment as the campaign starts, together or not at all.
Two dispatchers can never assign the same car, since the row is locked.
Either both the trip and the payment are written or neither.
The seat is sold when one single update succeeds under the condition that it was still free.
As soon as the balance changes, everyone reads the new one.
Whoever comes second is told that the driver is already gone.
Opt-outs count from the very second for every sender, no one may read an old value.
The last room is given away inside a transaction.
Like a single key on a hook: who has the key has the room.
The money account must be exact at every reading, so we read and write only on the master in one transaction.
There is one key to the boat, and only who holds it may row.
The coin leaves one purse in the same instant as it enters the other, or not at all.
Once the seat is sold, every window in the station knows it before the next ticket is printed.
UPDATE trips SET driver_id = :d WHERE id = :t AND driver_id IS NULL; one row or lost.
Budget decrement and campaign start happen in a single transaction.
Optimistic lock on trip.version.
SELECT … FOR UPDATE on the driver row before assigning.
Two couriers can press accept in the same second, only one of them gets the parcel.
Stock is taken down in the same step in which the order is booked, or nothing happens.`,
  auth: `
Only the shop itself can see its campaigns, after it has logged in.
Every call carries a token that says who you are and what you can do.
A partner must show his key, and with this key he may only send and not read.
The gate looks at the badge before it opens.
Riders can look only at their own trips.
Without a valid ticket the API does not talk to you.
An intern can draft a campaign but only a manager may release it.
Each producer has a secret, and its rights are limited to its own topics.
We check who is asking and if he has the right to it, on each endpoint.
The webhook is signed, so that we are sure it comes from the provider.
Support can read but not change, admin can do both.
Strangers get nothing: who is not logged in is sent away.
The doorkeeper lets in who shows the ring, and the stone in it tells whether he may go up to the tower.
A maid's key opens the guest rooms of her floor and no other.
Without a seal nobody reads the letter, and each house has its own seal.
You give the watchword at the gate and the sergeant knows from it who you are.
OAuth client credentials, scope campaigns:write.
JWT with rider_id; a rider only reads own trips.
mTLS between services, API keys for merchants.
Webhooks are HMAC-signed.
A shop sees its own orders and no one else's, since every call brings the shop's key.
The courier logs in with his number and a code, and his pass lets him read only his tours.`,
  load_balancer: `
Incoming calls are distributed evenly on six servers.
At the entrance someone looks which cashier is free and sends you there.
The requests are given in turn to the four machines.
A distributor in front gives each request to the machine with least work.
No machine gets more than the others, because the front door deals them out.
Traffic is spread on the healthy instances.
One address for the outside, behind it five servers which share the calls.
Like the hostess in a restaurant who seats guests so that every waiter has the same.
Calls go to whichever server is least busy.
A traffic cop at the front directs every car to the emptiest lane.
Callers are scattered over the machines so none of them sweats more.
The head waiter shows each party to the waiter with the emptiest section.
A boy at the ford sends the carts to the ferries by turns so that none gets more than another.
The steward looks which stall has the fewest people and points the next one there.
Sheaves are handed to the six threshers one after the other, each gets the same.
ALB round robin over four API nodes.
L7 balancer with health checks in front of the API pods.
Envoy routes each request to the least loaded instance.
Stateless API ×6 behind nginx.
A doorkeeper sends every call to the least busy of the five servers.
The six machines get the visitors in turn.`,
  autoscale: `
When the waiting line is longer than 1000 the system starts extra workers by itself.
If the CPU is over 60% for three minutes, two instances are added.
Capacity breathes with the load: from 4 to 40 workers by queue age.
Extra helpers are woken if the oldest job waits over 20 seconds and sent home if there is nothing to do.
Like a supermarket that opens one more till if over five people stand in line.
The number of senders follows the length of the pile.
New servers start automatically on Friday night as the demand goes up.
The platform adds workers on its own when the backlog passes 10,000 and removes them after.
As load climbs, copies are started, as it sinks they are stopped, no human needed.
The fleet grows and shrinks with the number of open rides.
The amount of workers adapts by itself to what is waiting.
When the row at the well gets longer than ten buckets a second rope is let down by itself, and pulled up when the row is gone.
The more guests, the more waiters come out of the kitchen; when it empties they go back.
As the river rises more sluices open on their own.
HPA on queue age, min 4, max 40.
Workers scale from 5 to 60 when lag passes 20 s, back after 10 calm minutes.
KEDA adds consumers per 1,000 waiting messages.
Instances are added at 60% CPU and removed at 30%.
When the wait goes over 20 seconds another worker is started without anyone lifting a finger.`,
  circuit_breaker: `
After ten errors in a row we stop calling the provider for a minute and then try with one request.
If the map service fails again and again, we leave it alone for 30 seconds, then test carefully.
When half of the calls to the bank go wrong, we cut the connection for some time and probe before opening.
Too many failures trip a switch; it opens again after a good test call.
A vendor that keeps failing gets a rest of two minutes and one test message before the full stream.
After five timeouts nobody calls it for half a minute, one try decides about reopening.
Do not keep banging on a closed door: pause, then one gentle knock, and only if somebody opens go on.
The sick supplier is taken out of rotation for a while, and gets a trickle of traffic as a trial.
The blacksmith has burned us four times in a row: for an hour nobody goes to him, then one boy with one nail to see.
If the bridge drops three carts, it is roped off till evening, then a single empty cart goes over first.
When the spring has been dry for five buckets, leave it for a while and then let down a cup.
Trip after 50% errors in 20 s, half-open after 30 s with one probe.
Resilience4j around the maps client.
If a provider errors ten times in a row, calls are suspended for 60 s, then a single trial call.
Breaker per carrier, opens at 20% failures.
If the bank fails five times in a row we leave it alone for half a minute and then send one payment to see.`,
  geo_region: `
European users are served from Frankfurt and American ones from Virginia.
The data of German customers never leaves Germany, so there is a second installation there.
We run the service in three continents, close to the people.
Each continent has its own complete set of servers.
Riders in Brazil talk with servers in São Paulo and not in Ireland.
There is one installation for EU and one for the US, because of the law.
Like a shop chain with a warehouse per country.
Users reach the nearest data centre out of four around the world.
Addresses from EU citizens are stored inside EU.
We open an Asian site so that people in Singapore don't wait half a second.
The system lives in two parts of the world, and each serves its own neighbourhood.
Those who live beyond the sea have their own granary there and eat from it.
Letters of the Swiss are kept in Switzerland, those of the French in France, as their kings demand.
A branch in each continent serves the people round it.
The office in Lima answers Peruvians, the one in Madrid the Spaniards.
Active in eu-west-1 and us-east-1, users pinned to the nearest.
EU personal data stays in Frankfurt.
Two regions, latency-based DNS.
Separate stack in Singapore for APAC riders.
The French are served from Paris and the Americans from Ohio, each with their own data.
A copy of the whole system stands in Asia for the people there.`,
  dedupe: `
If the same event comes again, we notice it by its id and throw the second away.
A person on three lists gets the mail only once.
We keep the numbers of what we have seen in the last day, and what is on it is skipped.
Double entries in the upload are removed before sending.
Each recipient is ticked off, so nobody gets it twice.
The same position report with an old sequence number is ignored.
Two identical messages within ten minutes become one.
Seen before? Then it goes in the bin.
A repeated delivery receipt changes nothing, we count it one time.
Like a bouncer with a stamp: who has it already does not come in a second time.
Identical lines are merged into one before the run.
We recognise repeats by recipient plus campaign and let only the first go through.
If two boys bring the same news, the second is sent away without being heard.
A name written twice on the guest list is struck once.
Who has got his soup has a cross on the hand and the ladle passes him.
While importing, addresses already seen in this audience are filtered out by normalised form.
SET NX on event id with 24 h expiry; second arrival is discarded.
Unique index on (user, campaign) drops repeats.
The same scan arriving twice is thrown away at the door by its number.`,
  ordered_log: `
All changes are written one after another in a book, and each reader knows at which page he is.
Events are only appended, never changed, and can be replayed from any day.
A new consumer can start reading at the beginning of the history.
We keep a running record of everything in sequence, so that we can go back to yesterday noon and read it anew.
Each ride's events stand in the order in which they happened and can be read again.
Like a ship's log: nothing is crossed out, you only write below.
If the counter was wrong we rewind and count all over from the record.
Kafka keeps the events seven days and every team reads at its own place.
The ledger is append only, and a reader remembers its place in it.
The stream holds all events in sequence, and whoever missed something reads from where he stopped.
A diary of all trips from which any part can be rebuilt by reading from the start.
The chronicler writes under the last line and never scrapes out a word; whoever joins late reads from whichever page he likes.
Every sale goes down in the order it happened, and the heir can go through it from the first day.
The knots in the cord are only ever added at the end, and you can run it through your fingers from the start.
Kafka topic keyed by trip_id, 7 days retention, replay from any offset.
Events table append-only, projections rebuilt from it.
Event sourcing for the trip state.
Each consumer keeps its own offset in the log and can rewind.
Every event is written at the end of one long book and any team can begin to read at any page.
Nothing is ever rubbed out, so we can play the day again from eight in the morning.`,
  api_versioning: `
Old apps continue to work after we change the call.
The path has v1 in it, and v1 lives on for a year after v2 is out.
We only add new fields, never delete one, so that older phones understand the answer.
Partners who built on last year's interface do not have to change anything.
When we need a different shape, there is a new address and the old one stays.
People who never update the app can still book.
Like a new plug: the old socket remains in the wall next to the new one.
The header says which edition of the interface the client talks.
Clients have twelve months to move to the new format, both are answered in the meantime.
A change in the reply never breaks an existing caller.
Two generations of the interface live side by side until nobody uses the old one.
The baker has changed his order form, yet the one from last year is filled just the same.
New stations are added to the line and none is renamed, so an old timetable still brings you home.
The new gate has been opened, and the old one stays open for those who know no other.
/v1 stays for 12 months after /v2 ships.
Additive changes only; unknown fields are ignored by clients.
Accept-Version header, default = oldest supported.
Breaking changes get a new path, old one is sunset with notice.`,
  sql_choice: `
We use Postgres because trip, payment and driver must fit together.
Relations between customers, orders and payments are many, so a relational database.
I take a classical table database, since money needs transactions.
MySQL is enough: 50 rows per second and the team knows it.
The bookings go in a relational store as we need joins and constraints.
We choose linked tables because the charge and the ride must never disagree.
A normal SQL database, for the rules between the tables are checked by it.
One Postgres holds campaigns and recipients, as they refer to each other and volume is small.
Orders and invoices belong together and have to change together, that's why they are kept in linked tables.
Guests, rooms and bills go into ruled tables that point to each other, since a bill without a guest must never exist.
A relational database holds the bookings because one booking touches seat, payer and price together.
We keep it in plain linked tables; the questions people ask change every week and tables answer all of them.
Postgres: trips, payments and drivers need joins and transactions.
Relational store since campaign, segment and recipient reference each other.
MySQL for orders – ACID for money.
Aurora Postgres, because we need constraints and ad hoc queries.
Postgres, because order, payment and courier must agree with each other.
A relational database since the analysts ask ever new questions across tables.`,
  nosql_choice: `
The positions go in a key value store, because we only ever read by driver id.
Every notification looks different, so documents without a fixed form fit better.
Cassandra for the send log: a lot of writes, always read by recipient and day.
I choose DynamoDB as we look up by one key and the writes are 50k per second.
A wide column store, because we only append and read by user and time.
No joins are needed and the shape varies by channel, so a document database.
The location pings are dumped in a store where one looks up by car and minute, nothing else.
MongoDB since each campaign carries different fields.
For events we use a store that only knows key and value, it swallows the many writes.
Because the fields change with each partner we keep them as free-form documents.
Each sighting is thrown in a drawer with the bird's number on it, for no one ever asks anything but: where was this bird.
No two forms look alike, so we keep each one whole in its own envelope under its number.
Readings are only added and always fetched by meter and day, thus a store by key is all it takes.
The patients' notes differ from ward to ward, so we keep them as loose sheets by name instead of ruled columns.
DynamoDB for the send log: key = user, range = time, 20k writes/s.
Cassandra for location history because it is write heavy and read by key.
MongoDB, as payloads differ per channel.
Redis hash per driver, since position is overwritten every 4 s and only read by id.
The scan history goes into Cassandra: written all the time, read only by parcel number.
Each partner sends other fields, therefore a document store.`,
  cdn: `
The pictures of the mail are delivered from servers near the reader.
Map tiles come from a network with points in all cities.
Images do not come from our servers but from copies all over the world.
Static files are put on edge servers close to users.
The logo is stored in many places around the globe and the phone takes the nearest.
CloudFront serves the images.
Like kiosks on every corner that carry the same newspaper.
Heavy files such as pictures are handed out by a network near the user and not by us.
Scripts and images are fetched from the closest outpost.
The posters hang ready in every town, so no one sends to the capital for one.
Street plans lie at the kiosk round your corner and not at our office.
The heavy picture books are in each village library, near those who read them.
Sound files are picked up from a depot in your own city.
Images in mails served via CloudFront.
Map tiles and static assets through a CDN.
Push images are cached at the edge.
Static bundle on Cloudflare.
Pictures of the dishes come from a server in the eater's own city.
The app's images are handed out by Cloudflare near the user.`,
  stateless: `
Any of the servers can answer any request, as nothing is stored in it.
If one server goes, another can continue with the next call because the session is in Redis.
The workers keep nothing for themselves between two jobs.
It does not matter which machine gets your call.
All the memory is outside in the database, so servers can be swapped freely.
Every request brings all that is needed to answer it.
Like taxi drivers: you can take any, none has to know you.
We can kill a server at any time, nothing is lost as nothing lived there.
The API nodes carry no memory of who called before.
No server keeps a session, whichever is free takes the next step.
Servers are interchangeable, since what must be remembered is in the shared store.
You may go to whichever nurse is free, for none has your story in her head and all of it is on the chart.
The clerk wipes his slate clean after each customer, so the next counter is as good.
Swap the driver at any stop, everything he needs is on the ticket.
Fare servers are interchangeable, since the quote travels in a signed token and not in server memory.
API pods hold no session; state is in Redis.
Workers are disposable: kill any, the job reappears.
Session data in Redis so that any node can serve the next call.
Any server can take any call because none of them keeps anything between calls.`,
  outbox: `
The message to be sent is written in the same transaction with the order, and a separate process sends it.
We save the event next to the trip in one commit, then a relay reads it and publishes.
The confirmation row is stored together with the booking, so neither exists without the other, and a courier process takes it out.
In one and the same write we change the trip and note what has to be told to others; a small job tells it afterwards.
Either both the sale and the note to send are saved or none, and a poller ships the notes.
When the clerk books he also puts in the same stroke a slip in the tray, from which a boy takes it to the post.
The event table is filled within the transaction of the payment, a background sender empties it.
The intent to notify is committed with the change and forwarded later by another worker.
The clerk writes the sale and the letter to be sent on the same sheet with one stroke, and a boy comes for the letters later.
The priest enters the wedding and, with the same ink, the notice for the village board, which the sexton later fetches and pins up.
A sale is never without its slip for the post, both are written at once, and the runner empties the slips every hour.
Either the birth and the order to ring the bell are both in the book or neither is, and the ringer goes through the orders.
Trip update and event row in the same commit; Debezium ships it.
Insert into events in the order transaction, relay publishes.
Transactional outbox for booking confirmations.
The notification intent is stored atomically with the payment and dispatched by a poller.
The order and the note "tell the customer" are saved in one go, and a small runner sends what it finds noted.
We write the event in the same transaction as the payment, and a job picks it up and publishes.`,
  quiet_hours: `
Between 22 and 7 o'clock local time no adverts go out.
At night messages are held until morning.
Promos do not disturb anybody who sleeps; they are delivered after eight.
If it is past ten in the evening where the user lives, the offer waits till breakfast.
We do not ring people at three in the morning, except for codes.
The user can set a time in which he does not want to be bothered.
Marketing mail is only sent between 9 and 20 by the clock of the recipient.
During sleeping hours only urgent alerts get through.
What comes at midnight is kept back until the person is awake.
Depending on the time zone we deliver in the daytime only.
The crier does not cry while the town sleeps, what he has waits for the cock.
Bells that can wait are not rung between ten and six.
No promos 22:00–08:00 recipient local time; they are held.
DND window per user respected for marketing.
Send window 9–20 local.
Night pushes are deferred to 8 am in the user's time zone, OTP exempt.
After ten at night nothing beeps, the coupons wait for breakfast.`,
  rollout: `
First 5% of the users, then 25, then everybody, and we can turn it off at any point.
We begin with one city and add another each week if complaints stay low.
The new sender is switched on for 1% of traffic, and back with one click if errors rise.
Staff first, then a small town, then the whole country.
A switch lets us return to the old way in a minute, while we widen the group step by step.
Like opening a dam slowly: first a little, then more.
One shop on Monday, ten on Friday, all at month end, provided the error rate holds.
We give it to a tenth of the drivers and only go on if acceptance does not fall.
Feature flag per merchant, opened in waves.
District after district moves to the new matching and can go back at once.
The old and the new pipeline run next to each other and traffic moves in portions, with a way back.
The new plough is given to one farm first, then to the valley, and the old one hangs in the barn in case.
One lamp in the street is changed, after a week ten, then all; the old bulbs are kept for turning back.
First our own tables get the new menu, then the terrace, then the whole house, and we can bring back the old card any evening.
1% → 10% → 50% → 100%, feature flag for rollback.
Canary in one city for a week, then five, kill switch ready.
Shadow first, then 5% of traffic, rollback on error rate > 1%.
Launch by merchant cohort with a flag.
First Porto, a week later Lisbon, then the rest, and one switch brings the old one back.`,
  tenant_fairness: `
A big shop with a million recipients must not hold up the small shop with a hundred.
Each customer gets its turn, no matter how much the others have loaded.
We take from each merchant's pile by turns.
No single campaign may use more than a fifth of the workers.
A large sender only uses his own share and small ones are still served in time.
Like at a buffet: everybody one plate before someone takes the second.
Workers go round the customers, one chunk from each.
Noisy neighbours are contained by giving each tenant its own slice.
The rich man's hundred sacks do not keep the widow's one waiting, the miller grinds one of his and one of hers.
Each household gets its hour of the irrigation water, however large its fields.
The loud table does not keep the quiet one from being served, each has a waiter of its own.
The big landowner may use three threshers of ten, the rest stay for the smallholders.
Every workspace has its own concurrency quota in the render pool, so a retailer on Black Friday cannot crowd out a charity.
Weighted fair queueing across merchants.
Per-tenant partitions so one sender's million does not block others.
Max 20% of workers per customer.
The supermarket chain with a million letters and the flower shop with fifty get served in turn.`,
  back_of_envelope: `
20 million users with 3 messages a day make 60 million a day, that is about 700 a second, and with peak factor 5 we need 3500.
2 million mails in 30 minutes means 1,100 per second, so 12 workers with 100 each.
50,000 drivers each report every 4 seconds, so 12,500 writes per second.
One message is 1 KB, 60 million a day give 60 GB, in a month 1.8 TB.
If a worker does 50 per second and we have 5,000 per second, 100 workers are needed.
Each car sends 200 bytes every five seconds; ten thousand cars give 400 kB a second.
Three campaigns a day of 400,000 are 1.2 million, over eight hours that is 42 a second.
Forty guests eat three rolls each, so 120 rolls, and at 30 a tray four trays.
6,000 letters in two hours is 50 a minute, one man stamps 25, so two men.
Nine hundred cars at four messages a minute are 60 a second.
Two million a day over ten hours come to about 55 each second.
10M users × 3/day = 30M/day ≈ 350/s, ×10 peak = 3,500/s.
1M recipients / 30 min = 556/s; at 50/s per worker that is 12 workers.
100k drivers / 4 s = 25k writes/s.
500 B × 30M = 15 GB/day.
40,000 orders a day, most in four hours, that is about 3 per second.
Each of 2,000 couriers reports every 5 seconds, that makes 400 reports a second.`,
};
