import { expect, test } from 'vitest';
import { article, articleText } from '#content/schema/article.ts';
import { claim } from '#content/schema/claim.ts';
import { centre } from '#content/schema/centre.ts';
import { hotlineText } from '#content/schema/hotline.ts';
import { check, ContentError, formatProblem } from '#content/schema/problem.ts';

const guide = { slug: 'unpaid-wages', kind: 'guide', stage: 'trouble' };
const text = { slug: 'unpaid-wages', lang: 'ar', title: 'Wages', summary: 'Ask.', body: [{ type: 'paragraph', children: [] }] };

test.each([
  ['a summary that was left out', articleText, { ...text, summary: undefined }, '"summary" is missing: write it or set the text to draft'],
  ['a summary of spaces', articleText, { ...text, summary: '  ' }, '"summary" is empty: write it or set the text to draft'],
  ['an unknown country', article, { ...guide, countries: ['kh', 'uk'] }, /^"countries 2" has the unknown country code "uk": use one of bd, in, /],
  ['an unknown language', articleText, { ...text, lang: 'fr' }, /^"lang" has the unknown language "fr": use one of en, ar, /],
  ['an unknown stage', article, { ...guide, stage: 'travelin' }, /^"stage" is "travelin", which is not known: did you mean "travelling"\?/],
  ['text where a number belongs', article, { ...guide, position: '3' }, '"position" must be a number, not text: take the quotes away'],
  ['a number where text belongs', articleText, { ...text, title: 2018 }, '"title" must be text, not a number: put it in quotes'],
  [
    'one word where a list belongs',
    article,
    { ...guide, topics: 'wages' },
    '"topics" must be a list, not text: write each entry on a line that starts with "- "',
  ],
  ['an empty value', article, { ...guide, next: null }, '"next" must be text, not empty: write a value or take the key away'],
  ['a number too large', article, { ...guide, position: 5000 }, '"position" is 5000, at most 999 allowed: correct it'],
  [
    'a title of five megabytes',
    articleText,
    { ...text, title: 'x'.repeat(5 * 1024 * 1024) },
    '"title" is 5,242,880 characters long, at most 120 allowed: shorten it',
  ],
  ['a title of two lines', articleText, { ...text, title: 'a\nb' }, '"title" must be one line'],
  ['a key with a slip', articleText, { ...text, sumary: 'x' }, '"sumary" is no known key: did you mean "summary"?'],
  ['a key that nobody knows', articleText, { ...text, colour: 'x' }, /^"colour" is no known key: take it away; the keys are slug, lang, method, /],
  ['a guide without a stage', article, { slug: 'x', kind: 'guide' }, '"stage": a guide needs a stage of the way'],
  ['a wrong day', article, { ...guide, publishedOn: '1 May 2022' }, '"publishedOn": write the day as YYYY-MM-DD'],
  [
    'a wrong address in a list',
    article,
    { ...guide, sources: [{ title: 'x', url: 'ilo.org' }] },
    '"sources 1, url": write a full address that starts with https://',
  ],
  ['no operator', centre, { slug: 'x', country: 'kh', place: 'x', mode: 'physical', status: 'reported', operators: [] }, '"operators": name who runs it'],
  [
    'a wrong e-mail address',
    centre,
    { slug: 'x', country: 'kh', place: 'x', mode: 'physical', status: 'reported', operators: ['a'], email: 'x' },
    '"email" is "x", which is no e-mail address: write it as name@example.org',
  ],
  ['a hotline that hides its risk', hotlineText, { slug: 'x', lang: 'en', title: 'x', answers: 'x' }, '"risk" is missing: write it or set the text to draft'],
  [
    'a day that was left out',
    claim,
    { slug: 'x', verdict: 'false', sources: [{ title: 'a' }, { title: 'b' }] },
    '"expires" is missing: write it or set the document to draft',
  ],
  ['an unknown node', articleText, { ...text, body: [{ type: 'marquee' }] }, /^"body 1, type" holds something that is not allowed here/],
])('%s is told with place and fix', (_, schema, value, sentence) => {
  const lang = 'lang' in value ? 'ar' : undefined;
  const checked = check(schema, value, 'articles/unpaid-wages', lang);
  const [problem, ...more] = 'problems' in checked ? checked.problems : [];
  expect(more).toEqual([]);
  const line = problem && formatProblem(problem);
  expect(line?.startsWith('articles/unpaid-wages: ')).toBe(true);
  const told = line?.slice('articles/unpaid-wages: '.length);
  if (typeof sentence === 'string') expect(told).toBe(sentence);
  else expect(told).toMatch(sentence);
});

test('a long wrong value is quoted short', () => {
  const checked = check(article, { ...guide, stage: 'x'.repeat(1_000_000) }, 'a');
  expect('problems' in checked && checked.problems[0]?.message.length).toBeLessThan(300);
});

test('an error over several problems lists them one a line', () => {
  const error = new ContentError('The content cannot be published:', [
    { place: 'articles/a/ar', field: 'summary', lang: 'ar', message: 'is empty: write it' },
    { place: 'articles/b', message: 'is twice there' },
  ]);
  expect(error.message).toBe('The content cannot be published:\n  articles/a/ar: "summary" is empty: write it\n  articles/b: is twice there');
});
