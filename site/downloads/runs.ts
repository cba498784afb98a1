import type { Inline } from '#content/schema/rich-text.ts';

/** Words as a sheet prints them: bold or not, a number that keeps its direction, or the end of a line. */
export type Run = { text: string; bold?: boolean } | { number: string } | { break: true };

/** The words of a rich text without its links, which paper cannot follow. */
export function runsOf(nodes: readonly Inline[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'break') return [{ break: true }];
    return node.type === 'text' ? runsIn(node.text, node.bold) : runsOf(node.children);
  });
}

/** Plain words, with the phone numbers in them set apart: they run from left to right in Arabic too, and stay on one line. */
export function runsIn(text: string, bold = false): Run[] {
  return text.split(phoneNumber).flatMap((part, index): Run[] => (index % 2 === 1 ? [{ number: part }] : part ? [{ text: part, bold }] : []));
}

/** Only the letters of runs. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : 'number' in run ? run.number : ' ')).join('');
}

const phoneNumber = /(\+\d[\d ()-]{4,22}\d|\b\d[\d ()-]{5,22}\d\b)/;
