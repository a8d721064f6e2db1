import type { Language } from './languages';
import type { Messages, Namespace } from './namespaces';

/** The messages of one namespace in one language, for the server and for tests: it knows all files. A browser has `fetchMessages`. */
export async function loadMessages<N extends Namespace>(
  language: Language,
  namespace: N,
): Promise<Pick<Messages, N>> {
  const loaded = (await import(`./${language}/${namespace}.json`)) as { default: Messages[N] };
  return { [namespace]: loaded.default } as Pick<Messages, N>;
}
