import { z } from 'zod';
import { nodeEvidence } from '../../engine/answer';
import { cannotTell, defineCheck, type Finding, found, missed } from '../../engine/check';
import { findByRole, playsRole } from '../../engine/roles';

/** A queue in the drawing with no place for what fails for good. */
export const bareQueue = defineCheck({
  id: 'bare-queue',
  about: 'A queue is drawn and no part for what fails for good; met where that is so.',
  options: z.strictObject({}),
  run: ({ graph }): Finding => {
    const [queue] = findByRole(graph, 'buffer').filter(
      (node) => !playsRole(node, 'deadLetter') && node.label.trim() !== '',
    );
    if (!queue) return cannotTell();
    const hasTray = [...graph.nodes.values()].some((node) => playsRole(node, 'deadLetter'));
    return hasTray ? missed() : found('met', nodeEvidence([queue.id]), { node: queue.label.trim() });
  },
});
