import { NextIntlClientProvider } from 'next-intl';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ui from '@/lib/messages/en/ui.json';
import { Toaster, toast } from './toast';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const doing = (work: () => unknown) =>
  act(() => {
    work();
  });

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  doing(() =>
    root.render(
      <NextIntlClientProvider locale="en-GB" messages={{ ui }}>
        <Toaster />
      </NextIntlClientProvider>,
    ),
  );
  stop = () => {
    doing(() => vi.runAllTimers());
    doing(() => root.unmount());
    place.remove();
  };
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const shown = () => [...document.querySelectorAll('section > div p:first-child')].map((p) => p.textContent);
const region = () => {
  const section = document.querySelector('section');
  if (!section) throw new Error('no region');
  return section;
};

describe('toasts', () => {
  it('appear in a region that is read aloud', () => {
    doing(() => toast.message('Deleted'));
    expect(shown()).toEqual(['Deleted']);
    expect(region().getAttribute('aria-live')).toBe('polite');
  });

  it('leave by themselves, and not before their time', () => {
    doing(() => toast.message('Deleted', { duration: 1000 }));
    doing(() => vi.advanceTimersByTime(999));
    expect(shown()).toEqual(['Deleted']);
    doing(() => vi.advanceTimersByTime(1));
    expect(shown()).toEqual([]);
  });

  it('stay while somebody stands in them', () => {
    doing(() => toast.message('Deleted', { duration: 1000 }));
    const dismiss = region().querySelector<HTMLButtonElement>('[aria-label="Dismiss"]');
    doing(() => dismiss?.focus());
    doing(() => vi.advanceTimersByTime(5000));
    expect(shown()).toEqual(['Deleted']);
    doing(() => dismiss?.blur());
    doing(() => vi.advanceTimersByTime(1000));
    expect(shown()).toEqual([]);
  });

  it('with the same id replace each other', () => {
    doing(() => {
      toast.message('Saving', { id: 'save' });
      toast.success('Saved', { id: 'save' });
    });
    expect(shown()).toEqual(['Saved']);
  });

  it('are at most three, the oldest goes first', () => {
    doing(() => {
      for (const word of ['one', 'two', 'three', 'four']) toast.message(word);
    });
    expect(shown()).toEqual(['two', 'three', 'four']);
  });

  it('take the way back once, and leave', () => {
    const onClick = vi.fn();
    doing(() => toast.message('Deleted', { action: { label: 'Undo', onClick } }));
    const undo = [...region().querySelectorAll('button')].find((button) => button.textContent === 'Undo');
    doing(() => undo?.click());
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(shown()).toEqual([]);
  });

  it('that never end are dismissed by hand', () => {
    doing(() => toast.error('The file is too large', { duration: Number.POSITIVE_INFINITY, id: 'file' }));
    doing(() => vi.advanceTimersByTime(1_000_000));
    expect(shown()).toEqual(['The file is too large']);
    doing(() => toast.dismiss('file'));
    expect(shown()).toEqual([]);
  });
});
