import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, inject, test } from 'vitest';
import { clustersOf } from '../../site/fonts/bengali.ts';
import { families, fontLangs, lettersOf } from '../../site/fonts/families.ts';
import { fontFile } from '../../site/fonts/sources.ts';
import { keepGroups } from '../../site/i18n/letter-groups.ts';
import { nameOf, said } from '../real/page.ts';

const original = (weight: string) => readFileSync(`node_modules/@expo-google-fonts/hind-siliguri/${weight}/HindSiliguri_${weight}.ttf`);

/** A font of the built site. */
async function opened(file: string): Promise<Font> {
  return new Font(new Face(new Blob(await subsetFont(readFileSync(file), undefined, { targetFormat: 'truetype', keepAllGlyphs: true }))));
}

/** Where a font puts the glyphs of a word, and how wide they are; the numbers of the glyphs differ from font to font. */
function drawn(font: Font, word: string): string {
  const buffer = new ShapingBuffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, cluster, xAdvance, xOffset, yOffset }) => [codepoint === 0 ? 'no glyph' : '', cluster, xAdvance, xOffset, yOffset].join())
    .join(' ');
}

test.each([
  ['bn-400', '400Regular'],
  ['bn-700', '700Bold'],
])('the cut down Bengali font writes every word of the site as the whole font does: %s', async (name, weight) => {
  const [built = ''] = globSync(path.join(inject('dist'), `fonts/${name}.*.woff2`));
  const cut = await opened(built);
  const whole = new Font(new Face(new Blob(original(weight))));
  const files = [...globSync('locales/bn/!(admin).json'), ...globSync(path.join(inject('seeded'), 'snapshot/*.ndjson'))];
  // The words of the admin stand on no page.
  const words = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\u0980-\u09fe\u200c\u200d]+/g) ?? []));
  expect(words.size).toBeGreaterThan(1000);
  expect([...words].filter((word) => drawn(cut, word) !== drawn(whole, word))).toEqual([]);
  // A shape that no text needs is not in it, or this would prove nothing.
  expect(drawn(cut, 'ল্গু')).not.toBe(drawn(whole, 'ল্গু'));
});

test.each(fontLangs)('the small font of the first page writes its line as the whole font does: %s', async (lang) => {
  const [built = ''] = globSync(path.join(inject('dist'), `fonts/${lang}-name.*.woff2`));
  const { folder, font } = families[lang];
  const whole = new Font(new Face(new Blob(readFileSync(fontFile(folder, font, '400Regular')))));
  const cut = await opened(built);
  const words = `${nameOf(lang, 'language', lang)} ${said(lang, 'site:tagline')}`.match(/[\p{L}\p{M}\u200c\u200d]+/gu) ?? [];
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((word) => drawn(cut, word) !== drawn(whole, word))).toEqual([]);
});

test('the letter groups of Bengali words are found, with those of which a longer one is made', () => {
  expect(clustersOf('রাষ্ট্র, রাষ্ট্র').split(' ').toSorted()).toEqual(['রা', 'ষ্ট্র', 'ষ্ট্', 'ষ্', 'ট্র', 'ট্', 'র'].toSorted());
});

test('a range of CSS names its letters', () => {
  expect(lettersOf('U+E81-E82,U+25CC')).toBe('\u0e81\u0e82\u25cc');
});

test('a Burmese name that browsers would break inside its letters is kept together', () => {
  expect(keepGroups('<head><title>အမ္မန်</title></head><body><p>အမ္မန်က</p></body>', 'my')).toBe(
    '<head><title>အမ္မန်</title></head><body><p>အ<span class="whole">မ္မန်</span>က</p></body>',
  );
  expect(keepGroups('<body><p>သတ္တိ</p></body>', 'my')).toBe('<body><p>သတ္တိ</p></body>');
  expect(keepGroups('<body><p>အမ္မန်</p></body>', 'en')).toBe('<body><p>အမ္မန်</p></body>');
});
