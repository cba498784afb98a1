import type { Weight } from './families.ts';

/** The rule that makes a browser load a font where letters of its range are shown, and show others until it is there. */
export function fontFace(name: string, weight: Weight, range: string): string {
  const bold = weight === 700 ? 'font-weight:700;' : '';
  return `@font-face{font-family:Waypost;src:url(/fonts/${name}.woff2)format("woff2");${bold}font-display:swap;unicode-range:${range}}`;
}
