import { fromFrameSchema } from './sandbox/messages';
import { labPrefix } from './sandbox-parts';

const secondTryMs = 1500;

/**
 * The attribute and the answer's own policy both make the origin opaque. A service worker does not answer for a frame with
 * the attribute: where none came, the second try without it can be answered from the cache, under the same policy.
 */
export function mountFrame(frame: HTMLIFrameElement, started: Promise<string | null>): void {
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = `${labPrefix}/frame.html`;
  frame.hidden = true;
  frame.tabIndex = -1;
  document.body.append(frame);
  let isHere = false;
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow && fromFrameSchema.safeParse(data).success) isHere = true;
  };
  window.addEventListener('message', listen);
  void started.then(() => window.removeEventListener('message', listen));
  setTimeout(() => {
    if (isHere || !frame.isConnected || navigator.onLine) return;
    frame.removeAttribute('sandbox');
    frame.src = `${labPrefix}/frame.html`;
  }, secondTryMs);
}
