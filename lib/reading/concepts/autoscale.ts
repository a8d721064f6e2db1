import type { ConceptEntry } from '../pattern';

export const autoscale: ConceptEntry = {
  id: 'autoscale',
  definition: 'Instances are added or removed by a signal, without a person.',
  terms: [
    'keda|karpenter|auto_scaling_group|scaling_policy|target_tracking|scaled_out|scaled_in|scale_down|elastic_pool|scaling_rule',
    'autoscale|autoscaling|auto_scale|auto_scaling|autoscaler|scale_out|scales_out|scale_in|scale_up_automatically|scales_automatically|scale_automatically|hpa|horizontal_pod|scaled_by|scale_on|scales_with|scale_to_zero|scale_with',
    'scale|scaled|scales .. out|up|when|by|from|on|with .. queue|depth|age|cpu|lag|load|backlog|wait|second|#',
  ],
  frames: [
    'add|adds|more|start .. worker|machine|server|instance|hand & take|takes|send|switch|remove|drop|go .. away|off|home|again & age|depth|load|length|by_itself|on_its_own|backlog|oldest|cpu|rule',
    '@more .. worker|helper|poster|machine|instance|server|hand|pair_of_hands|counter|clerk|desk|printer|pod|matcher|process|pair|till|packer|them|colleague|dispatcher|node|container .. when|as_soon_as|once|if|whenever|by_itself|automatically|while|every_time|after & wait|waits|waited|long|pile|load|busy|queue|oldest|line|grow|rise|cpu|depth|second|minute|more|behind|full|high|exceed|pass|empty|age|late|itself|automatically',
    'when|as_soon_as|once|if|whenever .. wait|waits|waited|long|pile|load|busy|queue|oldest|line|grow|rise|cpu|depth|behind|late|#|lag|age .. @more|added|started|brought .. worker|helper|poster|machine|instance|server|hand|pair|counter|clerk|desk|printer|pod|matcher|colleague|till|dispatcher|node',
    'instance|worker|machine|helper|server|node|pod|matcher|printer|container|poster|till .. added|add|start|started|join|woken|open|opened|grow|switched_on|appear .. when|if|as_soon_as|once|by_itself|automatically|with',
    'number_of .. worker|helper|machine|instance|server .. follow|rises|grow|rise|falls|breathe|track|adapt|shrink|vary',
    'machine|worker|till|printer|hand|helper|server|instance|counter|packer|desk|clerk & by_itself|automatic|automatically|without_anybody|without_a_person|by_themselves|follow|double|extra|another|switch_on|on_its_own|join|come_in|more & long|rush|waiting|older|busy|load|full|line|peak|calm|queue|grow|late|demand & !by_hand & !fixed & !remember & !prepare & !slow',
    'more|extra|another .. call|fetch|add|come|bring|start .. when|if|as_soon_as & sent_back|sent_home|release|go_home|stopped|back_again|removed|leave_again|shrink|fewer & line|wait|clear|empty|calm|quiet|short|queue',
    'grow|grows|shrink|shrinks .. when|with|as|on .. cpu|queue|load|depth|lag|wait|backlog|age',
    'helper|worker|machine|clerk|server|hand .. woken|wake|woken_up|added|started|called & sent_to_sleep|sleep|home|stopped|away|removed & wait|long|pile|line|left|empty',
    'another|extra|more|additional|new till|hand|helper|counter|worker|clerk|machine|server|desk|poster|packer .. open|join|turn_up|start|appear|come|switch & long|rush|busy|grow|wait|line|load|full|pile & !by_hand & !provider & !manually',
    'extra|more|another|additional|new & on_their_own|by_themselves|automatically|on_its_own|by_itself|without_anybody & crowd|queue|line|busy|rush|wait|load|long|full|thin|quiet|calm|empty|pile & !dial & !again & !retry & !screen',
    'by_themselves|all_by_themselves|without_an_order|without_being_told|unbidden|without_a_word|unasked|on_its_own|on_their_own & more|further|another|extra|unfold|open & line|crowd|busy|busier|thin|grow|market|rush|queue|long',
    'the_busier|the_longer|the_fuller .. the_more & open|unfold|start|come|join|worker|helper|stall|hand|machine & !slow',
    'more|additional|new|extra|copy|instance|machine|worker|server|helper|sender .. come_up|add|start|launch|appear|boot & automatic|by_itself|itself|anybody|nobody|human|own|person|if|when|as|once & cpu|load|demand|evening|peak|rush|percent|queue|wait|pile|backlog|climb|busy|age & !fail & !die & !retry & !attempt & !failed',
    'grow|shrink|breathe|adapt|follow|expand|swell .. with|to|by|as|itself|the .. load|pile|length|open|number|demand|queue|wait|rush|traffic|ride & fleet|capacity|worker|number|server|machine|sender|helper|instance & !log & !data & !counter & !price & !slow',
    'as|when load|demand|traffic|queue|pile .. climb|grow|rise|increase & start|add|more|open & sink|fall|drop|shrink|less & stop|remove|release|close|away',
    'the_more|longer_than|higher_than|when|as .. row|heap|line|river|queue|pile|crowd|rush|guest & extra|second|more|another|further & by_itself|on_their_own|by_themselves|on_its_own|unasked|automatic|without_anyone|word|come_out|go_back|unbidden & gone|back|leave|pull_up|away|empty|low|shrink|thin|open & !provider & !supplier & !retry',
    'not a|any person|human|man|hand .. add|start|open|bring & worker|machine|helper|instance|server & age|length|queue|oldest|pile|load|line',
  ],
  guards: [
    'by_hand|manually|manual|buy|bigger_machine|larger_machine|fixed & !not & !never & !without & !no & !nobody & !instead_of & !rather_than',
    'elastic .. show|cloud_is',
    'hire .. people|staff|engineer|developer',
  ],
  cases: {
    found: [
      'When the line at the ferry grows, a further boat casts off without an order, and it ties up again when the crowd has thinned.',
      'The busier the market, the more stalls unfold, all by themselves.',
      'New workers are started automatically when CPU passes 70%.',
      'The worker pool grows with queue depth and shrinks again at night.',
      'When the line gets long another till opens without the manager saying a word.',
      'Workers are added when the oldest job is older than 15 seconds and removed when idle.',
      'As soon as the tray is full two more packers join by themselves.',
    ],
    notFound: [
      'Someone suggested autoscaling; the bill would be a surprise each month, so no.',
      'My previous company used autoscaling heavily.',
      'Autoscaling? Too early.',
      'Somebody buys a bigger machine when needed.',
      'The number of workers is fixed at five.',
    ],
  },
};
