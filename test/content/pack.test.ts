import { expect, test } from 'vitest';
import { checkPack } from '#content/schema/check-pack.ts';
import { nouns } from '#content/schema/nouns.ts';
import { emptyPack, type Pack } from '#content/schema/pack.ts';
import { formatProblem } from '#content/schema/problem.ts';
import { publishedOnly } from '#content/schema/published.ts';

type Status = 'published' | 'draft';

/** A pack with one guide and its English text, and what a test adds to it. */
function packWith(...add: ((pack: Pack) => void)[]): Pack {
  const pack = emptyPack();
  for (const step of [guide('a'), guideText('a', 'en'), ...add]) step(pack);
  return pack;
}

function guide(slug: string, more: object = {}, status: Status = 'published', place = `articles/${slug}`) {
  return (pack: Pack) =>
    void pack.documents.articles.push({ status, record: nouns.articles.data.parse({ slug, kind: 'guide', stage: 'trouble', ...more }), place });
}

function guideText(slug: string, lang: string, more: object = {}, status: Status = 'published', place = `articles/${slug}/${lang}`) {
  const record = nouns.articles.text.parse({
    slug,
    lang,
    title: 'A',
    summary: 'A.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'A.' }] }],
    ...more,
  });
  return (pack: Pack) => void pack.texts.articles.push({ status, record, place });
}

function hotline(slug: string, more: object = {}, status: Status = 'published') {
  return (pack: Pack) => {
    pack.documents.hotlines.push({
      status,
      record: nouns.hotlines.data.parse({ slug, country: 'jo', operatorKind: 'government', website: 'https://example.org', grade: 'a', asOf: '2025', ...more }),
      place: `hotlines/${slug}`,
    });
    pack.texts.hotlines.push({
      status,
      record: nouns.hotlines.text.parse({ slug, lang: 'en', title: 'H', answers: 'Calls.', risk: 'None known.' }),
      place: `hotlines/${slug}/en`,
    });
  };
}

const card = (slug: string) => ({
  body: [
    { type: 'contact', noun: 'hotlines', slug },
    { type: 'paragraph', children: [{ type: 'text', text: 'A.' }] },
  ],
});
const link = (slug: string) => ({
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'See ' },
        { type: 'page-link', noun: 'articles', slug, children: [{ type: 'text', text: 'this' }] },
      ],
    },
  ],
});
const sentences = (pack: Pack, scope?: 'shown') => checkPack(pack, scope).map(formatProblem);

test('a pack that fits together has no problems', () => {
  expect(
    sentences(packWith(guideText('a', 'ar', { translatedFrom: { lang: 'en', revision: 1 } }), hotline('h'), guideText('b', 'en', card('h')), guide('b'))),
  ).toEqual([]);
});

test('a slug stands once', () => {
  expect(sentences(packWith(guide('a', {}, 'published', 'elsewhere')))).toEqual([
    'elsewhere: "slug": the slug "a" is taken by articles/a: choose another or delete one of them',
  ]);
});

test('a language of a document stands once', () => {
  expect(sentences(packWith(guideText('a', 'en', {}, 'published', 'elsewhere')))).toEqual([
    'elsewhere: "lang": the language "en" of "a" is taken by articles/a/en: choose another or delete one of them',
  ]);
});

test('a text belongs to a document', () => {
  expect(sentences(packWith(guideText('b', 'ar')))).toEqual(['articles/b/ar: belongs to no document: add the article "b" or delete the text']);
});

test('a dead reference is told with the nearest living one', () => {
  const pack = packWith(
    guide('b', { next: 'unpaid-wage' }),
    guideText('b', 'en'),
    guide('unpaid-wages'),
    guideText('unpaid-wages', 'en'),
    guideText('a', 'ar', link('nowhere')),
  );
  expect(sentences(pack)).toEqual([
    'articles/b: "next" refers to the article "unpaid-wage", which does not exist: did you mean "unpaid-wages"?',
    'articles/a/ar: "body 1, children 2, slug" refers to the article "nowhere", which does not exist: correct the slug, create the document or take the reference out',
  ]);
});

test('a published text shows no card of a draft', () => {
  const draft = hotline('h', {}, 'draft');
  const told = 'articles/a/ar: "body 1, slug" refers to the hotline "h", which is a draft: publish it or take the card out';
  expect(sentences(packWith(draft, guideText('a', 'ar', card('h'))))).toEqual([told]);
  expect(sentences(packWith(draft, guideText('a', 'ar', card('h'))), 'shown')).toEqual([told]);
  expect(sentences(packWith(draft, guideText('a', 'ar', card('h'), 'draft')))).toEqual([]);
});

test('a translation names a text and a revision that exist', () => {
  expect(sentences(packWith(guideText('a', 'ar', { translatedFrom: { lang: 'fil', revision: 1 } })))).toEqual([
    'articles/a/ar: "translatedFrom, lang" is "fil", but there is no text in that language: correct the language or add the text',
  ]);
  expect(sentences(packWith(guideText('a', 'ar', { translatedFrom: { lang: 'en', revision: 2 } })))).toEqual([
    'articles/a/ar: "translatedFrom, revision" is 2, but the text in "en" is at revision 1: correct the number',
  ]);
  expect(sentences(packWith(guideText('a', 'ar', { translatedFrom: { lang: 'ar', revision: 1 } })))).toEqual([
    'articles/a/ar: "translatedFrom, lang" is "ar", the language of this text itself: name the language it was translated from',
  ]);
});

test('a published document has its text in the source language', () => {
  expect(sentences(packWith(guide('b')))).toEqual(['articles/b: the text in its source language ("en") is missing: write it or set the document to draft']);
  expect(sentences(packWith(guide('b'), guideText('b', 'en', {}, 'draft')))).toEqual([
    'articles/b: the text in its source language ("en") is a draft: publish it or set the document to draft',
  ]);
  expect(sentences(packWith(guide('b', { sourceLang: 'ar' }), guideText('b', 'ar')))).toEqual([]);
  const pack = packWith();
  pack.documents.resources.push({ status: 'published', record: nouns.resources.data.parse({ slug: 'r', kind: 'report', title: 'R' }), place: 'resources/r' });
  expect(sentences(pack)).toEqual([]);
});

test('a hotline of grade c is not published', () => {
  expect(sentences(packWith(hotline('h', { grade: 'c' })))).toEqual([
    'hotlines/h: "grade" is c, and a line as little known as that is never published: set it to draft or find a better source',
  ]);
  expect(sentences(packWith(hotline('h', { grade: 'c' }, 'draft')))).toEqual([]);
});

test('what readers see has no drafts, no texts of drafts, nothing that has expired', () => {
  const pack = packWith(
    guideText('a', 'ar', {}, 'draft'),
    guide('b', {}, 'draft'),
    guideText('b', 'en'),
    hotline('old', { expires: '2026-02-28' }),
    hotline('today', { expires: '2026-03-01' }),
  );
  const shown = publishedOnly(pack, '2026-03-01');
  expect(shown.documents.articles.map(({ record }) => record.slug)).toEqual(['a']);
  expect(shown.texts.articles.map(({ record }) => record.lang)).toEqual(['en']);
  expect(shown.documents.hotlines.map(({ record }) => record.slug)).toEqual(['today']);
  expect(shown.texts.hotlines.map(({ record }) => record.slug)).toEqual(['today']);
});

test('an alert is shown from its first day to its last', () => {
  const pack = packWith();
  pack.documents.alerts.push({
    status: 'published',
    record: nouns.alerts.data.parse({ slug: 'x', severity: 'danger', startsOn: '2026-03-02', expires: '2026-03-04', sources: [{ title: 'S' }] }),
    place: 'alerts/x',
  });
  const days = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'].map((day) => publishedOnly(pack, day).documents.alerts.length);
  expect(days).toEqual([0, 1, 1, 0]);
});

test('what readers see refers to nothing that they do not see', () => {
  const pack = packWith(
    guide('c', { next: 'b', lawFacts: ['x'] }),
    guideText('c', 'en', link('b')),
    guide('b', {}, 'draft'),
    hotline('old', { expires: '2020-01-01' }),
    guideText('a', 'ar', card('old')),
  );
  const shown = publishedOnly(pack, '2026-03-01');
  const [c, cText, ar] = [shown.documents.articles[1]?.record, shown.texts.articles[1]?.record, shown.texts.articles[2]?.record];
  expect(c?.next).toBeUndefined();
  expect(c?.lawFacts).toEqual([]);
  expect(cText?.body).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'this' },
      ],
    },
  ]);
  expect(ar?.body?.map(({ type }) => type)).toEqual(['paragraph']);
  expect(pack.documents.articles[1]?.record.next).toBe('b');
});
