/** How a writer says why a thing is so. */
export const judges = `
  because since so_that so therefore thus hence otherwise which_is_why that_is_why this_is_why as_we as_it as_they as_the as_nobody as_both as_this due_to to_keep to_avoid to_let to_stop to_save to_spare to_prevent in_order_to
  must_not may_not need_not needs_not so_they so_it so_no so_nobody so_one lest for_a means meaning cannot_disagree both_or_neither neither_or_both even_if even_when survive survives survives_a whatever_happens without_waiting not_wait
  never_waits nobody_waits do_not_wait matters matter rather_than instead_of spares saves keeps_the keeps_them cheaper simpler faster_than lighter reason then_a_lost not_lose no_longer never_delays
  does_not_delay not_hold not_hold_up hold_up nor in_that_way that_way this_way thereby for_this_reason
  once_only so_a so_the so_people so_patients so_that_a
`;
