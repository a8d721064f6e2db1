import { describe, expect, it } from 'vitest';
import { translateIn } from '@/lib/messages/testing/translate-in';
import { tellRefusal } from './tell-refusal';

const german = await translateIn('announcements', 'de');
const refused = (path?: string) => ({
  code: 'limit_reached',
  message: 'As it was said.',
  ...(path !== undefined && { path }),
});

describe('tellRefusal', () => {
  it.each([
    ['$.diagram.nodes', 'Eine Zeichnung fasst höchstens 500 Bausteine.'],
    ['$.diagram.edges', 'Eine Zeichnung fasst höchstens 1000 Pfeile.'],
    ['$.steps.api.text', 'Ein Schritt fasst höchstens 20.000 Zeichen.'],
    ['$.steps.query.sql', 'Ein Schritt fasst höchstens 20.000 Zeichen.'],
    ['$.questions[3].reply', 'Eine Antwort fasst höchstens 6.000 Zeichen.'],
    ['$.questions', 'Ein Interview hat höchstens 30 Fragen.'],
    ['$.versions', 'Höchstens 8 Fassungen können einen Namen haben.'],
  ])('says what is full at %s', (path, message) => {
    expect(tellRefusal(german, refused(path))).toEqual({ ...refused(path), message });
  });

  it.each([['$.steps.api.text.more'], ['$.else'], [undefined]])('leaves %s as it was said', (path) => {
    expect(tellRefusal(german, refused(path))).toEqual(refused(path));
  });
});
