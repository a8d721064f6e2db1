/** Held light and by place: only the newest, in memory, sorted by where it is. */
export const keptApart = `
  in_memory memory only_in_memory only_the_last only_the_latest only_latest latest last_one last_position newest last_write_wins ttl expire expires cell cells square squares quarter quarters grid geohash hexagon hex hex_cell s2 h3 map_cell tile tiles
  sorted_by by_area by_district by_zone by_cell by_jetty near_each per_zone per_cell short_list of_boats index_by spatial_index geo_index geographic redis cache cell_node place_keeper not_in_the_database not_in_big_database not_in_sql not_in_the_main elsewhere apart overwritten overwrite
  forget forgotten neighbouring_cells neighbours nine_cells own_cell
  never_touch never_touches never_reach never_enter bypass bypasses not_in_the_primary in_ram
`;
