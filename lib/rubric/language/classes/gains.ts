/** What speaks for a choice: what gets better, cheaper, safer, or is spared. */
export const gains = `
  simple simpler simplest simplicity simplify plain plainer easy easier easiest easily ease fast faster fastest quick
  quicker quickest quickly speed_up swift swifter cheap cheaper cheapest cheaply affordable inexpensive economical
  frugal safe safer safest safely secure tight tighter light lighter lean leaner calm calmer quiet quieter peaceful
  fair fairer fairly even_handed robust sturdy sturdier stable steady steadier solid reliable dependable predictable
  soon sooner early earlier at_once instantly instant immediately immediate straight_away right_away on_time in_time
  fresh fresher up_to_date live current accurate exact exactly precise correct correctly consistent clean cleaner
  clear clearer transparent readable obvious legible visible familiar convenient comfortable pleasant friendly
  friendlier kind kinder smart smarter clever better best smooth smoother strong stronger efficient effective
  productive handy flexible save spare cut halve reduce shrink lower lessen trim shorten lighten relieve ease_off
  take_off off_the_database off_the_store off_the_team off_the_primary avoid prevent protect shield guard spared saved
  rescue rescued safeguard preserve survive withstand absorb smooth_out cushion isolate contain decouple gain gained
  win won earn benefit advantage upside profit reward improve improvement buy_us give_us get_us let_us lets_us
  bring_us save_us help helps enable allow free free_up unblock unlock never_block not_block not_blocked
  no_longer_wait never_wait never_wait_for not_wait never_hang never_lose not_lose nothing_lost nothing_is_lost
  none_lost no_lost no_loss no_race no_races no_lock no_locks no_double no_doubles no_duplicate no_duplicates no_join
  no_joins no_blocking no_waiting no_noise no_queueing no_extra no_new nothing_new nothing_more no_server no_servers
  no_outage no_gap no_conflict no_conflicts no_surprise no_more no_bottleneck no_single_point no_moving cannot_be_lost
  cannot_disagree cannot_drift cannot_block cannot_double cannot_starve agree agrees in_step together one_transaction
  one_commit single_commit atomic one_system one_place one_thing one_source less_load less_noise less_work less_waste
  less_risk less_code less_traffic less_effort less_waiting less_stress less_data less_battery less_churn less_to
  fewer fewer_complaints fewer_calls fewer_trips fewer_mistakes fewer_mutes more_orders more_sales more_bookings
  more_opens more_customers more_visitors more_revenue more_reliable more_efficient more_exact more_responsive
  more_predictable more_control more_capacity more_room more_members more_donations more_people bring_more brings_more
  opened_more like_it likes_it love_it loved prefer_it welcome popular trust trusted happy happier glad relax relaxed
  know_their know_when know_at replay replayable in_order audit auditable traceable proof testable debuggable undo
  reversible recoverable self_healing heals independent independently autonomous ready in_return in_exchange_for_which
  a_fraction_of scale_out scales room headroom kept keeps_up look_after_itself keep_alive keeps_alive stays_up
  keep_going carry_on goes_on up_and_running out_early through_early saves_the sleep undisturbed uninterrupted
  untouched unaffected never_late no_longer not_any_more not_blocked_any_more covers worth catch catches idempotent
  shorter smaller tidier neater healthier nearer closer warmer roomier greener milder finer gentler nicer
  quieter_nights richer deeper wider fuller stay_with stays_with stay_longer stay_loyal loyal know_how_to knows_how_to
  good_at expert experienced proven tried_and_tested come_back_to_us
`;
