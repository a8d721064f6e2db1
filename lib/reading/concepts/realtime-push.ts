import type { ConceptEntry } from '../pattern';

export const realtimePush: ConceptEntry = {
  id: 'realtime_push',
  definition: 'The server tells the client without being asked.',
  terms: [
    'socket_io|webrtc|push_stream|live_stream|event_source|eventsource|push_connection',
    'stream|streams|streamed .. to .. page|client|phone|app|browser|screen|map',
    'websocket|websockets|web_socket|web_sockets|server_sent_event|server_sent_events|sse|socket|long_lived_connection|persistent_connection|open_connection|mqtt|push_channel|grpc_stream|bidirectional_stream|signalr|live_connection|pushed_over',
    'push|pushed|pushes|stream|streamed .. to .. both|client|phone|app|browser|screen|tracker .. over|live|change|as_soon_as|real_time',
  ],
  frames: [
    'line|connection|channel|pipe|wire|link|call|tube .. open & tell|push|move|see|come|send|update|as_soon|without_asking|moment|appear|new|speak|through|arrive|news|know|down',
    'server|we|us|our_side|office|dispatcher|system .. tell|push|speak|call|inform|send|whisper|shout|announce|radio .. without .. ask|refresh|poll|request|wait',
    'without .. asking|being_asked|refresh|refreshing|reload|asks|reloading|pulling|polling|prompted & screen|phone|app|page|rider|we|tell|move|appear|see|map|car|driver',
    'the_moment|the_instant|the_second|as_soon_as|the_very_moment .. change|move|new|happen|accept|arrive|know|turn & screen|phone|app|page|rider|both|browser & tell|told|appear|see|learn|hear|show|know|reach & !ask & !poll',
    'not|never|no_need|nobody|need_not .. ask|keep_asking|refresh|poll|reload .. again|every|server|us & tell|push|appear|told|line|open|itself',
    'screen|phone|app|map|browser|page|rider|client & by_itself|by_themselves|on_its_own|without_asking|without_being_asked|not_have_to_ask|no_need_to_ask|never_ask|unprompted|as_they_come|as_they_happen|as_it_happens|need_not_ask & change|told|tell|move|appear|update|new|say|position|come|know|flow|learn',
    'app|phone|client|screen|rider|browser & told|tell|inform & not|never|no_need|without|rather_than & ask|refresh|poll|asking|reload',
    'connection|line|call|channel|link|phone_line & open|stays_up|stay_up|alive|held|permanent|standing|always_on & speak|tell|flow|send|come|new|push|move|update|through|position',
    'server|we|office|system .. speak|speaks|talk|talks|call .. first|unasked|whenever|without_being',
    'call_out|shout|tell|announce|speak|ring|push .. when|as_soon_as|the_moment & never|not|no_need|without .. look|ask|check|refresh',
    'line|connection|channel & never|not & hung_up|hang_up|closed|close|cut & new|run|move|place|position|send|tell|news',
    '@device|rider|people|customer .. listen|stay_on_the_line|keep_listening|stays_connected & tell|told|say|speak|send|hear|talk & whenever|when|as_soon_as|moment|anything|something|happen|change|new',
    'refresh|reload|poll|asking|ask & not|never|no_need|without|nobody|need_not|rather_than|instead_of|stop & arrive|appear|come|pop_up|show_up|move|update|told|tell|turn_up|flow & @unasked|itself',
    '@device .. change|move|update|show|know|jump|turn & the_moment|the_instant|the_second|as_soon_as|straight_away|the_very_moment & @unasked|speak_up|our_side|server|we_tell|we_say|we_push',
    'we|server|our_side|office|centre|system .. speak_up|speak|tell|call|shout|announce|send|inform & @unasked|without .. ask',
    '@device & @unasked|itself & the_second|the_moment|the_instant|as_soon_as|straight_away|there_and_then|within_a_second & !restart & !worker & !helper',
    'nobody|no_one|not|no_need|need_not & peek|refresh|reload|poll|keep_looking|keep_asking|keep_checking & itself|told|tell|arrive|appear|come|walk|pop|push|ring',
    'without|nobody|need_not|no_need .. go|going|look|looking|ask|asking|check|checking|keep & the_instant|the_moment|the_second|as_soon_as & call_out|tell|show|turn|change|ring|appear|say|announce|flip|move|light & !bell & !worker',
  ],
  guards: ['poll|ask .. every|each|second & !instead_of & !rather_than & !not & !no & !without'],
  cases: {
    found: [
      'The new state is sent to the phone over a WebSocket.',
      'The office speaks to the app over an open line, without being asked.',
    ],
    notFound: ['The app asks the server every five seconds.', 'WebSockets are left out; polling is enough.'],
  },
};
