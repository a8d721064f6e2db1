import { describe, expect, it } from 'vitest';
import { answerOf } from '../../testing/answers';
import { findRefusedColumns } from './refused-columns';

const table = 'customer(customer_id, device_token, phone_number, address_hash, primary key (customer_id))';
const clashesIn = (sentence: string, dataModel = table): string[] =>
  findRefusedColumns(answerOf({ architecture: sentence, dataModel }).everything).map(({ id }) => id);

describe('columns that the words do without', () => {
  it.each([
    'We store no device tokens for privacy.',
    'Device tokens are personal, so we never store device tokens.',
    'We do not keep any phone numbers.',
    'No phone number is ever stored, because nobody needs it.',
    'No device tokens are kept.',
    'The service holds no device tokens at all.',
    'We don’t save phone numbers.',
  ])('clash: %s', (sentence) => {
    expect(clashesIn(sentence)).toEqual(['not-stored-and-a-column']);
  });

  it.each([
    ['a column of another thing', 'We store no card numbers.'],
    ['what is made of it', 'We store no addresses.'],
    ['another place', 'We keep no phone numbers in the log.'],
    ['a time', 'We do not keep device tokens after the app is deleted.'],
    ['a case', 'If the customer leaves we keep no device token.'],
    ['it is stored', 'We store device tokens with the customer.'],
    ['nothing of the kind', 'No waiting is done here.'],
  ])('live together, %s: %s', (_, sentence) => {
    expect(clashesIn(sentence)).toEqual([]);
  });

  it('asks for a table', () => {
    expect(clashesIn('We store no device tokens.', 'Everything is relational.')).toEqual([]);
  });
});
