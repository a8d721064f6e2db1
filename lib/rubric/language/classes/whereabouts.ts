/** Where something moving is right now. */
export const whereabouts = `
  position positions location locations place places spot spots ping pings whereabouts coordinates gps where_they_are where_he_is where_she_is where_it_is latitude geo geohash tracks track fix last_seen
`;
