import type { List as MarkdownList, ListItem, RootContent } from 'mdast';
import type { List, PlainBlock } from '#content/schema/rich-text.ts';
import { readInlines } from './markdown-inline.ts';
import type { Refusals } from './refusals.ts';

/** A paragraph or list; anything else is refused with a word on where it stands (`inside` is empty on the page itself). */
export function readPlain(node: RootContent, refusals: Refusals, inside: string): PlainBlock[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: readInlines(node.children, refusals) }];
  if (node.type === 'list') return [readList(node, refusals)];
  if (inside && node.type in allowedOutside) return refusals.add(node, `${inside} holds only paragraphs and lists: move this out of it`);
  return refusals.add(node, reasons[node.type] ?? `"${node.type}" is not used: write a paragraph or a list`);
}

const allowedOutside = { heading: 1, blockquote: 1, table: 1, leafDirective: 1, containerDirective: 1 };

const reasons: Record<string, string> = {
  html: 'HTML is not allowed: write Markdown, or put \\ before the <',
  code: 'this reads as program code: take away the spaces at the start of the line, or the ``` round it',
  thematicBreak: 'a ruled line is not used: use a heading',
  definition: 'an address apart from its link is not used: write [words](https://…)',
};

function readList(node: MarkdownList, refusals: Refusals): List {
  if (node.ordered && node.start !== 1) refusals.add(node, `a numbered list starts with 1, not ${node.start}: number it from 1`);
  const ticks = node.children.filter((item) => typeof item.checked === 'boolean').length;
  if (ticks > 0 && (node.ordered || ticks < node.children.length))
    refusals.add(node, 'either every entry of a "-" list has a box [ ] or none: make them the same');
  const kind = node.ordered ? 'number' : ticks > 0 ? 'check' : 'bullet';
  return { type: 'list', kind, items: node.children.map((item) => readItem(item, refusals)) };
}

function readItem(item: ListItem, refusals: Refusals): List['items'][number] {
  const [first, ...others] = item.children;
  const text = first?.type === 'paragraph' ? readInlines(first.children, refusals) : [];
  const rest = first?.type === 'paragraph' ? others : item.children;
  const [list, ...more] = rest;
  for (const node of list?.type === 'list' ? more : rest)
    refusals.add(node, 'an entry of a list holds one paragraph and after it one nested list: move this out of the list');
  return {
    children: text,
    ...(typeof item.checked === 'boolean' && { checked: item.checked }),
    ...(list?.type === 'list' && { list: readList(list, refusals) }),
  };
}
