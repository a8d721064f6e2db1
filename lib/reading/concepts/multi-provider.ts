import type { ConceptEntry } from '../pattern';

export const multiProvider: ConceptEntry = {
  id: 'multi_provider',
  definition: 'At least two interchangeable outside suppliers for the same job.',
  terms: [
    'second_vendor|two_vendors|dual_vendor|dual_sourcing|alternate_provider',
    '@brand|provider|vendor .. whichever be|answer|respond|work',
    'go|goes|sent|routed|route to|through|via @brand .. or|otherwise|else & whichever|healthy|answer|first|fail|down',
    'multi_provider|multi_vendor|multiple_providers|several_providers|two_providers|second_provider|backup_provider|secondary_provider|provider_failover|multiple_vendors|second_vendor|secondary_vendor|alternative_provider|spare_provider',
  ],
  frames: [
    '@brand .. @down & then|instead|takes|carries|takes_the|vonage|sinch|adyen|mailgun|ses|mapbox|other & @brand take|carry|send|get|deliver|serve|step_in|handle',
    'two|second|another|2|alternative|backup|spare|other|three|3|several|different|rival .. @supplier & switch|swing|go_to|goes_to|other|if|when|each|half|fail|quiet|split|share|integrated|contract|take_over|takes|move|over|same|instead|weight|route|ready|outage|down|either|both',
    'provider|vendor|supplier|carrier|company|processor|aggregator|operator a|one|1 .. b|two|2|other|second',
    'when|if|once|should|whenever .. first|one|main|primary|usual|provider|company|carrier .. @fail|quiet|slow|strike|price .. other|second|spare|another|alternative|backup|rival & @supplier|contract|charge|text|mail|letter|send',
    'either .. @supplier|of_them|of_the_two .. can|could|may|take|carry',
    '@supplier .. go|switch|swing|route|move|fall_over|turn .. to_the_other|to_another|to_the_second|to_a_second|to_its_rival|to_the_spare',
    'on_contract|under_contract|account_with|signed_with|agreement_with .. two|second|another|both|rival',
    'two|second|another|other|either|both|spare|each|2 & mail_house|courier|bank|telephone_company|text_company|carrier|provider|vendor|supplier|phone_company|card_company|processor & when|if|down|strike|either|half|agreement|contract|take_all|take_over|fail|switch|ours|instead|out & !job & !print',
    '@brand .. and|or|plus|beside .. @brand|second|another|backup & provider|vendor|sms|mail|payment|route|healthy|fail|down|text|charge',
    'if|when|should|once .. @brand .. @down .. through|to|via|use|over|by .. @brand|other|second',
    'when|if .. one|first|usual|main .. no|not|full|busy|closed|down|strike .. ring|call|use|ask|go_to|take|turn_to the_other|another|the_second',
    '@supplier .. @fail|@down|drop|lose|strike|quit|on_strike & rival|competitor|other|another|second|alternative|different_one & send|take|carry|handle|use|switch|move|give|deliver|go & !zone & !region & !replica & !server & !attempt & !try',
    'two|both|several|three|pair @supplier & whichever|either|one_of_them|working|alive|cheaper|healthy|up',
    'accounts|contract|contracts|deal|agreement with two|several|both|more_than_one|another|second|three',
    '@brand .. @brand & both|either|switch|fall|outage|other|second|healthy|integrate|whichever|fail|one_of_them',
    'if|when|should|whenever .. not|fail|strike|closed|sick|down & send|go|take|call|ring|use|ship|give .. with|by|to|through & other|another|rival|second|else|as_well & deal|contract|account|agreement|on_our_books|signed',
    'two|both|another|second|several @supplier & when|if|should & break_down|fail|raise|strike|price|run_out|close & other|second|rest|else',
    'have|with .. deal|contract|agreement|account .. with .. both|two|either|each',
  ],
  guards: [
    'one .. for_sms .. for_email|for_mail',
    'exactly_one|only_one|a_single|just_one vendor|provider|supplier|company',
    'different_job|different_jobs|different_thing|sign_later',
  ],
  cases: {
    found: [
      'If the ferry does not run, the same crates go by rail, for we have a deal with both.',
      'We buy our flour from two mills, and when one raises its price or breaks down the other delivers everything.',
      'We integrate both Twilio and Vonage and switch over if one has an outage.',
      'A second email provider is configured and receives the traffic when the first one fails.',
      'Should our usual courier be on strike, we give the parcels to another one we also have a contract with.',
      'Two text companies are under contract, and sends swing to the other when one goes quiet.',
      'A second SMS vendor is integrated, used when the first passes 5% errors.',
    ],
    notFound: [
      'I picked a single vendor over two vendors.',
      'No more than one vendor is used.',
      'One vendor delivers texts and another one prints the invoices, for different jobs.',
      'Exactly one SMS provider for now.',
    ],
  },
};
