import type { ConceptEntry } from '../pattern';

export const quietHours: ConceptEntry = {
  id: 'quiet_hours',
  definition: "Messages that can wait are held during the recipient's rest.",
  terms: [
    'night_window|send_window|sleep_window|delivery_window|contact_hours|local_night|curfew|overnight_hold|night_block',
    'quiet_hours|quiet_hour|do_not_disturb|dnd|quiet_time|quiet_window|silent_hours|night_hours|night_rest|sleeping_hours',
  ],
  frames: [
    '@night .. wait|hold|held|keep|kept|stay|stays|move|moves|shift|postpone|delay|until|till|not|no|nobody|never|silent|rest|only|deferred|suppressed|lie .. morning|breakfast|wake|next_day|sunrise|awake|dawn|eight|seven|nine|am|disturb|woken|daylight|until|till|promotion|news|message|unless|code|get_up|sun',
    'wait|hold|held|keep|kept|stay|stays|sit|rest|lie|postpone|postponed|delay|delayed|moves .. until|till|to|for .. breakfast|morning|wake|sunrise|awake|daylight|get_up|end_of_their|end_of_the_night|dawn|sun|open_their_eyes|people_are_up',
    'nobody|no|not|never|nothing .. disturb|disturbed|woken|wake|buzz|buzzes|ring|bother|rattle|rings .. night|sleep|bed|asleep|after|between|dark|prayer|dinner|siesta|10|ten|local',
    'between|from|after # .. and|to|until|till|pm .. #|am|o_clock|hold|held|wait|nothing|silent & local|recipient|person|their|user|sleep|night|promotion|news|wait|disturb|rest',
    'not_to_be_disturbed|not_be_disturbed|leave_me_alone|let_sleeping|let_people_sleep|sleeping_people|while_they_sleep|while_people_sleep|asleep .. wait|sleep|until|till|hold|stay|message|rest|keep|tells|nothing',
    'time_zone|timezone|local_time|local_clock .. hold|held|wait|night|morning|evening|sleep|quiet|never_before',
    'not|never|nobody|no|nothing .. wake|disturb|buzz|ring|reach|rattle .. at_night|asleep|night|in_bed|sleep|between # & !on_call & !engineer',
    'not|never|nobody|no|nothing .. wake|disturb|woken|disturbed .. anybody|anyone|people|person|patient|reader & !on_call & !engineer',
    'night|evening|asleep|bed|get_up|sleep|midnight|awake & hold|wait|nothing|until|shown|morning|next|no|back|later & urgent|offer|discount|news|message|promotion|ring|phone|person|reader|advert|patient & !page & !on_call & !engineer & !report',
    'clock|local|where_the|timezone|time_zone & after|before|until|between & hold|wait|back|nothing|silent|kept',
    'overnight|over_night|during_the_night|through_the_night & hold|held|wait|keep|kept|delay|postpone|nothing|no|not & notification|message|news|advert|promotion|mail|push|text|letter|it|anything|offer|non_urgent|not_urgent|until & !report & !settle & !batch_job',
    'while|where|when people|person|they|recipient|user|reader|customer|it sleep|asleep|night|in_bed|resting|dark|at_rest & not|no|nothing|wait|patient|hold|held|silent|quiet|later|until|keep & !report & !sleep_mode & !on_call & !engineer',
    'after|from|before # .. evening|night|morning|at_night & hold|held|wait|kept|no|not|until|silent & up|wake|morning|breakfast|next_day|dawn|out_of_bed|recipient|people|local',
    'overnight|dark|sleep|pillow|bed|asleep|night|bedtime|snore|dream & lie|kept|held|wait|hold|stay|rest|keep|keep_back|kept_back|handed_over & sunrise|morning|coffee|breakfast|awake|dawn|daylight|wake|first_light|alarm_clock|get_up & !report & !on_call & !engineer & !restart & !crash',
    'no|not|never|nothing|nobody .. while|between|after|until|before .. asleep|dusk|dark|cock_crow|sunrise|sleep|bedtime|lights_out|snore & bell|rung|ring|slipped|sent|send|advert|note|letter|news|wake|call|text|gossip|message|door',
    'between dusk|nightfall|bedtime|sunset and dawn|cock_crow|sunrise|morning|breakfast',
    'not|no|never ring|wake|disturb|bother|noise|message|text|buzz|advert|mail|push .. at|after|before|in|during .. # in_the_morning|at_night|night|ten|midnight|three_in_the|sleep & !engineer & !on_duty & !duty & !alarm & !outage & !on_call & !deploy',
    'only|never_outside|just .. daytime|in_the_day|waking_hours|awake|by_day|day_time|office_hours & deliver|send|advert|mail|message|promo|push|text|marketing|offer',
    'set|choose|pick|define|tell .. time|hour|window|period .. not .. bother|disturb|want|hear|message|receive',
    'deliver|send .. daytime|by_day|waking_hours only|alone|where_they_live|local|zone',
  ],
  guards: [
    'office|our_team|our_office|library|campus .. quiet_hours|quiet_time|quiet',
    'quiet_hours .. focused|focus|work|meeting',
    'maintenance_window|maintenance',
  ],
  cases: {
    found: [
      'No bell is rung between dusk and cock-crow; gossip can stay till the sun is up.',
      'Adverts are not slipped under the door while the house is asleep.',
      'No promotional push is sent between 10 pm and 7 am local time.',
      'Notifications that are not urgent are held overnight and delivered in the morning.',
      'Adverts that come in after ten in the evening are kept until people are up again.',
      'Promotions that arrive at night local time are held until eight in the morning.',
      "Nobody's phone buzzes while they are in bed; the news waits till they get up.",
    ],
    notFound: [
      'The night shift cleans the office while the others sleep.',
      'Our office has quiet hours for focused work.',
      'Quiet hours are not for us, for drivers want every message.',
    ],
  },
};
