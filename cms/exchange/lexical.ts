import { randomBytes } from 'node:crypto';
import type { RefNoun } from '#content/schema/fields.ts';
import type { Block, Inline, List, PlainBlock, RichText, TitledItem } from '#content/schema/rich-text.ts';
import type { DocumentId, Lookup } from './lookup.ts';

/** The body as the editor stores it. A reference to an unknown slug throws: the pack was checked before. */
export function toLexical(body: RichText, lookup: Lookup): { root: LexicalNode } {
  const id = (noun: RefNoun, slug: string): DocumentId => {
    const found = lookup.id(noun, slug);
    if (found === undefined) throw new Error(`There is no ${noun}/${slug}`);
    return found;
  };
  return {
    root: element(
      'root',
      body.map((node) => block(node, id)),
    ),
  };
}

function block(node: Block, id: Find): LexicalNode {
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return plain(node, id);
    case 'heading':
      return element('heading', inlines(node.children, id), { tag: `h${node.level}` });
    case 'quote':
      return element('quote', inlines(node.children, id));
    case 'table':
      return element(
        'table',
        node.rows.map((cells) =>
          element(
            'tablerow',
            cells.map((cell) => tableCell(cell, id)),
          ),
        ),
      );
    case 'callout':
      return editorBlock('callout', { tone: node.tone, content: nested(node.children, id) });
    case 'steps':
    case 'accordion':
      return editorBlock(node.type, { items: node.items.map((item) => titledItem(item, id)) });
    case 'contact':
      return editorBlock('contact', { to: { relationTo: node.noun, value: id(node.noun, node.slug) } });
    case 'law-fact':
      return editorBlock('lawFact', { to: id('law-facts', node.slug) });
    case 'picture':
    case 'audio':
      return editorBlock(node.type, { to: id('media', node.slug) });
    case 'video':
      return editorBlock('video', { url: node.url, title: node.title });
  }
}

function plain(node: PlainBlock, id: Find): LexicalNode {
  if (node.type === 'paragraph') return element('paragraph', inlines(node.children, id), { textFormat: 0, textStyle: '' });
  return list(node, id, 0);
}

function list(node: List, id: Find, indent: number): LexicalNode {
  const children = node.items.flatMap((item, index) => {
    const own = element('listitem', inlines(item.children, id), {
      value: index + 1,
      indent,
      ...(node.kind === 'check' ? { checked: item.checked ?? false } : {}),
    });
    // The editor hangs a nested list on a list item of its own.
    return item.list ? [own, element('listitem', [list(item.list, id, indent + 1)], { value: index + 2, indent })] : [own];
  });
  return element('list', children, { listType: node.kind, start: 1, tag: node.kind === 'number' ? 'ol' : 'ul' });
}

function tableCell(cell: { header?: true; children: Inline[] }, id: Find): LexicalNode {
  return element('tablecell', [element('paragraph', inlines(cell.children, id), { textFormat: 0, textStyle: '' })], {
    headerState: cell.header ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  });
}

function inlines(children: readonly Inline[], id: Find): LexicalNode[] {
  return children.map((child): LexicalNode => {
    switch (child.type) {
      case 'text':
        return { type: 'text', version: 1, text: child.text, format: child.bold ? 1 : 0, detail: 0, mode: 'normal', style: '' };
      case 'break':
        return { type: 'linebreak', version: 1 };
      case 'link':
        return element('link', inlines(child.children, id), { version: 3, id: newId(), fields: { linkType: 'custom', url: child.url, newTab: false } });
      case 'page-link':
        return element('link', inlines(child.children, id), {
          version: 3,
          id: newId(),
          fields: { linkType: 'internal', doc: { relationTo: child.noun, value: id(child.noun, child.slug) }, newTab: false },
        });
    }
  });
}

function nested(children: readonly PlainBlock[], id: Find) {
  return {
    root: element(
      'root',
      children.map((child) => plain(child, id)),
    ),
  };
}

function titledItem(item: TitledItem, id: Find) {
  return { id: newId(), title: item.title, content: nested(item.children, id) };
}

function editorBlock(blockType: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { id: newId(), blockName: '', blockType, ...fields } };
}

function element(type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode {
  return { type, version: 1, format: '', indent: 0, direction: null, children, ...more };
}

function newId(): string {
  return randomBytes(12).toString('hex');
}

type Find = (noun: RefNoun, slug: string) => DocumentId;

export type LexicalNode = { type: string; version: number; [key: string]: unknown };
