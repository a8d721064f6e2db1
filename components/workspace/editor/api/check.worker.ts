import type { OpenApiDocument } from '@/lib/steps/openapi';
import { checkDocument } from './check-document';
import type { CheckAnswer, CheckRequest } from './use-findings';

/** The linter's thread: it weighs more than the editor and must not hold up the keys. */
self.onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  const document: OpenApiDocument = data.document;
  try {
    self.postMessage({ ticket: data.ticket, findings: await checkDocument(document) } satisfies CheckAnswer);
  } catch {
    self.postMessage({ ticket: data.ticket, findings: null } satisfies CheckAnswer);
  }
};
