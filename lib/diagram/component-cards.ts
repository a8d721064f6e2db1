import type { ComponentType } from './schema';

/** How much work a part is once it runs, compared with the others. */
export type Burden = 'none' | 'light' | 'steady' | 'heavy';

export type ComponentCard = {
  /** When a product manager has reason to care. */
  care: string;
  burden: Burden;
  /** What it costs to run: who looks after it, and what the bill grows with. */
  cost: string;
  /** Honest questions for an engineer. Whoever asks them need not know the answer. */
  ask: readonly string[];
};

export const burdenWords: Readonly<Record<Burden, string>> = {
  none: 'Run by somebody else',
  light: 'Little to run',
  steady: 'Steady work to run',
  heavy: 'Hard work to run',
};

/**
 * What each component means to somebody who has to decide about it. It explains and asks; whether the part belongs on a drawing
 * is the candidate's to say.
 */
export const componentCards: Readonly<Record<ComponentType, ComponentCard>> = {
  client: {
    care: 'It is what people see, and the one part you cannot put right in the night: old versions stay on phones for months.',
    burden: 'none',
    cost: 'It runs on somebody else’s device. The price is paid in releases, and in every old version you go on answering.',
    ask: [
      'What does it do while it has no connection?',
      'How long do we have to understand what the oldest version sends?',
    ],
  },
  cdn: {
    care: 'It decides how fast a page feels far from your data centre, and how long an out-of-date picture stays on show.',
    burden: 'light',
    cost: 'Rented. Billed by the gigabyte sent, which is usually less than sending it yourself.',
    ask: ['How long does a change take to reach everybody?', 'What must never be copied there?'],
  },
  loadBalancer: {
    care: 'It is how one copy can be taken away, on purpose or not, without anybody noticing. Until it is the thing that fails.',
    burden: 'light',
    cost: 'Usually rented. Little work by itself, but everything passes through it, so its bad day is everyone’s bad day.',
    ask: [
      'How does it find out that a copy is ill, and how soon?',
      'What happens to requests that are half done when a copy goes?',
    ],
  },
  gateway: {
    care: 'It is where a promise to partners is kept or broken: who may call, how often, and what they are told when it is too often.',
    burden: 'steady',
    cost: 'One more thing on every request’s way, and on call for all of them. Cheap per request, costly when it is down.',
    ask: [
      'What does a caller over the limit get back?',
      'Which teams have to agree before a rule here changes?',
    ],
  },
  realtime: {
    care: 'People notice it at once: the car moves, the message appears. They notice as quickly when it stops without a word.',
    burden: 'heavy',
    cost: 'Every open line takes memory for as long as it is open, so the bill grows with people online, not with what they do.',
    ask: [
      'What does somebody see in the seconds after the line drops?',
      'How many people can be connected before a second machine is needed?',
    ],
  },
  service: {
    care: 'Each one is a team’s work: its own releases, its own faults, its own place in the queue when you want a change.',
    burden: 'steady',
    cost: 'Copies are easy to add as long as it remembers nothing. The lasting cost is people: somebody has to own it.',
    ask: ['Which team is woken when this fails?', 'What else stops working while it is down?'],
  },
  worker: {
    care: 'What it does, nobody waits for, so nobody sees it fall behind. “Sent” on the screen may mean “in line”.',
    burden: 'steady',
    cost: 'It can be sized for the average instead of the rush. Somebody has to watch how far behind it is.',
    ask: ['What happens when it dies half-way through a job?', 'If the same job is done twice, who notices?'],
  },
  scheduler: {
    care: 'Things that happen at nine happen for everybody at nine. The rush it makes is one you chose.',
    burden: 'light',
    cost: 'Next to nothing, until a run is missed or happens twice and somebody has to work out which.',
    ask: [
      'What if the run is still going when the next one begins?',
      'How would we learn that last night’s run never happened?',
    ],
  },
  queue: {
    care: 'It turns “failed” into “later”. Whether later is good enough is a product question before it is a technical one.',
    burden: 'steady',
    cost: 'Cheap per message. One more thing that is on call, and one more place where work can pile up unseen.',
    ask: [
      'How old may the oldest message be before somebody is told?',
      'Where does a message go that fails every time?',
    ],
  },
  stream: {
    care: 'It keeps what happened, in order, so a question nobody thought of can still be asked of last month.',
    burden: 'heavy',
    cost: 'Needs people who know it, or a rented one at a price. The bill grows with how much is kept and for how long.',
    ask: [
      'Within what is the order kept: one customer, or everything?',
      'What does it take to read last week again?',
    ],
  },
  cache: {
    care: 'It buys speed with truth: what people see may be a little old. How old is theirs to feel and yours to decide.',
    burden: 'steady',
    cost: 'Memory is dear per gigabyte and quick per read. The hidden cost is deciding when a copy is no longer good.',
    ask: [
      'What is the oldest thing somebody could be shown?',
      'If it is empty on Monday morning, can what lies behind it take the load?',
    ],
  },
  database: {
    care: 'What it loses is lost, and how it is laid out decides which features are easy next year.',
    burden: 'heavy',
    cost: 'The part that is hardest to run and to change: backups, upgrades, growth, each with care. Grows with what is kept.',
    ask: [
      'When did we last bring a backup back to life, and how long did it take?',
      'Which change to this table would frighten you?',
    ],
  },
  replica: {
    care: 'A copy to read from can be seconds behind: somebody saves, looks, and finds it gone. A copy to fall back on has to be tried.',
    burden: 'steady',
    cost: 'About as much machine as the original, and somebody who watches how far behind it is.',
    ask: [
      'How far behind can it be on a bad day?',
      'Who decides to switch to it, and how long does that take?',
    ],
  },
  search: {
    care: 'It answers “near me” and “something like”, which people judge by what comes first, not by what is stored.',
    burden: 'heavy',
    cost: 'A second copy of the data in another shape, to be kept in step and now and then built anew.',
    ask: ['How soon after a change can it be found?', 'What is shown while the index is being rebuilt?'],
  },
  objectStore: {
    care: 'It is where files go to stay: receipts, pictures, exports. Somebody will ask how long, and who can open the link.',
    burden: 'light',
    cost: 'Rented, cheap per gigabyte, paid for as long as it is kept. Reading it often or far away costs extra.',
    ask: ['Who can open a file if they have its address?', 'When is a file deleted, and by whom?'],
  },
  external: {
    care: 'Its outages are yours in the eyes of your customers, and its prices and limits are set without you.',
    burden: 'none',
    cost: 'Billed by use, often by the piece, so success raises the bill. Contracts, keys and changes take somebody’s time.',
    ask: [
      'What do we do during the hour when it does not answer?',
      'What would it take to move to another one?',
    ],
  },
  monitor: {
    care: 'It decides whether you learn of trouble from a graph or from customers.',
    burden: 'steady',
    cost: 'The bill grows with how much is kept. Every alarm costs somebody’s sleep, so a false one costs trust as well.',
    ask: ['Which number here would a customer feel?', 'Who is woken, and what are they able to do about it?'],
  },
  region: {
    care: 'Where things stand decides how far away people are, which law applies, and what fails together.',
    burden: 'heavy',
    cost: 'A second place is more than twice the work: everything runs there too, and the two have to agree.',
    ask: [
      'If this place went dark for an hour, what could people still do?',
      'Which data is not allowed to leave it?',
    ],
  },
};
