import { describe, expect, it } from 'vitest';
import { componentCatalogue } from '@/lib/diagram/catalogue';
import { findItems } from './search-list';

const items = componentCatalogue.map(({ type, title, aliases }) => ({
  id: type,
  title,
  words: [type, ...aliases],
}));
const find = (query: string): string[] => findItems(items, query).map(({ id }) => id);

describe('findItems', () => {
  it.each([
    ['queue', 'queue'],
    ['SQS', 'queue'],
    ['kafka', 'stream'],
    ['redis', 'cache'],
    ['postgres', 'database'],
    ['stripe', 'external'],
    ['load bal', 'loadBalancer'],
    ['websocket', 'realtime'],
    ['cron', 'scheduler'],
    ['s3', 'objectStore'],
    ['log', 'stream'],
  ])('finds %j as %s first', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it('finds everything for nothing and nothing for nonsense', () => {
    expect(find('  ')).toHaveLength(componentCatalogue.length);
    expect(find('zzz')).toEqual([]);
  });
});
