import type { Passage } from './passages';

/**
 * A reading of one passage, made once for as long as the passage lives: many checks ask the same of it, and so do many versions of one
 * answer. The function must look at nothing but the passage.
 */
export function byPassage<Value>(read: (passage: Passage) => Value): (passage: Passage) => Value {
  const known = new WeakMap<Passage, { value: Value }>();
  return (passage) => {
    const before = known.get(passage);
    if (before) return before.value;
    const value = read(passage);
    known.set(passage, { value });
    return value;
  };
}
