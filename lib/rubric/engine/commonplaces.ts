import { byPassage } from './by-passage';
import type { Passage } from './passages';

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/\s+/));

/** Words that say what any textbook says: of kinds of systems, of qualities, and what holds such a sentence together. */
const general = words(
  // What holds it together.
  'a an the is are be being been was were it its they their them we i our us you one two three not no nor but yet while whereas although though however',
  'and or than then more less most least much many few little bit so as of in on at to for from with without by over against vs versus into onto about between',
  'can could may might would will shall should must do does did have has had there here that this these those which what who whose each every any all both some such',
  'very rather quite also just only even still too sum overall end general generally usually often always sometimes never because since if when where mostly typically',
  'other another others side hand give gives gave bring brings offer offers provide provides need needs take takes choose chose chosen choosing favour prefer pick go goes',
  'get gets make makes mean means come comes pay pays want require requires say says becomes become think believe feel know lot',
  'gain gains up down write writes read reads important matters matter price cost costs choice choices option options thing things approach approaches solution solutions way ways case instead',
  // Kinds of systems, whoever builds them.
  'microservice microservices monolith monoliths monolithic modular kafka rabbitmq cassandra postgres postgresql mysql mongodb dynamodb redis sql nosql newsql relational',
  'database databases crud event events sourcing cqrs cache caching caches queue queues synchronous asynchronous sync async rest grpc graphql kubernetes serverless',
  'cloud premise native mesh service services server servers system systems architecture architectures design designs technology technologies platform platforms stack',
  'region regions multi-region multi active active-active passive shard sharding shards replication replica replicas eventual strong cap pacelc theorem ap cp ca acid base',
  'log logs stream streams streaming broker brokers batch batching real-time realtime real time ai machine learning ml cdn framework frameworks container containers',
  'program component components module modules tool tools vendor layer layers pattern patterns data event-driven cloud-native code codebase legacy cluster clusters',
  'producer producers consumer consumers query queries storage transaction transactions messaging virtual machine machines distributed centralised centralized stateless stateful',
  'improves improve introduces introduce increases increase reduces reduce adds add loses lose allows allow enables enable helps help using own',
  // Qualities, and what everybody wants.
  'complex complexity simple simpler simplest simplicity scalable scale scales scaling scalability flexible flexibility consistent consistency available availability',
  'reliable reliability secure security cheap cheaper cheapest expensive dear dearer fast faster fastest slow slower quick quicker speed easy easier easily hard harder difficult safe safer',
  'robust robustness modern elegant decoupled decoupling coupled coupling loosely tightly independent independently independence agile agility velocity powerful good better best worse bad',
  'nice smart smarter efficient efficiency responsive durable durability resilient resilience maintainable maintenance testable future proof future-proof readiness mature maturity popular proven',
  'elastic elasticity stale staleness lag lags heavier lighter tighter looser decouples couples separates separate',
  'run running operate operating operation operations operational maintain build building manage managing change changes changed use using understand learn debug deploy',
  'deployment deployments development throughput latency performance performant overhead infrastructure effort audit joins join history quality risk risks higher lower high low bigger smaller',
  'larger great greater advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks pro pros con cons upside downside downsides trade-off trade-offs tradeoff tradeoffs',
  'innovation innovative control freedom transparency integrity isolation autonomy standard standards significant significantly nothing something everything additional extra initially long-term short-term term growth grow grows',
);

/** Fewer words are no statement, and a short row of a ledger is read with its headings. */
const leastWords = 4;

/**
 * "Microservices are more complex than a monolith, but they scale independently": true of any system, and nothing of this one. No
 * figure, nobody whom it touches, no thing of this product.
 */
export const isCommonplace = (text: string): boolean => {
  if (/\d|[“”"/_]/.test(text)) return false;
  const found = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return found.length >= leastWords && found.every((word) => general.has(word));
};

/** Talking about a decision in place of one: meetings, marks and matrices, and that times change. */
const process =
  /\b(?:workshops?|sit (?:down )?together|stakeholders|moderate between|(?:scoring|decision|weighted|pugh|trade-?off) matrix|on a scale (?:from|of)|decision records?|balanced approach|open to adjustments?|room for adjustments?|(?:carved|set|written|cast) in stone|circumstances change|pull in different directions|find (?:the |a )?(?:right |good |healthy )?(?:balance|compromise|middle ground)|a compromise (?:that|which)|everybody (?:can|could) live with|on balance the team|never one truth|comfortable with both)\b/i;
const timesChange =
  /\b(?:decisions?|choices?|answers?) (?:that|which) (?:was|is|were|are|seems?) right\b|\bright (?:answers?|decisions?|choices?) (?:can|may|might|could) be\b/i;

/** "I'd go through each of these with the architects on a scale from one to ten." */
export const isProcessTalk = (text: string): boolean => process.test(text) || timesChange.test(text);

/** Of trade-offs in general, and of no `thing` that is built. */
export const isTalk = (text: string, thing: RegExp): boolean =>
  isProcessTalk(text) || (/\btrade-?offs?\b/i.test(text) && !thing.test(text));

const prices = String.raw`(?:downsides?|drawbacks?|disadvantages?|compromises?|trade-?offs?|sacrifices?)`;
const denied = new RegExp(
  [
    String.raw`\b(?:no|without(?: any)?|not (?:see|have) any|hardly any) (?:(?:real|true|serious|significant|relevant|actual|major|noteworthy) )?${prices}\b`,
    String.raw`\b(?:benefits?|advantages?|pros|upsides?|gains?) (?:\w+ )?outweighs? (?:all |any |the |its |their |every )*(?:${prices}|costs?|cons|price)\b`,
    String.raw`\b(?:costs?|money|budget|effort) (?:was|is|were|are) (?:not|never|no) (?:considered |seen |regarded |treated |taken )?(?:as )?(?:an? |the )?(?:constraints?|issues?|concerns?|factors?|criteri(?:on|a)|object|problems?)\b`,
    String.raw`\bnothing (?:(?:has|had|needs?) to be|is|was|must be) given up\b`,
    String.raw`\b(?:genius of and|tyranny of or)\b`,
  ].join('|'),
  'i',
);

/** "No real downside", "the benefits outweigh the drawbacks": where a price would be named, it is denied. */
export const deniesPrice = byPassage(
  ({ step, kind, text }: Passage): boolean =>
    step === 'tradeoffs' && kind === 'sentence' && denied.test(text),
);
