'use client';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** True once the browser has taken over and offers something; false on the server, so that both print the same first. */
const useOffered = (offers: () => boolean): boolean => useSyncExternalStore(never, offers, () => false);

const canSpeak = (): boolean => 'speechSynthesis' in window;

/** Reads a text aloud where the browser can. Null where it cannot. */
export function useReadAloud(text: string): { speaking: boolean; toggle: () => void } | null {
  const offered = useOffered(canSpeak);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => (canSpeak() ? window.speechSynthesis.cancel() : undefined), [text]);
  if (!offered) return null;
  const toggle = () => {
    window.speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'en-GB';
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    window.speechSynthesis.speak(utterance);
    setSpeaking(true);
  };
  return { speaking, toggle };
}

/** As much of the browsers' speech recognition as is used here; not every browser has it, nor does TypeScript. */
type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error?: string }) => void) | null;
  start(): void;
  stop(): void;
};
type RecognitionEvent = {
  resultIndex: number;
  results: ArrayLike<{ isFinal: boolean; 0: { transcript: string } }>;
};
type RecognitionWindow = {
  SpeechRecognition?: new () => Recognition;
  webkitSpeechRecognition?: new () => Recognition;
};

const findRecognition = (): (new () => Recognition) | null => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as RecognitionWindow;
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
};
const canListen = (): boolean => findRecognition() !== null;

/** A key of `interview.reply`. */
type Problem = 'notAllowed' | 'notHeard';

export type Dictation = { listening: boolean; problem: Problem | null; toggle: () => void };

/** Hands what is said to `onWords`, phrase by phrase, where the browser can listen. Null where it cannot. */
export function useDictation(onWords: (words: string) => void): Dictation | null {
  const offered = useOffered(canListen);
  const [listening, setListening] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const recognition = useRef<Recognition | null>(null);
  const take = useRef(onWords);
  useEffect(() => {
    take.current = onWords;
  });
  useEffect(() => () => recognition.current?.stop(), []);
  const begin = useCallback(() => {
    const Listener = findRecognition();
    if (!Listener) return;
    const listener = new Listener();
    listener.lang = 'en-GB';
    listener.continuous = true;
    listener.interimResults = false;
    listener.onresult = ({ resultIndex, results }) => {
      for (const result of Array.from(results).slice(resultIndex))
        if (result.isFinal) take.current(result[0].transcript.trim());
    };
    listener.onend = () => setListening(false);
    listener.onerror = ({ error }) => {
      setListening(false);
      setProblem(toProblem(error));
    };
    recognition.current = listener;
    setProblem(null);
    setListening(true);
    listener.start();
  }, []);
  if (!offered) return null;
  return { listening, problem, toggle: () => (listening ? recognition.current?.stop() : begin()) };
}

const toProblem = (error: string | undefined): Problem =>
  error === 'not-allowed' || error === 'service-not-allowed' ? 'notAllowed' : 'notHeard';
