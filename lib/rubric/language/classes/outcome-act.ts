/** What people do, or fail to do, that a business or a service can count: the outcomes of a design in product terms. */
export const outcomeAct = `
  buy buyer purchase order reorder checkout check_out basket cart sale sell sold_seat resale redeem redemption coupon voucher
  pay paid payment repay instalment donate donation gift giving pledge tip tips contribute fundraise raise_money bid auction
  book booking rebook reserve reservation appointment visit visitor_number seat slot chair table_taken room_night bed_day ticket
  attend attendance show_up turn_up turnout turn_out no_show no_shows not_turn_up not_show_up participation take_part join
  ride trip journey crossing fare pick_up pickup collect collected uncollected return returned delivery delivered parcel
  cancel cancels cancelled cancellation give_up gave_up giving_up abandon abandonment hang_up hang_ups walk_away walk_home drop_out drop_off
  put_the_phone_down put_phone_down defect call_somebody_else go_elsewhere look_elsewhere competitor
  miss missed unfilled unanswered unread unpaid unsold wasted waste idle empty vacant spare_seat lost_sale lost_order
  read reader opens opened opening open_rate click clicks click_rate answer answered reply replied respond response_rate confirm
  sign_in sign_ins log_in login logins sign_up sign_ups signup register registration activation enrol enrolment application apply
  complete completed completion finish_the finished_order convert acceptance accept_rate accepted
  call calls phone_call call_centre support_call support_ticket tickets contact_rate helpdesk enquiry enquiries complaint complain
  refund chargeback dispute claim compensation fine penalty write_off fraud fraudulent theft stolen loss_per
  leave left_us leave_us quit quitter cancel_subscription renew renewal subscription subscribe member_left contract
  unsubscribe opt_out opt_outs mute mutes mute_all uninstall block_us junk spam_report spam_complaint
  wait waiting waits minutes_of_waiting time_on_hold stand_in queue_at drive_to drove_for drove_around drove_in_vain drive_empty drove_empty drove_back travelled detour wasted_trip wasted_journey
  walk walked arrive_late late_arrival lateness punctual on_time in_time too_late early overtime hours_saved working_hour staff_hour
  shift hour_of_work minutes_saved time_saved workload handled manual_work by_hand
  treatment dose medicine recovery injury death life lives saved_life rescue rescued harm accident incident infection
  lesson homework exam absence absent pupil_absent class_missed grade vote shift_filled filled fill fill_rate occupancy utilisation
  utilization load_factor stock spoilage spoiled thrown_away meal food_waste harvest catch yield_per
  earn earnings income wage salary margin profit turnover takings spend spending cost_of save_money money_saved budget
  price_per_order basket_value average_order lifetime_value ad_revenue ad_money commission fee fees
  people_reached families_reached household_reached reached_in_time know_in_time hear_in_time short_crew crew understaffed
  customer_lost customers_lost shop_lost donor teams_drove quit_rate`;
