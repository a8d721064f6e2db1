/** What keeps work until somebody has time for it. */
export const holders = `
  queue line list tray pile shelf rack stack basket box inbox outbox in_tray out_tray table row job_row job_table book log stream topic bus broker buffer lane backlog waiting_list waiting_pile
  pigeonhole hook board belt drawer folder sheet kafka rabbitmq sqs kinesis pubsub job_queue work_queue message_queue task_queue durable_queue ledger spool partition event_bus event_log to_tell_table
  parked_chunks job jobs
`;
