/** Words from the middle of a sentence of "Keep your passport", as a reader of that language would type them. */
export const guideWords = {
  en: 'passport',
  th: 'หนังสือเดินทาง',
  lo: 'ໜັງສືຜ່ານແດນ',
  km: 'លិខិតឆ្លងដែន',
  my: 'ပတ်စပို့',
  ar: 'جواز',
  vi: 'hộ chiếu',
} as const;
