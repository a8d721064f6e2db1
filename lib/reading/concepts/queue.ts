import type { ConceptEntry } from '../pattern';

export const queue: ConceptEntry = {
  id: 'queue',
  definition: 'A durable hand-off that lets work wait until somebody is ready to do it.',
  terms: [
    'queue|enqueue',
    'message_broker|work_queue|job_queue|task_queue|rabbitmq|sqs|service_bus|celery|sidekiq|bullmq|pg_boss|activemq|pub_sub|pubsub|job_list|work_list|broker',
    'table .. poll .. due|row|worker|pending',
    'poller|worker|job|process read|scan|check|empty .. table .. due|pending|unsent|waiting',
  ],
  frames: [
    '@work .. @put .. @pile & @later|until|till|worker|helper|somebody|survive|restart|crash|turn|next|ready & !in_memory',
    'pile|stack|list|tray|basket|heap|in_tray|tub|crate|spike|rack|what_wait|waiting_work|job .. survive|outlive|outlast|still_there|still_here|not_lost .. @crash|morning|night',
    'survive|outlive|outlast|still_there|still_lie|lost|lose|gone .. restart|reboot|power_cut|power_failure|crash|blackout|power & pile|stack|list|tray|basket|heap|wait|write|put|note|job',
    '@machine|they|whoever|somebody|someone|people|runner .. @take .. pile|stack|list|tray|basket|heap|in_tray|rack|line|hook|spike|tub',
    'back .. on|onto|to .. pile|stack|list|heap',
    'poll .. table|row & due|next|pending|waiting',
    'written_down|write_down|write_it_down|jot|put_down|note_down|put_it_on & until|later|when|as_soon_as|then|first & worker|helper|somebody|someone|we|machine|free|time|work|order',
    '@work .. wait|rest|lie|sit .. until|till .. @machine|somebody|someone|hand|carrier|printer .. ready|free|time|get_to|open|wake',
    'wait .. on_disk|on_paper|on_a_list|in_a_tray|in_a_pile|safely',
    'take .. from_the_top|from_the_front|off_the_pile|off_the_stack|off_the_list|the_next_one & worker|helper|free|ready|pace|machine|poster',
    'nothing|none|not|never lost|forgotten|vanish & pile|list|tray|wait & @crash',
    'pile|stack|tray|heap|spike|rail|rack|hook|list|basket|in_tray|conveyor|belt|pigeonhole & pull|take|next|worked_through|work_through|worked_off|work_off|pick|until|till|later|when_they_can|free|finish|handle|overnight|turn & job|order|request|ticket|letter|what|slip|note|message|task|ride|work|email|mail|text & !square & !neighbour & !opt',
    'on_disk|list|tray|pile|written_down|written|stored|kept|heap|table|spike & restart|crash|power|lights_go|wipe|reboot|outage|blackout|survive|forgotten|lights|unplug & job|work|message|order|what|request|note|nothing|task|letter|mail',
    'row|rows|table|job|record .. due & poller|picker|worker|sweeper',
    'publish|push|post|write|drop|emit .. message|event|job|task & worker|consumer .. own_pace|consume|pick|process',
    'write|file|put|note|drop|lay|keep .. card|slip|note|form|wish|job .. card_box|box|drawer|file|tray & help_themselves|take|pull|pick|from_which|work',
  ],
  guards: [
    'passenger|people|person|rider|car|taxi|cab|driver|shopper|student|tourist|visitor|customer .. queue|line|in_line .. counter|door|bus|airport|rain|kerb|curb|station|shop|till|street|gate|taxi|entrance|stadium',
    'stand|stood|join|jump|long in|the|a queue|line .. shop|airport|station|bus|taxi|door|hour',
    'queue .. people|passengers|tourists|cars|taxis & !worker & !job',
    'passenger|passengers|people|tourists|shoppers|fans|taxis|cabs queue',
    'in_memory .. queue|list .. lose|lost|gone|crash|vanish',
  ],
  cases: {
    found: [
      'Events go onto a durable queue before any provider is called.',
      'Each job is laid in a tray on disk and a worker takes it when it is free.',
      'The pile survives a power cut, so no letter is forgotten.',
      'A poller reads the table for due rows every second.',
    ],
    notFound: [
      'Passengers queue at the airport for a taxi.',
      'We do not need a queue here.',
      'A waiting screen keeps the rider calm.',
      'Competitors use RabbitMQ for everything.',
    ],
  },
};
