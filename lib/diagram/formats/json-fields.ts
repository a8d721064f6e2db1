/** A value of parsed JSON as an object whose own keys only are read: `__proto__` and its kin are keys like any other. */
export type Fields = {
  has: (key: string) => boolean;
  get: (key: string) => unknown;
  text: (key: string) => string;
  /** The number, or the fallback where it is none or not finite. */
  number: (key: string, fallback?: number) => number;
  flag: (key: string) => boolean;
  list: (key: string) => readonly unknown[];
  object: (key: string) => Fields | null;
  objects: (key: string) => Fields[];
};

export function toFields(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const get = (key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
  const list = (key: string): readonly unknown[] => {
    const found = get(key);
    return Array.isArray(found) ? found : [];
  };
  return {
    has: (key) => Object.hasOwn(value, key),
    get,
    text: (key) => {
      const found = get(key);
      return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
    },
    number: (key, fallback = 0) => {
      const found = get(key);
      return typeof found === 'number' && Number.isFinite(found) ? found : fallback;
    },
    flag: (key) => get(key) === true,
    list,
    object: (key) => toFields(get(key)),
    objects: (key) => list(key).flatMap((item) => toFields(item) ?? []),
  };
}
