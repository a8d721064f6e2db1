import type { ConceptEntry } from '../pattern';

export const tenantFairness: ConceptEntry = {
  id: 'tenant_fairness',
  definition: "One customer's volume cannot starve another's.",
  terms: [
    'deficit_round_robin|per_client_queue|client_quota|fair_queue|noisy_one|noisy_customer|noisy_tenant|noisy_client|one_queue_per_customer|one_queue_per_tenant|fair_scheduler',
    'round_robin .. tenant|customer|client|company|merchant|shop|account',
    'tenant_fairness|fair_share|fair_sharing|fairness|fair_queueing|fair_queuing|noisy_neighbour|noisy_neighbor|weighted_fair|per_tenant|per_customer_queue|tenant_quota|tenant_isolation|fair_scheduling|weighted_turns|deficit_round_robin|per_customer_share',
  ],
  frames: [
    'each|every|everyone .. set|fixed|fair|own|equal|guaranteed share|portion|slice|part|quota & however|no_matter|whatever|still|big|large|loud|small|busy & !table',
    '@tenant .. own|one|its|fixed|equal|fair|their .. turn|turns|line|queue|share|slice|portion|slot|quota|lane .. so|round|around|turn|cannot|never|starve|worker|then|served|each|other|rest|and|next|no|capacity|wait',
    'each|every .. @tenant .. own|one|its|fixed|equal|fair|share|turn .. turn|turns|line|queue|share|slice|portion|slot|quota|lane',
    'one|single|big|large|huge|largest|loud|greedy|giant|fat|biggest|million|noisy|heavy .. @tenant|one|address|blast|sender .. not|never|cannot|no .. starve|crowd|block|push|hold|drown|swallow|take|eat|hog|delay|fill|slow|use|squeeze|bury|cost|keep .. small|other|others|rest|else|everybody|everyone|all|neighbour|whole|smaller|little',
    'small|smaller|little|other|rest|others|tiny|modest .. @tenant|ones .. not|never|still|get|also .. wait|behind|turn|starve|turns|stuck|served|share|squeezed|long',
    'turn|turns|in_turn|round_robin|round_the_table|around_the_table|by_rotation|rotation|one_after_another|one_each .. each|every|customer|shop|tenant|small|others|then|and|next|account & @tenant',
    '@tenant .. round_robin|in_turn|by_turns|take_turns|takes_turns|in_rotation|served_in_turn',
    'nobody|no_customer|no_shop|no_team|no_tenant|no_one|no_single_customer|no_campaign .. more_than|take|fill|use|hold|get .. share|half|third|quarter|#|all|whole .. worker|time|line|machine|helper|capacity|slot|press|seat',
    'share_of_the_workers|part_of_the_workers|slice_of_the_workers|share_of_workers|workers_capped|percent_of_the_workers|capped_share .. @tenant|customer|one|per',
    'shop|customer|campaign|tenant|sender|team|client|merchant & big|million|large|no_single|however_big|huge|giant|single|one|no_customer & small|other|others|rest|else & wait|turn|third|share|still|fill|starve|must_not|not|never|more_than|cannot & !vendor & !provider & !row & !machine',
    'go_round|goes_round|round|in_turn|take_turns|one_piece_each|one_each|each_in_turn & customer|shop|tenant|team|client|campaign',
    'no|not|nobody|none .. single|one|customer|shop|tenant .. may|can|could|must|fill|take|hold|use .. more_than|all|half|third|most',
    'each|every .. one|a|first .. before .. any|another .. second|next|more',
    'pick|take|serve|process|work .. round_robin|in_turn|by_turns|turn_by_turn & customer|tenant|shop|team|account',
    'tray|line|queue|turn|share|slot .. in_turn|by_turns|round & shop|customer|tenant|team|own|each',
    'big|large|loud|busy .. shop|customer|tenant|team .. only|own|its_own|just & tray|line|queue|share|slot',
    '@big .. @tenant|campaign|sender|neighbour & @starve & not|never|cannot|no|nobody|must_not|without & @others|@small|everybody|everyone|all',
    'however_much|however_many|however_big|however_large|no_matter_how .. @tenant|sender|campaign & only|no_more|at_most|not_more|share|quarter|third|half|fifth|part|turn|never',
    '@tenant|they|everyone|each .. take_turns|takes_turns|in_turn|turn_by_turn|one_each|by_turns|takes_a_turn|get_a_turn|gets_a_turn|gets_its_turn & !press',
    'one|a|single slip|letter|job|turn|piece|item|message|order from|of|for each|every & before|then & again|back|second|next|loud|big|other|round',
    'however|no_matter .. loud|loudly|big|much|many|rich|important|large & @tenant & one|turn|same|equal|share|only|each|small|others',
  ],
  guards: [
    'fair_share of_the profit|credit|bill|blame|cost|work|housework',

    'caller|callers|calls|requests .. dealt|deal|spread|handed .. clerk|server|instance|machine|counter|telephonist|desk',
    'equal_price|equal_prices|same_price|parking|fair_price|fairness_of_price|fair_trade|salary|fair_pay',
    'first_come',
    'single|one first_in|line|queue .. all|share & !own',
    'share .. a_single|one_single .. line',
  ],
  cases: {
    found: [
      'The big estate has ten thousand sheep to shear, but the shearers take one from each farm in turn.',
      'Each customer has a quota of workers so a huge campaign cannot block others.',
      'We schedule round-robin over tenants so that nobody is starved.',
      "A giant shop's mountain of letters cannot push aside the five letters of the corner shop.",
      'The shops take turns, one letter each.',
      'Every shop has its own line and the workers serve the lines in turn.',
      'A giant sender can never crowd out the small ones.',
    ],
    notFound: [
      'Every shop pays the same monthly fee.',
      'All customers pay the same fair price.',
      'First come, first served, whoever it is.',
    ],
  },
};
