/** What lets a repeat be noticed: an id, a key, a mark. */
export const markers = `
  id ids key keys idempotency_key request_key event_id message_id job_id ride_id order_id payment_id charge_id command_id client_ref
  request_id reference number ticket_number order_number parcel_number ride_number pair unique_pair unique unique_index unique_key
  unique_constraint primary_key constraint hash fingerprint token mark marks marked tick ticks ticked checked_off stamp stamped signature name_and_date
  collapse_id dedupe_key nonce sequence serial serial_number own_number its_number same_number row_already already_there already_have
  already_has already_been already_sent already_marked already_done already_ticked already_exists already_paid already_in already
  remember remembers remembered seen_before conditional where_state only_if own_id ledger_line
`;
