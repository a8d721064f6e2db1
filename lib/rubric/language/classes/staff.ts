/** Who looks after things on the side of the house. */
export const staff = `
  support support_team support_desk help_desk helpdesk service_desk desk front_desk reception receptionist office back_office finance accounting accountant accounts bookkeeper bookkeeping billing_team cashier treasurer
  secretary clerk caretaker janitor operations ops operator duty_officer on_call on_duty engineer developer technician administrator admin moderator manager supervisor dispatcher controller control_room
  pharmacist nurse doctor teacher librarian coach steward foreman shift_lead shift_leader team_lead product_owner somebody someone a_person person human a_human human_being colleague staff employee member_of_staff
  team we owner analyst agent call_centre call_center hotline warehouse_manager store_manager head_office nephew volunteer
`;
