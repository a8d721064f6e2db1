/** The outcome of an operation whose failures are expected: a value, or an error code with its details. */
export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; error: E };

/** An expected failure. `code` is stable and machine-readable; `message` is one line for a person. */
export type Failure = { code: string; message: string; path?: string };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** A failure in the house's one shape. `path` is the JSON path of the offending value, where there is one. */
export const fail = (code: string, message: string, path?: string): { ok: false; error: Failure } =>
  err(path === undefined ? { code, message } : { code, message, path });
