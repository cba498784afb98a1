import { expect, test } from 'vitest';
import { articleText } from '#content/schema/article.ts';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import { prune } from '#content/schema/prune.ts';
import { references } from '#content/schema/references.ts';

const text = articleText.parse({
  slug: 'a',
  lang: 'en',
  title: 'A',
  summary: 'A.',
  audio: 'a-spoken',
  body: [
    { type: 'contact', noun: 'hotlines', slug: 'jo-hemayeh' },
    { type: 'law-fact', slug: 'jo-keep-passport' },
    {
      type: 'steps',
      items: [
        {
          title: 'One',
          children: [
            {
              type: 'list',
              kind: 'bullet',
              items: [
                {
                  children: [],
                  list: {
                    type: 'list',
                    kind: 'bullet',
                    items: [{ children: [{ type: 'page-link', noun: 'articles', slug: 'b', children: [{ type: 'text', text: 'deep' }] }] }],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

test('every reference of a text is found, however deep in its body', () => {
  expect(references(articleText, text).map(({ noun, slug, path, node }) => [noun, slug, path.join('.'), node])).toEqual([
    ['media', 'a-spoken', 'audio', undefined],
    ['hotlines', 'jo-hemayeh', 'body.0.slug', 'contact'],
    ['law-facts', 'jo-keep-passport', 'body.1.slug', 'law-fact'],
    ['articles', 'b', 'body.2.items.0.children.0.items.0.list.items.0.children.0.slug', 'page-link'],
  ]);
});

test('references are found in lists, in groups and in fields that may be left out', () => {
  const record = nouns['law-facts'].data.parse({
    slug: 'jo-keep-passport',
    country: 'jo',
    question: 'keep-passport',
    answer: 'yes',
    citations: [{ instrument: 'jo-passport-law-1969' }],
    sources: [{ resource: 'ilo-2022-union-mrc' }],
  });
  expect(references(nouns['law-facts'].data, record).map(({ noun, slug }) => `${noun}/${slug}`)).toEqual([
    'instruments/jo-passport-law-1969',
    'resources/ilo-2022-union-mrc',
  ]);
});

test('no schema makes the walk stumble over a record of wrong shape', () => {
  for (const noun of nounNames) {
    for (const wrong of [
      null,
      'x',
      [],
      { body: 'x', sources: {}, lawFacts: 3 },
      { body: [null, { type: 'contact' }, { type: 'page-link', noun: 'x', slug: 1 }] },
    ]) {
      expect(references(nouns[noun].text, wrong)).toEqual([]);
    }
  }
});

test('what may not stand is taken out: the card, the field, and of a link only the address', () => {
  const pruned = prune(articleText, text, (_, slug) => slug === 'jo-keep-passport');
  expect(pruned?.audio).toBeUndefined();
  expect(pruned?.body).toEqual([
    { type: 'law-fact', slug: 'jo-keep-passport' },
    {
      type: 'steps',
      items: [
        {
          title: 'One',
          children: [
            {
              type: 'list',
              kind: 'bullet',
              items: [{ children: [], list: { type: 'list', kind: 'bullet', items: [{ children: [{ type: 'text', text: 'deep' }] }] } }],
            },
          ],
        },
      ],
    },
  ]);
});

test('a record that loses nothing is the same object', () => {
  expect(prune(articleText, text, () => true)).toBe(text);
});

test('a record that cannot be without the reference is not pruned to something wrong', () => {
  const module = nouns.modules.data.parse({ slug: 'm', sessions: ['s'] });
  expect(prune(nouns.modules.data, module, () => false)).toBeUndefined();
});
