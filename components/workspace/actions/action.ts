import type { MessageKey, Translate } from '@/lib/messages/translate';
import type { WorkspaceStore } from '@/lib/store/types';
import type { Shell } from '../shell-context';
import type { ShortcutId } from './shortcuts';

export type ActionGroup = 'drawing' | 'view' | 'goTo' | 'add' | 'attempt';

/** One thing that can be done here: what the command palette lists. */
export type WorkspaceAction = {
  id: string;
  group: ActionGroup;
  title: string;
  /** Other words that find it. */
  words?: readonly string[];
  /** The row of the shortcut table that does the same. */
  shortcut?: ShortcutId;
  /** Why it cannot be done now. The palette says it instead of hiding the action. */
  blocked?: string | undefined;
  run: () => void;
};

/** What actions need of the screen they are listed for. */
export type ActionContext = Pick<Shell, 'dto' | 'layout'> & {
  store: WorkspaceStore;
  exportFile: () => void;
  exportPicture: (kind: 'png' | 'svg') => void;
  t: Translate<'palette'>;
  terms: Translate<'terms'>;
};

type Keys = MessageKey<'palette'>;
type After<Prefix extends string> = Keys extends infer Key
  ? Key extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** Actions whose title is a message of its own. */
export type TitleId = After<'titles'>;
type WordsId = After<'words'>;
export type WhyNot = After<'blocked'>;

/** Title and other words of an action, in the language of the interface. */
export const inWords = ({ t }: Pick<ActionContext, 't'>, title: TitleId, words: WordsId) => ({
  title: t(`titles.${title}`),
  words: listWords(t(`words.${words}`)),
});

export const listWords = (words: string): string[] => words.split(/,\s*/);

/** Long enough for the dialog that asked to give the focus back. */
const afterDialogMs = 50;

/** Once the command palette is gone. */
export const soon = (act: () => void): void => void setTimeout(act, afterDialogMs);

export const focusSoon = (id: string): void => soon(() => document.getElementById(id)?.focus());
