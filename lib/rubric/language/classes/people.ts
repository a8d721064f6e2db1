/** Who uses, runs or pays for the thing. */
export const people = `
  user customer client rider driver passenger commuter traveller tourist guest visitor resident tenant landlord host patient
  nurse doctor clinician carer parent guardian pupil student teacher professor lecturer marketer editor author
  journalist reader subscriber recipient contact member fan supporter donor volunteer player gamer athlete coach buyer shopper
  seller merchant trader shopkeeper retailer restaurant courier rider_s dispatcher operator agent clerk cashier
  technician engineer developer analyst accountant manager owner founder boss staff employee worker_s colleague crew
  citizen voter applicant candidate caller listener viewer audience crowd family household neighbour senior pensioner child
  teenager woman man person people somebody someone anybody anyone everybody everyone nobody consumer account_holder
  cardholder sender organiser organizer promoter planner approver admin administrator support_team team shop store_owner
  company partner supplier farmer captain skipper pilot cyclist pedestrian guest_s shift_worker night_shift
`;
