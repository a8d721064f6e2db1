import type { ConceptEntry } from '../pattern';

export const stateless: ConceptEntry = {
  id: 'stateless',
  definition: 'Any instance can serve any request since nothing needed is kept in it.',
  terms: [
    'local_state',
    'no|not|never|none .. local_state|session_state|sticky',
    'interchangeable|disposable|replaceable .. worker|pod|instance|server|node',
    'replacement pod|worker|instance|node|server',
    'stateless|statelessly|share_nothing|shared_nothing|no_session|no_sessions|no_session_state|no_local_state|externalised_state|session_free|keep_no_state|holds_no_state|hold_no_state|keeps_no_state|hold_no_session|state_outside',
  ],
  frames: [
    'carry|carries|keep|remember|hold|retain nothing|no_note|no_memory over|from|between|about .. one|next|caller|request|call|customer|visit|guest',
    'swap|replace|exchange|change helper|clerk|server|machine|worker|waiter|instance .. halfway|midway|at_any_time|any_time|in_the_middle & notice|nothing|nobody|no_one|no_difference',
    'any|whichever|every|whoever|all .. of_them|helper|worker|instance|server|machine|clerk|counter|node|one|desk .. can|could|may|able .. take|answer|serve|handle|do|pick_up|finish|deal .. any|every|each|next|whatever',
    '@machine|they|them|none|clerk .. remember|memory|keep|keeps|hold|holds|store|stores|know|knows|carry|carries|forget .. nothing|no|none|never|anything|everything|own & between|any|swap|replace|take|next|answer|after|kill|of_its_own|of_their_own|themselves|itself',
    'nothing|none|no|nobody .. remember|remembers|kept|stored|keeps|memory|held|known|written .. in|on|between|anything .. helper|worker|instance|server|machine|two|calls|notes|requests|desk|them',
    'no_memory_of|has_no_memory|have_no_memory|without_memory|nothing_in_their_heads|nothing_in_its_head|forget_everything|forgets_everything',
    'swap|replace|kill|exchange|lose|restart|stop .. any|one|them|a_helper|a_worker|an_instance .. without .. notice|noticing|harm|losing|anybody',
    'clerk|server|machine|worker|helper|instance|node|desk|counter & any|which|whichever|unplug|swap|kill|replace|no_matter|not_matter|interchangeable|each_request & nothing|none|somewhere_else|elsewhere|bring|brings|forget|keep_notes|everything_it_needs|all_that_is_needed|remember|of_their_own|of_its_own & !fire & !building',
    'state .. live|lives|kept|sit|is in|elsewhere|outside & worker|server|instance|machine|none|nothing|helper',
    'session|state .. live|keep|kept|store|hold|sit .. in|at .. redis|store|database|elsewhere|cookie|token & any|node|instance|server|replace',
    'any|whichever .. can|may|could .. any|every|whatever & nothing|remember|head|memory|keep|hold|elsewhere|wall|outside|state|session|swap|replace',
    'no|none|not_one|nobody|never helper|worker|server|clerk|machine|instance|of_them .. keep|remember|carry|hold|store|know & whoever|any|swap|free|continue|next|another',
    'any|one|each|whichever & replace|swap|exchange|unplug|send_home|kill|stop|leave|change & everything|all|what_matters|note|state|memory|papers|nothing & written|kept|stored|lie|stand|sit|live .. shared|common|central|outside|elsewhere|one_book|database|same_book',
    'no_matter|not_matter|never_matter|does_not_care|all_the_same .. which|who & clerk|server|machine|counter|worker|waiter|helper|instance|desk|one & keep|remember|own|nothing|none|papers|know|memory|shared',
    'forget|forgets .. you|everything|all|caller|customer|what|me & next|any|other|another|as_soon_as|after',
    'any|whichever & will_do|would_do|as_good_as|can_help|can_serve & file|notes|papers|record|cabinet|book|memory|nothing|common|shared|each_time',
    'none|nobody|no_one .. needs_to_know|need_to_know|has_to_know|has_to_remember|needs_to_remember & any|whoever|other|another|each',
    'put_in|send_in|take another|other|second|next & notice_nothing|notices_nothing|no_one_notices|nobody_notices|without_anybody_noticing & !fail & !fire',
  ],
  guards: [
    'pinned|sticky & !avoid & !no & !not & !without & !avoided',
    'stateless .. citizen|refugee|person|people',
    'stateless_protocol',
  ],
  cases: {
    found: [
      'Any ferryman can row you back, for none of them needs to know who brought you.',
      'Send one nurse home and put in another, and the patient notices nothing: the chart hangs on the bed.',
      'The API servers are stateless; sessions live in Redis.',
      'Any server can handle any request, as no user state is kept locally.',
      'It does not matter which clerk you get, as none keeps your papers in his own desk.',
      'API instances keep nothing between two requests, so any of them can answer.',
      'The clerks forget everything after each visitor and can be swapped at noon.',
    ],
    notFound: [
      'Our driver lost his session with the therapist.',
      'Sticky sessions pin each rider to one server.',
      'Each server keeps its own list of riders.',
    ],
  },
};
