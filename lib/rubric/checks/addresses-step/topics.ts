import type { StepId } from '@/lib/steps/schema';
import { type Phrase, phrase } from '../../language/phrases';

/** Words that belong to a step whatever the product: having some is the least, and no sign of quality. */
export const topics: Record<StepId, RegExp> = {
  requirements:
    /\b(?:users?|customers?|marketers?|riders?|drivers?|people|person|famil\w+|messages?|notifications?|notices?|rides?|campaigns?|requests?|functional|scal\w+|reliab\w+|latency|fast|volume|must|support|send|sends|letters|events)\b/i,
  architecture:
    /\b(?:services?|servers?|api|gateway|queue\w*|database|program|cache|workers?|diagram|client|apps?|provider\w*|event|broker|stream|log|nodes?|store[sd]?|module|microservices?|components?|back end|pipeline|architecture|list|lists|pile|posters?)\b/i,
  dataModel:
    /\b(?:tables?|columns?|schema|relational|sql|nosql|keys?|index\w*|rows?|records?|lines?|store[sd]?|database|document|entit\w+)\b|\w\(\w+,/i,
  api: /\b(?:apis?(?!-first)|rest|restful|endpoints?|graphql|grpc|calls?|requests?|tokens?|webhooks?|door|operations?|function|interfaces? (?:for|to|through|between|of|with)|(?:through|by|over|has|have|offers?|via) (?:an|one|the) interface|asks? (?:us|for))\b|\b(?:GET|POST|PUT|PATCH|DELETE) \//i,
  query: /\b(?:select|query|queries|join|filter\w*|sort\w*|index|rows?|tables?)\b/i,
  scalability:
    /\b(?:scal\w+|servers?|workers?|load|peak|grow\w*|shard\w*|partition\w*|cach\w+|capacity|second|bottleneck\w*|throughput|replica\w*|bigger|node|nodes|cluster)\b/i,
  reliability:
    /\b(?:retr\w+|fail\w*|reliab\w+|backups?|redundan\w+|replicat\w+|monitor\w*|alerts?|crash\w*|down|dies|lost|again|standby|errors?|restart\w*|recover\w*)\b/i,
  tradeoffs:
    /\b(?:trade-?offs?|versus|vs|but|than|cost\w*|cheap\w*|expensive|simple\w*|complex\w*|choose|choice|accept|although|advantages?|depends|gain|lose)\b/i,
  impact:
    /\b(?:users?|customers?|marketers?|riders?|drivers?|revenue|retention|satisf\w+|happy|happier|conversion|churn|orders?|sales|wait|open rates?)\b/i,
  plan: /\b(?:phase|weeks?|months?|mvp|first|then|launch|pilot|roll\w*|build|test\w*|start|quarter|day|prototype|sprint\w*|beta|discovery)\b/i,
};

/** The same for steps that are about people: somebody and what they need, or something they do that can be counted. */
export const topicPhrases: Partial<Record<StepId, Phrase>> = {
  requirements: phrase('@people', '@loadNoun'),
  impact: phrase(
    '@people & !engineer & !developer',
    '@outcomeAct & !engineer & !developer',
    '@mildBenefit',
    '@swift',
  ),
};
