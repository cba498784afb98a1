import type { Block, Inline, RichText } from '#content/schema/rich-text.ts';
import type { Reader } from '../i18n/reader.ts';
import { type Printed, printed } from './blocks.ts';
import { type Run, plainText, runsOf } from './runs.ts';

/**
 * A part of a guide between two headings, as the leaflet's template gets it. What has the highest `rank` is printed
 * first of all, and what then still fits: a leaflet that sends people somewhere without the warning could harm them.
 */
export interface Part {
  heading: Run[];
  items: Item[];
}

export interface Item {
  rank: number;
  blocks: Printed[];
}

/** The body of a guide in parts; pictures, recordings and contact cards left out. */
export function partsOfBody(reader: Reader, body: RichText): Part[] {
  const parts: Part[] = [{ heading: [], items: [] }];
  let intro: Printed | undefined;
  for (const [index, node] of body.entries()) {
    const part = parts.at(-1)!;
    if (node.type === 'heading') parts.push({ heading: runsOf(node.children), items: [] });
    const block = printed(reader, node);
    if (!block) continue;
    if (node.type === 'paragraph' && announces(node.children)) {
      // "In Jordan:" above a contact card stays with the card.
      intro = body[index + 1]?.type === 'contact' ? undefined : block;
      continue;
    }
    part.items.push({ rank: rankOf(node, part), blocks: intro ? [intro, block] : [block] });
    intro = undefined;
  }
  return parts.filter((part) => part.items.length > 0);
}

/** Warnings before all; then what to do; then what the law says and lists; then the rest. */
function rankOf(node: Block, part: Part): number {
  if (node.type === 'callout' && node.tone !== 'note' && node.tone !== 'tip') return warning;
  if (node.type === 'steps' || (node.type === 'list' && node.kind !== 'bullet')) return 4;
  // The law that stands below a warning is the warning's reason: "Can I be deported? Yes."
  if (node.type === 'law-fact') return part.items.some((item) => item.rank === warning) ? 3 : 2;
  if (node.type === 'list') return 2;
  return node.type === 'accordion' || node.type === 'quote' ? 0 : 1;
}

const warning = 5;

/** Whether a sentence ends in a colon, also the Khmer one, and so belongs to what follows. */
function announces(nodes: readonly Inline[]): boolean {
  return /[:：៖]\s*$/.test(plainText(runsOf(nodes)));
}
