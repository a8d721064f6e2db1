/** Reaching a phone without its asking, or its asking on purpose. */
export const openLine = `
  websocket websockets web_socket socket sockets open_connection open_connections open_line open_lines stays_open long_lived long_lived_connection persistent_connection http2_stream h2_stream stream streams sse server_sent event_stream hub connection_gateway realtime_gateway push pushes pushed push_message
  push_notification mqtt grpc_stream down_the_line over_the_same_line same_connection rings_the_phone long_poll long_polling asks_every asks_again anything_for_me every_few_seconds
`;
