import type { ConceptEntry } from '../pattern';

export const readReplica: ConceptEntry = {
  id: 'read_replica',
  definition: 'Reads are served from a copy so that the original can write.',
  terms: [
    'follower_read|reader_endpoint|read_only_node|reporting_copy|query_replica|reporting_database',
    'read|query|report|preview|count|compute|calculate|serve|run|point|answer .. follower|replica|secondary|read_copy & !failover & !take_over & !promote',
    'read_replica|read_replicas|reporting_replica|read_copy|reader_replica|reading_copy|read_only_replica|read_only_copy|analytics_replica',
    'read|reads|query|queries|report|reporting|history .. from|on|to|against|by .. replica|replicas|follower|secondary',
  ],
  frames: [
    'question|read|look_up|lookup|report|history|enquiry|past|statistics|@enquiry .. answer|serve|come|made|read|taken .. second|another|other|twin|@deputy book|ledger|register|copy|database|@store & copy|copied|follow|mirror|transcribe|@duplicate_of & so|not|leave|spare|undisturbed',
    'read|reads|query|queries|report|reports|count|look|looks|search|statistics|page|view|question|list|chart|ask|analyst|lookups|@enquiry .. from|on|against|to|at|in|use .. copy|replica|mirror|second_book|twin|carbon_copy|duplicate|@duplicate_of & original|primary|main|write|writer|send|first|undisturbed|so|leave|never|while|free',
    'copy|replica|mirror|twin|carbon_copy|@deputy|@duplicate_of .. for|serve|answer|feed|used_by|open_to .. read|report|reader|query|question|look|statistics|analyst|history|page|@enquiry',
    'original|primary|main|master .. for|free|left|kept|only|reserved|undisturbed .. write|writing|writer|booking|send|change|new & copy|replica|mirror|twin|@deputy|@duplicate_of',
    'write .. original|primary|main|master & read|look|ask|report|@enquiry .. copy|replica|mirror|twin|duplicate|@deputy|@duplicate_of',
    'read|look|looking|search|report|chart|statistic|lookup|count|query|browse|analyst|@enquiry & copy|twin|mirror|replica|second_book|follower|duplicate|carbon|@deputy|@duplicate_of & main|original|primary|write|writing|changing|booking|first_is|follow|disturb|master & !nobody_read',
    'analytics|history|report|search|read|query|lookup|statistics|bi|export|export|@enquiry & replica|follower|read_copy|secondary|@duplicate_of & use|run|go|hit|serve|against|from|on|to',
    'leaf|look|browse|read|peek|@enquiry .. photocopy|copy|duplicate|transcript|mirror|@duplicate_of & original|real|write|main|first|true',
    'count|counts|read|look|study|analyse|bookkeeper|analyst|report|@enquiry .. copy|mirror|photocopy|replica|twin|@deputy|@duplicate_of & never|not|live|real|original|main|only|whoever|write & !nobody_read',
    'whoever|those_who|who_only|everyone_who .. count|read|look|search|@enquiry .. copy|mirror|replica|twin|@deputy|@duplicate_of',
    '@enquiry .. answered|served|read|counted|drawn|taken|done|looked_up|run|get from|on|in|by .. second_copy|duplicate|mirror|photocopy|second_set|carbon_copy|copy_of_the|separate_copy|@duplicate_of',
    '@duplicate_of .. to|for read|browse|look|count|study|search|question|report|@enquiry & original|main|live|real|primary|writing|undisturbed|books|separate|ledger',
    'live|main|real|original ledger|book|database|store|@store .. not|never|undisturbed|free|quiet & @duplicate_of & @enquiry',
    'copied|copy|duplicate|photocopy|second|@deputy|@duplicate_of & register|book|ledger|list|record|sums|report & leaf|study|read|historian|sums|report|count|look|@enquiry & own|in_peace|undisturbed|not_have_to_wait|no_one_wait|nobody_wait|untouched|not_disturbed|left',
    'sums|report|statistic|count|accounts|history|study|research|@enquiry .. done|made|worked|drawn|taken on|from|with .. duplicate|copy|twin|mirror|second_set|@duplicate_of',
    'analytics|finance|marketer|analyst|reporting|dashboard|search|report|statistics|visitor|support .. count|read|look|ask|query|work|own|go|run|@enquiry .. copy|mirror|secondary|duplicate|follower|@duplicate_of & !phone & !desk & !at_hand',
    'copy|mirror|secondary|follower|duplicate|@duplicate_of .. of_its_own|for_reading|to_read|read_from|reads_from',
    'facsimile|copy|duplicate|cast|transcript|second_ledger|second_book|carbon_copy|replica|reproduction|mirror|@duplicate_of & read|look|leaf|study|count|visitor|question|want_to_see|browse|shown|curious|enquire|@enquiry & real|original|first_book|master|marble|true_one|pen|scribe|entry|the_first_is|first_one|writer & !cache & !hour_old & !picture',
  ],
  guards: [
    'standby .. nobody_reads',
    'nobody|no_one reads|asks|query|looks .. copy|standby|replica|twin & !replicas',
  ],
  cases: {
    found: [
      "Historians get a copied register to leaf through; the parish clerk's own book is left in peace.",
      'The sums for the yearly report are done on the duplicate, so no clerk at the counter has to wait.',
      'Reports are run on a replica to keep load off the primary.',
      'The history screen reads from a follower database.',
      'Those who only want to browse old orders get a duplicate book to read, while the clerk keeps writing in the real one.',
      'Reports run against a replica, so the primary keeps its time for bookings.',
      'Whoever only wants to look reads the carbon copy; the original is left to the writers.',
    ],
    notFound: [
      'Reports hit the primary; a replica for them is a project for another year.',
      'The replica watch stopped.',
      'Do we need read replicas at all?',
      'The standby is there for the loss of the primary; nobody reads it.',
      'We dropped the read replica.',
    ],
  },
};
