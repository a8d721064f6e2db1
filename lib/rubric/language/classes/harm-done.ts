/** What a promise rules out: loss, doubles, wrong or stale data, somebody left out, too much of something. */
export const harmDone = `
  lose loses lost loss losing missing go_missing vanish disappear drop dropped swallowed silently forgotten forget overlooked skipped
  twice two_times double doubled duplicate duplicates duplicated duplication repeat repeats repeated second_time again two_copies
  two_rides two_drivers two_cars two_parties two_patients two_people two_guests two_customers two_bookings two_decisions two_charges
  two_places two_trips both_of more_than_one more_than_once overbook overbooked oversell oversold double_book double_booked
  double_charge overcharge overcharged charged_wrongly wrong wrongly wrong_person wrong_order out_of_order misordered mixed_up
  mix_up stale outdated out_of_date corrupted corrupt inconsistent disagree mismatch leak leaked leaks exposed disclosed seen_by_others
  left_out without_an_answer unanswered stranded starve starved
  spam spammed complaint complaints bounce bounces blocklist blocklisted blacklisted junk unwanted opted_out said_no said_stop
  unsubscribed against_their_wish without_consent asleep sleep at_night woken disturbed unpaid unbilled phantom ghost wrong_car
  wrong_vehicle turned_away two_offers two_messages two_copies two_seats two_orders two_jobs`;
