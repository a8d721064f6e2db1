'use client';

import { useEffect } from 'react';
import { useShell } from '../shell-context';
import { keepKit } from './fetch-kit';

/** After the page has settled: nothing on it waits for this. */
const afterMs = 4000;

/** While somebody practises with a connection, fetches what reading and asking take without one. */
export const KeepReady = () => {
  const { dto } = useShell();
  const { attemptId, prompt } = dto;
  useEffect(() => {
    const timer = setTimeout(() => keepKit(attemptId, prompt.slug), afterMs);
    return () => clearTimeout(timer);
  }, [attemptId, prompt.slug]);
  return null;
};
