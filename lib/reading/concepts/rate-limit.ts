import type { ConceptEntry } from '../pattern';

export const rateLimit: ConceptEntry = {
  id: 'rate_limit',
  definition: 'A cap on how many in a given time, per user, device, caller or destination.',
  terms: [
    'rate_cap|throttled|frequency_capping|fixed_window|sliding_window|burst_limit|spike_arrest|send_rate|pacing|request_quota|daily_cap|hourly_cap|per_second_cap',
    'rate_limit|rate_limiting|rate_limiter|ratelimit|throttle|throttling|token_bucket|leaky_bucket|frequency_cap|429|quota|too_many_requests|sliding_window_counter',
  ],
  frames: [
    'at_most|no_more_than|not_more_than|never_more_than|maximum|max|up_to|limit|limited|cap|capped|restrict|restricted|only|pace|paced|not_exceed|allowance|ration|rationed .. #|once|twice|one .. a|per|an|each|every|in|within|in_any .. @timeunit',
    'no|never|nobody|none|not|neither .. more_than|over|beyond|above .. #|once|twice|one .. a|per|an|each|every|in|within .. @timeunit',
    'after|beyond|past|more_than|above|over .. #|that|which .. refuse|reject|turned_away|block|blocked|has_to_wait|must_wait|come_back|door|denied|next_day|tomorrow|dropped|hear_no|held_back|429 & a|per|an|each|every|same|within|in .. @timeunit',
    '#|second|third|fourth|next|extra|further|rest .. same .. @timeunit .. wait|refused|held|dropped|suppress|skip|hold|refuse|turn_away|reject',
    'pace|meter|drip|trickle|dose .. per|@supplier|mailbox|domain|destination|send|hand_over|sending|out|minute|hour|second',
    'one|#|single .. per|for_each|for_every|each .. person|user|customer|phone|device|caller|patient|rider|shop & at_most|no_more|never|only|maximum|limit|cap & a|per|each|every|an @timeunit',
    'may|can|allowed .. only|at_most|no_more .. #|once|twice .. @timeunit',
    'allowance|ration|budget|contingent of # & @timeunit',
    'after|beyond|above|past|over|more_than the|#|third|fifth|tenth|second|fourth .. within|in|per|a|an|each|of_the|same @timeunit .. wait|shut|refuse|block|lock|close|turn|pause|no',
    'one|#|once|twice .. per|a|each|every|an @timeunit .. most|limit|maximum|we_allow|ceiling|no_more',
    'most|limit|maximum|ceiling|allowance|cap .. is|of|be #|one|once|twice .. per|a|each|every|an|in @timeunit',
    'knock|call|ask|send|post|request|try # .. minute|hour|day|second & then|after_that|afterwards|more|until & shut|refuse|closed|wait|blocked',
    'let|allow|pass|through|hand only # .. a|per|each|every second|minute|hour|day',
    'already had|got|sent|received .. #|one|enough .. wait|tomorrow|later|next|no_more & today|day|hour|week|minute',
    '#|third|fourth|next|extra .. wait .. tomorrow|next_day|next_hour|next_week|monday',
    'steady|constant|even|fixed|gentle|calm # .. @timeunit',
    '# .. @timeunit & never_faster|no_faster|not_faster|never_more|no_more|not_more|at_most|tops|and_that_is_it|that_is_all|then_stop|not_one_more|never_exceed & !handle & !manage & !cope',
    'only_so_many|so_many|a_certain_number|a_limited_number|limited_number .. @timeunit',
    'daily|hourly|weekly|monthly limit|cap|allowance|quota|ceiling|ration|maximum & !spend & !budget & !cost',
    'however|no_matter .. @person|shop|tenant|sender|keen|want|try & #|once|twice .. @timeunit & !arrive',
    'more_than|too_many|too_often|above|over|beyond .. @timeunit & shut|closed|refuse|wait|no|blocked|turned_away|later|locked|door|ignored|rejected & @person|caller|client|ask|knock|call|try|request|whoever|somebody & !backlog & !longer & !older',
    'tenth|eleventh|twenty_first|sixth|fifth|fourth|third|next_one|any_more|further_one|one_more & busy_tone|refused|turned_away|wait|shut|denied|declined|bounced|tomorrow|not_until & day|hour|minute|lunch|week|morning|evening|month & !attempt & !try & !tries & !fail',
    '# .. @timeunit & no_matter|however|regardless|never_faster & drip|tap|pace|pour|trickle|hand|feed|let|pass|beat',
  ],
  guards: [
    'speed_limit|road|motorway|highway|kmh|km|mph|driving',
    'handle|serve|manage|sustain|capacity|absorb|process|cope .. up_to|at_most|maximum .. #',
    'battery|salary',
  ],
  cases: {
    found: [
      'A caller above 20 requests a minute gets a 429.',
      'No phone gets more than two promotions in a day.',
      'Each patient may be texted only twice a week.',
    ],
    notFound: [
      'The speed limit on this road is 30 km/h.',
      'The database can handle up to 2,000 writes per second.',
      'Rate limiting is out of scope for the pilot.',
    ],
  },
};
