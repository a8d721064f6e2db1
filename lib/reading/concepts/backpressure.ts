import type { ConceptEntry } from '../pattern';

export const backpressure: ConceptEntry = {
  id: 'backpressure',
  definition: 'A full or slow stage makes earlier stages slow down or refuse.',
  terms: [
    'bounded_queue|bounded_buffer|slow_consumer|high_water_mark|high_watermark|pause_intake|pause_the_producer|reactive_stream|credit_based',
    'back_pressure|backpressure|load_shed|load_shedding|shed_load|flow_control|admission_control|credit_based_flow',
  ],
  frames: [
    '@toofull .. @upstream .. @slow',
    '@upstream .. @slow .. when|if|until|once|as_soon_as|while|because|as|whenever|till .. @toofull',
    'when|if|once|as_soon_as|whenever|above|at|while|after .. @toofull|# .. waiting|@toofull|queue|depth|deep|high|large|longer|full|behind & @slow .. new|upstream|intake|bulk|request|sender|producer|job|work|more|front|door|accept|prepare|caller|too|campaign|those',
    'ask|tell|beg|signal .. @upstream .. hold_off|wait|slow|slow_down|pause|stop|later|come_back|hold',
    'no_more|nothing_new|no_new .. accept|accepted|taken|take|admitted|come_in|comes_in|let_in & until|when|while|if|once & @toofull|catch|caught|clear|empty|room',
    'until|till|before .. caught_up|catch_up|shrink|backlog_clear|pile_is|pile_has|there_is_room|room_again|line_is_short|drained|has_emptied|shorter & @slow',
    'shut|close|closes|bar .. door|gate|hatch|intake|tap & full|pile|too|until|when',
    'turn|open|close|squeeze .. tap|valve .. down|off|when|if & pile|basin|full|behind|line',
    'full|swamp|overwhelm|too_much|too_many|behind|not_keep_up|waiting|backlog|depth|reach|overflow|deferral|longer_than|flooded|drown|exceed & stop|slow|wait|hold|pause|refuse|come_back|no_more|turn_away|on_hold|put_off|less & taking|new|before|import|campaign|producer|sender|waiter|reader|order|upstream|intake|accept|those_who|front|machine_before|step_before|source|writer|caller|prepare|feed|supplier_of & when|if|once|as_long_as|until|while|make|as_soon_as|above',
    'full|brim|overflow|too_much|swamped & wait|stop|pause|slow|hold & raise|flag|signal|tell|say|ask|sign|call & !fire',
    'nobody|no_one|not|no|stop .. may|can|put|add|take|accept|accepting|bring more|new|big|in & full|overflow|half_empty|room|until|while|clear|empty',
    'full|overflow|overfull|cannot_keep_up|not_keep_up|choke|overwhelm|jam|swamp & held|hold|stop|wait|turn_away|slow|refuse|closed|shut|no_new|stand_still|pause & gate|door|entrance|outside|entry|intake|new|lorry|truck|front|supply|beginning|upstream|sender|waiter|order|earlier|previous|step_before & !stock & !inbox',
    'the_more|the_longer|the_fuller|the_deeper|the_bigger & the_slower|the_fewer|the_less & let_in|accept|take|new|in|admit|start|send',
    '@slow .. taking|accepting|letting|admitting|producing|sending & until|while|when|if & @toofull|catch|clear|empty|room|end|behind|kitchen',
    'choke|buried|full|swamped|overflow|drown|overrun|brim|burst|bulging|not_cope|not_keep_up|up_to_the_neck & stop|hold|held|nobody_new|no_new|wait|turn_back|slow|halt|pause|keep_out|seat_nobody|nobody_more & until|till|as_soon_as|when|while|once & new|bridge|gate|door|before|front|come|arrive|cart|room|feed|send|entrance & !bag & !mailbox & !one_trip',
    '@brimful & take_less|say_no|no_more|close|shut|stop|pause|slow|reduce|throttle|hold_fire|hold_its_fire|try_later|come_again|come_back|busy|refuse|turn_away|take_no & new|producer|intake|import|upstream|step_before|host|door|gate|reader|api|campaign|guest|caller|source|accept|feeder|writer|sender|upload & when|if|once|until|till|above|as|while|by|whenever|after & !send_home & !extra & !lane & !road',
    'no|not|never|only .. accept|take|let_in|admit|read|fetch|pull .. than|when|what|if|as|while .. next|stage|worker|step|consumer|room|behind .. room|handle|swallow|digest|capacity|can|manage|free',
    'slow|full|sick|late|tired .. make|force|cause|let|tell|oblige .. step_before|before_it|upstream|previous|earlier|producer|sender|front .. slow|wait|pause|stop|brake',
    'throttle|pace|speed|slow .. by|follow|depend|according|with .. how_full|fullness|depth|buffer|pile|backlog & import|intake|producer|reader|upstream|accept|sender',
    'full|heap|cover|drown|bulge|swamp|unsent|unload|brim|buried|crammed|pile & no|not|stop|shut|close|sit_down|put_down|lay_down|hold|stand_still .. new|more|leave|come|bring|let_in|pick|clear|door|sluice|gate|pen|read|tool|taking|another|sack|down & until|till|as_long|while|again|when|if & !fail & !person & !night & !bus & !boat & !ferry',
    'when|if|as_soon_as|once|while .. full|heap|drown|too_high|too_many|pile|covered .. tell|told|ask|have_to|must .. sit_down|stop|wait|pause|slow|rest|hold & !duty & !alarm & !ring & !depart',
    'not|never .. free|allow|let to run|race|get|rush ahead & stop|wait|until|unsent|behind|once',
  ],
  guards: [
    'seat|cushion|chair|pain|tyre|exhaust|muscle|lumbar',
    'let_it_grow|let_the_pile_grow|grow_without|nobody .. slow|never|not_slowed & !far_from & !instead',
  ],
  cases: {
    found: [
      'When the mill is choking, the carts are stopped at the bridge until the hopper has room.',
      'If consumers fall behind, the producer is told to slow down.',
      'Once the buffer is 80% full the ingest API starts rejecting low-value events.',
      'When the kitchen cannot keep up, the waiter stops taking orders.',
      'If the sorting hall is full, lorries are held at the gate.',
      'When the backlog passes 10,000 the intake refuses new bulk jobs.',
      'If the printers fall behind, those who write the letters slow down too.',
    ],
    notFound: [
      "Backpressure is someone else's problem for now.",
      'Drivers complain of back pressure from the chair.',
      'The pile just grows; nobody upstream is slowed.',
    ],
  },
};
