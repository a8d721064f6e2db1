/** What a system is made of, in the words of the trade and in plain ones; what can be put somewhere, do something, or break. */
export const machinery = `
  server machine node instance worker helper process program script host pod container computer cluster fleet box daemon
  api endpoint gateway balancer load_balancer proxy front_door intake edge router dispatcher scheduler timer cron matcher assigner planner
  sender poster packer runner picker fetcher loader splitter cutter expander relay publisher consumer producer subscriber
  poller reader writer collector aggregator aggregation renderer counter walker sorter finder searcher keeper builder merger digester notifier mailer
  dialer pusher forwarder adapter connector bridge bot agent assistant clerk desk operator controller coordinator orchestrator allocator
  database db postgres postgresql mysql sql sqlite mongo mongodb cassandra dynamo dynamodb redis memcached cache store storage bucket disk memory
  table book ledger register index grid map map_cell cell tile square zone list pile stack shelf tray out_tray box drawer sheet slip notebook
  board hook pigeonhole rack queue line lane topic stream log broker bus kafka rabbitmq sqs kinesis pubsub outbox inbox mailbox buffer channel
  partition shard replica copy standby primary leader follower twin backup snapshot region zone data_centre data_center
  socket websocket connection open_line line_to_the_phone hub push text sms mail e_mail email voice letter phone telephone tablet app browser page
  website screen client device kiosk terminal handset watch scanner sensor tracker cart car boat van bike scooter truck train bus
  provider company carrier bank card processor psp card_company phone_company mail_company text_company mail_host vendor supplier partner payment
  webhook callback receipt token key job task message event batch chunk packet piece block part_of_the_list envelope note notice row record
  counter bucket token_bucket limiter breaker circuit lock lease lock_row switch flag card preferences consent stop_list suppression_list opt_out_table
  network power cable internet wifi mobile_network signal disk_space cpu thread
  service microservice module function lambda component application system backend back_end back_office
  driver rider skipper courier nurse secretary pharmacist desk_officer operator person somebody someone volunteer
  printer bench till checkout barrier door lift engine motor battery cable generator camera meter lamp display monitor radio speaker
  reception receptionist cashier cook kitchen counter_desk ward clinic shop warehouse store_room depot office factory line_manager
  gps position spot ping location template index_node shard_node matchers place_keeper driver_s_phone
`;
