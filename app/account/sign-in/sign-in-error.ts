/** What can come back in the address from a sign-in through a provider, and has words of its own. */
const known = ['provider_taken', 'provider_email', 'AccessDenied', 'CredentialsSignin'] as const;
export type SignInProblem = (typeof known)[number] | 'other';

/** Which line a code in the address asks for; null where there is none. The code itself is never shown. */
export function findSignInProblem(code: string | string[] | undefined): SignInProblem | null {
  if (typeof code !== 'string') return null;
  return known.find((one) => one === code) ?? 'other';
}
