const glideMs = 150;

/** Lets the cards glide to the places that are about to change, to show where each went; at once under reduced motion. */
export function glide(): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const desk = document.querySelector<HTMLElement>('.canvas-flow');
  if (!desk) return;
  desk.dataset.gliding = 'true';
  setTimeout(() => delete desk.dataset.gliding, glideMs + 50);
}
