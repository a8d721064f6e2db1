import { describe, expect, it } from 'vitest';
import { answerOf, documentOf } from '../testing/answers';
import { readAnswer } from './answer';
import { countLinks, hasKey, hasRule } from './tables';

const shown = (text: string, step: 'dataModel' | 'architecture' = 'dataModel') =>
  answerOf({ [step]: text }).tables.map((table) => [
    table.name,
    table.columns.map(({ name }) => name).join(' '),
    countLinks(table),
    hasKey(table),
    hasRule(table),
  ]);

describe('tables', () => {
  it.each<[string, (string | number | boolean)[][]]>([
    ['rides(id, rider_id -> riders, status)', [['rides', 'id rider_id status', 1, true, false]]],
    ['deliveries((user_id, day), at, event_id)', [['deliveries', 'user_id day at event_id', 0, true, true]]],
    [
      'item(send_id, contact_id, state), primary key (send_id, contact_id)',
      [['item', 'send_id contact_id state', 0, true, true]],
    ],
    ['payments (ride_id, amount_due)', [['payments', 'ride_id amount_due', 0, false, false]]],
    [
      'CREATE TABLE rides (\n id uuid primary key,\n rider_id uuid not null references riders(id)\n);',
      [['rides', 'id rider_id', 1, true, false]],
    ],
    ['rides\n- id\n- rider_id unique\n\nThat is all.', [['rides', 'id rider_id', 0, true, true]]],
    ['plates(seats, wheels)', []],
    ['the service (opt-outs, quiet hours, cached)', []],
    ['an index on rides(rider_id, status)', []],
    ['It is not the case that rides(id, status) is kept.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('of plain words and of bare words are read where the data model is', () => {
    const plain = 'One line per ride: rider, driver, fare.';
    expect(shown(plain)).toHaveLength(1);
    expect(shown(plain, 'architecture')).toEqual([]);
    expect(shown('rides(id, status)', 'architecture')).toHaveLength(1);
  });

  it('told twice are one, with what either telling says', () => {
    expect(
      shown(
        'One line per ride: rider, driver, fare. rides(id, status). ride(status unique, driver_id -> drivers).',
      ),
    ).toEqual([['rides', 'id status driver_id', 1, true, true]]);
    expect(shown('rides(id, status). One line per ride: rider, driver, fare.')).toEqual([
      ['rides', 'id status', 0, true, false],
    ]);
  });

  it('are read from the editor alike', () => {
    const columns = [
      { name: 'id', primaryKey: true },
      { name: 'rider_id', references: 'riders.id', unique: true },
      { name: 'asked at', type: 'timestamptz' },
    ];
    const document = documentOf({}, [], { dataModel: { tables: [{ name: 'Ride requests', columns }] } });
    const [table] = readAnswer(document, []).tables;
    expect(table).toMatchObject({
      name: 'ride_requests',
      primaryKey: ['id'],
      columns: [
        { name: 'id' },
        { name: 'rider_id', references: 'riders', isUnique: true },
        { name: 'asked_at' },
      ],
      evidence: [{ kind: 'field', path: 'steps.dataModel.tables[0]' }],
    });
  });
});

describe('indexes', () => {
  it('are found wherever they are named', () => {
    const { indexes } = answerOf({
      dataModel: 'Index rides(status).',
      query: 'It uses an index (rider_id, at).',
    });
    expect(indexes.map(({ table, columns }) => [table, columns.join(' ')])).toEqual([
      ['rides', 'status'],
      [null, 'rider_id at'],
    ]);
  });
});
