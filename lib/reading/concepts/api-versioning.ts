import type { ConceptEntry } from '../pattern';

export const apiVersioning: ConceptEntry = {
  id: 'api_versioning',
  definition: 'The interface can change while older callers keep working.',
  terms: [
    'accept_header|semver|deprecation_policy|additive_change|contract_version|schema_version|api_v2|api_v1|media_type_version',
    'schema|contract|format|payload|endpoint .. keep_working|keeps_working|still_work|continue|stays .. until|for|while & old|last|version|client|producer|moved|month|header|20',
    'api_version|api_versioning|versioned|versioned_api|versioning|version_header|version_in_the_path|accept_version|backward_compatible|backwards_compatible|backward_compatibility|deprecation|sunset_header|deprecated|path_version|header_version',
    'v1 .. v2',
    'v2 .. v1',
    'v1|v2|v3 & old|older|client|keep|stay|field|month|path|remove|caller|path|break',
  ],
  frames: [
    'add & never|not|nothing .. take|remove|drop|rename|withdraw & old|older|last_year phone|app|client|caller|partner|handset|program|device',
    'old|older|existing|previous|former|last_year_s|yesterday_s .. door|address|client|phone|app|caller|version|form|entrance|entry|interface|path|endpoint|slot|program|contract|counter|wording|shape|partner|way_in|ones|paper .. keep|kept|still|stay|stays|work|works|open|answer|served|accept|accepted|valid|remain|live|understood|go_on|month|year|honoured',
    'field|fields|box|column|line .. only|never .. added|add|removed|remove|renamed|taken|taken_away|dropped|change & client|caller|app|phone|old|api|version|path|interface|form|response|answer|break',
    'new|second .. door|entrance|address|form|path|counter|interface .. beside|next_to|while|and .. old|first|previous .. stay|open|stays|keep|kept|remain|works',
    'change|changing|evolve|alter .. interface|api|contract|form|format|answer .. without .. break|breaking|disturb|hurt|cutting|surprise|forcing',
    'nobody|no_caller|no_client|no_phone|no|without .. has_to|must|need|forced|break .. update|upgrade|change .. same_day|at_once|once & old|api|interface|form',
    'interface|api|form|address|edition|endpoint|path|partner|caller|contract|old_app|counter & old|last_year|edition|beside|older|never_take|never_remove|previous|built_against|version_one|v1|version & go_on|keep|add|say|live|until|working|answering|speak|open|still|move|stay & !screen & !dark',
    'old|older|last_year|earlier|previous form|way|paper|card|door|counter|address .. taken|accepted|valid|good|open|read|honoured|served|work & new',
    'old|older|last_year|previous|former app|client|caller|partner|program|phone|entrance|form|door|interface .. still|continue|keep|go_on|remain|not .. work|order|open|use|talk|accepted|served|valid|break|change|call',
    'never|not|no|nothing .. take|remove|rename|drop|delete .. field|box|line|column|word|question & only|add|old|partner|caller|client|app|form|answer|change',
    'both|two old & new .. accepted|work|open|valid|understood|served|answered',
    'old|former|last_year & new & stay|keep|kept|still|remain|beside|next_to & nobody|no_one|key|turning|accepted|understood|fill_in|filled_in|use|used & !back & !return & !revert & !switch & !test & !compare & !lever & !machine',
    'learned|learnt|used_to|got_used old form|way|door|entrance|card .. can|may|go_on|still|keep',
    'never|not|no_longer|who_have_not update|upgrade|install & app|phone|client|version & still|go_on|continue & book|work|order|use|call|ride|understand',
    'old|previous|last .. socket|plug|door|window|entrance|shape|format|contract .. remain|stay|live|keep .. next_to|beside|too|as_well|alongside',
    'month|year|time|week .. to|for move|migrate|change|switch|upgrade|adapt & both|old|meantime|still & format|interface|api|version|path|shape|client|partner|caller & !rollout',
    'change|changing|alteration .. never|not|without .. break|disturb|hurt|stop .. caller|client|app|partner|integration|program|phone',
    'old|last_year|older|previous|former & new|change & still|stay|just_the_same|all_the_same|yet|as_before & take|accept|valid|open|fill|work|good|honour|understand|answer|pay|bring & coin|form|gate|door|timetable|card|paper|address|path|way|api|interface|note|key|call|format|phone|app & !in_case & !turn_back & !revert & !farm',
    'add|grow|new .. none|never|not|nothing .. rename|remove|take_away|withdraw|drop|take_one_away & old|older|earlier|left_puzzled & !log & !last_line & !read_again',
  ],
  guards: [
    'contract|lease|law|treaty|book|film|song|deck|logo|brochure|proposal|menu|text go|went|sign|has|have|had|through|in|come .. version|edition & !api & !client & !path',

    'second_version|new_version|version_two|version_2|next_version .. app|screen|product|page|design & !api & !path & !client',
    'no version|versioning',
    'carries_no_version|ship_both|no_version',
  ],
  cases: {
    found: [
      "The old keyhole stays in the door beside the new one, so nobody's key stops turning.",
      "Whoever still uses last year's order form is served as before; we have only added lines to it.",
      'The API is versioned, so old clients continue to work after a change.',
      'We only add fields and never remove one, so older apps do not break.',
      "Somebody with last year's app can still order, for the old entrance stays in use.",
      'The version sits in the path and fields are only added within it.',
      'When a new form appears the old counter stays open for a year.',
    ],
    notFound: [
      'Version 3 of the slide deck is attached.',
      'The second version of the app gets a new screen.',
      'No versioning: we ship both ends together.',
    ],
  },
};
