// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onDemand } from './on-demand';

const Greeting = ({ name }: { name: string }) => <p>Hello, {name}</p>;

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.createElement('div');
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

it('is nothing at first, and comes by itself when it is wanted', async () => {
  const { Part } = onDemand(async () => Greeting);
  act(() => root.render(<Part name="Ada" />));
  expect(place.textContent).toBe('');
  await act(async () => undefined);
  expect(place.textContent).toBe('Hello, Ada');
});

it('is there at once where it was fetched before, and is fetched once', async () => {
  const load = vi.fn(async () => Greeting);
  const { Part, fetch } = onDemand(load);
  await Promise.all([fetch(), fetch()]);
  act(() => root.render(<Part name="Ada" />));
  expect(place.textContent).toBe('Hello, Ada');
  expect(load).toHaveBeenCalledTimes(1);
});

it('can be asked for again after it could not be fetched', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValueOnce(Greeting);
  const { Part, fetch } = onDemand(load);
  await expect(fetch()).rejects.toThrow('offline');
  act(() => root.render(<Part name="Ada" />));
  await act(async () => undefined);
  expect(place.textContent).toBe('Hello, Ada');
});

it('is something else where it cannot be fetched, and itself the next time', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValueOnce(Greeting);
  const { Part } = onDemand(load, ({ name }) => <p>{name}, later</p>);
  act(() => root.render(<Part key="first" name="Ada" />));
  await act(async () => undefined);
  expect(place.textContent).toBe('Ada, later');
  act(() => root.render(<Part key="second" name="Ada" />));
  await act(async () => undefined);
  expect(place.textContent).toBe('Hello, Ada');
});

it('asks for nothing on the server', () => {
  const load = vi.fn(async () => Greeting);
  const { Part } = onDemand(load);
  expect(renderToString(<Part name="Ada" />)).toBe('');
  expect(load).not.toHaveBeenCalled();
});
