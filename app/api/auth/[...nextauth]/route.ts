import NextAuth from 'next-auth';
import { createAuthOptions } from '@/lib/server/auth-options';
import { toFailureResponse } from '@/lib/server/failure-response';
import { isOwnOrigin } from '@/lib/server/origin';

type Context = { params: Promise<{ nextauth: string[] }> };

type Handler = (request: Request, context: Context) => Promise<Response>;

const handle: Handler = (request, context) => {
  // next-auth 4 types its handlers as any: they are of both routers.
  const handler = NextAuth(createAuthOptions()) as Handler;
  return handler(request, context);
};

export const GET = handle;

/** next-auth checks a token of its own; the Origin is checked here as everywhere else. */
export const POST: Handler = async (request, context) =>
  isOwnOrigin(request.headers)
    ? handle(request, context)
    : toFailureResponse({
        code: 'bad_origin',
        message: 'The request did not come from a page of this site.',
      });
