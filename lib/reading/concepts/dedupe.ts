import type { ConceptEntry } from '../pattern';

export const dedupe: ConceptEntry = {
  id: 'dedupe',
  definition: 'Repeated items are recognised and dropped.',
  terms: [
    'bloom_filter|seen_set|dedup_window|dedupe_key|duplicate_filter|repeat_filter',
    'dedupe|dedup|deduplicate|deduplicated|deduplication|de_duplicate|duplicate_check|duplicate_detection|duplicates_are_dropped|repeat_check|seen_before|remove_duplicates|unique_key|unique_pair|unique_index',
  ],
  frames: [
    'duplicate|duplicates|repeated|repeat|copy|double|doubles|twin|same_alert|same_event|second_one|second_copy|same_message|same_letter|same_note|identical .. @dupdrop',
    'drop|skip|ignore|throw_away|discard|remove|filter|filters|recognise|spot|collapse|swallow|suppress|catch|weed|bin|reject|detect|sieve .. duplicate|duplicates|same|twice|double|doubles|second|already|repeat|repeats|copy|identical|twin',
    'already|before|previously .. sent|posted|done|seen|got|ticked|printed|processed|received|handled|had|delivered|on_the_list|noted .. skip|skipped|ignore|ignored|drop|dropped|not|no|passed_over|leave|left_out|thrown|bin|discarded',
    'ticked|tick|cross|crossed|checked|struck .. off .. skip|skipped|not|again|second|already|posted|never',
    'same .. twice|again|second_time .. no_second|one|only_one|dropped|thrown|ignored|skipped|bin|once|counted_once|not_sent_again|nothing|unopened|not',
    'nobody|no_one|never|not|no .. get|gets|receive|receives|hear|sees .. same .. twice|two_times|again',
    'sequence_number|hash|fingerprint|checksum|serial_number .. repeat|repeated|older|same|already|twice|duplicate|drop|dropped|known',
    'second|repeat|repeated .. same .. ignored|dropped|thrown|skipped|swallowed|recognised|not_counted',
    'same|second|twin|identical|twice|seen|already|repeat|double & thrown|drop|bin|count_as_one|counts_as_one|ignore|skip|not_post|not_send|fingerprint|recognise|not_again|only_once|discard & message|note|alarm|alert|letter|number|event|anything|item|list|text|click|posted|sent & !hurt & !harmless',
    'list|book|record|table .. of|what|which .. already|sent|posted & not|never|skip|again & !opt_out & !refuse',
    'unique .. constraint|index|key|pair .. prevent|stop|second|duplicate|twice|repeat|block',
    'lands|arrive|come|turn_up|appear .. twice|again|two_times & bin|drop|ignore|one|thrown|skip',
    'same|double|twin|twice .. told|sent|shown|kept|counted|written|posted once|one_time|only_once|one',
    'tick|ticked|mark|already .. bin|skip|drop|throw|leave|not_again|ignored|waste',
    'remember|know|note|keep_track|list|record|write_down|look_up|tick & already|gone_out|been_sent|have_sent|went_out|we_sent|posted|seen|had|done & not|never|skip|ignore|drop|no|nobody & again|twice|second|one_again|repeat|another & !press & !receipt_number',
    'identical|same|twin|alike|double note|letter|message|alarm|event|item|parcel|slip|alert & count_as_one|counts_as_one|one|bin|drop|thrown|ignored|only_once|skip|discard',
    'come|arrive|turn_up|land twice|again|a_second_time|two_times & second|other|repeat|copy|later_one & bin|drop|thrown|ignored|skip|discard|away',
    'twice|double|same|two_times|identical|repeat & one_of_the_two|one_of_them|the_other_one|the_second_one|one_of_both|surplus|the_extra & struck|cross|bin|drop|throw|remove|strike|delete|tear|ignore|strike_out|taken_out',
    'this_very|very_same|same|identical .. went_by|seen|passed|came_by|ago|already|before|earlier & fall|drop|bin|basket|throw|ignore|skip|aside|out',
    'written_down|entered|listed|invited|noted|signed_up two_times|twice|double & one|single|second|struck|only',
  ],
  guards: [
    'duplicates|repeat|double .. left_in|hurt_nobody|harmless|do_no_harm|does_not_matter|are_fine|no_harm',
    'count .. each|every .. click',
    'detect .. fraud',
  ],
  cases: {
    found: [
      'A guest who is written down two times gets one invitation, since the second line is struck.',
      'The sorter notices that this very card went by a minute ago and lets it fall in the basket.',
      'Duplicate events are filtered out by event id.',
      'We store the ids of messages already sent and skip any we see again.',
      'If the same alarm comes in twice, the second one goes in the bin.',
      'A hash of user and template drops the same alert within an hour.',
      'Anyone already ticked off on the sheet is skipped.',
    ],
    notFound: [
      'We print two copies of each letter.',
      'Nothing is deduplicated in this version.',
      'Duplicates are left in, for they hurt nobody.',
      'We count each click, double or not.',
    ],
  },
};
