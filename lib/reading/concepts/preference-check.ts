import type { ConceptEntry } from '../pattern';

export const preferenceCheck: ConceptEntry = {
  id: 'preference_check',
  definition: "Recipient's consent, opt-out or channel choice is looked up before sending.",
  terms: [
    'dnc_list|consent_record|global_opt_out|marketing_consent|preference_lookup|opt_out_lookup|consent_lookup|unsubscribed_list|opt_in_check',
    'suppression_list|suppression|preference_service|consent_check|opt_out_check|opt_out_list|opt_out_table|preference_check|consent_service|do_not_contact_list|stop_list|unsubscribe_list|preference_store|preference_center & !link',
  ],
  frames: [
    'look|glance|check .. list|register|book|wishes before .. send|sending|post|leave|stamp',
    'no|nothing|not .. leave|send|sent|go|post|write .. not|never first|been|yet .. check|match|compare|held_against|look_up .. agree|ask|want|choose|chose|wish|allow|permit',
    'who|whoever|anyone|those|everyone .. say|said|ask|asked stop|no|enough .. cross|crossed|strike|struck|take|taken|left_out|remove|pull|drop|sort & before|pile|list|stack|stamp|first',
    '@prefs .. @look_up',
    'check|look|consult|ask|read|respect|honour|verify|filter|compare|against|look_up|look_at|cross|skip|see|run|open|go_through|drop|strike|leave_out|obey|hold .. @prefs',
    'before .. send|sent|post|posted|print|go_out|goes_out|leave|leaves|mail|text|push|enqueue|write|ring|stamp|deliver .. look|check|ask|see|read .. whether|if|who|list|want|still|agree|allow|book|wish|said',
    'look|check|ask|see|read|verify .. whether|if|that .. want|wants|wanted|agree|agreed|allow|allowed|asked|said|consent|still|opted|wish|may & before|first|send|post|each|every|right',
    'who|anyone|people|those|everyone|whoever|person|somebody|address|nobody .. said_no|do_not_want|does_not_want|asked_not|said_stop|unsubscribed|opted_out|asked_us|said_no_thanks|not_agree|told_us|refuse .. skip|leave_out|never|nothing|taken_out|dropped|struck|crossed|not|no|removed|get|passed_over',
    'nothing|nobody|no|never|none .. goes|go|leave|sent|send|post|receive|get .. unless|without|until|before .. agree|agreed|consent|said_yes|permission|wants|asked|want|@prefs',
    'left_alone|unsubscribe|refusal|ticked|still_want|wants|want|agree|opted|opt_out|consent|said_no|wish|chose|chosen|prefer|allowed_us|declined|turned_off|switched_off_that|asked_not & before|right_before|each_send|first|only|taken_off|off_the_list|never|no|unless|whether|look|check|leave_out|left_out & send|post|mail|text|leave|message|channel|sender|letter|write|contact|posting & !retry & !cache & !ask_again',
    'wish|tick|ticks|mark|no_thanks|refusal & look|read|check|see|before & each_time|every_time|before|first|right_before|stamp|send',
    'before|first & make_sure|check|look|see|find_out|verify|know|ask & @prefs|leave_them_alone|leave_her_alone|asked_us|wanted|told_us|happy_to|agreed|mind|welcome & write|send|message|text|ring|call|contact|mail|post|bother|disturb|anyone & !asked_whether_we & !identity',
    'only .. text|send|mail|write|ring|contact|message|call|bother .. who|those|people .. said|agreed|asked|allowed|want|ticked|chose|permit|opted|fine',
    'said|told_us|ticked|answered .. no|stop|never & crossed|struck|left_out|taken|skip|dropped|passed|removed|not & before|list|envelope|each|every|first',
    'nothing|no|never|not .. to|for anyone|somebody|someone|people|those who .. asked|said|told|opted|refused|unsubscribed|declined|object',
    'before .. make_sure|check|look|verify|see .. not asked|want|said|told|mind|object|opted & write|send|text|ring|mail|message|contact|call|post',
    'asked|said|told|want|wrote|ticked|signed|prefer & leave_me_out|left_out|leave_me_alone|left_alone|never|no_more|stop|spare_me|not_to_be & crossed|cross_off|struck|obey|skip|check|open|before|respect|honour|heed|last_second|look_up|looks_up|strike|passed_over & !retry & !code',
    'list|book|register of|with who|those|people|names .. want_no|wants_no|do_not_want|does_not_want|refuse|decline|said_no|opted_out|asked_not & glance|look|check|read|before|without|first|each',
    'who|people|those .. ticked|chose|chosen|asked_for|agreed|permitted & looks|look|check|read|glance & each|every|first|before|right',
  ],
  guards: [
    'my|personal|our|his|her|team_s preference|taste|choice',
    'unsubscribe_link|link .. footer & !check',
    'settings_page|settings_screen .. nobody|not & !before_each',
    'taste in design|music|colour',
  ],
  cases: {
    found: [
      'The list of those who want no visits is on the door, and nobody sets off without a glance at it.',
      'She only rings people who have ticked the box for phone calls, and she looks at the tick each time.',
      'We check whether the user has opted out of this channel before sending anything.',
      'Every send first consults the consent table.',
      'Before writing to anyone we make sure they have not asked us to leave them alone.',
      'Right before posting we look in the stop list and leave out whoever is in it.',
      'Consent is verified for the channel before each send.',
    ],
    notFound: [
      'The consent table exists, but the sender never reads it.',
      'Every mail has an unsubscribe link.',
      'A settings page exists that nobody reads when sending.',
    ],
  },
};
