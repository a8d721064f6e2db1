import { fail } from '@/lib/shared/result';

/** A file that the browser, or the reader of drawings, could make nothing of. */
export const unreadableFile = fail('unreadable', 'The file could not be read.');

/** A file that is refused by its size, before a byte of it is read. */
export const tooLargeFile = (bytesMax: number) =>
  fail('too_large', `The file is larger than ${bytesMax / (1024 * 1024)} MiB.`);
