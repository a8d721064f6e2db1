import type { ConceptId } from '../../types';

/** Sentences that come near an idea and do not adopt it: another sense, the opposite, or what is left undone. */
export const nearMisses: Readonly<Partial<Record<ConceptId, string>>> = {
  queue: `
Passengers stand in a line at the kerb until a car comes for them.
The jobs sit in the memory of the process and are gone when it restarts.
The app shows a waiting screen with a spinning wheel.
We looked at writing the work to a list for later, and kept the direct call.`,
  async: `
The shop waits until the provider has answered before it thanks the customer.
Nobody may leave the page until the letter has been sent.
The engineers work remotely and answer when they can.`,
  batching: `
A group of new drivers is trained every Monday.
Each mail goes out on its own as soon as it is written.
We considered putting several notes in one mail, but people want each at once.`,
  rate_limit: `
The road outside the depot has a limit of 30 km an hour.
One machine can handle at most 300 requests a second.
Nothing stops a shop from sending as often as it likes.
Forty drivers a minute log in at seven.`,
  priority: `
Our first priority is that the customer is happy.
Everything is served strictly in the order of arrival, codes too.
The roadmap lists the most urgent features first.`,
  monitoring: `
We watch how riders behave in interviews.
The driver calls the rider when the traffic is bad.
Someone looks at the numbers when he has time.
If the rider has waited over five minutes he may call the driver.
The screen shows the price when the ride starts.`,
  cache: `
Every lookup goes to the database, nothing is kept for later.
We have a stock of goodwill with our customers for the next months.
The only copy of the settings is in that table.`,
  sharding: `
All data is in one database on one machine.
The team is divided into three groups by product.
The list is copied to three machines.`,
  preference_check: `
I prefer blue buttons and the designer agrees.
Every mail has a link at the bottom to sign off.
We send to everyone, whatever they ticked.
We want to know it before customers do.`,
  retry: `
When it fails the user can press the button again.
A failed send is written off and never repeated.
The exam can be taken again after a year.`,
  idempotency: `
Pressing twice creates two rides and support sorts it out.
The report removes repeated lines.`,
  graceful_degradation: `
If the maps are down we show an error page and stop.
We send pictures in lower quality to save money.`,
  backpressure: `
The pile may grow without end.
We send at most 50 a second, whatever happens downstream.
The driver slows down when the road is full.`,
  ab_test: `
We compare the weeks before the launch with the weeks after.
Ten users try the screen in a usability session.
It goes to 5%, then 20%, then all.`,
  dlq: `
What fails five times is deleted.
Lost umbrellas are kept in a box in the office.`,
  multi_provider: `
One company does the texts and another does the mails.
We plan to sign a second text company next year.
We have exactly one payment company and live with its outages.`,
  redundancy: `
One machine is enough, and if it breaks we wait for a new one.
The tape of last night can be restored in six hours.
Two services do two different jobs.`,
  failover: `
If the database is lost we restore the backup of the night.
The deputy manager takes over when the boss is on holiday.`,
  read_replica: `
The copy is only there in case the main one burns, nobody reads it.
The reports run on the main database at night.`,
  realtime_push: `
The app asks every five seconds whether there is something new.
A mail in the evening tells the marketer the numbers.
We send a push notification when the driver arrives.`,
  geo_index: `
We go through the whole list of drivers and compute the distance to each.
The map is drawn in the app.`,
  eventual_consistency: `
Messages may arrive some minutes late.
No reader may ever see an old value.`,
  strong_consistency: `
The brand looks the same on all pages.
We check that the field is filled in.`,
  auth: `
Only authorised dealers sell the device.
Anyone in the office network can call the endpoint.
The login code is sent by text.`,
  load_balancer: `
We split the customers over two sales teams evenly.
There is one server and it gets all calls.`,
  autoscale: `
There are always six workers, day and night.
An engineer adds machines by hand before the holiday.
We hire more drivers when demand grows.`,
  circuit_breaker: `
If the vendor does not answer in 2 seconds we give up and try again.
The fuse in the garage blew twice.`,
  geo_region: `
The sales regions are north and south.
We launch in three cities this year.`,
  dedupe: `
Every click is counted, also double ones.
We accept that a few people get it twice.`,
  ordered_log: `
The debug logs are kept for a week.
Jobs are deleted from the list once they are done.`,
  api_versioning: `
The second version of the app gets a dark mode.
App and server are always shipped together, so the interface can change freely.`,
  sql_choice: `
We first thought of linked tables, because money must agree, and then took a key-value store.`,
  nosql_choice: `
A document store would scale better, people say.`,
  cdn: `
The icons are part of the app and not loaded.`,
  stateless: `
Each server remembers its own riders, so they must come back to the same one.`,
  outbox: `
We commit the order and then publish the event and hope for the best.`,
  quiet_hours: `
The office is quiet between 12 and 13.
Maintenance takes place at night.`,
  rollout: `
Everybody gets the new app on the first of May.`,
  tenant_fairness: `
All customers pay the same price.
Whoever comes first is served first, even if he brings a million.`,
  back_of_envelope: `
We will need about 100 workers.
We do not estimate anything at this point.`,
};
