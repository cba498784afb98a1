import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { nouns } from '#content/schema/nouns.ts';
import type { Block, Inline, List, PlainBlock, RichText, TitledItem } from '#content/schema/rich-text.ts';
import { printMarkdown } from './markdown-syntax.ts';
import { normalise } from './normalise.ts';

/** Rich text as the canonical Markdown of a content file: the same text always gives the same bytes; empty for no text. */
export function writeMarkdown(richText: RichText): string {
  return printMarkdown({ type: 'root', children: normalise(richText).map(blockNode) });
}

function blockNode(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return plainNode(block);
    case 'heading':
      return { type: 'heading', depth: block.level, children: inlineNodes(block.children) };
    case 'quote':
      return { type: 'blockquote', children: [paragraphNode(block.children)] };
    case 'table':
      return tableNode(block.rows);
    case 'callout':
      return container(block.tone, block.children.map(plainNode));
    case 'steps':
      return container(
        'steps',
        block.items.map((item) => partNode('step', item)),
      );
    case 'accordion':
      return container(
        'accordion',
        block.items.map((item) => partNode('fold', item)),
      );
    case 'contact':
      return { type: 'leafDirective', name: nouns[block.noun].singular, attributes: { slug: block.slug }, children: [] };
    case 'video':
      return { type: 'leafDirective', name: 'video', attributes: { url: block.url }, children: [{ type: 'text', value: block.title }] };
    default:
      return { type: 'leafDirective', name: block.type, attributes: { slug: block.slug }, children: [] };
  }
}

function plainNode(block: PlainBlock): BlockContent {
  return block.type === 'paragraph' ? paragraphNode(block.children) : listNode(block);
}

function listNode({ kind, items }: List): BlockContent {
  return { type: 'list', ordered: kind === 'number', ...(kind === 'number' && { start: 1 }), spread: false, children: items.map(itemNode) };
}

function itemNode({ children, checked, list }: List['items'][number]): ListItem {
  return { type: 'listItem', spread: false, checked: checked ?? null, children: [paragraphNode(children), ...(list ? [listNode(list)] : [])] };
}

function tableNode(rows: Extract<Block, { type: 'table' }>['rows']): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({ type: 'tableRow', children: row.map((cell) => ({ type: 'tableCell', children: inlineNodes(cell.children) })) })),
  };
}

function container(name: string, children: ContainerDirective['children']): ContainerDirective {
  return { type: 'containerDirective', name, attributes: {}, children };
}

function partNode(name: 'step' | 'fold', { title, children }: TitledItem): ContainerDirective {
  const label: Paragraph = { type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'text', value: title }] };
  return container(name, [label, ...children.map(plainNode)]);
}

function paragraphNode(children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inlineNodes(children) };
}

function inlineNodes(children: Inline[]): PhrasingContent[] {
  return children.map((inline): PhrasingContent => {
    if (inline.type === 'break') return { type: 'break' };
    if (inline.type === 'text')
      return inline.bold ? { type: 'strong', children: [{ type: 'text', value: inline.text }] } : { type: 'text', value: inline.text };
    const url = inline.type === 'link' ? inline.url : `/${inline.noun}/${inline.slug}/`;
    return { type: 'link', url, children: inlineNodes(inline.children) };
  });
}
