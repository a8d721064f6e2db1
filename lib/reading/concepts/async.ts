import type { ConceptEntry } from '../pattern';

export const async: ConceptEntry = {
  id: 'async',
  definition: 'The caller goes on before the work is finished.',
  terms: [
    'deferred_job|job_id|off_the_request_path|outside_the_request|out_of_band|post_processing|deferred_work|webhook_later|background_process|background_thread|in_background',
    'async|asynchronous|asynchronously|202|fire_and_forget|in_the_background|behind_the_scene|non_blocking|nonblocking|background_job|background_worker|background_task',
  ],
  frames: [
    'answer|reply|return|respond|say|confirm|acknowledge|hear|receipt|get|told|thank|accept .. @now & @behind|before|still|wait|never|without',
    'answer|reply|return|respond|acknowledge|confirm|accept|say .. before|while .. send|sent|work|call|provider|do|done|process|finish|start|deliver',
    'nobody|no_one|not|never|without|no_need|nor .. wait_for|wait_until|hang_on|wait_on|stand_around|have_to_wait|need_to_wait|block|held_up|delayed_by|hold_up & !poll',
    'got_it|thank_you|accepted|noted|we_have_it|all_right|ok & behind|later|after|then|do_the_work|follow|afterwards|background|meanwhile',
    'go_on|carry_on|move_on|walk_away|go_home|get_on_with|go_for_coffee|drive_off|long_gone|hang_up|proceed|walk_off|close_the|free_to_go|on_with|put_the_phone_down|leave|continue|done_for_the & before|while|after|meanwhile|behind|later|without|still|then',
    'do|done|happen|write|sent|send|make|work|create|printed|deliver .. behind|afterwards|after_the_fact|later|when|after .. gone|left|away|closed|back|caller|customer|back_at',
    'after .. long_gone|has_gone|have_gone|is_gone|has_left|had_left|drove_off|hung_up|moved_on|already_left',
    'hand_over|hand_it_over|drop_it_off|drop_off|drop_it .. and .. go|leave|move|carry|turn|back',
    'without_waiting|not_waiting|instead_of_waiting|rather_than_waiting|without_wait .. provider|result|finish|answer|end|done|carrier|for',
    'not|without|never|nobody|no_need|need_not .. stand|wait|hang|sit|watch|stay .. until|while|for|till & bank|provider|answer|answered|done|finished|sent|written|result|carrier|work|mail|ready|company|it|sending',
    'thank|thanks|confirm|answer|number|receipt|accept|got_it|close|reply|told|take_the_order|note & let|go|close|leave|free|home|away|moves|confirmed & rest|slow|slow_part|later|afterwards|behind|without_them|meanwhile|background|heavy',
    'slow|rest|remaining|heavy|long part|work|bit|job|half .. happen|done|later|follow|afterwards|behind|after',
    'gets_on_with|get_on_with|free_to_go|carry_on|carries_on|on_their_way|on_his_way|on_her_way & while|we|meanwhile|behind|later',
    'after .. response|reply|answer|request .. return|sent|given|finish|done|made|gone',
    'record|note|store|save .. request|order|job .. and .. reply|answer|return|respond|confirm & later|follow|after|afterwards|background|then',
    'nobody|no_one|not|never|nor .. watch|stand_by|hang_about|look_on .. while|until|as',
    'never|not|nobody|hardly notice|feel|see|know .. how_long|how_slow|the_delay & take|last|need',
    'say|tell|answer .. yes|ok|done|thanks .. first|at_once & do|work|send|write|rest .. when|later|after|quiet',
    'return|answer|respond|reply|continue|finish|come_back|confirm @now & slow|vendor|provider|later|worker|behind|background|queue|hand|behind_the_scene|holds_up',
    'off|outside|out_of the request_path|request|critical_path|response',
    'not|never|nobody|without|need_not wait|stand|hang|hold|block & until|for|till & rest|later|worker|background|behind|meanwhile|next|queue|on_with',
    'serve|help|see_to|take .. next customer|caller|client|guest|person & meanwhile|while|still|already|kitchen|later|behind',
    '@now|first & confirm|confirmation|receipt|thank|yes|answer|number|slip|nod|ok & heavy|rest|actual|real|slow|hard|long|work|sending & later|afterwards|after|behind|back|meanwhile|while|follow|overnight',
    'leave|go_home|walk_away|walk_off|drop_off|on_my_way|on_your_way|go_on_their_way & later|at_night|tomorrow|meanwhile|overnight|behind|afterwards|in_the_evening & stub|receipt|slip|ticket|thanks|nod|number|promise|form|announcement|parcel|note|order & !fail & !busy',
  ],
  guards: ['wait_for .. answer|provider & synchronous|blocking|stays'],
  cases: {
    found: [
      'The API answers 202 and the mail is rendered in the background.',
      'The caller gets a thank-you at once and we do the sending behind the scenes.',
      'Checkout never waits for the mail company.',
    ],
    notFound: [
      'The checkout call blocks until the provider has confirmed.',
      'The card call stays synchronous on purpose.',
      'Asynchronous sending can wait until version two.',
    ],
  },
};
