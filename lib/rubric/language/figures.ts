import { countMatches, number, pattern, rate } from '../engine/lexicon';
import { phrase, says } from './phrases';

const time = phrase('# @clock', 'a|one|half|quarter|every|each @clock', '# # s|sec|second|min|minute|h|hour');
const perTime = pattern(rate);

/** How many different figures a text holds, in digits or in words. */
export const countFigures = (text: string): number => countMatches(text, number);

/** Whether it says how long something takes, how often it comes, or how long one waits for it. */
export const saysTime = (text: string): boolean => says(text, time);

/** Whether it says how much comes or goes in a time. */
export const saysRate = (text: string): boolean => perTime.test(text);

/** The statements of a sentence: what a semicolon keeps apart says something of its own. */
export const findStatements = (text: string): string[] =>
  text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part]));
