// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Tabs, TabsContent, TabsList, TabsTrigger } from './tabs';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  const holder = document.getElementById('root');
  if (!holder) throw new Error('no root');
  root = createRoot(holder);
  act(() =>
    root.render(
      <Tabs defaultValue="a">
        <TabsList aria-label="Three">
          <TabsTrigger value="a">A</TabsTrigger>
          <TabsTrigger value="b">B</TabsTrigger>
          <TabsTrigger value="c">C</TabsTrigger>
        </TabsList>
        <TabsContent value="a">first</TabsContent>
        <TabsContent value="b">second</TabsContent>
        <TabsContent value="c">third</TabsContent>
      </Tabs>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));

const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
const shown = () => document.querySelector('[role="tabpanel"]')?.textContent;
const press = (key: string) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe('tabs', () => {
  it('show one panel, named by its tab, with one stop for the tabulator', () => {
    expect(shown()).toBe('first');
    const panel = document.querySelector('[role="tabpanel"]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(tabs()[0]?.id);
    expect(tabs()[0]?.getAttribute('aria-controls')).toBe(panel?.id);
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it('are chosen by click', () => {
    act(() => tabs()[1]?.click());
    expect(shown()).toBe('second');
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
  });

  it('follow the arrow keys round, and Home and End', () => {
    act(() => tabs()[0]?.focus());
    for (const [key, text] of [
      ['ArrowRight', 'second'],
      ['End', 'third'],
      ['ArrowRight', 'first'],
      ['ArrowLeft', 'third'],
      ['Home', 'first'],
      ['x', 'first'],
    ] as const) {
      press(key);
      expect(shown(), key).toBe(text);
    }
  });
});
