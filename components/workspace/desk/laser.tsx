'use client';

import './desk.css';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef } from 'react';
import { useShell } from '../shell-context';
import { useWorkspaceStore } from '../workspace-context';

const fadeMs = 700;
const dotPx = 5;

type Spot = { x: number; y: number; at: number };
type LaserProps = { desk: RefObject<HTMLElement | null> };

/** A light that follows the pointer and leaves a fading trail, to show things on a shared screen. Nothing of it is kept. */
export const Laser = ({ desk }: LaserProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLaserKey();
  useEffect(() => {
    const sheet = canvas.current;
    const pen = sheet?.getContext('2d');
    const element = desk.current;
    if (!sheet || !pen || !element) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const colour = getComputedStyle(sheet).color;
    let trail: Spot[] = [];
    let frame = 0;
    const draw = () => {
      const now = performance.now();
      const last = trail.at(-1);
      // The light stays where the pointer rests; only its trail fades.
      trail = trail.filter((spot) => spot === last || (!still && now - spot.at < fadeMs));
      fitTo(sheet, element);
      paint(pen, trail, now, colour);
      frame = trail.length > 1 ? requestAnimationFrame(draw) : 0;
    };
    const onMove = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      trail.push({ x: event.clientX - box.left, y: event.clientY - box.top, at: performance.now() });
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const onLeave = () => {
      trail = [];
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [desk]);
  return <canvas ref={canvas} className="canvas-laser" aria-hidden="true" />;
};

/** As many dots as the screen has, so that the trail is sharp. */
function fitTo(sheet: HTMLCanvasElement, element: HTMLElement): void {
  const scale = window.devicePixelRatio;
  const width = Math.round(element.clientWidth * scale);
  const height = Math.round(element.clientHeight * scale);
  if (sheet.width === width && sheet.height === height) return;
  sheet.width = width;
  sheet.height = height;
  sheet.getContext('2d')?.scale(scale, scale);
}

function paint(pen: CanvasRenderingContext2D, trail: readonly Spot[], now: number, colour: string): void {
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineCap = 'round';
  for (const [index, spot] of trail.entries()) {
    const before = trail[index - 1];
    if (!before) continue;
    const left = Math.max(0, 1 - (now - spot.at) / fadeMs);
    pen.globalAlpha = left;
    pen.lineWidth = 1 + left * dotPx;
    pen.beginPath();
    pen.moveTo(before.x, before.y);
    pen.lineTo(spot.x, spot.y);
    pen.stroke();
  }
  const last = trail.at(-1);
  if (!last) return;
  pen.globalAlpha = 1;
  pen.beginPath();
  pen.arc(last.x, last.y, dotPx, 0, 2 * Math.PI);
  pen.fill();
}

/** Held, the key turns the laser off when it is let go; pressed, it stays on until it is pressed again. */
function useLaserKey(): void {
  const t = useTranslations('desk.laser');
  const { layout } = useShell();
  const store = useWorkspaceStore();
  useEffect(() => {
    store.getState().announce(t('on'));
    let held = false;
    const onDown = (event: KeyboardEvent) => {
      if (event.repeat && event.key.toLowerCase() === 'l') held = true;
    };
    const onUp = (event: KeyboardEvent) => {
      if (held && event.key.toLowerCase() === 'l') layout.getState().setDesk({ laser: false });
      held = false;
    };
    window.addEventListener('keydown', onDown, true);
    window.addEventListener('keyup', onUp, true);
    return () => {
      store.getState().announce(t('off'));
      window.removeEventListener('keydown', onDown, true);
      window.removeEventListener('keyup', onUp, true);
    };
  }, [layout, store, t]);
}
