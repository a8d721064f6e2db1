import { defineTelling } from '../../engine/telling';
import { phrase } from '../../language/phrases';

export const check = defineTelling({
  id: 'argues-for-log',
  about: 'An ordered log is chosen for what it gives here: order by key, or reading again.',
  met: phrase(
    'log|stream|topic|bucket|buckets|partition|partitions .. because|since|so|so_that|as .. order|ordered|reread|re_read|re_reading|replay|again|rehash',
    'log|stream|topic|bucket|buckets|partition|partitions .. keyed|by_hash|key|compacted|acks .. so|so_that|because|since|does_not|in_the_order|order',
    'order|ordered|replay|again .. because|so|so_that|hence .. log|stream|topic',
    'log over|rather_than|instead_of .. queue|table|list',
  ),
  partly: phrase('log|stream|topic .. order|ordered|replay|partition|partitioned|keyed|key'),
});
