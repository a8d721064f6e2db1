import type { ConceptEntry } from '../pattern';

export const geoIndex: ConceptEntry = {
  id: 'geo_index',
  definition: 'Positions kept so that a nearby search looks at a small part only.',
  terms: [
    '2dsphere|georadius|geo_radius|tile38|kd_tree|gist|bounding_box|hexagon_index|s2_index|grid_index|cell_index',
    'geohash|geo_index|geospatial|geospatial_index|spatial_index|quadtree|quad_tree|h3|s2_cell|r_tree|rtree|postgis|geo_hash|geo_cell|hexagonal_grid|gist_index|location_index|map_cell|geo_search',
  ],
  frames: [
    'car|cab|driver|taxi|bike|courier|they|vehicle .. by|under|per corner|square|district|block|quarter|parish|street_corner|cell|tile & near|close|next|nearest & handful|few|only|just|one',
    'map|city|town|world|ground|area|campus|land .. @area & look|search|only|near|next|neighbour|neighbouring|around|sorted|surrounding|adjacent|filed|same',
    'only .. look|search|ask|check|touch|read|consider|open|scan|walk|call|see .. own|same|near|neighbour|neighbouring|adjacent|surround|next|few|eight|nearest .. @area',
    'look|search|ask|check|touch|read|consider|open|scan .. only .. @area|neighbouring|nearby|near|adjacent|around',
    'car|driver|cab|taxi|vehicle|position|van|courier|scooter|bike|they .. sort|sorted|file|filed|group|grouped|pin|pinned|kept|keep|listed|index|indexed|noted|arranged|registered|slot .. by|in|per|under|into .. @area|place|location|position|where',
    '@area .. and .. neighbours|neighbouring|adjacent|the_eight_around|next_to|those_around|ring_around',
    '@area .. know|hold|list|keep|remember|note|has .. which|who|cars|drivers|cabs|taxis & nearest|near|look|search|find|only',
    'sorted|arranged|filed|grouped .. by .. neighbourhood|area|square|district|place & car|driver|map|cab|find|search|list',
    'square|cell|block|field|patch|tile|grid|ring|chessboard|neighbourhood|quadrant|hexagon & car|driver|cab|courier|search|taxi|closest|nearest|who|rider|scooter & only|neighbour|around|same|look|ask|file|know|start|outward|nearest|closest|listed|adjacent & !draw',
    'geo|geospatial|radius|proximity|nearby .. command|index|query|search|set|lookup',
    'list|file|sort|arrange|keep|note .. street_by_street|block_by_block|square_by_square|cell_by_cell|by_street|by_block',
    'only|just .. check|look|search|ask|scan .. next_to|neighbouring|nearby|around|adjacent',
    'which|what part|square|cell|area|quarter|corner|side & only & search|look|ask|check|scan & car|driver|cab|taxi|there|nearest',
    'field|square|quarter|block|cell|zone|patch|drawer .. touching|next_to|neighbouring|around|adjacent|beside|bordering & car|driver|taxi|cab|courier|rider|find|nearest|search|look|ask',
    'list|sort|file|keep|group .. by|under|per .. street|block|quarter|square|area|cell|neighbourhood & nearest|near|close|find|search & all|whole|every|without|only|quick|instead',
    'ruled|divided|cut|split|marked_out|chequered|drawn|laid_out .. into|in|as .. box|square|field|cell|patch|tile|block|strip & only|just & own|around|round|next|neighbour|adjacent|nearest|touching|beside',
    'who_is|only|just|ask|look .. in_this|in_his_own|in_her_own|in_the_same|in_your|in_its_own|his_own .. and .. beside|next|around|ring|neighbouring|adjacent',
    'rather_than|instead_of|not|without .. measure|measuring|all|every|whole|each & beside|next_to|around_it|neighbour|adjacent|surrounding & look|search|ask|find|check',
    'code .. beginning|prefix|start|first_letters|first_part .. same|equal|share & neighbour|near|close|area|position|place',
    'map|register|street|atlas|plan .. field|square|cell|grid & look|open|search .. only|there|neighbour',
    'square|box|drawer|field|block|page|quarter|cell|sector|pigeonhole & near|nearest|nearby|close|around|beside|neighbour|next_to|eight & look|search|find|open|read & only|not_the_whole|eight|around|beside|one_page|neighbouring|instead|just & car|cab|taxi|driver|stag|map|who|hive|place|position|street|town|rider|courier & !picture & !poster & !balance & !clerk',
  ],
  guards: [
    'draw|drawing|show|display .. map & !search & !look & !near & !only',
    'scan .. whole|list|all|entire & !not & !without & !no & !never & !instead_of & !rather_than',
    'licence_number|name .. not_by',
  ],
  cases: {
    found: [
      'The bay is ruled into boxes, and the pilot asks only the boats in his own box and the ring around it.',
      'Rather than measuring the way to every shepherd, we look who is in this valley and the ones beside it.',
      'Driver positions are indexed by H3 cell so we only search nearby hexagons.',
      'We use PostGIS to find the closest drivers without scanning the whole table.',
      'The map is like a chess board and we ask only the fields touching yours for cars.',
      'Drivers are indexed by H3 cell and its ring of neighbours.',
      "The town is cut into squares, and we only look in the rider's own and those around it.",
    ],
    notFound: [
      'The map on the wall is divided into squares.',
      'We scan the list of all 40 cars.',
      'The app draws a map of the town.',
    ],
  },
};
