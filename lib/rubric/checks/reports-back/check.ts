import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'reports-back',
  about: 'What became of the work comes back and is kept or used.',
  met: phrase(
    '@outcomes .. @registers',
    '@registers .. @outcomes',
    'receipt|receipts|replies|result|results|bounces .. webhook|callback',
  ),
  partly: phrase('delivery|delivered status|report|receipt|receipts', 'progress|dashboard|tracking'),
});
