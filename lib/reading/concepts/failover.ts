import type { ConceptEntry } from '../pattern';

export const failover: ConceptEntry = {
  id: 'failover',
  definition: 'A standby takes over when the active part fails.',
  terms: [
    'automatic_failover|patroni|pacemaker|keepalived|dns_failover|takes_over_as|floating_ip|hand_over_the_role|hands_the_role|promotes|second_node_takes',
    'failover|fail_over|fails_over|promoted|promote|automatic_takeover|takeover|leader_election|elects_a_new_leader|new_leader|switchover|switch_over_to_the_standby|secondary_takes',
  ],
  frames: [
    'standby|twin|spare|second|copy|replica|other|deputy|understudy|backup|next|another|stand_in|double|mirror|survivor|neighbour|one_of_the_rest|follower .. take_over|takes_over|step_in|steps_in|jump_in|become|pick_up|picks_up|take_the_lead|assume|spring_in|take_its_place|takes_its_place|take_his_place|take_the_wheel|carry_on|moves_up|fills_in|relieve & @crash|within|when|if|second|itself|silent|stop|down|minute|automatic|without|main|primary|first|active|lose',
    'take_over|takes_over|taken_over .. when|if|within|as_soon_as|once|by_itself|automatically|after',
    'if|when|once|should|as_soon_as .. @crash|stop|silent|down|gone|quiet .. becomes|steps_in|takes_its_place|picks_up_the_work|takes_the_wheel|move_to_the_spare|switch_to_the_spare|switch_to_the_standby',
    'die|silent|crash|fail|cannot|stop|down|lost|be_gone|quiet|break|fall|ill & other|second|understudy|twin|spare|deputy|next|standby|one_of|backup|follower|neighbour|stand_in & become|take|place|carries_on|carry_on|on_stage|leader|step|main_one|take_over|promote|continue|move_up|jump_in & when|if|as_soon_as|on|once|within|moment|should & !provider & !vendor & !supplier & !company & !attempt & !try',
    'spare|standby|second|twin|backup|follower .. become|becomes .. main|leader|primary|first|active|original',
    'second|other|deputy|spare|next|copy|twin|understudy & lead|leads|wake_up|go_on|goes_on|continue|open|take_the|take_charge|in_charge & silent|burn|die|stop|fail|crash|faint|fall|dead & !provider & !supplier & !carrier',
    '@down|ill|dark|die|crash|fail|lost|fall|faint|burn|silent|stop|dead|sick & @takeover & @deputy & !provider & !vendor & !supplier & !carrier & !phone_company & !text_company',
    'shadow|understudy|spare|standby|deputy|twin|copilot|first_officer|vice|backup .. carry_on|carries_on|continue|go_on|take|step|keep_going & moment|when|if|as_soon_as|should|once|dark|die|fail|stop',
    'leader|captain|chief|boss|head|main|primary .. lost|die|gone|fail|ill|silent|crash & others|rest|remaining|among_themselves|crew|survivors & new|pick|choose|elect|vote|another',
    '@deputy & @down|drop|collapse|faint|die|ill|fail|stop|crash|lost & step|stage|whistle|helm|reins|wheel|baton|in_hand|place|command|role & moment|when|if|should|as_soon_as|within|once|instant & !provider & !vendor & !supplier & !carrier',
    'first|lead|leading|main|head|chief & snap|lame|ill|fall|die|fail|drop|break|faint|collapse|go_down & second|next|other|spare & play|put_in|take|lead|step|in_front|in_its_place|in_his_place & moment|when|if|should|as_soon_as|within|once & !supplier & !provider & !try & !attempt & !phone_company',
    '@down|silent|no_sign|not_give_a_sign|miss|missed|lost|faint|ill|out & @deputy|reserve & @takeover|step_into|make_boss|made_boss|take_on|carry_the|redirect|promote|become_the|continue|jump_in|take_the_job|made_leader & !supplier & !vendor & !provider & !retry & !job & !second_time',
    'spare|standby|reserve|second|copy|twin|deputy|replica|backup .. take .. job|work|place|role|shard|traffic|over|wheel & automatic|when|if|after|itself|once|database|node|server & !supplier & !vendor & !provider',
    'switch|redirect|move|shift|reroute|point|traffic .. standby|reserve|other_region|second_region|other_zone|other_site|spare|surviving & if|when|minute|second|lose|out|after|fail & !supplier & !provider & !vendor',
    'zone|region|site|building|data_centre a|one|1 .. @down|out|lost .. zone|region|site|building|data_centre b|two|2 .. carry|take|serve|run',
    'faint|ill|sick|limp|crack|die|keel|dead|lame|collapse|drunk|silent|stumble|break_down|falls_over & take|carry_on|sit|step|harness|chair|wear|lead|stead|place|baton|throne|wheel|command|reins|front & within|same|as_soon_as|when|if|should|at_once|minute|second & brother|violin|next|one_behind|deputy|vice|second|mate|understudy|heir|south|twin|stand_in|reserve & !patient & !doctor & !merchant & !provider & !supplier & !company',
  ],
  guards: [
    'singer|actor|theatre|stage .. understudy & left|gone',
    'promoted to .. manager|lead|director|head_of|vp',
    'promote .. product|brand|offer|event|campaign|sale|voucher',
    'take_over .. company|market|world|shift',
    'promotion|promotions & !standby & !take_over & !replica',
  ],
  cases: {
    found: [
      "The moment the first fiddle's string snaps, the second fiddle plays the solo.",
      'When the lead sledge dog goes lame, the next dog is put in front within a minute.',
      'If the primary database dies, the standby is promoted within 30 seconds.',
      'A replica takes over automatically when the leader is lost.',
      'If the captain falls ill, the first officer takes the wheel.',
      'The standby is promoted within 30 seconds when the primary stops answering.',
      'When the main ledger dies, its understudy takes its place by itself.',
    ],
    notFound: [
      'A hot standby sounds good on paper; for eleven users I would not pay for it.',
      'The singer went on stage after the understudy had left.',
      'The captain was promoted to head of fleet.',
      'She was promoted to head of operations.',
      "We restore last night's backup by hand in three hours.",
    ],
  },
};
