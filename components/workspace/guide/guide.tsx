'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { withMessages } from '@/components/ui/with-messages';

const GuideStrip = dynamic(
  () => withMessages(['guide'], () => import('./guide-strip').then((m) => m.GuideStrip)),
  { ssr: false },
);

/** The guide, where the address asks for it. */
export const Guide = () => {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('guide') === '1';
    // After the first paint, which is the same with and without it.
    if (asked) requestAnimationFrame(() => setOn(true));
  }, []);
  const leave = () => {
    window.history.replaceState(window.history.state, '', window.location.pathname);
    setOn(false);
    document.getElementById('workspace-drawing')?.focus();
  };
  return on ? <GuideStrip onLeave={leave} /> : null;
};
