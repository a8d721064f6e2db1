import type { ConceptEntry } from '../pattern';

export const realtimePush: ConceptEntry = {
  id: 'realtime_push',
  definition: 'The server tells the client without being asked.',
  terms: [
    'websocket|websockets|web_socket|web_sockets|server_sent_event|server_sent_events|sse|socket|long_lived_connection|persistent_connection|open_connection|mqtt|push_channel|grpc_stream|bidirectional_stream|signalr|live_connection|pushed_over',
    'push|pushed|pushes|stream|streamed .. to .. both|client|phone|app|browser|screen|tracker .. over|live|change|as_soon_as|real_time',
  ],
  frames: [
    'line|connection|channel|pipe|wire|link|call|tube .. open & tell|push|move|see|come|send|update|as_soon|without_asking|moment|appear|new|speak|through|arrive|news|know|down',
    'server|we|us|our_side|office|dispatcher|system .. tell|push|speak|call|inform|send|whisper|shout|announce|radio .. without .. ask|refresh|poll|request|wait',
    'without .. asking|being_asked|refresh|refreshing|reload|asks|reloading|pulling|polling|prompted & screen|phone|app|page|rider|we|tell|move|appear|see|map|car|driver',
    'the_moment|the_instant|the_second|as_soon_as|the_very_moment .. change|move|new|happen|accept|arrive|know|turn & screen|phone|app|page|rider|both|browser & tell|told|appear|see|learn|hear|show|know|reach & !ask & !poll',
    'not|never|no_need|nobody|need_not .. ask|keep_asking|refresh|poll|reload .. again|every|server|us & tell|push|appear|told|line|open|itself',
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
