import { parseArgs } from 'node:util';

/** Host and port from the command line, else from the environment, else the usual ones. Ends with one line when wrong. */
export function readAddress(args, environment) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: { port: { type: 'string', short: 'p' }, host: { type: 'string' } },
    }));
  } catch (error) {
    return refuse(error.message);
  }
  const port = values.port ?? (environment.PORT || '3000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    const name = values.port === undefined ? 'PORT' : '--port';
    return refuse(`${name}: "${port}" is not a number from 0 to 65535`);
  }
  return { host: values.host ?? (environment.HOST || '127.0.0.1'), port: Number(port) };
}

function refuse(message) {
  console.error(`Not started. ${message}`);
  process.exit(1);
}
