import 'server-only';

export type StoreFailure = 'store_away' | 'store_full';

const fullCodes = new Set(['53100', 'ENOSPC']);
const awayCodes = new Set([
  // Prisma: cannot reach, timed out, closed, no free connection, too many connections.
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2037',
  // PostgreSQL: too many connections, shutting down, crashed, starting up, connection exceptions.
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const awayKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);
const awayMessages = [
  /timeout exceeded when trying to connect/i,
  /connection terminated/i,
  /PGlite is closed/i,
];

/** Errors wrap one another: the adapter's in Prisma's, the driver's in the adapter's. */
const maxDepth = 6;

/** Tells trouble with the store (out of reach, disk full), which passes, from a mistake of ours, which does not. */
export function toStoreFailure(error: unknown, depth = 0): StoreFailure | null {
  if (typeof error !== 'object' || error === null || depth > maxDepth) return null;
  const { code, originalCode, kind, message, cause, meta } = error as Record<string, unknown>;
  const codes = [code, originalCode].filter((value) => typeof value === 'string');
  if (codes.some((value) => fullCodes.has(value))) return 'store_full';
  if (codes.some((value) => awayCodes.has(value))) return 'store_away';
  if (typeof kind === 'string' && awayKinds.has(kind)) return 'store_away';
  if (typeof message === 'string') {
    if (/no space left on device/i.test(message)) return 'store_full';
    if (awayMessages.some((pattern) => pattern.test(message))) return 'store_away';
  }
  return toStoreFailure(cause, depth + 1) ?? toStoreFailure(driverErrorOf(meta), depth + 1);
}

const driverErrorOf = (meta: unknown): unknown =>
  typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta ? meta.driverAdapterError : null;

/** A unique constraint stood in the way. The two adapters name its columns differently, so only the code counts. */
export function isUniqueViolation(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > maxDepth) return false;
  const { code, originalCode, kind, cause, meta } = error as Record<string, unknown>;
  if (code === 'P2002' || code === '23505' || originalCode === '23505') return true;
  if (kind === 'UniqueConstraintViolation') return true;
  return isUniqueViolation(cause, depth + 1) || isUniqueViolation(driverErrorOf(meta), depth + 1);
}
