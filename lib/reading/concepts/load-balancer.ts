import type { ConceptEntry } from '../pattern';

export const loadBalancer: ConceptEntry = {
  id: 'load_balancer',
  definition: 'Requests are spread over several instances.',
  terms: [
    'traefik|istio|service_mesh|anycast|dns_round_robin|l7|least_connection|application_gateway',
    'load_balancer|load_balancers|balancer|load_balancing|load_balanced|load_balance|round_robin|nginx|haproxy|alb|elb|least_connections|envoy|traffic_spread|reverse_proxy',
  ],
  frames: [
    'to|with the|has|whoever|who least|fewest|lightest|shortest to_do|busy|work|load|call|in_hand|line|on_hand|job|open & clerk|server|machine|counter|worker|desk|instance|operator|one',
    'spread|spreads|distribute|share|divide|deal|hand|direct|route|point|wave|pass|send|guide|usher|steer .. request|caller|call|visitor|traffic|guest|work|connection|incoming|who_comes|newcomer|everyone|them|each .. counter|machine|instance|server|free|shortest|least|busy|busiest|evenly|idle|turn|several|desk|window|between|among|calmest|emptiest|quietest',
    'spread|spreads|distribute|share|deal|hand_out|divided .. evenly|equally|fairly|between|among|across|over|in_turn .. #|counter|machine|instance|server|desk|window|helper|several|gateways',
    '@person|request|call|visitor|each|one|work .. to|at the|a|whichever .. shortest|least|free|idle|emptiest|calmest|quietest .. line|queue|busy|counter|machine|server|instance|desk|one|loaded',
    'greeter|doorman|porter|usher|receptionist|traffic_warden|head_waiter|hostess .. send|sends|spread|direct|point|wave|show|guide|distribute|seat',
    'visitor|caller|request|call|traffic|newcomer|guest|client & least|fewest|free|idle|evenly|turn|like_cards|emptiest|shared_out|share|shortest|calmest & desk|clerk|machine|server|counter|instance|till|window|gate & !customer & !tenant & !shop & !remember',
    'lead|usher|send|guide|direct|point|route .. to .. fewest|least|emptiest|shortest|freest',
    'traffic|request|load|call .. over|across|among|between .. pod|node|instance|server|machine|replica',
    'deal|dealt|hand|share|pass .. round|around|out|over|among .. #|six|servers|machines|desks|clerks|several & call|request|letter|visitor|incoming|traffic',
    'least|fewest|shortest|emptiest|calmest|freest|quietest|less_busy|least_busy|least_to_do|most_time|freest & counter|machine|clerk|desk|server|instance|line|till|window|gate|worker|one & send|pass|guide|direct|point|show|go|hand|route|lead|usher|given|steer|get & whoever|caller|request|customer|visitor|person|next|call|each|every|people|newcomer|arrive',
    'deal|dealt|spread|share|handed|hand_out|scattered .. among|between|over|across|round .. clerk|counter|desk|machine|server|till|helper|window|instance|us & caller|request|call|visitor|people|customer|guest|traffic|question|order',
    'deal|dealt|spread|share|wave|split|hand|pass|send|steer|point|usher|scatter|direct .. to|among|between|over|across & evenly|like_cards|least_busy|shortest|whichever|emptiest|free_one|freest|least_to_do|fewest & caller|cart|visitor|guest|call|request|people|newcomer|passenger|car|lorry|who|arrive|arriving',
    'caller|cart|visitor|guest|call|request|newcomer .. dealt|deal|spread|shared|wave|distributed .. #|several|among|between & evenly|like_cards|in_turn|each|round|equally',
    'has_least|have_least|least_to_do|fewest|emptiest|most_room & seat|send|pass|lead|show|guide|place|hand|bring|give',
    'shared_out|share_out|split_up|dealt_out|handed_out evenly|equally|fairly|in_turn|among|between',
  ],
  guards: [
    'only|just|merely terminate|serves_static',
    'nothing_to balance',
    'electric|electrical|depot|voltage|grid|phase|charge',
    'round_robin|turns .. customer|tenant|shop|team & !instance & !server & !request',
    'job_lists|workload|life balance',
  ],
  cases: {
    found: [
      'A steward looks along the tables and seats each party with the waiter who has least to do.',
      'Letters to be stamped are shared out evenly among the six stampers.',
      'Traffic is distributed over four API servers by a load balancer.',
      'Nginx spreads the calls across the app servers.',
      'A doorman looks which desk has least to do and sends the next person there.',
      'A balancer spreads calls over six instances.',
      'A doorman points each visitor to the emptiest desk.',
    ],
    notFound: [
      'We would need a load balancer only if there were two servers.',
      'Load balancing is not required with a single server.',
      'We balance work and life carefully.',
      'The electrical load balancer in the garage was replaced.',
      'The balancer is removed, as there is one process only.',
    ],
  },
};
