import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Lang } from '#content/vocabulary/languages.ts';

/** A family with its two files; italics harm most of our scripts, so there are none. */
export interface Family {
  name: string;
  package: string;
  files: readonly [regular: string, bold: string];
}

/**
 * The families of a document: those of its languages, the first one leading, Noto Sans for Latin letters and digits, and
 * those of whatever other script of ours stands in `words`: the name of an office, the endonyms of all languages.
 */
export function familiesOf(wanted: readonly Lang[], words = ''): Family[] {
  const foreign = letters.filter(({ pattern }) => pattern.test(words)).map(({ script }) => families[script]);
  return [...new Set([...wanted.map((lang) => families[scripts[lang] ?? 'latin']), families.latin, ...foreign])];
}

/** The paths of a family's regular and bold font. */
export function fontFiles(family: Family): string[] {
  return family.files.map((file) => require.resolve(`${family.package}/${file}`));
}

/** Package and version of the families: "@expo-google-fonts/padauk@0.2.2", part of each key of the cache. */
export function fontVersions(used: readonly Family[]): string[] {
  return used.map((family) => versionOf(family.package));
}

/** "name@version" of an installed package. */
export function versionOf(name: string): string {
  const known = versions.get(name) ?? `${name}@${JSON.parse(readFileSync(path.join(packages, name, 'package.json'), 'utf8')).version}`;
  versions.set(name, known);
  return known;
}

/**
 * Room between two lines in em, above what the font itself keeps for its marks: the leading that looks right in print,
 * tighter than on a screen.
 */
export function leadingOf(lang: Lang): number {
  return leadings[scripts[lang] ?? 'latin'];
}

/** How much larger a script is set, so that its letters look as large as Latin ones of the same size. */
export function scaleOf(lang: Lang): number {
  return scripts[lang] === 'arabic' ? 1.15 : 1;
}

const require = createRequire(import.meta.url);
/** Not every package lets its `package.json` be asked for; that of Astro shows where all of them are. */
const packages = path.join(path.dirname(require.resolve('astro/package.json')), '..');
const versions = new Map<string, string>();

// Chosen by measuring: text copied out of the PDF is the text that went in, and no cluster breaks.
const families = {
  latin: family('Noto Sans', 'noto-sans', 'NotoSans'),
  arabic: family('Amiri', 'amiri', 'Amiri'),
  bengali: family('Hind Siliguri', 'hind-siliguri', 'HindSiliguri'),
  devanagari: family('Noto Sans Devanagari', 'noto-sans-devanagari', 'NotoSansDevanagari'),
  khmer: family('Kantumruy Pro', 'kantumruy-pro', 'KantumruyPro'),
  lao: family('Noto Sans Lao', 'noto-sans-lao', 'NotoSansLao'),
  burmese: {
    name: 'Padauk',
    package: '@expo-google-fonts/padauk',
    files: ['Padauk_400Regular.ttf', 'Padauk_700Bold.ttf'],
  },
  sinhala: family('Noto Sans Sinhala', 'noto-sans-sinhala', 'NotoSansSinhala'),
  tamil: family('Noto Sans Tamil', 'noto-sans-tamil', 'NotoSansTamil'),
  thai: family('IBM Plex Sans Thai', 'ibm-plex-sans-thai', 'IBMPlexSansThai'),
} satisfies Record<string, Family>;

type Script = keyof typeof families;

const scripts: { [L in Lang]?: Script } = {
  ar: 'arabic',
  bn: 'bengali',
  hi: 'devanagari',
  ne: 'devanagari',
  km: 'khmer',
  lo: 'lao',
  my: 'burmese',
  si: 'sinhala',
  ta: 'tamil',
  th: 'thai',
};

const letters = [
  { script: 'arabic', pattern: /\p{Script=Arabic}/u },
  { script: 'bengali', pattern: /\p{Script=Bengali}/u },
  { script: 'devanagari', pattern: /\p{Script=Devanagari}/u },
  { script: 'khmer', pattern: /\p{Script=Khmer}/u },
  { script: 'lao', pattern: /\p{Script=Lao}/u },
  { script: 'burmese', pattern: /\p{Script=Myanmar}/u },
  { script: 'sinhala', pattern: /\p{Script=Sinhala}/u },
  { script: 'tamil', pattern: /\p{Script=Tamil}/u },
  { script: 'thai', pattern: /\p{Script=Thai}/u },
] as const satisfies { script: Script; pattern: RegExp }[];

const leadings: Record<Script, number> = {
  latin: 0.1,
  arabic: 0.1,
  bengali: 0.1,
  devanagari: 0.15,
  khmer: 0.3,
  lao: 0.2,
  burmese: 0.2,
  sinhala: 0.2,
  tamil: 0.2,
  thai: 0.2,
};

function family(name: string, folder: string, file: string): Family {
  return { name, package: `@expo-google-fonts/${folder}`, files: [`400Regular/${file}_400Regular.ttf`, `700Bold/${file}_700Bold.ttf`] };
}
