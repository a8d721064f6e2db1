import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'hands-work-over',
  about: 'Work is put where it waits, and somebody else takes it: who asked need not stand by.',
  met: phrase(
    'put|puts|place|places|drop|drops|lay|lays|land|lands|go|goes|write|writes|written|insert|inserts|append|appends|publish|publishes|post|posts|push|pushes|enqueue|store|stores|stored|save|saves|saved|park|parked|wait|waits|hang|hangs|file|files|stream on|in|into|onto|to|as|at @holders',
    'enqueue|enqueued|queued|append|publish|insert .. @holders',
    '@workers take|pick|pull|poll|read|consume|lease|empty|drain|clear|grab|fetch|look|work_off|work_through|work_on|lock|sweep|sweeps|scan|scans|collect|chew_through|get_to .. @holders|@pieces|@cargo',
    'take|taken|pick|pull|poll|lease|leased|drain|empty .. from|off|out_of .. @holders',
    'need_not|not_have_to|not|without wait|stand_waiting|waiting',
    'hears|answered|answers|returns|goes_on|carries_on at_once|straight_away|immediately|with_its|with_her|with_his',
    '@holders .. @workers sweep|sweeps|scan|scans|poll|polls|read|reads|empty|empties|drain|drains|work_off|works_off|pick|picks|collect|collects|consume|consumes',
    'hand|hands|give|gives|post|posts|drop|drops in|it|over|event|message|request .. is_done|goes_on|carries_on|moves_on|leaves|returns|is_free',
    'gets|get|receives|hears|sees ok|okay|answer|acknowledgement|accepted|ticket|202 at_once|straight_away|immediately|right_away|instantly & actual|delivery|later|behind|queue|background|afterwards|then|work',
    'off|outside|out_of|beside|behind the request|call|critical|click path|way|thread|cycle',
    'write|writes|written|save|saves|saved|store|stores|stored|persist|persisted|record|records first|down .. then|afterwards|only_then separate|another|other|second|@workers',
    '@workers pick|picks|take|takes|collect|collects it|them|up when|once|whenever|as_soon_as|later',
    'separate|own|other process|worker|program|service fed|driven|triggered by @holders|event|events',
    'queued|enqueued & @workers',
    '@cargo sit|sits|lie|lies|rest|rests|stay|stays|wait|waits .. until|till @workers|time|somebody|someone|free',
    'in the same|one transaction|commit|stroke .. @holders|row',
    '@holders|row|line .. same|one transaction|commit|stroke',
    'worker|job|queue|background|behind .. after|later|afterwards',
  ),
  metAsWritten: phrase(
    'not|never make|makes|let|lets|keep|keeps .. wait|waiting|hang & @holders|background|behind|later|afterwards',
  ),
  partly: phrase(
    'asynchronous|asynchronously|async|event_driven|decouple|decoupled|background|queue|message_bus',
  ),
});
