/** Words as people count them: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
}

const wordsPerMinute = 150;

/** How long a text takes to say, in whole seconds, at 150 words a minute. */
export const speakingSeconds = (words: number): number => Math.round((words / wordsPerMinute) * 60);
