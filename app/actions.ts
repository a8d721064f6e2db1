'use server';

import { z } from 'zod';
import { languages } from '@/lib/messages/languages';
import { definePlainFormAction } from '@/lib/server/define-action';
import { writeLanguage } from '@/lib/server/request-language';
import { ok } from '@/lib/shared/result';

/** Speaks another language in this browser from now on. The page it was asked on is shown anew. */
export const changeLanguage = definePlainFormAction({
  input: z.object({ language: z.enum(languages) }),
  can: 'public:use',
  run: async ({ input }) => ok(await writeLanguage(input.language)),
});
