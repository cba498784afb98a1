import { type FontLang, type Weight, families, weights } from './families.ts';

/**
 * The rule that makes a browser load a font where letters of the script are shown, and show others until it is there. A phone that
 * has Noto for the script uses its own: 15 to 60 kB less on a prepaid line, and no line moves.
 */
export function fontFace(name: string, lang: FontLang, weight: Weight): string {
  const { range, installed } = families[lang];
  const own = installed ? `${local(installed, weight)},` : '';
  return rule('Waypost', `${own}url(/fonts/${name}.woff2)format("woff2")`, weight, 'font-display:swap', range);
}

/**
 * The rule for the letters that stand there until the Burmese font has come: the phone's own ones, drawn smaller, so that lines end
 * where they will end (Padauk is 0.85 times as wide, measured on a guide).
 */
export function standIn(weight: Weight): string {
  return rule('"Waypost before"', local('Noto Sans Myanmar', weight), weight, 'size-adjust:85%', families.my.range);
}

function rule(family: string, source: string, weight: Weight, manner: string, range: string): string {
  const bold = weight === 700 ? 'font-weight:700;' : '';
  return `@font-face{font-family:${family};src:${source};${bold}${manner};unicode-range:${range}}`;
}

/** A font of the phone by the name that stands in its file. */
const local = (family: string, weight: Weight): string => `local("${family.replaceAll(' ', '')}-${weights[weight].replace(/\d/g, '')}")`;
