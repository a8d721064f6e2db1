'use client';

import Link from 'next/link';
import { Button, buttonClass } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

const ErrorPage = ({ error, reset }: ErrorPageProps) => (
  <div className="page">
    <ErrorState
      scope="page"
      title="This page did not load"
      safe="Nothing you wrote is lost: it is kept on this device first and sent again by itself."
      id={error.digest}
      action={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <Link href="/" className={buttonClass()}>
            To the front page
          </Link>
        </>
      }
    >
      <p>Something went wrong on our side, or the connection broke. Trying again is safe.</p>
    </ErrorState>
  </div>
);

export default ErrorPage;
