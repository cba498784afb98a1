import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packOf, postOf } from '../../site/loaders/packs.ts';
import { readSnapshot } from '../../site/loaders/read-snapshot.ts';
import { holdSnapshot } from '../../site/loaders/snapshot.ts';
import { writeRecords } from '../real/records.ts';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }];
const fact = { type: 'law-fact', slug: 'jo-keep-passport' };
const guide = (slug: string, position: number, more: object = {}) => ({ slug, kind: 'guide', stage: 'working', position, ...more });
const news = (slug: string, publishedOn: string) => ({ slug, kind: 'news', publishedOn });
const text = (slug: string, lang: string, more: object = {}) => ({ slug, lang, title: `Title of ${slug}`, summary: `Summary of ${slug}.`, body, ...more });
const alert = (slug: string, expires: string) => ({ slug, severity: 'danger', startsOn: '2026-11-01', expires, sources: [{ title: 'Weather office' }] });

const records: Record<string, object[]> = {
  alerts: [alert('storm', '2026-11-30'), alert('flood', '2026-11-22')],
  'alert-texts': ['storm', 'flood'].map((slug) => ({ slug, lang: 'en', title: `Title of ${slug}`, summary: 'Stay inside.' })),
  articles: [
    guide('first', 10),
    guide('private', 20, { sensitive: true }),
    guide('asked', 90),
    guide('khmer-only', 30, { sourceLang: 'km' }),
    ...[1, 2, 3, 4, 5].map((day) => news(`news-${day}`, `2026-11-0${day}`)),
  ],
  'article-texts': [
    text('first', 'en'),
    text('first', 'th', { method: 'machine', translatedFrom: { lang: 'en', revision: 1 } }),
    text('private', 'en'),
    text('asked', 'en', { body: [fact] }),
    text('khmer-only', 'km'),
    ...[1, 2, 3, 4, 5].map((day) => text(`news-${day}`, 'en')),
  ],
  'law-facts': [{ slug: 'jo-keep-passport', country: 'jo', question: 'keep-passport', answer: 'no', asOf: '2018', citations: [] }],
};

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'packs-'));
  writeRecords(dir, records);
  holdSnapshot(readSnapshot(dir).snapshot);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a pack has alerts in force, then four of the newest, then what is asked most, and eight things in all', () => {
  const slugs = packOf(['en', 'th']).map(({ slug }) => slug);
  expect(slugs).toEqual(['storm', 'news-5', 'news-4', 'news-3', 'news-2', 'asked', 'first', 'private']);
});

test('a pack leaves out what exists in neither of its languages', () => {
  expect(packOf(['km', 'th']).map(({ slug }) => slug)).toEqual(['first', 'khmer-only']);
  expect(postOf('km', { noun: 'articles', slug: 'first' })).toBeUndefined();
});

test('an alert goes out with its own words, and without a picture', () => {
  const post = postOf('en', { noun: 'alerts', slug: 'storm' });
  expect(post?.caption).toBe('Title of storm\n\nStay inside.\n\nhttp://localhost:4321/en/alerts/storm/');
  expect(post?.kit).toBeUndefined();
});

test('news has no leaflet and no picture, and so no page for sharing', () => {
  expect(postOf('en', { noun: 'articles', slug: 'news-1' })).toMatchObject({ kit: undefined });
});

test('a machine draft says so wherever its words are sent', () => {
  expect(postOf('th', { noun: 'articles', slug: 'first' })?.caption.split('\n\n')).toHaveLength(4);
  expect(postOf('en', { noun: 'articles', slug: 'first' })?.caption.split('\n\n')).toHaveLength(3);
});

test('staff read what a private guide is about, others do not', () => {
  const post = postOf('en', { noun: 'articles', slug: 'private' });
  expect(post?.title).toBe('Title of private');
  expect(post?.caption).toMatch(/^Waypost\n/);
  // The tagline of the service is what its own card says.
  expect(post?.kit?.cardWords).not.toContain('Title of private');
  expect(post?.caption).not.toMatch(/of private|articles/);
});
