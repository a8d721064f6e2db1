import NextAuth from 'next-auth';
import { createAuthOptions } from '@/lib/server/auth-options';
import { toFailureResponse } from '@/lib/server/failure-response';
import { isOwnOrigin } from '@/lib/server/origin';

type Context = { params: Promise<{ nextauth: string[] }> };

const handle = (request: Request, context: Context): Promise<Response> =>
  NextAuth(createAuthOptions())(request, context);

export const GET = handle;

/** next-auth checks a token of its own; the Origin is checked here as everywhere else. */
export const POST = async (request: Request, context: Context): Promise<Response> =>
  isOwnOrigin(request.headers)
    ? handle(request, context)
    : toFailureResponse({
        code: 'bad_origin',
        message: 'The request did not come from a page of this site.',
      });
