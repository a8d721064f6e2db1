import type { ConceptEntry } from '../pattern';

export const abTest: ConceptEntry = {
  id: 'ab_test',
  definition: 'Two variants run at the same time on comparable groups, with a comparison that decides.',
  terms: [
    'randomised_experiment|randomized_experiment|controlled_trial|test_arm|multivariate|uplift_test|experiment_arm|control_arm|test_group',
    'random|randomly .. assign|assigned|allocate|half|split',
    'half .. old|existing|present & half|rest|other .. new|changed & decide|compare|win|better|measure',
    'a_b_test|ab_test|split_test|a_b_experiment|a_b|control_group|holdout_group|holdout|hold_out_group|randomised|randomized|randomise|variant_a|randomly_assigned|control_arm|matched_pilot|treatment_group|controlled_experiment',
  ],
  frames: [
    'half|one_in|#|some|part|group|every_second|every_other|tenth|third|quarter .. half|rest|other|others|remaining|remainder|everybody_else|second_group|unchanged|old_way & compare|see_which|measure|decide|better|difference|versus|against|watch_which|which_half|which_group|winner|contrast',
    'coin|by_lot|lots|lottery|at_random|random|randomly|dice|draw|drawn|raffle|toss & half|group|rest|compare|see|which|other|difference|new|old|keep',
    'two|comparable|similar|matched|alike|twin|equal groups|halves|sets|districts|towns|shops|samples|cities|lots & compare|which|difference|better|see|same_time|side_by_side|against|decide',
    'side_by_side|same_weeks|same_time|in_parallel .. group|half|variant|version|district|shop & compare|which|better|difference|decide',
    'half|odd|even|tenth|one_in|coin|by_lot|random|randomly|comparison_group|wording|variant|side_by_side|keep_the_old|stay_with_the_old|go_without|group & compare|better|difference|which|winner|decide|measure|look_at|more|against & week|month|page|town|run|see|people|customer|rider|shop|feature|day|stay|old|user|new',
    '# .. get|see|receive|have|use & similar|other|comparable|matched ones|group|half|district|shop & compare|contrast|difference',
    'every_second|every_other|odd|even|half & count|compare|see|check & more|better|which|sold|won|higher',
    'group|half|some|set|part|crowd|batch & old|as_before|usual|unchanged|before|without & new|changed|different|other & same_time|side_by_side|meanwhile|in_parallel|similar|comparable|by_lot|coin|random|half & see|compare|count|which|who|measure|better|less|more|watch|difference|decide',
    '@person|shop|visitor|town .. heads|tails|coin|dice|lot|random & compare|which|better|more|less|see|count|difference',
    'every_second|half|one_half|even|by_lot|straw|coin|draw|random|one_in_two & other|neighbour|rest|odd|old & new|blue|changed|fresh|other|green & which|who|more|less|count|weigh|measure|compare|better|see',
    'split|divide|cut|separate|assign|put .. by_chance|by_lot|at_random|randomly|coin & two|half|group|both|other & keep|fewer|more|better|compare|win|see|measure|difference',
    'one|half group|half .. pill|new|message|feature|price|reminder & other|rest|second .. sugar|placebo|old|nothing|without|none & trial|compare|medicine|difference|chance|random|effect',
    'hold_back|keep_back|leave_out|withhold|keep_out|spare|leave .. random|randomly|by_lot|by_chance|control & effect|measure|compare|difference|see|really|true',
    'in_parallel|same_time|side_by_side|both|two & equal|comparable|similar|alike|like_for_like & group|audience|people|city|town|user|customer|half & win|better|more|decide|number|compare|fewer|less|stay',
    '# # split & metric|conversion|compare|week|uplift|measure|control|variant|rate|win|better',
    'split|randomise|randomize|assign .. by|per|on .. hash|user|city|coin & metric|conversion|uplift|control|variant|treatment & week|measure|compare|rate|win|booking',
    'split|divide|share .. # .. between|into|in .. and & compare|measure|see|which|decide|better|rate',
  ],
  guards: ['before_and_after|before_against_after|last_month_with_this|usability & !half & !control'],
  cases: {
    found: [
      'Every second cow gets the new feed, its neighbour the old, and in spring we weigh which gave more milk.',
      'By drawing straws, one half of the village gets the blue notice and the other the green; we then count who came.',
      'We run an A/B test: 10% of users see the new ranking and we compare click rates.',
      'Half of the drivers are randomly assigned the new offer screen and we compare acceptance after two weeks.',
      'Every other visitor gets the blue button and the rest the green, and at the end of the month we count who bought more.',
      'Half of the shops, drawn by lot, get the new digest and we compare mutes after two weeks.',
      'An A/B test with a 5% control group decides.',
    ],
    notFound: [
      'A/B testing with thirty drivers would be astrology.',
      'The marketing team tests two slogans in a focus group.',
      'We compare sign-ins before and after the launch.',
      'The release goes to 5% and then to all.',
    ],
  },
};
