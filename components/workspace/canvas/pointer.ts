/** True on a device whose main pointer is a finger: there, focusing a field would raise the keyboard over the drawing. */
export const isCoarsePointer = (): boolean => window.matchMedia('(pointer: coarse)').matches;
