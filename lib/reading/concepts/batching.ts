import type { ConceptEntry } from '../pattern';

export const batching: ConceptEntry = {
  id: 'batching',
  definition: 'Several items are combined into one message, call or write.',
  terms: [
    'bulk_api|bulk_call|in_bulk|multi_row_insert|coalesce|coalesced|rolled_up|roll_up|collapse_key|mini_batch|grouped_notification|grouped_notice|digest_mail',
    'buffer .. flush|flushed',
    'batch|batched|batching|digest|micro_batch|bulk_insert|bulk_write|chunk|roundup|round_up|grouped_write|summary_mail|daily_summary|weekly_summary|bundle|summary_of|one_summary|summarise',
  ],
  frames: [
    'group|grouped|grouping .. into|in .. one|single|call|message|mail|write|request|push',
    '#|many|several|few|all|dozens|various|multiple|little .. become|make|combine|merge|fold|bundle|gather|roll|join|pack|put|squeeze|collapse|go|travel|share|ride|turn .. one|single|together',
    'become|make|combine|merge|fold|bundle|gather|roll|pack|squeeze|collapse|collect|fit .. into|in|to .. one|single .. message|mail|letter|note|push|call|write|request|envelope|insert|trip|post|email|summary|parcel|text',
    'by_the|by tray|hundred|thousand|dozen|crate|sack|handful|bagful|boxful|bundle|armful|cartload|tray_by_tray|bag',
    'in tray|hundred|thousand|dozen|crate|sack|handful|bagful|boxful|bundle|armful|lot|group|pack of|rather_than|instead_of|at_a_time',
    'tray|sack|bundle|handful|crate|packet|bag|pack|stack|group|lot|set|block|parcel of #',
    '# .. at_a_time|at_once|per_call|per_write|in_one_go|together|in_one|in_a_single|per_request|to_a_call|to_an_envelope|per_insert|in_one_trip|to_a_tray|in_a_row_write|in_each_call|to_one',
    'one|single .. write|call|insert|request|message|mail|email|letter|trip|journey|envelope|push|note .. for|with|of|hold|carry|contain|cover|instead_of|rather_than|sum .. #|many|all|several|each|every|everything|dozens',
    'collect|gather|save_up|hold|accumulate|pile_up .. then|and|until|into .. one|together|single|in_one',
    'one|single evening|morning|daily|nightly|weekly letter|mail|message|note|email|push|summary|letter',
    '# .. with|in|by one|a_single|single .. stroke|go|move|write|call|trip|push|request|visit|message|letter|sweep',
    'all|everything|many|each|every|several|# & once|one|single .. evening|morning|day|week|night|message|letter|mail|note & tell|told|write|rolled|sum|say|put|together|contain|about|of_them & instead_of|rather_than|into|together|rolled|single|about_all',
    'leave|go|start|send|drive|depart|post only|not|never .. when|until|till|before|once .. full|filled|enough|#',
    '#|thousand|hundred .. to_a|per|into_a|in_each|in_every|a box|bag|crate|sack|tray|envelope|call|bundle|packet',
    'pile_up|save_up|wait_for|collect|gather .. until|till|for & together|one|single|all',
    'wait|hold|save|collect|gather|let|keep & full|enough|hundred|dozen|several|a_few|all|# & one|single|together|same|in_one .. trip|van|call|message|letter|envelope|go|journey|write|load|mail|note|push|visit',
    'bundle|bundled|bunch|lump|pack|rolled .. together|into|up',
    'rather_than|instead_of .. one_by_one|each|every|separately|singly|#|times|one_after & one|single|together|once|in_one|collect|gather',
    'till|until .. full|enough|complete & once|one_trip|single|together|in_one|only_then & wait|collect|gather|hold|pile|stack|save & !@slow',
    'pile|save|collect|gather|store .. up & single|one|together & day|evening|dusk|hour|week|noon',
  ],
  guards: [
    'batch .. hire|people|student|driver|cookie|bread|trainee|beer|graduate|car',
    'each|every|one_by_one|singly|individually .. alone|singly|on_its_own|separately|individually|by_itself',
    'digest .. food|meal',
  ],
  cases: {
    found: [
      'Renders are written in batches of 200 rows.',
      'Twenty likes are folded into one note in the evening.',
      'Parcels leave by the crate, a hundred at a time.',
    ],
    notFound: [
      'A batch of new trainees starts on Monday.',
      'Each letter is posted on its own, one by one.',
      'We decided against batching.',
    ],
  },
};
