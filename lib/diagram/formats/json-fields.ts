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

/** A class, for a file may hold a million of them: methods of its own for each cost more than reading it. */
class JsonFields implements Fields {
  readonly #value: object;

  constructor(value: object) {
    this.#value = value;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key);
  }

  get(key: string): unknown {
    return Object.hasOwn(this.#value, key) ? Reflect.get(this.#value, key) : undefined;
  }

  text(key: string): string {
    const found = this.get(key);
    return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
  }

  number(key: string, fallback = 0): number {
    const found = this.get(key);
    return typeof found === 'number' && Number.isFinite(found) ? found : fallback;
  }

  flag(key: string): boolean {
    return this.get(key) === true;
  }

  list(key: string): readonly unknown[] {
    const found = this.get(key);
    return Array.isArray(found) ? found : [];
  }

  object(key: string): Fields | null {
    return toFields(this.get(key));
  }

  objects(key: string): Fields[] {
    return this.list(key).flatMap((item) => toFields(item) ?? []);
  }
}

export const toFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new JsonFields(value) : null;
