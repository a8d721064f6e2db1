/**
 * Examples of what an answer may hold, for fields that are still empty. In English in every language of the interface:
 * answers are given in English (docs/languages.md), and an example shows what to type.
 */
export const examples = {
  table: 'loans(id, copy_id -> copies, due_at)',
  tableShort: 'loans(id, copy_id -> copies)',
  tableName: 'loans',
  columns: 'id uuid pk\nuser_id uuid -> users.id',
  call: 'POST /loans {copy_id} -> 201 {loan_id}',
  callShort: 'POST /loans {copy_id} -> 201',
  storeKind: 'relational',
  store: {
    data: 'Loans',
    because: 'a copy is never lent twice',
    gains: 'one transaction',
    givesUp: 'writes in two places',
  },
  endpoint: {
    path: '/loans',
    request: '{copy_id, until}',
    response: '201 {loan_id, due_at}',
    purpose: 'a reader borrows a copy',
    auth: 'the reader’s token',
    errors: '409 if it is lent already, 404 if unknown',
    idempotency: 'an Idempotency-Key; a repeat returns the same loan',
    rateLimit: '10 a minute a reader, then 429 with Retry-After',
    versioning: 'in the path; v1 stays a year',
  },
  quality: {
    quality: 'Search results',
    target: 'under 1',
    unit: 's at the 95th percentile',
    who: 'the shopper',
    why: 'a third leave after 3 s',
  },
  /** Units of qualities that are offered; any other may be typed. */
  units: [
    's at the 95th percentile',
    'ms at the 95th percentile',
    '% of the time',
    '% a month',
    'a second',
    'minutes',
  ],
  choice: 'One warehouse',
  /** A line of each depth. */
  tree: ['Readers wait a week', 'A second copy', 'Days until lent, from 7 to 3'],
  story: {
    what: 'Days until a book is lent',
    before: '7 days',
    after: '3 days',
    effort: 'two weeks of work',
    result: '9 % more loans',
  },
  events: 'orders',
} as const;
