import { createServer } from 'node:net';

/** Resolves to the port to listen on (a free one for 0), or to null when it is taken. Rejects on a wrong host. */
export function findPort(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    probe.listen(port, host, () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}
