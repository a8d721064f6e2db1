'use client';

import { useLocale } from 'next-intl';
import { toLanguage } from '@/lib/messages/languages';
import {
  formatAbout,
  formatAboutBytes,
  formatAmount,
  formatBytes,
  toBytes,
  toNumber,
} from '@/lib/steps/amounts';
import { fromGermanAmount, toGermanAmount } from '@/lib/steps/german-amounts';

const same = (said: string): string => said;

/** Figures as the interface's language writes them, out and in. The answer has them in English. */
export function useAmounts() {
  const isGerman = toLanguage(useLocale()) === 'de';
  const say = isGerman ? toGermanAmount : same;
  const read = isGerman ? fromGermanAmount : same;
  return {
    amount: (value: number): string => say(formatAmount(value)),
    about: (value: number): string => say(formatAbout(value)),
    bytes: (value: number): string => say(formatBytes(value)),
    aboutBytes: (value: number): string => say(formatAboutBytes(value)),
    toNumber: (said: string): number | null => toNumber(read(said)),
    toBytes: (said: string): number | null => toBytes(read(said)),
  };
}
