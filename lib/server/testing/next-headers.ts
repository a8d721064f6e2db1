/**
 * Stands in for `next/headers` in tests of routes and actions: `vi.mock('next/headers', () => import('…'))`. The
 * "browser" keeps its cookies from one request to the next.
 */
type Jar = Map<string, string>;

let jar: Jar = new Map();
let current = new Headers();

/** Whose browser sends the next requests, and with which headers. */
export function actAs(browser: Jar, headers: Readonly<Record<string, string>> = {}): void {
  jar = browser;
  current = new Headers(headers);
}

export const headers = async (): Promise<Headers> => current;

export const cookies = async () => ({
  get: (name: string) => {
    const value = jar.get(name);
    return value === undefined ? undefined : { name, value };
  },
  getAll: () => [...jar].map(([name, value]) => ({ name, value })),
  set: (name: string, value: string) => {
    jar.set(name, value);
  },
  delete: (name: string) => {
    jar.delete(name);
  },
});
