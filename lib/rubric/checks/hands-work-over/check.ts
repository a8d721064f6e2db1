import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'hands-work-over',
  about: 'Work is put where it waits, and somebody else takes it: who asked need not stand by.',
  met: phrase(
    'put|puts|place|places|drop|drops|lay|lays|land|lands|go|goes|write|writes|written|insert|inserts|append|appends|publish|publishes|post|posts|push|pushes|enqueue|store|stores|stored|save|saves|saved|park|parked|wait|waits|hang|hangs|file|files|stream on|in|into|onto|to|as|at @holders',
    'enqueue|enqueued|queued|append|publish|insert .. @holders',
    '@workers take|pick|pull|poll|read|consume|lease|empty|drain|clear|grab|fetch|look|work_off|work_through|work_on|lock .. @holders|@pieces|@cargo',
    'take|taken|pick|pull|poll|lease|leased|drain|empty .. from|off|out_of .. @holders',
    'need_not|not_have_to|not|without wait|stand_waiting|waiting',
    'hears|answered|answers|returns|goes_on|carries_on at_once|straight_away|immediately|with_its|with_her|with_his',
    'in the same|one transaction|commit|stroke .. @holders|row',
    '@holders|row|line .. same|one transaction|commit|stroke',
    'worker|job|queue|background|behind .. after|later|afterwards',
  ),
  partly: phrase(
    'asynchronous|asynchronously|async|event_driven|decouple|decoupled|background|queue|message_bus',
  ),
});
