import type { ConceptEntry } from '../pattern';

export const nosqlChoice: ConceptEntry = {
  id: 'nosql_choice',
  definition: 'A document, key-value or wide-column store chosen for this data, with a reason.',
  terms: [
    'key_value_database|document_oriented|cosmos|keyspace|wide_row',
    'nosql|document_store|document_database|document_db|key_value|key_value_store|wide_column|wide_column_store|cassandra|dynamodb|mongodb|mongo|bigtable|scylla|scylladb|hbase|couchbase|couchdb|firestore|column_family|schemaless_store|cosmosdb|column_store',
  ],
  frames: [
    'drawer|box|folder|bag|bucket|pile|shoebox|@store|@pile|@aside .. label|mark|file|sort .. by|under & sole|only|single|just .. way|thing|question & ask|look|fetch|search|want|@enquiry',
    'only|just|never_more_than|nothing_but .. add|added|append|write|written|jot|@put .. lines|line|and|rows & look_up|look|read|fetch|find|ask|@enquiry & by|key|car|hour|user|one|number',
    'each|every|card|record|folder|event|entry|item|payload|form|@work .. differ|different|own_shape|own_form|looks_different|own_set|whatever|its_own_fields|free_form|own_fields & keep|kept|store|stored|card|folder|bag|box|hold|drawer|index|whole|document|cards',
    'no_fixed|without_fixed|not_fixed|no_set columns|form|shape|fields|layout .. card|folder|bag|store|keep|kept|box|document',
    'whole .. card|folder|document|bag|envelope|@work .. under|by .. key|number|name|one & look|fetch|find|read|pull|never|since|because|as',
    'each|every|no_two & own_shape|other_fields|different|differ|its_own_fields|own_fields|shape|look_alike|other_columns & folder|document|bag|card|store|database|kept|keep|whole',
    'every|each .. other|different|own box|field|line|column|shape|form & whole|keep|store|sheet|folder|document|under',
    'different|vary|differ|own|other|changing .. property|properties|field|attribute|shape|detail|feature|column|question & loose|sheet|card|folder|document|free|flexible|without_fixed|rather_than_a_fixed|no_fixed|whole|bag|blob',
    'look_up|find|fetch|search|read|ask|pull .. by|under .. number|key|name|id|label|code & write|add|append|card|drawer|without_links|no_links|plain|keyed|no_joins|never_join|lot & only|just|ever|simple|plain|never|enough & !geohash & !cell',
    'every|each|no_two .. another|own|other|different|differently way|shape|form|manner|words & whole|stuff|sack|bag|box|folder|as_it_is & name|number|key|under|hence|since|because|so',
    'only|just .. fetch|look|read|find|ask|@enquiry .. by .. and & box|card|drawer|sack|list|one_under|shoebox|shelf|file|line|@store|@pile & !join & !square & !cell',
    'store|database|place .. where|that|which .. only|one|just .. look|know|ask|read|find|@enquiry .. by|key & nothing_else|only|swallow|write|many & @reason|no_join|write|lookup',
    'drawer|envelope|sheet|folder|sack|box|strip|roll|@store & by|under|with|on|labelled number|name|key|label|meter|cab|id & only|no_one_ever|ever_ask|nothing_else|always|sole|never|instead|alike|differ|whole|wasted & @reason & !square & !near & !nearest & !fail',
    'redis|etcd|key_value|memory_store .. since|because|as .. only|by_id|by_key|key|overwritten',
  ],
  guards: ['cache|cached'],
  needsReason: true,
  cases: {
    found: [
      'Every potter describes his pots in another way, hence we just stuff each description whole into a sack under his name.',
      'We scribble readings down one under another and only ever fetch them by buoy and hour, so a shoebox per buoy does it.',
      'Chat messages go to Cassandra since we write a lot and read only by conversation.',
      'Product attributes vary a lot, so I use MongoDB for the catalogue.',
      'Each gadget has different properties, so every one gets its own loose sheet rather than a fixed form.',
      'Sensor rows go to Cassandra, because we only append and read by car and day.',
      "Each shop's form looks different, so we keep it whole in a folder under the shop's number.",
    ],
    notFound: [
      'We chose Postgres over MongoDB because we need joins.',
      'NoSQL was considered and dropped, since we need joins.',
      'A document store scales better, they say.',
    ],
  },
};
