import type { Parent, RootContent, Table } from 'mdast';
import type { Block, Inline, RichText } from '#content/schema/rich-text.ts';
import { readCard, readBox } from './markdown-boxes.ts';
import { readInlines } from './markdown-inline.ts';
import { readPlain } from './markdown-plain.ts';
import { parseMarkdown } from './markdown-syntax.ts';
import { normalise } from './normalise.ts';
import { Refusals } from './refusals.ts';

/**
 * Markdown of a content file as rich text. Throws `MarkdownError` with every line that holds something the editor does
 * not know; `firstLine` is the line of the file on which the Markdown starts.
 */
export function readMarkdown(markdown: string, firstLine = 1): RichText {
  const refusals = new Refusals(firstLine, markdown);
  const blocks = parseMarkdown(markdown).children.flatMap((node) => readBlock(node, refusals));
  refusals.throwIfAny();
  return normalise(blocks);
}

function readBlock(node: RootContent, refusals: Refusals): Block[] {
  switch (node.type) {
    case 'heading':
      if (node.depth === 2 || node.depth === 3 || node.depth === 4)
        return [{ type: 'heading', level: node.depth, children: readInlines(node.children, refusals) }];
      return refusals.add(
        node,
        node.depth === 1 ? 'a heading with one # is the title of the page: start with ##' : 'a heading this deep is not used: use ##, ### or ####',
      );
    case 'blockquote':
      return [{ type: 'quote', children: onlyParagraph(node, 'a quote holds one paragraph: take lists and empty lines out of it', refusals) }];
    case 'table':
      return readTable(node, refusals);
    case 'leafDirective':
      return readCard(node, refusals);
    case 'containerDirective':
      return readBox(node, refusals);
    default:
      return readPlain(node, refusals, '');
  }
}

function readTable(table: Table, refusals: Refusals): Block[] {
  const rows = table.children.map((row, index) =>
    row.children.map((cell) => ({ ...(index === 0 && { header: true as const }), children: readInlines(cell.children, refusals) })),
  );
  return [{ type: 'table', rows }];
}

function onlyParagraph(node: Parent, message: string, refusals: Refusals): Inline[] {
  const [first, ...rest] = node.children;
  if (first?.type === 'paragraph' && rest.length === 0) return readInlines(first.children, refusals);
  return refusals.add(rest[0] ?? first ?? node, message);
}
