'use client';

import { useEffect, useState } from 'react';
import type { LogEntry } from '@/lib/attempt/events';

export const speeds = [1, 10, 60] as const;
export type Speed = (typeof speeds)[number];

export type Playback = {
  /** Entries shown so far. */
  count: number;
  playing: boolean;
  speed: Speed;
  jumpTo: (count: number) => void;
  toggle: () => void;
  setSpeed: (speed: Speed) => void;
};

/** Pauses longer than this are cut short, so that a lunch break is not watched. */
const longestWaitMs = 4000;

/** Plays a log in its own rhythm, so many times as fast. */
export function usePlayback(entries: readonly LogEntry[], initial: number): Playback {
  const [count, setCount] = useState(initial);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(10);
  const running = playing && count < entries.length;

  useEffect(() => {
    if (!running) return;
    const wait = ((entries[count]?.atMs ?? 0) - (entries[count - 1]?.atMs ?? 0)) / speed;
    const timer = setTimeout(() => setCount(count + 1), Math.min(longestWaitMs, Math.max(16, wait)));
    return () => clearTimeout(timer);
  }, [entries, count, running, speed]);

  return {
    count,
    playing: running,
    speed,
    jumpTo: (next) => {
      setPlaying(false);
      setCount(Math.max(0, Math.min(entries.length, next)));
    },
    toggle: () => {
      if (!running && count >= entries.length) setCount(0);
      setPlaying(!running);
    },
    setSpeed,
  };
}
