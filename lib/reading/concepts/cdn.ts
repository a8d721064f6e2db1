import type { ConceptEntry } from '../pattern';

export const cdn: ConceptEntry = {
  id: 'cdn',
  definition: 'Static files served from machines close to the reader.',
  terms: [
    'cloudfront|akamai|fastly|cloudflare|edge_cache|edge_caching|point_of_presence|edge_pop',
    'cdn|content_delivery_network|cloudfront|akamai|cloudflare|fastly|edge_cache|edge_network|edge_location|edge_server|edge_node|delivery_network',
  ],
  frames: [
    '@static & hundred|dozen|many|several|each|every|all|own|same|their town|city|village|country|street|quarter & machine|copy|stock|keep|store|depot|shelf|shop & instead_of|rather_than|not|next_door|so|near & !app',
    '@static .. come|comes|served|serve|fetch|fetched|load|loaded|kept|keep|lie|sit|delivered|wait|stored|handed|travel|stand|copied|live .. @nearby',
    '@static .. shelf|shelves|kiosk|kiosks|corner_shop|depots|warehouses|cupboards|stalls|outpost|points .. reader|rider|user|near|close|every|each|town|world|around|country',
    'network .. shelves|shelf|kiosks|depots|stores|copies|machines|boxes|@store .. near|close|reader|world|everywhere|around',
    '@static & world|nearest|around|corner|edge|every_big_town|close|kilometre|everywhere|continent|nearby|next_door|neighbourhood & copy|copies|machine|kept|fetch|lie|come|get|serve|travel|sit|store|load|hand & !app',
    'static_file|static_files .. edge|near|close|nearest|world|@nearby',
    '@static .. in|from|at .. every|each|all .. town|city|country|place|corner|continent',
    '@static .. depot|kiosk|shelf|small_store|corner|warehouse|branch|outpost|local|stall|copies .. each|every|near|close|round|around|all_over|world|reader|viewer|user|town|city',
    '@static .. all_over_the_world|around_the_world|round_the_corner|around_the_corner|in_every_city|close_to|near_the|near_each|near_you|next_door',
    'picture|postcard|poster|photo|image|brochure|drawing|map|logo|video|@static & each|every|near|next|local|nearest & rather_than|instead_of|near|ready|not_from & village|viewer|town|reader|stand|cabin|kiosk|shop|corner|customer',
    '@static .. in|at|on hundred|thousand|dozen|many|several|all|every .. place|point|spot|corner|city & far|near|close|nobody_wait|reader|user|phone|world|wait & !region',
    'kiosk|outpost|newsstand|newsagent .. every|each|many|all|on corner|street|town|village & same|carry|copy|near',
    'poster|plan|picture|book|file|tile|map|drawing|sound|image|brochure|@static .. ready|lie|stock|keep|hang|pick|get|fetch|take .. every|each|hundred|own|your|local & town|village|city|corner|street|library|depot|kiosk|shop|next_door & not|no_one|near|your|pick_up|fetch|next_door|rather|instead|so & !record & !name & !register & !square',
    'image|banner|picture|file|map|@static not .. pull|fetch|come|load|send .. from .. origin|centre|us|our|capital|office',
    '@static .. at|on|to the|an|each edge',
    '@static|piece|pieces of_the_map|map|maps .. store|stored|kept|lie|copied|copies .. #|many|hundreds|fifty|several|all city|cities|town|towns|countries|places|country',
    'map_piece|map_tile|tile|photo|image|picture|@static .. in # city|town|country|place|point|site',
  ],
  guards: ['bundled|in_the_app|inside_the_app|shipped_with .. app|icon|picture & !near', 'article|saga'],
  cases: {
    found: [
      'Postcards are sold at a stand in each village rather than sent from our printing works.',
      'The big pictures hang ready in a cabin near every viewer.',
      'Profile pictures are served through a CDN.',
      'Static assets are cached at the edge, close to users.',
      'The photos wait in a depot round the corner from each viewer, so they appear quickly.',
      'Icons and map tiles come from a CDN.',
      'Pictures in the mail are handed out from kiosks near each reader.',
    ],
    notFound: [
      'It would be nice if we had a CDN.',
      'Facebook caches everything at the edge.',
      'It is not the case that we use a CDN.',
      'Icons are bundled in the app.',
      'Some articles mention a CDN.',
    ],
  },
};
