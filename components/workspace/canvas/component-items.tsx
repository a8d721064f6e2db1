import { ComponentIcon } from '@/components/ui/component-icon';
import { componentCatalogue, getComponentInfo } from '@/lib/diagram/catalogue';
import type { ComponentType } from '@/lib/diagram/schema';
import type { Translate } from '@/lib/messages/translate';
import type { SearchItem } from './search-list';

/**
 * A kind of component in a list to choose from. It is found by its name and by other words for it, in the language of the
 * page and in English: the trade talks English wherever it is.
 */
export function toComponentItem(type: ComponentType, terms: Translate<'terms'>, group: string): SearchItem {
  const { title, aliases, family } = getComponentInfo(type);
  return {
    id: type,
    title: terms(`components.${type}.title`),
    words: [type, title, ...aliases, ...terms(`components.${type}.words`).split(', ')],
    group,
    icon: (
      <span className="palette-icon" data-family={family}>
        <ComponentIcon type={type} size={18} />
      </span>
    ),
  };
}

/** All kinds of component, grouped by family, each with a line about it. */
export const listComponentItems = (terms: Translate<'terms'>): SearchItem[] =>
  componentCatalogue.map(({ type, family }) => ({
    ...toComponentItem(type, terms, terms(`families.${family}`)),
    hint: terms(`components.${type}.what`),
  }));
