/** Who takes work from where it waits. */
export const workers = `
  worker consumer sender poster packer runner picker matcher finder searcher searcher_program dispatcher fetcher relay poller helper program process small_program script daemon processor renderer mailer notifier
  pusher loader clerk postman charger walker somebody another_program second_program separate_program background_job sender_program sender_process dispatch_worker subscriber they it he she aggregator digester handler
`;
