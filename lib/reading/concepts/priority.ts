import type { ConceptEntry } from '../pattern';

export const priority: ConceptEntry = {
  id: 'priority',
  definition: 'Some work is served before other work that is already waiting.',
  terms: [
    'high_priority_topic|urgent_queue|critical_queue|transactional_queue|fast_queue|preempt|expedite|expedited|fast_path|vip_lane|strict_priority|priority_topic|priority_level|express_queue',
    'dequeue|process|serve|handle|consume|send|read .. before|ahead_of ordinary|normal|bulk|other|standard|marketing|routine',
    'priority_queue|priority_lane|high_priority|higher_priority|low_priority|priority_level|priority_class|by_priority|prioritise|prioritize|prioritised|priority_order|fast_lane|express_lane|express_door|own_lane|separate_lane|urgent_lane|urgent_first|most_urgent|priority_over|critical_first|fast_track|two_lanes|three_lanes|lanes|high_priority_queue|priority_flag|priority_field',
  ],
  frames: [
    'lane .. first|urgent|code|own|separate|alert|transactional|before|ahead|overtake',
    '@work|urgent|bank|hospital|critical|emergency|ambulance|they|these|those .. jump|overtake|overtakes|leapfrog|pass|skip|cut|walk_past|go_past|come_before|go_before|precede|ahead_of|in_front_of|goes_first|go_first|go_out_first|come_first|comes_first|leave_first|served_first|before .. else|other|rest|everything|anything|wait|waiting|bulk|promotion|marketing|line|queue|newsletter|social|advert|all|crowd',
    '@work|urgent|hospital|they .. ahead_of|in_front_of|before .. all|everything|other|others|everyone|rest|anything|waiting|newsletter|promotion',
    'own|separate|special|small|express|side|dedicated|second|private|different .. door|lane|entrance|counter|track|window|hatch|gate|slot|chute & behind|first|never|ahead|urgent|before|overtake|past|so|not_wait|no_wait|code|confirmation|emergency',
    'never|not|nor .. stand|wait|stuck|sit|held|queue|stick .. behind|after .. newsletter|bulk|promotion|marketing|campaign|advert|social|rest|news|other',
    '@work|urgent .. always|still|are|go|served|taken|handled|done|read first & then|before|wait|after|else|other|always|rest|lane',
    'first .. then .. last|social|promotion|bulk|marketing|news|newsletter|everything_else|the_rest|adverts & code|urgent|alert|emergency|lane|read|take|serve|security|transaction',
    'to|at|straight_to the front|head|top of|of_the .. line|queue|pile|list|stack|waiting',
    'front_of_the_line|head_of_the_line|top_of_the_pile|top_of_the_stack|front_of_the_queue|head_of_the_queue|on_top_of_the_pile|to_the_front',
    'urgent|important|pressing|critical|time_critical .. first|before|ahead|overtake|sooner',
    'wait|waits .. behind|until .. urgent|code|emergency|critical|security & bulk|newsletter|news|promotion|social|marketing',
    'never|not|no|nor .. wait|stand|stuck|sit|queue .. behind .. @work|other|rest|others|anybody|anything',
    'urgent|emergency|code|ambulance|hospital|security|critical|confirmation|bank|warning|pressing & first|top|front|push_in|ahead|overtake|jump|sooner|precede|always_emptied|before & other|others|rest|else|everything|heap|line|whoever|pile|parcel|news|social|advert|window|push_in|everybody & !rate',
    'one|own|separate|second|special window|door|lane|line|counter|tray|pile|drawer .. for & first|before|always|emptied|served & another|other|rest|else|everything|second',
    'whoever_came_first|no_matter_who_came_first|even_if_others_came|regardless_of_arrival|out_of_turn|though_others_came',
    'serve|match|handle|process|deliver|treat|dispatch|pick before|ahead_of|prior_to other|others|rest|everyone|standard|bulk|normal|everything|ordinary',
    'let_through|let_in|let_past|waved_through|wave_through|put_through .. before|ahead|first',
    'cannot_wait|urgent|pressing|emergency|ambulance|critical|fire_brigade|important|hurry|time_critical|code|alarm|bank|hospital & ahead|let_through|let_past|let_in_first|skip|skip_the_line|overtake|jump|push_past|front|in_front|first_of_all|before_all|before_anything|before_everything|before_everyone & @others|line|queue|whatever|van|behind|pile|waiting|them|slow|lie',
    'skip|jump|leapfrog|bypass|cut the line|queue|crowd|waiting_line',
    'own|separate|special|reserved|dedicated door|lane|counter|track|window|gate|path|line|tray for .. urgent|emergency|code|alert|alarm|important|hurry',
    'urgent|pressing|emergency|ambulance|critical|important|code|alarm|hospital|bank .. not|never queue|stand|wait|line & let_through|let_past|behind|with|van|others|skip|first',
    'on_top|at_the_top|to_the_top .. heap|pile|stack|list|queue|everything|others|rest',
    '@work|ticket|slip|patient|request .. while|though|although .. others|rest|everybody wait|look_on|stand|stay',
    'never|not|no|nor .. wait|stand|stuck|sit|queue|stay .. behind .. ordinary|others|rest|normal|bulk|routine|advert|newsletter|anybody|anything',
  ],
  guards: [
    'our|top|first|main|team|number_one|highest|company|number|personal|my priority|priorities & !queue & !lane & !wait',
    'priority|priorities|prioritise .. backlog|roadmap|feature|quarter|sprint|stakeholder',
    'first_in_first_out|fifo & !lane',
  ],
  cases: {
    found: [
      'Emergency calls overtake every other request that is waiting.',
      'Sign-in codes have a separate hatch and never wait behind adverts.',
    ],
    notFound: [
      'Customer delight is our top priority.',
      'We prioritise the backlog every sprint.',
      'Everything goes through one first-in first-out line.',
    ],
  },
};
