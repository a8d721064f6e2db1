import 'server-only';
import { parseSettings, type Settings } from './env-schema';
import { processState } from './process-state';
import { readOrCreateSecret } from './secret';

/** Settings with the secret in place. */
export type Env = Omit<Settings, 'secret'> & Readonly<{ secret: string }>;

/** A setting that stops the start; the message is one line that names the variable. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/**
 * The configuration of this process, parsed once.
 * @throws SettingError when a variable has a wrong value.
 */
export function getEnv(): Env {
  processState.env ??= readEnv();
  return processState.env;
}

function readEnv(): Env {
  const parsed = parseSettings(process.env, process.cwd());
  if (!parsed.ok) throw new SettingError(parsed.error.message);
  const settings = parsed.value;
  return { ...settings, secret: settings.secret ?? readOrCreateSecret(settings.dataDirectory) };
}
