/** At the latest, in milliseconds. */
const patienceMs = 1500;

/** The page's own loading and the first painting of the drawing come first. */
const breathMs = 400;

/**
 * Calls back once the page has loaded and the browser is idle; at the latest when its patience ends, for a machine that is
 * never idle. Safari tells no idleness; there the moment must do. What it returns calls it off.
 */
export function whenIdle(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let handle: number | null = null;
  const rest = () => {
    timer = setTimeout(() => {
      if (typeof window.requestIdleCallback === 'function')
        handle = window.requestIdleCallback(run, { timeout: patienceMs });
      else run();
    }, breathMs);
  };
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
  return () => {
    window.removeEventListener('load', rest);
    if (timer !== null) clearTimeout(timer);
    if (handle !== null) window.cancelIdleCallback(handle);
  };
}
