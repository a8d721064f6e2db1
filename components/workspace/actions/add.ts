import { componentCatalogue } from '@/lib/diagram/catalogue';
import { addNode, type Point } from '@/lib/store/commands/nodes';
import type { WorkspaceStore } from '@/lib/store/types';
import { type ActionContext, listWords, type WorkspaceAction } from './action';

/** Every component of the catalogue. */
export const listComponents = ({ store, layout, t, terms }: ActionContext): WorkspaceAction[] =>
  componentCatalogue.map(({ type, title, aliases }) => ({
    id: `add-${type}`,
    group: 'add',
    title: t('titles.addComponent', { title: terms(`components.${type}.title`) }),
    // By its English name too: it is the field's own.
    words: [title, ...aliases, ...listWords(terms(`components.${type}.words`))],
    run: () => {
      addNode(store, type, findFreeSpot(store));
      layout.getState().show('drawing');
    },
  }));

const gap = 96;

/** Below everything that is drawn, in line with the leftmost box. */
function findFreeSpot(store: WorkspaceStore): Point {
  const { nodes } = store.getState().attempt.document.diagram;
  if (nodes.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...nodes.map(({ x = 0 }) => x)),
    y: Math.max(...nodes.map(({ y = 0, height = 0 }) => y + height)) + gap,
  };
}
