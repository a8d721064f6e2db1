/** What anybody would like to have of any system, and nobody has of all of it. */
const ideals: readonly RegExp[] = [
  /\b(?:(?:four|five|six|seven) nines|99[.,]99\d* ?%|100 ?% (?:uptime|availab\w+)|always (?:up|on|available)|never (?:be )?down|(?:zero|no) downtime|highly available|high availability)/i,
  /\b(?:zero|no|without(?: any)?) (?:data|message) loss\b|\b(?:never|nothing|no \w+) (?:is )?(?:ever )?los[et]\b/i,
  /\bexactly[- ]once\b/i,
  /\b(?:future[- ]proof|scalable|scales? (?:to|without|for|end)\w*|elastic|hyper-?scale|able to grow|grow(?:s|ing)? to the size|unlimited|infinite\w*|limitless|any (?:number|amount) of|planet-?scale|web-?scale)\b/i,
  /\b(?:real[- ]?time|instant(?:ly|aneous)?|(?:under|below|within|sub) ?-?\d{1,2} ?(?:ms|milliseconds)|no (?:latency|delay)|zero latency|low(?:est)? latency)\b/i,
  /\b(?:strong(?:ly)? consisten\w+|(?:perfect|full|absolute|total) consistency|identical (?:everywhere|in all|at all)|always consistent|consistent everywhere)\b/i,
  /\b(?:world-?wide|across the (?:world|globe)|global(?:ly)?|everywhere|all continents|every continent)\b/i,
  /\b(?:fault[- ]toleran\w+|self[- ]healing|resilient|bullet-?proof|military[- ]grade|bank[- ]grade|world[- ]class|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge)\b/i,
  /\b(?:fully )?(?:secure|gdpr[- ]compliant|compliant|extensible|maintainable|modular|cloud[- ]native|vendor[- ]neutral)\b/i,
];
const enough = 4;

/** "Five nines, exactly once, no data loss and under 50 ms worldwide": a row of ideals tells nothing of what this product needs. */
export const isRowOfIdeals = (text: string): boolean =>
  ideals.filter((ideal) => ideal.test(text)).length >= enough;

const aims =
  /\b(?:raise|lower|increase|reduce|decrease|improve|protect|preserve|maintain|ensure|boost|maximi[sz]e|minimi[sz]e|optimi[sz]e|enhance|safeguard)\b|\b\w+ (?:up|down|higher|lower|faster|better|unharmed|intact|unchanged)(?=\s*(?:[,.;]|$| and\b| \d))|\bnot (?:up|down|lower|higher)(?= (?:by )?\d)/gi;
const enoughAims = 3;

/** "Raise throughput, lower latency and protect deliverability": where things should go, and no line that is drawn. */
export const isRowOfAims = (text: string): boolean => [...text.matchAll(aims)].length >= enoughAims;
