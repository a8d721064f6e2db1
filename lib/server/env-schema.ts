import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '@/lib/shared/result';

const port = z.coerce.number('is not a number').int('is not a whole number').min(0).max(65535);
const secret = z.string().min(32, 'must have at least 32 characters');
const webAddress = z.url({ protocol: /^https?$/, error: 'is not an http(s) address' });
const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// address' });

const variablesSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: port.default(3000),
    LOADBEARING_DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: databaseAddress.optional(),
    DATABASE_POOL_SIZE: z.coerce.number('is not a number').int().min(1).max(200).default(10),
    AUTH_SECRET: secret.optional(),
    NEXTAUTH_SECRET: secret.optional(),
    NEXTAUTH_URL: webAddress.optional(),
    GOOGLE_CLIENT_ID: z.string().min(1).optional(),
    GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
    GITHUB_CLIENT_ID: z.string().min(1).optional(),
    GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })
  .superRefine((variables, context) => {
    for (const provider of ['GOOGLE', 'GITHUB'] as const) {
      const id = `${provider}_CLIENT_ID` as const;
      const key = `${provider}_CLIENT_SECRET` as const;
      if ((variables[id] === undefined) === (variables[key] === undefined)) continue;
      const missing = variables[id] === undefined ? id : key;
      context.addIssue({ code: 'custom', path: [missing], message: 'is missing: the pair belongs together' });
    }
  });

export type OauthClient = Readonly<{ clientId: string; clientSecret: string }>;

/** All configuration, parsed. `.env.example` explains each variable. */
export type Settings = Readonly<{
  mode: 'development' | 'production' | 'test';
  host: string;
  port: number;
  /** Absolute. */
  dataDirectory: string;
  /** Null: the embedded database in the data directory. */
  databaseUrl: string | null;
  databasePoolSize: number;
  /** Null: the one kept in the data directory. */
  secret: string | null;
  /** The address people type, without a slash at the end. */
  publicUrl: string;
  google: OauthClient | null;
  github: OauthClient | null;
  logLevel: z.infer<typeof variablesSchema>['LOG_LEVEL'];
}>;

/** One line that names the variable. */
export type SettingsFailure = Readonly<{ code: 'invalid_setting'; message: string }>;

/**
 * Reads the environment. An empty variable counts as one that is not set, as `.env` files and containers have it.
 * `baseDirectory` is what a relative data directory starts from.
 */
export function parseSettings(
  environment: Readonly<Record<string, string | undefined>>,
  baseDirectory: string,
): Result<Settings, SettingsFailure> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = variablesSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? 'environment');
    return err({ code: 'invalid_setting', message: `${name}: ${issue?.message ?? 'is not valid'}` });
  }
  const variables = parsed.data;
  const { LOADBEARING_DATA_DIR: directory, NEXTAUTH_URL: address } = variables;
  return ok({
    mode: variables.NODE_ENV,
    host: variables.HOST,
    port: variables.PORT,
    dataDirectory: isAbsolute(directory) ? directory : resolve(baseDirectory, directory),
    databaseUrl: variables.DATABASE_URL ?? null,
    databasePoolSize: variables.DATABASE_POOL_SIZE,
    secret: variables.AUTH_SECRET ?? variables.NEXTAUTH_SECRET ?? null,
    publicUrl: (address ?? toAddress(variables.HOST, variables.PORT)).replace(/\/+$/, ''),
    google: toClient(variables.GOOGLE_CLIENT_ID, variables.GOOGLE_CLIENT_SECRET),
    github: toClient(variables.GITHUB_CLIENT_ID, variables.GITHUB_CLIENT_SECRET),
    logLevel: variables.LOG_LEVEL,
  });
}

function toClient(clientId: string | undefined, clientSecret: string | undefined): OauthClient | null {
  if (clientId === undefined || clientSecret === undefined) return null;
  return { clientId, clientSecret };
}

/** Where a browser on this machine finds a server that listens on `host`. */
function toAddress(host: string, portNumber: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${portNumber}`;
}
