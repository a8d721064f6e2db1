/** What came back in the address from a sign-in through a provider, in words. */
const explanations = new Map<string, string>([
  ['provider_taken', 'This address has an account here already. Sign in with its password.'],
  ['provider_email', 'The provider gave no confirmed e-mail address. Sign up with a password instead.'],
  ['AccessDenied', 'The provider did not let you in. Nothing has changed here.'],
  ['CredentialsSignin', 'The address or the password is not right.'],
]);

/** One line for a code in the address; null where there is none. The code itself is never shown. */
export function explainSignInError(code: string | string[] | undefined): string | null {
  if (typeof code !== 'string') return null;
  return explanations.get(code) ?? 'Signing in did not work. Try again in a moment.';
}
