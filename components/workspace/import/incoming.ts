/** What was dropped or pasted and waits for the import dialog to open. */
export type Incoming = { kind: 'file'; file: File } | { kind: 'text'; text: string };

let waiting: Incoming | null = null;

export function leaveForImport(incoming: Incoming): void {
  waiting = incoming;
}

/** Hands it over, once. */
export function takeIncoming(): Incoming | null {
  const taken = waiting;
  waiting = null;
  return taken;
}
