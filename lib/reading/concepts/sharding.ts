import type { ConceptEntry } from '../pattern';

export const sharding: ConceptEntry = {
  id: 'sharding',
  definition: 'Data of one kind is divided over several nodes by a key.',
  terms: [
    'vitess|citus|hash_ring|split_horizontally|horizontal_split|horizontally_partitioned|horizontally_split|partition_by',
    'one|own|separate database|node|shard|db|cluster per|for_each|for_every',
    'shard|sharded|sharding|horizontal_partitioning|consistent_hashing|partition_key|shard_key|hash_partition',
    'partition|partitioned|partitions .. by|on|per .. @work|city|user|customer|shop|key|id|hash|account|tenant|region|hour',
    'split|divided|distributed|spread|sliced .. by|on .. user_id|customer_id|hash|key|city|tenant_id|shop_id|merchant|seller|driver|rider|recipient|restaurant|patient|account|tenant|customer|user|shop|region .. node|database|machine|server|instance|shard|disk|db|primary',
  ],
  frames: [
    'divide|split|spread|cut|distribute|slice|sort|file|allocate|live|sit|lie|keep|go|belong|stored|hang|stand|share .. by|per|according_to|depending_on|after .. city|town|shop|user|key|id|letter|first_letter|surname|initial|name|number|customer|postcode|account|tenant|district|digit|birthday|country & @store|several|eight|four|many',
    'one_of # .. cabinet|database|drawer|machine|server|disk|shelf|store|cupboard|ledger|book & by|according|depending|number|letter|name|key',
    'each|every .. town|city|shop|customer|country|district|group_of_users|range|letter|initial|region|merchant .. own|its .. slice|part|database|machine|cabinet|drawer|shelf|disk|piece|book|cupboard|ledger|store|server|db|filing',
    'a_to|a_through|a_m|n_to|odd_numbers|even_numbers .. cabinet|database|drawer|machine|server|disk|shelf|other|second|one',
    'slice|portion|part of_the|of_all data|rows|trips|records|users .. own|each|one .. machine|server|node|database',
    'no|not|too .. single|one machine|node|database|cabinet|disk .. all|everything & by|per|each',
    'live|lie|kept|keep|stored|store|sit|stay .. on|in another|different|separate machine|drawer|cupboard|database|cabinet|server|node|disk .. than|those|depending|according',
    'decide|determine|tell|say|choose .. which|where & database|machine|node|drawer|cabinet|server|cupboard|disk|shelf|table & number|digit|letter|name|key|id|city|customer|user|hash|postcode|initial',
    'a|l|n|m to k|m|l|j|h|z|f .. & cupboard|cabinet|drawer|database|machine|server|shelf|node|disk',
    'cut|split|slice|divide|chop|saw .. into .. piece|part|slice|shard|chunk|bit|database & by|customer|user|city|shop|number|key|country|tenant',
    'each|every|different .. shop|city|customer|town|letter|country|district .. drawer|cupboard|cabinet|machine|database|book|node|server & number|name|by|own|different|another|with_its',
    'odd|even|first|last|low|high .. number|letter|name|shop|half .. go|goes|live|sit|lie|kept .. machine|server|database|node|cabinet|drawer|left|right|room',
    'one|a cabinet|machine|database|node|drawer|server|room .. per|for_each|for_every town|city|shop|country|district|customer|region',
    'begin|start|end .. with .. cupboard|cabinet|drawer|machine|database|server|shelf|book & first|second|another|next|other|different',
    'each|every|one city|town|country|shop|customer|district|range|letter keep|keeps|has|have|own .. own|its .. book|drawer|machine|database|computer|cabinet|server|shelf & !sales',
    'north|odd|upper|left|east|first_half .. in|at|on|to|by & south|even|lower|right|west|second_half .. in|at|on|to|by & office|book|machine|drawer|cabinet|room|store|clerk|house|ledger|shelf & !test & !compare & !new',
    'too|no|not .. one|single|any clerk|machine|book|cabinet|drawer|office & own|other|second|separate|half & by|per|each',
    'number|name|letter|initial|key|first_letter|postcode|digit|id .. decide|tell|say|determine|choose .. which|where|whose & !drop & !may & !allowed',
    'up_to|from|between .. with|in|at|to|on & others|rest|second|remaining & own|each|shelf|drawer|book|machine & surname|name|letter|number|initial|k|m',
  ],
  guards: ['copy|copies|mirror .. same', 'sales_region|sales_territory'],
  cases: {
    found: [
      'Orders are split over six databases by shop number.',
      'Every district has a drawer of its own in one of ten cabinets.',
    ],
    notFound: ['The same rows are copied to three nodes.', 'Sharding may come when one node is full.'],
  },
};
