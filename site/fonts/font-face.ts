import { type FontLang, type Weight, families, weights } from './families.ts';

/**
 * The rule that makes a browser load a font where letters of the script are shown, and show others until it is there. A phone that
 * has Noto for the script uses its own: 15 to 60 kB less on a prepaid line, and no line moves.
 */
export function fontFace(name: string, lang: FontLang, weight: Weight): string {
  const { range, installed } = families[lang];
  const style = weights[weight].replace(/\d/g, '');
  const own = installed ? `local("${installed} ${style}"),local("${installed.replaceAll(' ', '')}-${style}"),` : '';
  const bold = weight === 700 ? 'font-weight:700;' : '';
  return `@font-face{font-family:Waypost;src:${own}url(/fonts/${name}.woff2)format("woff2");${bold}font-display:swap;unicode-range:${range}}`;
}
