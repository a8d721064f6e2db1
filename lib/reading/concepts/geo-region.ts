import type { ConceptEntry } from '../pattern';

export const geoRegion: ConceptEntry = {
  id: 'geo_region',
  definition: 'The service runs in more than one part of the world, near users or by law.',
  terms: [
    'data_sovereignty|geo_dns|active_active_regions|two_regions|three_regions|eu_west|us_east_1|eu_central|regional_stacks|closest_region',
    '@part_of_world region & store|stored|served|process|processed|run|host|live|keep|user|data|traffic|route',
    'multi_region|multiple_regions|several_regions|two_regions|nearest_region|second_region|home_region|regional_deployment|regional_cluster|regional_stack|data_residency|geo_routing|cross_region|eu_region|us_region|per_region|each_region|european_region|latency_based_routing|own_region|every_region|region_of|in_region',
  ],
  frames: [
    '@part_of_world .. talk|serve|served|run|live|stay|keep|kept|store|stored|host|hosted|answer|handle|go|go_to|sit|remain|call|reach|use|routed|connect|processed .. @part_of_world|own|there|country|continent|home|local|soil|border|same_continent|next_door',
    'machine|server|service|data|copy|site|cluster|stack|computer|centre|house|address|record .. in .. @part_of_world .. and|another|others|one .. @part_of_world',
    'data|address|record|name|number|personal .. stay|remain|leave|kept|keep|not_leave|cross|stored .. own_country|their_country|inside|country|europe|eu|land|border|continent|union|frontier|home|soil',
    'own|each|every|their|same .. country|continent|part_of_the_world|half_of_the_world|side_of_the_ocean|side_of_the_sea .. machine|server|data|copy|served|answer|stay|keep|serve|stored|run|centre',
    'far_away|across_the_ocean|other_side|overseas|long_way & near|close|own|local .. machine|server|copy|site',
    'nearest|closest|near .. region|continent|country|site|data_centre|location & serve|served|user|answer|rider|customer|route|traffic|from',
    '@part_of_world .. answer|serve|kept|keep|stay|host|live|run|store|talk|handle|go|not|never .. @part_of_world',
    '@part_of_world .. not|never leave|cross|go|travel .. @part_of_world|country|union|border|continent',
    'not|never leave|cross .. country|border|continent|union|@part_of_world & data|address|number|record|name|payment',
    'each|every continent|country|part_of_the_world|half_of_the_globe|hemisphere .. own|its .. machine|set|site|stack|server|copy|centre|data',
    'law|rule|regulator|gdpr & stay|keep|kept|remain & @part_of_world|country|border|union',
    'site|machine|server|copy|centre in|on .. @part_of_world .. and .. in|@part_of_world',
    '@part_of_world and @part_of_world & deploy|run|route|serve|user|site|near|host|live',
    '@part_of_world .. own|their .. @part_of_world',
    '@part_of_world .. in .. @part_of_world',
    'each|every|several|own|# continent|part_of_the_world|side_of_the_ocean|hemisphere|corner_of_the_world|half_of_the_world & closest|nearest|near|own|local|home|served|talk|answered|reach|house|site|machine|server|copy|set|office|computer|station|centre & !sales',
    '@person|record|data|customer .. in|from @part_of_world .. looked_after|served|answered|handled|kept|stored|stay|hosted|processed by|in|from|on|at',
    '@part_of_world & answered|served|kept|stored|handled|own & cross|leave & not|never|neither|sea|border|country & !sales',
    'one house|site|office|machine for .. and .. one|another for & island|mainland|continent|country|coast|side_of|law',
  ],
  guards: [
    'sales|manager|regional_manager|regional_sales|territory|regional_director',
    'partition|shard .. city',
    'zone|zones .. one_region|single_region',
  ],
  cases: {
    found: [
      'Japanese riders are served by our site in Tokyo and German ones by Frankfurt.',
      'Addresses of French buyers never cross the border of the union.',
    ],
    notFound: ['The regional sales manager visits clients in Asia.', 'A second region is out of scope.'],
  },
};
