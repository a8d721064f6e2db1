/** That the load gets larger. */
export const upsurge = `
  grow grows growth double doubles doubled twice triple treble three_times ten_times ten_fold tenfold join joins joined new_town new_city new_country new_region new_customer new_league new_school another_city
  another_town another_country next_year year_after in_two_years in_a_year per_year a_year each_year every_year season peak busiest rush storm surge burst spike more_than past above beyond over exceed exceeds passes pass
  reach reaches once when if until before till should oldest queue_age age lag backlog length depth waits waited lying has_been at
`;
