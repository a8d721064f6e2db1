/**
 * The turned-down corner of a note that is pinned to a box. The pointer's way to it: with the keyboard the note shows when its
 * card has the focus, and N opens it.
 */
export const NoteCorner = () => (
  <button type="button" tabIndex={-1} aria-hidden="true" className="card-note nodrag nopan" />
);
