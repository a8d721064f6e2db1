import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'respects-wishes',
  about: 'What a person agreed to, and when they want quiet, is looked up before anything is sent.',
  met: phrase(
    '@consults .. @wishes',
    '@wishes .. @consults',
    '@people ticked|chose|selected|set|allowed|picked|turned_off|switched_off .. goes|gets|sent|uses|instead',
    'do_not_mail|do_not_call|do_not_contact|no_contact|stop|robinson register|list|book|file .. skip|skipped|checked|matched|dropped|looked_up|compared',
    '@people on the|our do_not_mail|do_not_call|do_not_contact|stop|suppression|robinson .. skip|skipped|left_out|dropped|never|not',
    'nothing between|at|after|before .. #|night|evening',
  ),
  metAsWritten: phrase(
    'open|opens|look|looks|look_in|check|checks|read|reads|consult|consults|ask|asks .. not|no|never|stop|refuse|unwanted list|book|file|register|table|ledger|box|cards',
    'no @cargo to anyone|anybody|someone|people|those|a_person without|who',
    'asked us|to stop|nothing .. weeded|taken|dropped|removed|skipped|filtered',
    'exclude|excludes|excluded|filter_out|filters_out|filtered|weeded|remove|removes|removed|skip|skips|skipped|drop|dropped .. muted|opted_out|unsubscribed|turned_off|switched_off|said_no|refused|withdrawn',
    'muted|opted_out|unsubscribed|turned_off|switched_off|said_no|said_stop|withdrawn|objected .. excluded|filtered|weeded|removed|skipped|dropped|left_out|taken_out|never_mailed|not_mailed|thrown_away|discarded|not_sent|stays_back',
    'nobody|no_one|none who .. withdrawn|opted_out|unsubscribed|said_no|said_stop|objected .. in|gets|get|is|are|mailed',
  ),
  partly: phrase('preference|preferences|consent|opt_out|unsubscribe|quiet_hours|settings'),
  unless: phrase(
    'look_after|looks_after|responsible|stored in crm',
    'not|never|no|without look|check|read|need|ask|consult at|it|for',
    'no withdrawal|consent|check|look_up',
  ),
});
