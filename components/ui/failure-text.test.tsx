import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import english from '@/lib/messages/en/failures.json';
import german from '@/lib/messages/de/failures.json';
import { FailureText } from './failure-text';
import { sayFailure } from './say-failure';

const known = { code: 'too_many', message: 'That was too often. Wait a moment, then try again.' };
const unknown = { code: 'invalid', message: 'must rhyme' };

const show = (locale: 'en-GB' | 'de-DE', failure: typeof known) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={{ failures: locale === 'de-DE' ? german : english }}
      timeZone="UTC"
    >
      <FailureText failure={failure} />
    </NextIntlClientProvider>,
  );

afterEach(() => {
  document.documentElement.lang = '';
});

describe('FailureText', () => {
  it('shows the sentence itself in English', () => {
    expect(show('en-GB', unknown)).toBe('must rhyme');
  });

  it('shows the language of the page where it has the words', () => {
    expect(show('de-DE', known)).toBe(german.codes.too_many);
  });

  it('marks the English sentence where there is no other', () => {
    expect(show('de-DE', unknown)).toBe('<span lang="en">must rhyme</span>');
  });
});

describe('sayFailure', () => {
  it('says the sentence at once in English', () => {
    document.documentElement.lang = 'en-GB';
    const say = vi.fn();
    sayFailure(known, say);
    expect(say.mock.calls).toEqual([[known.message]]);
  });

  it('fetches the words of the page’s language', async () => {
    document.documentElement.lang = 'de-DE';
    const say = vi.fn();
    sayFailure(known, say);
    await vi.waitFor(() => expect(say.mock.calls).toEqual([[german.codes.too_many]]));
  });

  it('falls back to the English sentence', async () => {
    document.documentElement.lang = 'de-DE';
    const say = vi.fn();
    sayFailure(unknown, say);
    await vi.waitFor(() => expect(say.mock.calls).toEqual([[unknown.message]]));
  });
});
