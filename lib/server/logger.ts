import 'server-only';
import pino from 'pino';
import { getEnv } from './env';

/** Never in a log: what opens a door, and what somebody wrote. */
const redacted = [
  'password',
  'passwordHash',
  'token',
  'secret',
  'cookie',
  'authorization',
  'email',
  'body',
  'payload',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** The log of the server: one JSON object a line, on standard error, so that standard output stays for people. */
export const logger = pino(
  { level: 'info', redact: { paths: redacted, censor: '[redacted]' }, base: null },
  pino.destination({ fd: 2, sync: true }),
);

/** Takes the level from the settings; called once at the start. */
export function configureLogger(): void {
  logger.level = getEnv().logLevel;
}
