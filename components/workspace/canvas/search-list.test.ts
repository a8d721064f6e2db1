import { describe, expect, it } from 'vitest';
import { componentCatalogue } from '@/lib/diagram/catalogue';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { listComponentItems } from './component-items';
import { findItems } from './search-list';

const items = listComponentItems(await translateIn('terms'));
const german = listComponentItems(await translateIn('terms', 'de'));
const find = (query: string, among = items): string[] => findItems(among, query).map(({ id }) => id);

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

  it.each([
    ['Warteschlange', 'queue'],
    ['schlange', 'queue'],
    ['queue', 'queue'],
    ['Zwischenspeicher', 'cache'],
    ['datenb', 'database'],
    ['merken', 'database'],
    ['database', 'database'],
    ['senden', 'external'],
    ['Drittanb', 'external'],
    ['third party', 'external'],
    ['Lastverteiler', 'loadBalancer'],
    ['Überwachung', 'monitor'],
    ['Rechenzentrum', 'region'],
  ])('finds %j on a German page as %s first', (query, first) => {
    expect(find(query, german)[0]).toBe(first);
  });

  it.each(['warten', 'merken', 'senden'])('finds something for %j, which an empty list proposes', (query) => {
    expect(find(query, german)).not.toEqual([]);
  });

  it('finds everything for nothing and nothing for nonsense', () => {
    expect(find('  ')).toHaveLength(componentCatalogue.length);
    expect(find('zzz')).toEqual([]);
  });
});
