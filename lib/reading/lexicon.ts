/**
 * Synonym classes: the slots of the function frames. Members are separated by blanks, an underscore joins the
 * words of a phrase; inflections are found through the stem. A class states one idea and is used by several concepts.
 */
const classes: Readonly<Record<string, string>> = {
  // Things that travel through a system.
  work: `work job task message event notification note letter mail email push request ride trip order send item entry
    charge text sms campaign report receipt call parcel offer booking newsletter digest delivery webhook record row
    update ping card slip ticket invoice payment code confirmation news promotion warning alert post blast import
    envelope telegram wish leaflet basket label scan tour dish plate prescription ticket_request reminder voucher greeting sale letters bill document file payment_request refund command`,
  person: `person user recipient customer subscriber rider driver reader member patient parent passenger people
    somebody someone anyone everybody everyone nobody caller marketer buyer client visitor guest cashier citizen
    student teacher shopper courier seller player nurse he she they them
    folk neighbour pensioner villager resident eater woman lady gentleman kid receiver addressee shopkeeper employee member_of_the_public couple stranger caller_in sender`,
  // Things that work.
  machine: `server machine node instance worker helper poster process host pod container computer program service
    clerk printer runner matcher sender packer hand counter desk pair_of_hands dispatcher thread box app task_runner
    consumer replica sorter waiter cashier porter cook postman messenger staff carrier_boy cook keeper farmhand sorter stamper shearer ferryman nurse_on_shift
    steward teller monk gatekeeper baker miller crew apprentice maid butler barber smith guard telephonist stall booth boat
    oven pump mill boy girl usher colleague crew checkout till operator
    stuffer scribe typist secretary courier loader collector carrier messenger_boy woodcutter pharmacist printer_boy waitress`,
  store: `database db store node cabinet drawer shelf disk machine server table book ledger slice cupboard file box
    part partition shard folder bin barn house room chest crate sack shoebox office
    cellar archive safe yard stall depot rack vault_room cloud_database cluster`,
  pile: `pile stack list tray basket heap rack hook spike in_tray inbox pigeonhole line table belt tub crate bin
    notebook ledger shelf box disk job_list drawer waiting_list to_do_list log backlog slate corkboard pigeonhole chalkboard blackboard noticeboard board sack
    shoebox clipboard
    buffer nail rail peg ring_binder card_index reel spool queue_table waiting_room hopper bowl bucket pocket`,
  put: `put place lay drop land go stack note write save set wait sit stay park store hold keep rest pile lie jot
    hang add enter leave pin collect gather throw toss stash record
    file drop_off log enqueue buffer append lodge tuck stuff dump pop slot deposit leave_behind set_down`,
  take: `take pick pull grab fetch collect work_off work_through empty drain poll claim lift draw clear consume
    process get_to chew_through reach_for read
    eat feed nibble munch pluck unhook withdraw retrieve pick_off work_them_off serve_from`,
  later: `later afterwards afterward when_ready until till as_soon_as once in_turn next_free when_free at_leisure
    at_its_own_pace at_their_own_pace own_time own_pace own_speed when_it_can when_they_can pick_up picks_up free
    when_there_is_time time_for when_somebody one_by_one one_after_another one_at_a_time catch_up`,
  crash: `crash restart reboot power_cut power_failure blackout outage die fall_over go_down fall_down lose_power
    switch_off pulled_plug breakdown break_down deploy reset fail failure loss collapse burn fire flood plug unplugged
    power_out reboot_of restart_of shutdown shut_down outage_of black_out`,
  // Outside companies.
  supplier: `provider vendor supplier company carrier processor aggregator partner operator courier gateway
    telco network bank firm sms_service post_office mail_house text_service delivery_service account_with mill ferry railway rail shipper wholesaler printing_house haulier
    courier_company sms_house sms_company text_company telephone_company mail_company map_company payment_company freight_company forwarder merchant_bank reseller_of_texts`,
  brand: `twilio vonage messagebird sinch stripe adyen braintree paypal sendgrid mailgun ses google_maps mapbox here_maps
    tomtom postmark nexmo plivo worldpay checkout_com klarna firebase apns fcm`,
  two: `two second another both pair three several spare backup alternative other alternate twin secondary
    different extra 2 3`,
  fail: `fail failure error go_wrong refuse reject bounce time_out timeout silent quiet down unavailable break outage
    die say_no unreachable not_answer no_answer not_respond broken crash not_deliver could_deliver undeliverable
    not_go_through not_get_through unanswered busy_signal lost engaged stumble hiccup choke trip_over does_not_work
    not_work not_take come_back_with_an_error returned jam misfire struggle poison problem trouble
    not_through break_off broke_off broken_off fall_through go_astray bounce_back come_to_nothing not_succeed abort crash_out drop_out give_no_answer throw_an_error hang`,
  down: `down unavailable silent away fail dead unreachable not_answer no_answer broken be_gone have_gone offline quiet out missing
    closed time_out not_be_opened not_open not_be_reached not_reach not_respond unresponsive break outage out_of_reach
    not_available stop_answer go_dark ill sick not_work lost out_of_order in_trouble stumble too_slow hang
    unwell cut_off not_be_reached
    sleep_through blackout on_strike unplugged frozen stuck dead_silent kaput on_fire sink fall_over collapse`,
  again: `again once_more another_go another_try second_try second_attempt anew repeat another_time one_more_time
    another_attempt another_chance another_shot second_time afresh second_go
    second_round over_again from_the_top repeat_it next_try further_try`,
  same: `same identical repeated duplicate twice double repeat second_time already two_times copy twin seen`,
  // Time.
  timeunit: `second sec minute min hour hr day week month year s h quarter evening morning night fortnight weekend daily
    hourly`,
  now: `at_once straight_away right_away immediately instantly immediate instant on_the_spot there_and_then promptly
    first straightaway in_milliseconds within_milliseconds without_delay directly without_wait in_a_moment quickly`,
  behind: `behind behind_the_scene in_the_background background afterwards later after meanwhile follow then
    in_its_own_time backstage out_of_sight in_the_back back_room at_leisure catch_up subsequently`,
  // Watching.
  signal: `age latency rate depth lag backlog error oldest p95 p99 p50 percentile percent wait waiting long how_long
    how_old how_many queue count failure bounce complaint cpu memory load saturation delay time_to throughput
    threshold level slow missing late lease success silent below above under over exceed pass than limit mark
    eldest waiting_time wait_time share rate_of response_time error_rate failure_rate unsent undelivered pending stuck one_in`,
  tell: `tell ping page_the page_us page_on page_someone page_somebody is_paged are_paged get_paged gets_paged be_paged wake alert call notify ring warn beep buzz summon text shout scream flash rouse get_out_of_bed
    raise sms
    sound_the_alarm raise_the_alarm phone_up call_out knock_up alarm inform`,
  onduty: `somebody someone on_call oncall engineer on_duty phone operator duty pager team person colleague us me
    developer staff whoever technician watchman guard night_shift shift caretaker the_one human out_of_bed
    shift_leader person_on_duty engineer_on_duty night_guard nurse_in_charge operations duty_officer foreman supervisor janitor`,
  // Slowing down.
  slow: `slow slow_down hold_off pause stop ease throttle refuse push_back hold_back wait brake turn_away
    come_back_later less close shut reject 503 429 no_more fewer ease_off step_on_the_brake take_it_easy go_easy
    hold_fire back_off hold_on slower say_no decline
    stay_home go_home close_the_door turn_back hold_it rest idle cut_back let_up pull_back hold_up stand_still suspend halt freeze`,
  upstream: `sender producer intake expander upstream api front caller door entrance feeder supply import ingest
    prepare people_who those_who customer marketer new incoming accept team source client generator planner in_front
    earlier publisher gate everybody_before whoever importer writer audience campaign bulk request shop program
    collector supplier_of intake_desk reception truck lorry loader gatherer picker waiter reader_of crawler`,
  toofull: `pile backlog queue line depth too_much full rise grow long fall_behind lag deferral push drown overwhelm
    cannot_keep_up not_keep_up behind struggle choke jam waiting overflow overload high_water brim limit swamp
    too_many saturate hopper swell up_to_here pressure congest deep
    full_up bursting backed_up piled_up overrun stacked_up up_to_the_ceiling bottleneck unsorted unsent_pile behind_by`,
  more: `more extra additional add start bring hire call_in join open switch_on second spin spin_up launch put_on new
    grow another double scale wake boot appear send_in`,
  // Money and reasons.
  reason: `because since as so for therefore thus hence due_to reason in_order_to to_keep which_means means why given
    need must want only with constraint join transaction integrity foreign_key consistent flexible differ append
    agree impossible cannot lets let allow fit suit give never key keyed without guarantee schema atomic whose
    where changing`,
  part_of_world: `frankfurt osaka ireland dublin singapore virginia tokyo sydney london paris mumbai oregon ohio seoul
    stockholm berlin amsterdam sao_paulo toronto montreal hong_kong jakarta bahrain dubai zurich warsaw madrid milan
    europe european asia asian america american africa australia australian japan japanese germany german france
    french india indian brazil brazilian canada canadian china chinese eu us_east us_west uk usa britain british
    korea korean mexico spain madrid lima spaniard peruvian peru lisbon portuguese vienna rome athens istanbul cairo
    nairobi johannesburg cape_town delhi bangalore shanghai beijing melbourne chicago new_york san_francisco los_angeles
    vancouver bogota santiago buenos_aires manila bangkok swede swedish norwegian finnish polish turkish dutch dutchman
    frenchman argentina chile colombia nigeria kenya egypt thailand vietnam indonesia malaysia austria swiss switzerland
    ireland_site norway sweden finland denmark belgium netherlands portugal greece turkey israel dubai_site italian italy poland continent continental ocean country abroad overseas home_country`,
  static: `picture image tile icon logo file video static script photo stylesheet asset font css javascript banner
    thumbnail drawing graphic avatar map_tile map_picture brochure header_picture
    dish_picture product_picture product_photo picture_of page_image map_image`,
  nearby: `near nearest close closest around_the_corner edge next_door local nearby neighbourhood proximity
    short_distance short_hop same_city same_country nearer closer
    own_city same_town near_the_user own_town closest_city local_city neighbourhood_of in_the_city`,
  area: `square cell tile grid block patch checkerboard neighbourhood district zone area sector bucket hexagon box
    quarter street postcode mesh page_of_the_map part_of_town corner
    field patch_of sheet_of_the_map geohash tile_of compartment`,
  tenant: `customer shop tenant team client merchant company brand seller campaign sender restaurant account
    organisation business store partner city department school clinic hospital big_one retailer franchise member
    newspaper hotel firm agency farm village estate family household choir club shopkeeper guild publisher
    supermarket chain_of flower_shop baker restaurant_chain kiosk_owner workspace org vendor_shop dealer_shop club_member`,
  night: `night sleep asleep bed evening dark midnight pm nap bedtime rest siesta dinner weekend sunrise dawn
    lullaby late_hour am local_time curfew after_hours midday_rest prayer mass church church_hour
    ten_at_night late_evening breakfast nine_pm ten_pm bed_time sleeping`,
  dupdrop: `drop skip ignore throw_away throw discard remove filter bin not_again tick_off cross_off recognise spot
    collapse sent_once one swallow dismiss suppress sieve catch weed out_with forget eliminate leave_out detect reject
    merge only_once kept_once`,
  once: `once one_time single only_one just_one one same_answer same_result same_outcome no_second not_twice
    never_twice no_effect nothing_new nothing_more first_answer first_result one_effect changes_nothing
    change_nothing no_difference one_charge one_ride one_send first no_new not_a_second never_a_second nothing_happen
    original_answer same_reply`,
  undo: `switch back revert undo way_back flag turn_off roll_back go_back return reverse pull_back withdraw kill_switch
    old_way stop_it take_it_back switch_off turn_back
    bring_the_old_back bring_back old_one put_back restore_the_old take_back pull_the_plug`,
  look: `look inspect person human see through examine review reason check support later morning someone engineer
    somebody look_into study read sort_out read_through staff go_through hand investigate diagnose by_hand puzzle fix
    repair colleague operator open decide eye
    have_had_a_look have_a_look examine_by_hand sort_it_out puzzle_over understand support_person specialist go_over call_up clear_up ask_why note_why`,
  aside: `aside apart corner side_table box drawer tray folder separate special parking parked quarantine shelf
    one_side sick_bay side_pile own_pile bin_for lost_and_found basket bench hospital pen cupboard side_room
    siding out_of_the_way side_list red_folder table rack list pile
    desk_of quarantine_list own_tray own_list sin_bin spare_room back_room waiting_bench`,
  prefs: `opt_out optout opted_out preference consent wish stop_list suppression do_not_send unsubscribe permission
    choice said_no say_no mute muted blocklist agreed want wants_no not_want do_not_want asked_not asked_us
    do_not_contact do_not_disturb refusal said_stop said_yes allowed leave_me_alone no_thanks wished willing
    likes_and_dislikes taste_of allow_us chosen_channel channel_choice channel_setting user_setting personal_setting their_setting
    wishes book_of_wishes stop_book stop_mark no_mark block_list left_the_list objected objection declined revoked withdrew consented agreed_to permission_for`,
  look_up: `check look consult ask read respect honour verify filter compare against look_up lookup before first obey
    skip leave_out drop see cross cross_off look_at go_through strike run_past hold_against take_out pass_over open
    match find_out glance`,
  // Another world: beside one of these, and with no word of a system near, a term of the trade means something else.
  elsewhere: `dish geocaching singer launch_party trail mug supermarket thriller sermon statue_garden vault padlock webinar microphone loudspeaker founder ranger bicycle campfire treasure attic forest hiking riddle poem
    museum_guide zoo circus opera choir_master gardener plasterer wallpaper curtain lawyer court police policeman stadium museum statue glass slide_deck powerpoint presentation tourist
    hire recruit candidate applicant therapist mattress lawn garden gym wedding carpet cushion mechanic electrician
    plumber fuse cellar basement canteen cafeteria lunch birthday holiday vacation church choir orchestra band football
    brochure personality manner teenager novel film movie actor sculpture painting exhibition museum_shop library
    kitchen furniture sofa parking_space car_park warranty dealer reseller politician election parliament army soldier teacher
    pupil classroom school_trip sports referee athlete marathon chef recipe baker bakery farmer tractor surgeon
    nurse_on_call dentist landlord apartment tailor fashion dress hairdresser perfume jewellery bank_robber
    prison thief bouncer nightclub concert festival ferry cruise hotel_lobby suitcase luggage passport_office tyre brake
    gearbox steering windscreen seat_belt child_seat office in_a_meeting in_meeting team_meeting meeting_room team_event yoga spouse wife husband mother
    wine cheese cookie cake soup jam bishop priest bride monastery barn harbour lighthouse sailor wrench spanner screwdriver
    exam diploma landlady mortgage refugee embassy doctor_s midwife orchard vineyard goat sheep cow cattle fishing
    lullaby violin piano guitar drummer quiz chess tennis swimmer goalkeeper penalty stage_play circus_tent puppet
    fairy_tale emperor mayor senate ballot trade_union strike_vote barracks cemetery funeral grave archaeologist
    fossil dinosaur planet telescope astronaut weather_station kite umbrella raincoat shoelace necklace diamond
    staircase attic_room chimney roof_tiles carpet_shop upholsterer optician physiotherapist dog_walker kennel stable_boy
    leasing_contract interest_rate interest_rates tax_office feature_list camera police_station taxi_rank permit_office town_hall
    sales_team hr_department payroll printer_paper coffee tea_room car_boot licence_plate parking_ticket traffic_light roundabout motorway speed_camera`,
  system: `server request api message database worker job event endpoint token traffic deploy row payload schema index node
    instance cluster cpu latency timeout backend service sms notification webhook client_app code write read data
    table system app email campaign recipient`,
  // Who else there is, how big they are, and what they do to each other.
  others: `other others rest else everybody_else everyone_else everything_else anyone_else remaining remainder neighbour
    whoever_else ordinary normal standard whatever_else newsletter bulk promotion advert marketing`,
  small: `small little tiny smaller modest corner_shop smallest humble`,
  big: `big large huge giant heavy busy loud greedy million mountain bigger biggest largest bulk enormous massive flood
    blast single however_much however_many however_big no_matter_how hungry avalanche monster`,
  starve: `starve crowd block push push_aside swamp drown swallow bury squeeze delay hold_up slow freeze shove elbow
    monopolise monopolize hog overwhelm use_up eat fill flood stall choke take_all take_over_all keep_waiting crush
    slow_down clog dominate suffocate smother drag_down`,
  // How old news may be, and that nobody is hurt.
  stale: `old older stale behind lag outdated out_of_date trail late delayed yesterday earlier ago out_of_date not_the_latest catch_up
    out_of_step disagree differ not_yet_up_to_date a_little_off lagging moment_later not_quite_current out_of_sync
    up_to_date half_a_minute_old minute_old out_of_time old_by not_fresh not_current lagged`,
  fine: `fine ok okay harmless all_right good_enough acceptable accept tolerable tolerate can_live live_with no_problem
    enough nobody_mind nobody_care no_one_mind no_harm not_matter bearable hurt_nobody no_one_care nobody_notice
    no_one_notice perfectly_well nobody_is_hurt cannot_hurt we_allow acceptable_here do_not_mind not_mind forgive
    no_trouble live_with_that nobody_cries nobody_complains we_accept accepted nobody_suffers no_drama bearable_here tolerates not_a_problem no_issue acceptable_for`,
  figure: `count number total like figure badge counter score page list view history status screen photo summary
    statistic chart profile feed dot picture graph ranking table board branch shop reader everybody everyone people
    somebody someone copy dashboard`,
  // A second one that stands ready.
  deputy: `officer deputy shadow spare standby twin understudy vice copilot backup second next sister brother reserve
    neighbour survivor follower stand_in substitute double replacement replica copy others colleague other another
    remaining_one first_mate
    main_one copy_of backup_one next_in_line number_two heir successor right_hand reservist`,
  takeover: `take_over take_the_wheel take_command take_charge take_the_lead take_its_place take_his_place take_her_place
    in_its_place in_his_place in_her_place step_in step_up fill_in stand_in jump_in inherit become_the_leader
    become_the_main carry_on_instead pick_a_new choose_a_new elect take_up_the_work take_on_the_work
    move_up move_into_its_place slip_into
    declare_the_main declared_the_main carry_on continue promote promoted become_main assume assume_command hold_the_fort`,
  // Being asked, or not.
  unasked: `unasked unprompted by_itself by_themselves on_its_own of_its_own_accord without_asking without_being_asked
    without_prompting need_not_ask not_have_to_ask no_need_to_ask not_need_to_ask never_has_to_ask never_have_to_ask
    without_refresh not_keep_asking without_polling`,
  device: `phone app browser screen page client tablet display tracker map watch dashboard handset website tab`,
  duplicate_of: `copy duplicate mirror replica twin photocopy carbon_copy second_set second_book transcript mirror_image
    follower reading_copy
    mirrored_copy second_copy clone shadow_copy snapshot_copy twin_copy`,
  enquiry: `question look browse read report count statistic analyst search ask study history lookup query curious
    research analyse view figure chart archive past last_year sums
    curious_people reporting query_of analytics pull_report evaluation overview lookup_of statistics`,
  caller: `caller user customer client driver rider marketer shop person visitor app phone page he she they you guest partner buyer you`,
  urgent: `urgent important code password alert security emergency critical confirmation cancellation safety transactional express premium time_critical heart_attack ambulance fire one_time otp payment_alert login_code reset fraud`,
  bulkwork: `newsletter promo promotion marketing advert coupon sale campaign bulk ordinary normal receipt rest everything_else social digest survey news offer other broken_finger leaflet catalogue recommendation reminder routine`,
  optedout: `unsubscribe opted_out opt_out switched_off_this switched_off_that switched_it_off muted told_us_not said_no no_adverts asked_not do_not_want no_longer_want refused_consent no_permission without_a_yes untick declined_message revoke withdrawn_consent withdrew leave_them_in_peace in_peace not_to_text not_to_mail not_to_call not_to_write do_not_contact stop_list no_thanks not_to_be_contacted signed_off signed_out_of`,
  brimful: `too_long full high drown too_much overload cannot_keep_up not_keep_up no_room have_room has_room caught_up catch_up empty defer deferral depth how_full brim overflow swamp choke behind congest jam burst swell saturate grow_beyond too_many`,
  role: `rider driver customer user support admin administrator manager intern partner shop producer clerk agent editor viewer finance marketer merchant operator owner guest employee reader colleague auditor everyone everybody nobody staff`,
  together: `same one_and_the_same together in_one within_the single one_commit along_with committed_with in_the_same atomically in_one_step in_one_go one_write both`,
};

export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(classes).map(([name, members]) => [name, members.trim().split(/\s+/)]),
);
