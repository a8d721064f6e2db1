import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'reports-back',
  about: 'What became of the work comes back and is kept or used.',
  met: phrase(
    '@outcomes .. @registers',
    '@registers .. @outcomes',
    '@outsiders|webhook|callback tell|tells|told|report|reports|inform|informs|let|lets us .. whether|if|that|arrived|delivered|bounced|got',
    'callback|webhook .. row|status|record|set|update|updates|marks',
    'see|sees|watch|watches|look_up|find|finds|shows .. who|whether|how_many .. read|got|arrived|out|gone|sent|received|opened|answered',
    'undeliverable|dead|invalid|bounced|wrong|unknown address|addresses|number|numbers|token|tokens|contact|device .. flagged|marked|removed|closed|disabled|deleted|set',
    'store|stores|save|saves|keep|keeps|record|records .. whether .. accepted|gone|sent|received|taken',
    'record|records|note|notes|keep|keeps|store|stores|log|logs|write_down|save|saves .. what|whether .. said|answered|replied|reported|delivered|bounced|opened|arrived|failed',
    'receipt|receipts|replies|result|results|bounces .. webhook|callback',
  ),
  partly: phrase('delivery|delivered status|report|receipt|receipts', 'progress|dashboard|tracking'),
});
