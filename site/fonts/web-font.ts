import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { cached } from '../downloads/cache.ts';
import { formatsOf } from '../i18n/formats.ts';
import { wordsIn } from '../i18n/words.ts';
import { perSnapshot } from '../loaders/per-snapshot.ts';
import { sha256 } from '../sha256.ts';
import { clustersOf, glyphsOf } from './bengali.ts';
import { bengaliClusters } from './clusters.ts';
import { families, type FontLang, fontLangs, lettersOf, type Weight, weights } from './families.ts';
import { keepGlyphs } from './keep-glyphs.ts';
import { fontFile } from './sources.ts';

/** Features that browsers switch on by themselves; alternates and small capitals are left out. */
const keepFeatures = ['ccmp', 'locl', 'rlig', 'liga', 'calt', 'clig', 'rclt', 'kern', 'mark', 'mkmk', 'dist', 'abvm', 'blwm'].concat(
  ['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'abvf', 'half', 'pstf', 'vatu', 'cjct', 'cfar'],
  ['init', 'pres', 'abvs', 'blws', 'psts', 'haln'],
);

// Phones ignore hinting, and it can double a font; the other tables are read by no browser.
const options = { noHinting: true, keepFeatures, dropTables: ['Silf', 'Glat', 'Gloc', 'Feat', 'Sill', 'DSIG', 'STAT'] };

const made = new Map(
  fontLangs.map((lang) => [
    lang,
    {
      400: perSnapshot(() => make(lang, 400, `${lang}-400`)),
      700: perSnapshot(() => make(lang, 700, `${lang}-700`)),
      name: perSnapshot(() => make(lang, 400, `${lang}-name`, formatsOf(lang).language(lang) + wordsIn(lang)('tagline'))),
    },
  ]),
);

/** The font of a language in one weight, cut down to its script; made once and kept between builds. */
export function webFont(lang: FontLang, weight: Weight): Promise<WebFont> {
  return fontsOf(lang)[weight]();
}

/** A font of 3 to 7 kB for the line in which a reader finds the own language on the first page. */
export function nameFont(lang: FontLang): Promise<WebFont> {
  return fontsOf(lang).name();
}

/** Every font in every weight. */
export function allWebFonts(): Promise<WebFont[]> {
  return Promise.all(fontLangs.flatMap((lang) => [webFont(lang, 400), webFont(lang, 700), nameFont(lang)]));
}

function fontsOf(lang: FontLang) {
  const fonts = made.get(lang);
  if (!fonts) throw new Error(`"${lang}" has no web font`);
  return fonts;
}

async function make(lang: FontLang, weight: Weight, key: string, only?: string): Promise<WebFont> {
  const { folder, font, range } = families[lang];
  const source = readFileSync(fontFile(folder, font, weights[weight]));
  const all = lettersOf(range);
  // A vowel that is written round its consonant is drawn from its two halves.
  const letters = only === undefined ? all : [...new Set(only + only.normalize('NFD'))].filter((letter) => all.includes(letter)).join('');
  // With all shapes that its letters could take, the Bengali font is 71 kB instead of 33.
  const clusters = lang !== 'bn' ? '' : only === undefined ? bengaliClusters() : clustersOf(only);
  // The steps themselves are part of the key: a font that older code made is not taken for this one.
  const bytes = await cached([sha256(source), letters, clusters, JSON.stringify(options), clusters && String(glyphsOf) + String(keepGlyphs)], async () => {
    if (!clusters) return subsetFont(source, letters, { ...options, targetFormat: 'woff2' });
    return subsetFont(keepGlyphs(source, letters, glyphsOf(source, clusters)), undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
  });
  return { name: `${key}.${sha256(bytes).slice(0, 8)}`, bytes };
}

/** `name` is that of the file below `/fonts/`, without its ending, with a hash of what is in it. */
export type WebFont = { name: string; bytes: Buffer };
