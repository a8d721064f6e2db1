'use client';

import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** When even the layout failed: no header, no fonts, no other part of the site. */
const GlobalError = ({ error, reset }: GlobalErrorProps) => (
  <html lang="en-GB">
    <body>
      <title>Loadbearing did not load</title>
      <main role="alert" className="page flex flex-col items-start gap-3 py-20">
        <h1 className="text-lg">Loadbearing did not load</h1>
        <p className="max-w-[60ch] text-base">
          Nothing you wrote is lost: it is kept on this device first and sent again by itself.
        </p>
        <p className="max-w-[60ch] text-base text-muted">
          Something went wrong on our side. Trying again is safe; if it stays like this, come back in a few
          minutes.
        </p>
        <button
          type="button"
          onClick={reset}
          className="target h-9 rounded-md bg-accent px-3.5 font-medium text-accent-ink"
        >
          Try again
        </button>
        {error.digest && (
          <p className="text-xs text-muted">If you write to us about it, mention {error.digest}.</p>
        )}
      </main>
    </body>
  </html>
);

export default GlobalError;
