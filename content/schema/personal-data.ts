/**
 * What in a text looks like data of a person: 'number' for phone and identity numbers in the digits of any script,
 * 'address' for e-mail addresses and account names; undefined if nothing does. The form asks it in the browser, the CMS
 * before it keeps anything. Round sums of money are let through.
 * @example personalDataIn('call me: ០១២ ៣៤៥ ៦៧៨') // 'number'
 * @example personalDataIn('The fee is 1,500,000') // undefined
 */
export function personalDataIn(text: string): 'number' | 'address' | undefined {
  const plain = withAsciiDigits(text.normalize('NFKC').replace(invisible, ''));
  if ([...plain.matchAll(longNumber), ...plain.matchAll(letteredNumber)].some(([found]) => !isSum(found.trim()))) return 'number';
  return address.test(plain) ? 'address' : undefined;
}

/** Joiners, direction marks and the marks of keycap signs: nobody sees them between two digits. */
const invisible = /\p{Cf}|\uFE0F|\u20E3/gu;

/** What people write between the digits of one number. */
const gap = String.raw`[\s\p{Pd}.·•/\\()+_*'|~]{0,4}`;

/** Seven digits or more: the shortest phone numbers with their area. */
const longNumber = new RegExp(String.raw`\+?\d(?:(?:${gap}|,)\d){6,}`, 'gu');

/** Passports and identity cards: up to three letters, then six digits or more. No lookbehind: older phones cannot read it. */
const letteredNumber = /(?:^|[^\p{L}\p{M}\d])[\p{L}\p{M}]{1,3}[\s\p{Pd}.]{0,2}\d(?:[\s\p{Pd}.,]?\d){5,}/gu;

const address = /@\s?[\p{L}\p{N}]/u;

/** Wages and fees end in three zeros, begin with no zero and stand in groups of three or in none. */
function isSum(found: string): boolean {
  const digits = found.replace(/^[^\d+]+/u, '');
  return digits.length <= 13 && /^(?:[1-9]\d{3,8}|[1-9]\d{0,2}(?:[.,' ]\d{3}){1,3})$/.test(digits) && digits.endsWith('000');
}

/** Every script has its own ten digits, in order. In Burmese the letter wa is often typed for the zero. */
function withAsciiDigits(text: string): string {
  return text
    .replace(/(?:[\u1040-\u1049\u101D][\s\p{Pd}]{0,2}){3,}/gu, (digits) => digits.replaceAll('\u101D', '\u1040'))
    .replace(/[٬٫]/g, ',')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The value of a decimal digit: Unicode places ten of them side by side, so it is the distance to the first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return code - first;
}
