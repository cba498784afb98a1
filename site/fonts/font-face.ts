import { type FontLang, type Weight, families, weights } from './families.ts';

/**
 * The rule that makes a browser load a font where letters of the script are shown, and show others until it is there. A phone that
 * has Noto for the script uses its own: 15 to 60 kB less on a prepaid line, and no line moves.
 */
export function fontFace(name: string, lang: FontLang, weight: Weight): string {
  const { range, installed } = families[lang];
  const own = installed ? `${local(installed, nameOf(weight))},` : '';
  const bold = weight === 700 ? 'font-weight:700;' : '';
  return `@font-face{font-family:Waypost;src:${own}url(/fonts/${name}.woff2)format("woff2");${bold}font-display:swap;unicode-range:${range}}`;
}

/**
 * The rule for the letters that stand there until the Burmese font has come: the phone's own ones, drawn smaller, so that lines end
 * where they will end (Padauk is 0.85 times as wide, measured on a guide).
 */
export function standIn(weight: Weight): string {
  const bold = weight === 700 ? 'font-weight:700;' : '';
  return `@font-face{font-family:"Waypost before";src:${local('Noto Sans Myanmar', nameOf(weight))};${bold}size-adjust:85%;unicode-range:${families.my.range}}`;
}

const nameOf = (weight: Weight): string => weights[weight].replace(/\d/g, '');

/** A font of the phone by the name that stands in its file. */
const local = (family: string, style: string): string => `local("${family.replaceAll(' ', '')}-${style}")`;
