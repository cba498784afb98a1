/** What the editor keeps beside the words, and may change by itself. */
const bookkeeping = new Set([
  'id',
  'version',
  'format',
  'indent',
  'direction',
  'detail',
  'mode',
  'style',
  'textFormat',
  'textStyle',
  'blockName',
  'rel',
  'newTab',
]);

/**
 * Whether two states of a text can be taken to mean the same: they differ in spaces, punctuation or emphasis at most. Between digits
 * punctuation counts: "1.500" is not "15.00".
 * @example sameMeaning({ title: 'Ask first.' }, { title: 'Ask  first!' }) // true
 */
export function sameMeaning(before: object, after: object): boolean {
  return bare(before) === bare(after);
}

function bare(value: object): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (bookkeeping.has(key) || part === null || part === '' || (Array.isArray(part) && part.length === 0)) return undefined;
    return typeof part === 'string' ? part.normalize('NFC').replace(/(?<!\p{Nd})[\p{P}\p{Z}\s]+|[\p{P}\p{Z}\s]+(?!\p{Nd})/gu, '') : part;
  });
}
