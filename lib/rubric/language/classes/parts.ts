/** A part of the whole that a trial can be held in: places, groups, kinds. */
export const parts = `
  hall halls venue venues city cities town towns village villages district districts zone zones area areas region
  regions neighbourhood suburb island islands harbour airport terminal station stations depot depots branch branches
  shop shops store stores outlet restaurant restaurants cafe kitchen hotel hotels cinema cinemas theatre theatres club
  clubs gym gyms school schools faculty campus university clinic clinics ward wards hospital hospitals practice
  practices surgery centre centres care_home library libraries museum office offices department departments factory
  route routes corridor jetty jetties pier boat boats car cars cab cabs taxi taxis van vans bike bikes bus buses
  driver drivers courier couriers skipper skippers rider riders chain chains brand brands publisher publishers charity
  charities customer customers tenant tenants client clients merchant merchants seller sellers sender senders user
  users member members player players guild guilds family families patient patients parent parents student students
  donor donors reader readers subscriber subscribers passenger passengers guest guests employee employees contact
  contacts recipient recipients market markets country countries campaign campaigns journey journeys journey_type
  message_type traffic cohort group groups household households weekend_war day league season farm farms parish church
  authority council bank pharmacy warehouse dock gate building sites
`;
