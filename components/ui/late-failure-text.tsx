'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { Told } from '@/lib/messages/failure-words';
import { fetchFailureWords } from '@/lib/messages/fetch-failure-words';
import { toLanguage } from '@/lib/messages/languages';
import { bringMessages } from './bring-messages';

type Props = { failure: Told };

const fetchWords = async () => {
  const fetched = await fetchFailureWords[toLanguage(document.documentElement.lang)]();
  return { failures: fetched.default };
};

const fetchText = (): Promise<ComponentType<Props>> =>
  bringMessages([fetchWords()], async () => (await import('./failure-text')).FailureText);

/** Without a connection the words cannot be fetched: the sentence that came with the failure has to do. */
const Plain = ({ failure }: Props) => <span lang="en">{failure.message}</span>;

/** `FailureText` for pages that shall be light: it and its words come when something has failed. */
export const LateFailureText = (props: Props) => {
  const [Text, setText] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let here = true;
    fetchText()
      .catch(() => Plain)
      .then((fetched) => here && setText(() => fetched))
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  return Text && <Text {...props} />;
};
