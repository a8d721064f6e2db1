import 'server-only';
import { closeDatabase, getDatabase } from './database';
import { getEnv, SettingError } from './env';
import { configureLogger, logger } from './logger';
import { StoreLockedError } from './pglite-lock';
import { processState } from './process-state';

/** Makes the process ready to serve, or ends it with one line that says why. */
export async function startServer(): Promise<void> {
  try {
    const env = getEnv();
    configureLogger();
    // next-auth reads these two itself.
    process.env['NEXTAUTH_SECRET'] ??= env.secret;
    process.env['NEXTAUTH_URL'] ??= env.publicUrl;
    // Whoever runs the server closes the store when it stops.
    processState.close = closeDatabase;
    await getDatabase();
    processState.started?.();
    sweepSoon();
  } catch (error) {
    stop(error);
  }
}

const sweepAfterMs = 5000;

/** Begins the rounds of the sweep once the first pages are out: it brings the reading engine along. */
function sweepSoon(): void {
  const timer = setTimeout(() => {
    import('./sweep').then(
      ({ startSweeping }) => {
        const stopSweeping = startSweeping();
        processState.close = () => {
          stopSweeping();
          return closeDatabase();
        };
      },
      (error: unknown) => logger.error({ err: error }, 'the sweep could not be started'),
    );
  }, sweepAfterMs);
  timer.unref();
}

function stop(error: unknown): never {
  if (error instanceof SettingError) console.error(`Not started. ${error.message}`);
  else if (error instanceof StoreLockedError) console.error(`Not started. ${error.message}`);
  else {
    logger.error({ err: error }, 'the store could not be opened');
    console.error(`Not started. The store could not be opened: ${toLine(error)}`);
  }
  process.exit(1);
}

function toLine(error: unknown): string {
  if (!(error instanceof Error)) return 'for a reason unknown';
  const detail = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message || error.name}${detail}`.replace(/\s+/g, ' ').slice(0, 300);
}
