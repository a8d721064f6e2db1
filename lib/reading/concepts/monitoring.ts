import type { ConceptEntry } from '../pattern';

export const monitoring: ConceptEntry = {
  id: 'monitoring',
  definition: 'Somebody or something watches the running system and is told when it leaves its promise.',
  terms: [
    'opsgenie|victorops|sentry|honeycomb|zabbix|nagios|splunk|kibana|alertmanager|error_budget|duty_engineer|health_check|heartbeat_check|synthetic_check',
    'panel|graph|chart .. @signal & call|alert|trigger|page|warn|duty|watch|track',
    'monitoring|prometheus|grafana|datadog|observability|pagerduty|cloudwatch|new_relic|burn_rate|alerting|pages_on_call|page_on_call|paged_at|is_paged|are_paged|gets_paged|get_paged',
    'on_call .. @tell|paged|alerted|woken|@signal|alert|alarm|called',
    '@tell|alert|alarm|page|notification|woken .. on_call',
    'alarm|alarms .. when|if|at|above|below|fires|goes_off|on @signal|#|when|if',
    'monitor .. @signal',
    'dashboard|dashboards .. @signal',
    '@signal .. dashboard|dashboards',
    'an_alert|alert|alerts|alerted .. when|if|once|on_the|fires|fire|above|at|as_soon_as|exceed|pass|go_off|rings .. #|@signal|depth|silent|backlog',
    'page on_call|engineer|us|someone|team|owner',
  ],
  frames: [
    '@tell .. @onduty .. when|if|once|as_soon_as|before|whenever|after|at|should & @signal|#|too|rise|fall|drop|behind|silent|stop|grow|wrong|promise',
    'when|if|once|as_soon_as|whenever|should .. @signal|#|too|rise|grow|stop|longer|behind .. @tell .. @onduty',
    'screen|bell|light|lamp|siren|gauge|meter|beeper|board|buzzer|thermometer|dial|needle|clock|sensor|horn|flag .. show|ring|tell|wake|flash|turn_red|buzz|go_off|beep|light|goes_red|red|sound|glow|blink & when|if|oldest|how_long|how_many|rise|exceed|more_than|over|longer|under|below|too|old|behind|late|#',
    'watch|keep_an_eye|track|measure|look_at|observe|guard|sentinel .. @signal|line|number|pile & alarm|call|ring|wake|warn|page|alert|tell|phone|told|shout|hear',
    'somebody|someone|person|engineer|on_duty|phone .. woken|called|rung|warned|told|beep|rings|waked|out_of_bed|alerted|gets_a_call|is_called .. when|if|as_soon_as|once|before',
    'ring|wake|phone|call|buzz .. on_duty|duty|engineer|somebody|someone|us & if|when|once|as_soon_as|after',
    'ring|phone|call|light|lamp|bell|paged|wake|woken|siren|alarm|screen|buzzer|beeper|number_on_the_wall|chart|gauge & when|if|at|above|below|after|as_soon_as|fewer|under|over|for_when & @signal|# & duty|team|someone|somebody|red|on_call|wall|bed|gets_a_call|room|us|engineer|duty_room|paged & !driver_arrive',
    'should|if|when .. older|longer|more|grow|above|below|fewer|late & bell|light|horn|siren|buzzer|phone|pager|alarm & duty|desk|someone|somebody|team|engineer|goes_off|rings',
    'drop|climb|rise|fall|sink|pass|reach|exceed|slip|creep|grow & under|below|over|above|past|beyond|# & phone|bell|horn|siren|lamp|buzzer|whistle|pager|telephone|beeper|bedside & ring|go_off|sound|wake|shout|flash|rattle|blow|light',
    'siren|bell|horn|alarm|phone|lamp|whistle|gong|buzzer|telephone .. wake|call|rouse|warn|fetch|summon|alert|goes_off|go_off|ring & if|when|should|as_soon_as|once|whenever & higher|lower|more|fewer|less|longer|above|below|over|under|than|late|stop|full|empty & !night_rest & !wrong',
  ],
  guards: [
    'monitor|monitoring .. competition|competitor|teenager|child|employee|staff|market|weather|manner|behaviour|rival|baby|health|driver_style|patient|heart',
    'screen|computer_monitor|baby_monitor|monitor_arm .. bought|desk',
    'monitor on_the_desk|desk|stand|screen',
    'check sometimes|now_and_then|occasionally & !alert',
  ],
  cases: {
    found: [
      'A bell rings at the desk when the oldest letter has waited a minute.',
      'Queue age is on a dashboard with an alert at 20 seconds.',
      'On-call is paged when p95 passes two seconds.',
    ],
    notFound: [
      'Marketing monitors the competition every week.',
      'We look at the numbers sometimes.',
      'Monitoring comes later.',
    ],
  },
};
