let returnTo: Element | null = null;

/** Notes what has the focus as a dialog opens. One dialog that opens another keeps what was before the first. */
export function rememberFocus(): void {
  const active = document.activeElement;
  if (active && active !== document.body && active.closest('[role="dialog"]') === null) returnTo = active;
}

/** For a dialog's `onCloseAutoFocus`: gives the focus back, or to the panel of writing where its holder is gone. */
export function returnFocus(event: Event): void {
  event.preventDefault();
  const target = returnTo?.isConnected ? returnTo : document.getElementById('workspace-writing');
  returnTo = null;
  // An action may have put it where it belongs already.
  const taken = document.activeElement !== null && document.activeElement !== document.body;
  if (!taken && target instanceof HTMLElement) target.focus();
}
