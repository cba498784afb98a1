import { expect, test } from 'vitest';
import { richText, type Block, type Inline, type List, type PlainBlock, type RichText } from '#content/schema/rich-text.ts';
import { readMarkdown } from '../../cms/exchange/markdown-read.ts';
import { writeMarkdown } from '../../cms/exchange/markdown-write.ts';
import { MarkdownError } from '../../cms/exchange/refusals.ts';
import { normalise } from '../../cms/exchange/normalise.ts';
import { seededRandom } from '../real/random.ts';

const rounds = Number(process.env.ROUNDS ?? 250);

test('any rich text comes back from Markdown as it went in', () => {
  for (let seed = 1; seed <= rounds; seed++) {
    const text = normalise(randomText(seed));
    expect(richText.safeParse(text).error, `seed ${seed}`).toBeUndefined();
    expect(normalise(text), `seed ${seed}: normalising twice`).toEqual(text);
    const markdown = writeMarkdown(text);
    expect(readMarkdown(markdown), `seed ${seed}:\n${markdown}`).toEqual(text);
    expect(writeMarkdown(readMarkdown(markdown)), `seed ${seed}: canonical`).toBe(markdown);
  }
}, 600_000);

test('the dialect of the content files is read as written', () => {
  const markdown = `## Before you leave

You decide: nobody calls your employer. **Keep** a copy\\
at home and ask [a union](/organisations/mtuc/) or [the ministry](https://example.org/).

- one
  1. deep
- two

* [ ] passport
* [x] contract

> A friend said so.

| Fee | Who pays |
| --- | --- |
| Visa | the **employer** \\| agent |

:::danger
Do not sign.

- Not even once.
:::

::::steps
:::step[Photograph your papers]
Keep one copy at home.
:::
:::step[Give a copy to someone]
:::
::::

::::accordion
:::fold[Who: pays?]
The employer.
:::
::::

::hotline{slug="ph-dmw-1348"}

::centre{slug="mtuc-johor"}

::organisation{slug="mtuc"}

::law-fact{slug="jo-keep-passport"}

::picture{slug="desk"}

::audio{slug="spoken"}

::video[How it works]{url="https://example.org/v?a=1&b=2"}
`;
  const text = readMarkdown(markdown);
  expect(text.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'list',
    'list',
    'quote',
    'table',
    'callout',
    'steps',
    'accordion',
    'contact',
    'contact',
    'contact',
    'law-fact',
    'picture',
    'audio',
    'video',
  ]);
  expect(text[1]).toEqual({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'You decide: nobody calls your employer. ' },
      { type: 'text', text: 'Keep', bold: true },
      { type: 'text', text: ' a copy' },
      { type: 'break' },
      { type: 'text', text: 'at home and ask ' },
      { type: 'page-link', noun: 'organisations', slug: 'mtuc', children: [{ type: 'text', text: 'a union' }] },
      { type: 'text', text: ' or ' },
      { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'the ministry' }] },
      { type: 'text', text: '.' },
    ],
  });
  expect(writeMarkdown(text)).toBe(markdown);
});

test.each([
  ['# Big', 'line 1: a heading with one # is the title of the page: start with ##'],
  ['Ask\n\n##### Small', 'line 3: a heading this deep is not used: use ##, ### or ####'],
  ['Be *quick*', /^line 1: italics .* use \*\*bold\*\*/],
  ['a <b>bold</b> word', /^line 1: HTML is not allowed: write Markdown, or put \\ before the </],
  ['<div>\nx\n</div>', /^line 1: HTML is not allowed/],
  ['    indented', /^line 1: this reads as program code/],
  ['a\n\n---\n\nb', 'line 3: a ruled line is not used: use a heading'],
  ['[law](/laws/jo)', /^line 1: the link "\/laws\/jo" leads nowhere: write https:\/\//],
  ['[pages](/users/x/)', /leads nowhere/],
  ['[words](javascript:x)', /leads nowhere/],
  ['[a](https://a.org "title")', /a link has no title in quotes/],
  ['![x](https://a.org/x.png)', 'line 1: a picture stands on a line of its own: ::picture{slug="…"}'],
  [':::dnager\nx\n:::', 'line 1: :::dnager is not known: did you mean "danger"?'],
  [':::hotline\n:::', 'line 1: :::hotline has the wrong number of colons: cards have two, boxes three or more'],
  ['::hotlin{slug="x"}', 'line 1: ::hotlin is not known: did you mean "hotline"?'],
  ['::hotline{slug="x" size="2"}', 'line 1: ::hotline knows only slug="…": take size away'],
  ['::hotline', 'line 1: ::hotline needs slug="…": write ::hotline{slug="…"}'],
  [':::note\n## Heading\n:::', 'line 2: a box holds only paragraphs and lists: move this out of it'],
  [':::step[One]\n:::', 'line 1: :::step stands outside its ::::steps box: put it inside'],
  ['::::steps\nx\n::::', /^line 2: only :::step\[Title\] … ::: may stand here/],
  ['::::steps\n:::step\nx\n:::\n::::', 'line 2: a step has a title: :::step[Title]'],
  ['3. third', 'line 1: a numbered list starts with 1, not 3: number it from 1'],
  ['- [ ] a\n- b', 'line 1: either every entry of a "-" list has a box [ ] or none: make them the same'],
  ['- a\n\n  b', 'line 3: an entry of a list holds one paragraph and after it one nested list: move this out of the list'],
  ['> a\n>\n> b', 'line 3: a quote holds one paragraph: take lists and empty lines out of it'],
  ['အရေး**(ပတ်စပို့)**များ', /^line 1: the \*\* here make nothing bold/],
])('%j is refused with line and fix', (markdown, sentence) => {
  const told = refusal(markdown);
  if (typeof sentence === 'string') expect(told).toBe(sentence);
  else expect(told).toMatch(sentence);
});

test('every refused line is told at once, counted from the top of the file', () => {
  expect(() => readMarkdown('# a\n\n# b\n', 10)).toThrow(/^line 10: .*\nline 12: /);
});

test('stars that were meant as stars stay', () => {
  expect(readMarkdown('a \\*\\* b')).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'a ** b' }] }]);
});

function refusal(markdown: string) {
  try {
    return JSON.stringify(readMarkdown(markdown));
  } catch (error) {
    return error instanceof MarkdownError ? error.message : String(error);
  }
}

/** Words of many scripts and all that Markdown could take for a sign. */
const pieces = [
  'wages',
  'you',
  'Your',
  'حقوقك',
  'في العمل',
  'ប្រាក់ឈ្នួល',
  'សិទ្ធិ\u200Bរបស់',
  'လုပ်အားခ',
  'သင်၏၊',
  'ค่าจ้าง',
  'ஊதியம்',
  '中',
  '😀',
  ' ',
  '  ',
  '\t',
  '\u00A0',
  '\u200B',
  '\u3000',
  '\n',
  '*',
  '**',
  '_',
  '__',
  '`',
  '~',
  '|',
  '||',
  ':',
  '::',
  ':::',
  ':::danger',
  '::hotline{slug="x"}',
  '[',
  ']',
  '[ ] ',
  '[x] ',
  '![',
  '(',
  ')',
  '](',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</b>',
  '&',
  '&amp;',
  '&#35;',
  '&#x26;a=',
  '\\',
  '\\\\',
  '\\|',
  '#',
  '## ',
  '####',
  '1. ',
  '12) ',
  '2018. ',
  '-',
  '- ',
  '---',
  '-|-',
  ':-',
  '+ ',
  '=',
  '===',
  '> ',
  '"',
  "'",
  '“',
  '”',
  '«',
  '»',
  '،',
  '؟',
  '၊',
  '។',
  '!',
  '?',
  '.',
  ',',
  '…',
  '$',
  '@',
  'https://a.org',
  'a@b.org',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '\u2028',
  '/',
  '%',
  '^',
];
const addresses = [
  'https://example.org/',
  'https://example.org/a_(b)?c=d&copy=1&amp;x#y',
  'https://example.org/"quoted"',
  'https://مثال.org/صفحة',
  'https://example.org/a|b',
  'https://example.org/a\\b*c_d',
  'https://example.org/<a>',
  'https://example.org/a b',
  'mailto:help@example.org',
  'tel:+123456',
];

function randomText(seed: number): RichText {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] ?? fail();
  const some = <T>(least: number, most: number, make: () => T): T[] => Array.from({ length: least + below(most - least + 1) }, make);
  const words = () => some(1, 6, () => pick(pieces)).join('');
  const run = (): Extract<Inline, { type: 'text' }> => ({ type: 'text', text: words(), ...(random() < 0.4 && { bold: true as const }) });
  const inline = (): Inline => {
    const kind = random();
    if (kind < 0.65) return run();
    if (kind < 0.8) return { type: 'break' };
    if (kind < 0.9) return { type: 'link', url: pick(addresses), children: some(1, 3, run) };
    return { type: 'page-link', noun: pick(['articles', 'laws', 'terms'] as const), slug: 'keep-your-passport', children: some(1, 2, run) };
  };
  const list = (depth: number): List => ({
    type: 'list',
    kind: pick(['bullet', 'number', 'check'] as const),
    items: some(1, 4, () => ({
      children: some(0, 4, inline),
      ...(random() < 0.4 && { checked: random() < 0.5 }),
      ...(depth < 3 && random() < 0.3 && { list: list(depth + 1) }),
    })),
  });
  const plain = (): PlainBlock => (random() < 0.6 ? { type: 'paragraph', children: some(0, 6, inline) } : list(0));
  const title = () => `T${words()}`;
  const part = () => ({ title: title(), children: some(0, 3, plain) });
  const block = (): Block => {
    switch (below(14)) {
      case 0:
        return { type: 'heading', level: pick([2, 3, 4] as const), children: some(1, 4, inline) };
      case 1:
        return { type: 'quote', children: some(1, 6, inline) };
      case 2:
        return {
          type: 'table',
          rows: some(1, 4, () => some(1, 4, () => ({ ...(random() < 0.3 && { header: true as const }), children: some(0, 3, inline) }))),
        };
      case 3:
        return { type: 'callout', tone: pick(['note', 'tip', 'warning', 'danger', 'scam'] as const), children: some(1, 3, plain) };
      case 4:
        return { type: 'steps', items: some(1, 3, part) };
      case 5:
        return { type: 'accordion', items: some(1, 3, part) };
      case 6:
        return { type: 'contact', noun: pick(['hotlines', 'centres', 'organisations'] as const), slug: 'mtuc' };
      case 7:
        return { type: pick(['law-fact', 'picture', 'audio'] as const), slug: 'jo-keep-passport' };
      case 8:
        return { type: 'video', url: pick(addresses.slice(0, 6)), title: title() };
      default:
        return plain();
    }
  };
  return some(0, 7, block);
}

function fail(): never {
  throw new Error('There is nothing to pick from.');
}
