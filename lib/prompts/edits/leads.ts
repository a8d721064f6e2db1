import type { Lead } from '@/lib/rubric/advice/proposal';

const lead = (missed: string, partly: string): Lead => ({ missed, partly });

/** What is said of each criterion before an edit is named. `{quote}` is the candidate's own half-said sentence or box. */
export const leads: Readonly<Record<string, Lead>> = {
  'requirements.topic': lead(
    'No sentence yet says who uses it and what they must be able to do.',
    '“{quote}” opens the matter, but not yet what the system has to do.',
  ),
  'requirements.pain': lead(
    'Nobody in the answer suffers yet, so nothing can be weighed against their trouble.',
    '“{quote}” names the trouble without its size.',
  ),
  'requirements.deadline': lead(
    'No sentence sets a time that could be missed.',
    '“{quote}” cannot be tested: it needs a number, and what that number limits.',
  ),
  'requirements.scale': lead(
    'The size is open, and every later choice hangs on it.',
    '“{quote}” leaves the size open.',
  ),
  'requirements.load': lead(
    'The volume is not yet turned into a rate that a part has to carry.',
    '“{quote}” gives a rate; show the sum it comes from.',
  ),
  'requirements.promise': lead(
    'Nothing says what must never happen.',
    '“{quote}” is a wish; say it so that somebody could find it broken.',
  ),
  'requirements.classes': lead(
    'Everything counts the same so far.',
    '“{quote}” hints at an order; say what must be on time and what may wait.',
  ),
  'requirements.scope': lead(
    'Nothing is left out, so everything is promised.',
    '“{quote}” puts something off; say plainly what this version does without.',
  ),
  'architecture.topic': lead(
    'No part behind the screen is named yet.',
    '“{quote}” does not yet name the parts behind the screen.',
  ),
  'architecture.flow': lead(
    'No request is followed from start to end.',
    '“{quote}” begins the walk; follow the same request to its end.',
  ),
  'architecture.reasons': lead(
    'The parts stand without a reason.',
    '“{quote}” gives one part its reason; the next one needs its own.',
  ),
  'architecture.detail': lead(
    'The parts could belong to any product.',
    '“{quote}” tells one part’s rule; the next ones need theirs.',
  ),
  'architecture.drawn': lead('The drawing joins too few parts.', 'The drawing joins some of the parts.'),
  'scalability.sums': lead(
    'No part is set against its load.',
    '“{quote}” follows one part; follow the load to the next.',
  ),
  'scalability.breadth': lead(
    'Few parts are set against their load.',
    '“{quote}” covers some parts; go through those that matter.',
  ),
  'reliability.timed': lead(
    'Nothing says how soon things go on after a failure.',
    '“{quote}” has its figure; give the next failure one too.',
  ),
  'dataModel.topic': lead('Nothing is stored yet.', '“{quote}” does not yet say what is stored.'),
  'dataModel.columns': lead(
    'No table has its columns.',
    'The columns so far are a beginning; a second table makes the model whole.',
  ),
  'dataModel.links': lead(
    'No column points to another table.',
    'One reference is marked; a second shows how the rows hang together.',
  ),
  'dataModel.keys': lead('No key says by what a row is found.', 'Some keys are marked.'),
  'dataModel.uniqueness': lead(
    'Nothing in the schema stops the worst mistake.',
    '“{quote}” could also forbid what must not happen.',
  ),
  'dataModel.store': lead(
    'The store is not chosen for a reason of this product.',
    '“{quote}” names the store; say what in the data asks for it.',
  ),
  'dataModel.care': lead(
    'Nothing says how long rows stay, or which index the main read uses.',
    '“{quote}” touches it; name the index, or the time after which rows go.',
  ),
  'api.topic': lead('Nobody can reach the system yet.', '“{quote}” names no call.'),
  'api.calls': lead('No call is written out.', '“{quote}” is one way in; write the next call out as well.'),
  'api.request': lead('What goes in is open.', '“{quote}” has no fields yet.'),
  'api.response': lead('What comes back is open.', '“{quote}” does not yet say what comes back.'),
  'api.errors': lead('No refusal is described.', '“{quote}” names refusals without their status.'),
  'api.repeats': lead(
    'A caller that loses the reply will call again, and nothing says what happens then.',
    '“{quote}” names the matter; say what the second call gets.',
  ),
  'api.auth': lead('Nothing says who may call.', '“{quote}” checks the caller; say what each may do.'),
  'api.limits': lead('One caller could take everything.', '“{quote}” sets a limit without its figure.'),
  'api.change': lead(
    'Nothing says how it changes while old callers keep working.',
    '“{quote}” names versions; say what stays stable.',
  ),
  'query.read': lead('No query is written.', '“{quote}” describes a query; write it.'),
  'query.filter': lead('Nothing restricts what is read.', '“{quote}” restricts it in part.'),
  'query.shape': lead(
    'The question needs more than one table, or a count.',
    '“{quote}” answers part of the question.',
  ),
  'query.bound': lead('The read grows with the data for ever.', '“{quote}” bounds the read in part.'),
  'query.tables': lead(
    'The query does not read the tables the data model declares.',
    'The query reads only some of the declared tables.',
  ),
  'query.purpose': lead(
    'Nothing says who asks this, and what they decide.',
    '“{quote}” does not yet say who decides what with the result.',
  ),
  'query.index': lead('No index is named that serves it.', '“{quote}” mentions an index; name its columns.'),
  'scalability.topic': lead(
    'Nothing is said about load.',
    '“{quote}” does not yet say which part gets how much.',
  ),
  'scalability.load': lead(
    'No sum shows how much arrives.',
    '“{quote}” gives a rate; show the sum it comes from.',
  ),
  'scalability.capacity': lead(
    'Nothing says how much one unit copes with, and so how many are needed.',
    '“{quote}” is half of it; say how many are needed.',
  ),
  'scalability.limit': lead('Nothing says what gives way first.', '“{quote}” names it without a figure.'),
  'scalability.trigger': lead(
    'Nothing says when the next step is due.',
    '“{quote}” grows by itself; say at which measure.',
  ),
  'scalability.relief': lead(
    'Nothing takes load off the hot part.',
    '“{quote}” names a remedy; say what it spares.',
  ),
  'scalability.refusal': lead(
    'Everything is added and nothing left out.',
    '“{quote}” leaves something out; say at which load it would be needed.',
  ),
  'scalability.regions': lead(
    'Nobody far away is thought of.',
    '“{quote}” points there; say who is served from where.',
  ),
  'reliability.topic': lead('No failure is considered.', '“{quote}” does not yet name the part that fails.'),
  'reliability.retry': lead(
    'Nothing says what happens after the first failure.',
    '“{quote}” repeats without a bound.',
  ),
  'reliability.leftovers': lead(
    'Nothing says what becomes of work that fails for good.',
    '“{quote}” keeps it; say who looks at it, and when.',
  ),
  'reliability.doubles': lead(
    'A second try could do the same thing twice.',
    '“{quote}” names the danger; say which key tells a repeat.',
  ),
  'reliability.failures': lead(
    'No failure is followed to its end.',
    '“{quote}” follows one failure; take a second one as far.',
  ),
  'reliability.stand-in': lead(
    'Nothing stands in for a lost part.',
    '“{quote}” has a stand-in; say what takes over, and how soon.',
  ),
  'reliability.reduced': lead(
    'Nothing says what people see while a part is down.',
    '“{quote}” stays general; say what still works.',
  ),
  'reliability.alert': lead(
    'Nobody is told when it breaks.',
    '“{quote}” is watched; say at which value somebody is woken.',
  ),
  'reliability.drawn': lead(
    'The drawing shows nothing that stands in.',
    'The drawing shows half of what stands in.',
  ),
  'tradeoffs.topic': lead('Nothing is weighed yet.', '“{quote}” does not say what it decided against.'),
  'tradeoffs.both-sides': lead(
    'No choice has both its sides.',
    '“{quote}” is one side; say what you give up for it.',
  ),
  'tradeoffs.bearable': lead(
    'Nothing says why a cost is acceptable here.',
    '“{quote}” names the cost; say why it is fine now, and what would change that.',
  ),
  'tradeoffs.sizes': lead(
    'Neither gain nor price has a figure.',
    '“{quote}” has a size; put one on the next choice too.',
  ),
  'tradeoffs.reversal': lead(
    'Nothing says what would change your mind.',
    '“{quote}” is a condition; say at which value the choice turns.',
  ),
  'tradeoffs.several': lead(
    'The two or three choices that matter most are not weighed yet.',
    '“{quote}” is weighed; the next choice deserves the same.',
  ),
  'tradeoffs.ranked': lead(
    'Nothing says which choice counts most.',
    '“{quote}” stands beside the others; say which one comes first.',
  ),
  'tradeoffs.effort': lead(
    'No choice has its price in work.',
    '“{quote}” has a size; tie it to the lever it pays for.',
  ),
  'impact.topic': lead(
    'Nothing ties the design to people or the business.',
    '“{quote}” does not yet say who feels it.',
  ),
  'impact.lever': lead(
    'No part of the design is tied to what somebody feels.',
    '“{quote}” hopes for it; say what in the design moves it.',
  ),
  'impact.measure': lead(
    'Nothing is named yet that could be counted.',
    '“{quote}” is a mood; say what people do that could be counted.',
  ),
  'impact.change': lead(
    'No measure goes from one figure to another.',
    '“{quote}” has no starting point; say from what to what.',
  ),
  'impact.value': lead('What it is worth is not worked out.', '“{quote}” stops before the sum.'),
  'impact.ground': lead(
    'The figures rest on nothing that was seen.',
    '“{quote}” points to where it was seen; give the figure.',
  ),
  'impact.doubt': lead(
    'Nothing would prove the effect wrong.',
    '“{quote}” doubts; say which sign would prove it wrong.',
  ),
  'impact.second': lead(
    'No two sides of the effect are sized.',
    '“{quote}” is one effect; add the other side, or the sign that it failed.',
  ),
  'plan.steps': lead('No first step is named.', '“{quote}” is no step yet.'),
  'plan.durations': lead('No step has a length.', '“{quote}” has no weeks.'),
  'plan.measure': lead('Nothing is measured on the way.', '“{quote}” looks at something; name the measure.'),
  'plan.decision': lead('Nothing is decided on the way.', '“{quote}” decides something; say at which value.'),
  'plan.pilot': lead('It goes to everybody at once.', '“{quote}” tries it first; say on how large a part.'),
  'plan.widening': lead(
    'Nothing says how it grows from the first part to the whole.',
    '“{quote}” widens; say in which steps.',
  ),
  'plan.way-back': lead('Nothing says how to go back.', '“{quote}” hints at it; say how you would go back.'),
  'architecture.buffer': lead(
    'Whoever starts the work waits for its end.',
    '“{quote}” names the hand-over; say what waits where, and for whom.',
  ),
  'architecture.preferences': lead(
    'What people refused is not looked up on the way.',
    '“{quote}” knows of it; say where on the way it is looked up.',
  ),
  'architecture.lanes': lead(
    'Urgent messages stand in line with the rest.',
    '“{quote}” ranks them; say which lane is emptied first.',
  ),
  'architecture.fewer': lead(
    'Somebody who is busy gets every single message.',
    '“{quote}” means fewer; say how many become one.',
  ),
  'architecture.receipts': lead(
    'Nobody learns what became of a message.',
    '“{quote}” looks at it; say how the answer comes back and where it is kept.',
  ),
  'architecture.refusals': lead(
    'Nothing is left out for a reason.',
    '“{quote}” leaves something out; say why this size does not need it.',
  ),
  'architecture.positions': lead(
    'Where the drivers are is not kept apart.',
    '“{quote}” sends positions; say where the last one lives and how it is found.',
  ),
  'architecture.matching': lead(
    'The rider waits in one call for everything that follows.',
    '“{quote}” begins it; say what is handed over, and to whom.',
  ),
  'architecture.one-winner': lead(
    'Two rides could get the same driver.',
    '“{quote}” picks somebody; say what stops a second ride from picking them too.',
  ),
  'architecture.push': lead(
    'Nothing says how the offer reaches the phone.',
    '“{quote}” reaches the phone; say how, and how soon.',
  ),
  'architecture.support': lead(
    'The front door and what watches the system are missing.',
    '“{quote}” helps; say what it does here.',
  ),
  'architecture.priority': lead(
    'Triggered mail stands in line behind bulk.',
    '“{quote}” ranks them; say which line is emptied first.',
  ),
  'architecture.fairness': lead(
    'One large customer can hold up all others.',
    '“{quote}” is about it; say whose turn it is, and why.',
  ),
  'architecture.consent': lead(
    'Whoever said no is not looked up before sending.',
    '“{quote}” knows of it; say when it is looked up.',
  ),
  'architecture.deliverability': lead(
    'Nothing keeps to the pace of the mailbox providers.',
    '“{quote}” is about it; say what sets the pace.',
  ),
  'architecture.adapts': lead(
    'What mailboxes answer changes nothing.',
    '“{quote}” looks at it; say how much slower it goes then.',
  ),
  'architecture.ending': lead(
    'The way is not walked to its end: what follows a no, and who takes the money.',
    '“{quote}” is part of it; say what follows a no, and who waits for the bank.',
  ),
  'architecture.feedback': lead(
    'What became of each letter is not learnt.',
    '“{quote}” looks at it; say what comes back and what it changes.',
  ),
  'architecture.judgement': lead(
    'Nothing is argued for or left out for a reason.',
    '“{quote}” is a choice; say why this size asks for it.',
  ),
};
