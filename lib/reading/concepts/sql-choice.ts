import type { ConceptEntry } from '../pattern';

export const sqlChoice: ConceptEntry = {
  id: 'sql_choice',
  definition: 'A relational store chosen for this data, with a reason.',
  terms: [
    'oracle|spanner|relational_schema|relational_engine|sql_table',
    'postgres|postgresql|mysql|mariadb|sql_server|relational|relational_database|rdbms|sql_database|relational_store|aurora|cockroachdb|sqlite|sql|foreign_key|foreign_keys',
  ],
  frames: [
    'sheet|table|list|book|register .. tied|linked|joined|connected|related & so_that|because|since|as .. agree|match|add_up|tally|balance|join|sum|fit',
    'linked|joined|related|connected|tied|chained|cross_referenced|interlinked .. table|tables|sheet|sheets|lists|ledgers|books|@store|@pile & cannot|must|without|agree|together|since|because|reference|match|both|never|so|impossible|as|exist',
    'table|tables|rows|sheets .. linked|joined|reference|refer|point|tied|connected .. each_other|together|another|one_another & cannot|must|without|agree|since|because|match|never|so|as',
    'rows_and_columns|proper_tables|tables_with_rules & because|since|so|must|cannot|agree|together',
    'table|tables|list|sheets|@pile|@aside|@figure .. know|point_at|refer|point_to .. each_other|one_another & without|must|because|since|may_not|cannot|hence|impossible|never',
    'sheet|table|list|ledger|book|@store|@pile .. tied|linked|connected|chained|joined|point_to|point_at|refer & no|not|cannot|never|must|without|impossible|because|so_that & exist|invoice|customer|order|payment|money|booking|row|trip|other|@work',
    'refer_to|point_to|point_at|linked_to|tied_to|know .. each_other|one_another & because|since|as|so_that|hence|must & sheet|table|column|list|book|ledger|card',
    'classical|classic|normal|plain|traditional|ordinary|old_fashioned|boring|table|relational|linked_tables|sql database|store|tables|@store & @reason|need|enough|rule|money|question',
    'table|tables .. with_links|linked|connected|that_refer|related & @reason|suit|question|money|need',
    'ruled|plain|linked|proper tables|table .. that|point|refer|link|with|between & @reason',
    'table|tables .. relation|relations|link|links|reference|references & @reason',
  ],
  guards: ['nosql|no_sql .. scale', 'table|tables .. waste|overkill|too_rigid|too_stiff|too_narrow|not_fit'],
  needsReason: true,
  cases: {
    found: [
      'Cows, calves and owners stand on three sheets that refer to one another, as no calf may be without an owner.',
      'Accounts are kept in ruled columns which point to each other, because a payment for nobody would be a scandal.',
      'Orders and payments are stored in Postgres because we need transactions across both.',
      'I choose MySQL: the data is relational and we need foreign keys.',
      'Customers, orders and payments are in tables that point to each other, because a payment without an order must not be possible.',
      'Bookings sit in Postgres because a payment must never lack its ride.',
      'Orders and money live in linked tables, since neither may exist alone.',
    ],
    notFound: [
      'A relational database is the reflex, but the receipts are only appended.',
      'MySQL was rejected.',
    ],
  },
};
