import type { Language } from './languages';
import type { Messages, Namespace } from './namespaces';

/** The messages of one namespace in one language, fetched when they are needed. */
export async function loadMessages<N extends Namespace>(
  language: Language,
  namespace: N,
): Promise<Pick<Messages, N>> {
  const loaded = (await import(`./${language}/${namespace}.json`)) as { default: Messages[N] };
  return { [namespace]: loaded.default } as Pick<Messages, N>;
}
