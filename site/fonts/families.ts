import { type Lang, langs } from '#content/vocabulary/languages.ts';

/**
 * The languages whose readers get a font with the page, because phones lack their script or, in Burmese, write it in an
 * older encoding. `range` holds the code points of the script in use today, as CSS writes them: only they make a browser load the font.
 * The joiners U+200B-200D and the dotted circle belong to the clusters of the script.
 */
export const families = {
  bn: { folder: 'hind-siliguri', font: 'HindSiliguri', range: 'U+964-965,U+980-9FE,U+200B-200D,U+25CC', installed: 'Noto Sans Bengali' },
  km: { folder: 'kantumruy-pro', font: 'KantumruyPro', range: 'U+1780-17FF,U+200B-200D,U+25CC', installed: 'Noto Sans Khmer' },
  lo: { folder: 'noto-sans-lao', font: 'NotoSansLao', range: 'U+E80-EFF,U+200B-200D,U+25CC', installed: 'Noto Sans Lao' },
  // No font of the phone: it may hold Zawgyi under any name.
  my: { folder: 'padauk', font: 'Padauk', range: 'U+1000-1059,U+200B-200D,U+25CC', installed: undefined },
  si: { folder: 'noto-sans-sinhala', font: 'NotoSansSinhala', range: 'U+D81-DDF,U+DF2-DF3,U+200B-200D,U+25CC', installed: 'Noto Sans Sinhala' },
  ta: { folder: 'noto-sans-tamil', font: 'NotoSansTamil', range: 'U+B80-BFF,U+200B-200D,U+25CC', installed: 'Noto Sans Tamil' },
} satisfies { [L in Lang]?: Family };

/** The weights of a font file, as CSS and as the packages name them. */
export const weights = { 400: '400Regular', 700: '700Bold' } as const;

/** Whether a language has a web font. */
export function hasWebFont(lang: Lang): lang is FontLang {
  return Object.hasOwn(families, lang);
}

/** The languages that have one. */
export const fontLangs = langs.filter(hasWebFont);

/** All characters of a range as CSS writes it: `lettersOf('U+E80-E82')` is "\u0e80\u0e81\u0e82". */
export function lettersOf(range: string): string {
  return range
    .split(',')
    .map((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
    })
    .join('');
}

export type FontLang = keyof typeof families;
export type Weight = keyof typeof weights;

/** `folder` is the package below @expo-google-fonts, `font` begins the name of its files; `installed` is what Android calls its own. */
type Family = { folder: string; font: string; range: string; installed: string | undefined };
