import type { ConceptEntry } from '../pattern';

export const redundancy: ConceptEntry = {
  id: 'redundancy',
  definition: 'More than one running or ready copy, so that one loss is survivable.',
  terms: [
    'multi_zone|two_zones|three_zones|cross_zone|availability_zones|anti_affinity|mirrored|ha_pair|active_active|quorum|n_plus_1|two_nodes|three_nodes|replicated_to|synchronously_replicated',
    'redundancy|redundant|hot_standby|warm_standby|standby|hot_spare|multi_az|n_1|n_plus_one|replication_factor|replicated|active_active|active_passive|multiple_availability_zones|synchronous_replica|spare_instance|no_single_point_of_failure|replicas',
    '#|several|multiple .. replica|instance|node|copy .. zone|availability_zone|az|datacentre|data_centre|rack',
  ],
  frames: [
    'two|three|four|several|#|pair|couple .. copy|copies|of_each|of_everything|instance|machine|server|node|replica|twin|matcher|dispatcher|worker|database|of_them|sets|broker .. zone|building|place|room|site|data_centre|rack|separate|different|town|house|apart|lose|loses|lost|loss|dies|die|fire|flood|fail|burn|hall',
    'twin|standby|spare|stand_in|second_copy|double|understudy|mirror|deputy|backup_machine .. sit|stand|wait|ready|run|beside|warm|building|take_over|in_step|up_to_date|step_in',
    'if|when|should|even_if .. one|a|any machine|building|copy|server|zone|node|disk|dies|fails|burns|breaks|of_them .. other|others|rest|still|remain|survive|carry_on|nothing|no_difference|keep & two|three|copy|each|twin|several|both|#|second',
    'losing|lose|loss_of|fire|flood|power_cut|death_of .. one|a|single|any .. zone|building|machine|node|copy|room|server|disk|changes_nothing .. nothing|no|still|survive|not|harmless|cost',
    'more_than|never just_one|one|only_one .. copy|machine|instance|server & run|loss|die|ready',
    'stored|kept|written|saved .. twice|three_times|in_two|in_three|on_two|on_three .. place|building|disk|machine|zone|site|before|so',
    'two|three|second|several|more_than_one|both|copies|only_one|twin|spare|one_of_the_three|one_of_the_two|# & building|room|zone|place|site|of_everything|machine|server|copy|data_centre|town & burn|die|lose|lost|nobody_notice|ready|switched_on|stand|always|fail|fire|never|survive|kept|flood|break & !provider & !vendor & !customer & !by_number & !each_town',
    'never|not|no .. only|just|single one|a_single copy|machine|instance|server|node|matcher|database',
    'two|second|three|spare|double .. run|stand|ready|on .. although|though|where one .. would|enough|do',
    'kept|written|stored|held|run|live|stand in|on two|three|several|more_than_one house|building|place|room|machine|disk|zone|site|town',
    'if|when|should one .. stop|die|fall|burn|break|fail|disappear .. other|others|two|rest .. go_on|continue|carry_on|still|keep|work',
    'any|one|losing of_the|of_our|of_these|of_those # .. close|fail|die|stop|burn|break|go_down|vanish|be_lost|fall_over|go_dark & without|nobody|no_one|not|still|nothing|rest|others',
    'run|have|keep|build everything|each|every|it|all|them twice|two_times|double|three_times|in_duplicate & place|house|building|room|fire|stop|loss|zone|lose|fail|die|break',
    'spare|second|extra|another|reserve machine|server|one|copy|database|instance & always|already|switched_on|running|ready|warm|beside|next_to|standing_by & !supplier & !provider & !till',
    'one|single fire|flood|crash|power_cut|failure|outage|lightning .. not|never|nothing|no|cannot stop|end|silence|hurt|harm|lose|kill|all|everything',
    'always|at_any_time|permanently|day_and_night|at_all_times|all_the_time & second|two|three|spare|another|double|twin & ready|set_up|manned|staffed|warm|running|open|live|standing|equipped|switched_on & !provider & !supplier & !newsletter',
    'two|three|several & live|running|run|up|stand|open|work & separate|different|two|three|another hall|room|building|house|place|site|zone|town|hut|barn|street & !customer & !shop',
    'understudy|deputy|twin|spare|standby|stand_in|second_pilot|reserve & watch|follow|shadow|ready|wait|beside|keep_up|in_step|sit|at_hand|alongside & !supplier & !provider & !tyre',
    'two|second|spare|three awake|at_any_hour|already_turning|already_running|already_on|on_duty_at_all',
    'so|so_that one .. may|can|could fall|die|fail|break|be_ill|burn|stop',
    'has|have|with a|one second|spare|extra|twin .. already|always|warm|turning|running|ready|lit|waiting & !provider & !supplier & !vendor & !try & !attempt',
  ],
  guards: [
    'make|made|become redundant',
    'redundant .. staff|employee|job|position|when_the',
    'backup|restore .. night|hour|tape',
    'hardly|nothing .. stored_twice',
    'duplicated_code|duplicate_code',
  ],
  cases: {
    found: [
      'Three brokers run in different zones, so losing a zone loses nothing.',
      'A twin of the ledger stands ready in another building.',
    ],
    notFound: [
      'Nothing is stored twice; if the disk dies we start anew.',
      "Instead of a standby we restore last night's backup.",
    ],
  },
};
