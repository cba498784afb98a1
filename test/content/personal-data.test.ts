import { expect, test } from 'vitest';
import { feedbackForm } from '#content/schema/feedback.ts';
import { personalDataIn } from '#content/schema/personal-data.ts';

test.each([
  ['spaces', 'call 012 345 678'],
  ['hyphens, dots and brackets', '+60 (12) 345-67.89'],
  ['dashes that are no hyphens', '012‑345–678'],
  ['commas', '012,345,678'],
  ['a line break', '(02) 123\n4567'],
  ['signs that nobody sees', '0\u200B1\u200B2\u200D3\u00AD4\u2060567'],
  ['each digit by itself', '0 1 2 3 4 5 6'],
  ['a country code before zeros', '+855 000 000 000'],
  ['Khmer digits', 'សូមទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨'],
  ['Burmese digits', '၀၉ ၄၅၀ ၁၂၃ ၄၅၆'],
  ['Burmese digits with the letter wa for zero', 'ဝ၉ ၄၅ဝ ၁ဝ၃'],
  ['Arabic digits', '٠٧٧ ٠١٢ ٣٤٥٦'],
  ['Persian digits', '۰۹۱۲۳۴۵۶۷'],
  ['Bengali digits', '০১৭১১-১২৩৪৫৬'],
  ['Devanagari digits', '९८४१२३४५६७'],
  ['Thai digits', '๐๘๑-๒๓๔-๕๖๗๘'],
  ['Lao digits', '໐໒໐ ໑໒໓໔໕໖'],
  ['Tamil digits', '௯௮௭௬௫௪௩௨௧'],
  ['Sinhala digits', '෦෧෨෩෪෫෬'],
  ['wide digits', '０１２３４５６７'],
  ['digits of two scripts', '012៣៤៥678'],
  ['keycap signs', '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣'],
  ['digits from mathematics', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔'],
  ['a passport', 'N1234567'],
  ['a passport with two letters', 'my passport MA 123456 is with the agent'],
  ['a passport in small letters', 'ma123456'],
  ['a passport in Khmer digits', 'N ០១២៣៤៥'],
])('a number is found behind %s', (_, words) => {
  expect(personalDataIn(words)).toBe('number');
});

test.each(['me@example.org', 'me ＠ example.org', 'my account is @somebody'])('an address is found: %s', (words) => {
  expect(personalDataIn(words)).toBe('address');
});

test.each([
  '',
  'How do I change my boss?',
  'The fee is 1,500,000',
  'Rp 15.000.000 per month',
  'Rp 500000',
  'RM150000',
  '15 000 000 dong',
  '៥០០,០០០ riel',
  '١٬٥٠٠٬٠٠٠',
  'Call 1300 or 117, day and night, 24/7',
  'the laws of 2019, 2022 and 2024',
  'open 8:30-17:30',
  'section 12(1)(a) of Act 265',
  'C189 and C190',
])('what is no data of a person is let through: %s', (words) => {
  expect(personalDataIn(words)).toBeUndefined();
});

test('three hundred letters may be written in any script, and no more', () => {
  const form = { page: '/my/centres/', missing: 'ကျွ'.repeat(100) };
  expect(feedbackForm.safeParse(form).data?.missing).toHaveLength(300);
  expect(feedbackForm.safeParse({ ...form, missing: `${form.missing}က` }).success).toBe(false);
});

test('a line break is one letter, as the browser counts it', () => {
  expect(feedbackForm.safeParse({ page: '/en/laws/jo/', missing: `${'a'.repeat(149)}\r\n${'b'.repeat(150)}` }).success).toBe(true);
});
