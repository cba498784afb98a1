import { isObject, listOf, type Report } from './values.ts';
import type { Lookup } from './lookup.ts';

/**
 * The body in the form of content/schema/rich-text.ts, from what the editor stores. What can't be expressed there is
 * reported with a sentence; the contract checks the rest.
 */
export function fromLexical(value: unknown, lookup: Lookup, report: Report): unknown[] {
  if (value === undefined || value === null) return [];
  if (!isObject(value) || !isObject(value['root'])) {
    report('is no text of the editor: write it in the editor or leave it out');
    return [];
  }
  return listOf(value['root']['children']).flatMap((node) => block(node, lookup, report));
}

function block(node: unknown, lookup: Lookup, report: Report): unknown[] {
  if (!isObject(node)) return unknownNode('?', report);
  switch (node['type']) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node, lookup, report) }];
    case 'heading':
      return [{ type: 'heading', level: Number(String(node['tag']).slice(1)), children: inlines(node, lookup, report) }];
    case 'quote':
      return [{ type: 'quote', children: inlines(node, lookup, report) }];
    case 'list':
      return [list(node, lookup, report)];
    case 'table':
      return [table(node, lookup, report)];
    case 'block':
      return editorBlock(node['fields'], lookup, report);
    default:
      return unknownNode(node['type'], report);
  }
}

function list(node: Json, lookup: Lookup, report: Report) {
  const items: { children: unknown[]; checked?: true; list?: unknown }[] = [];
  for (const item of listOf(node['children'])) {
    if (!isObject(item)) continue;
    const inner = listOf(item['children']).find((child) => isObject(child) && child['type'] === 'list');
    const children = inlines({ children: listOf(item['children']).filter((child) => child !== inner) }, lookup, report);
    const last = items.at(-1);
    const own = { children, ...(item['checked'] === true ? { checked: true as const } : {}) };
    if (!isObject(inner)) items.push(own);
    else if (children.length === 0 && last && !last.list) last.list = list(inner, lookup, report);
    else items.push({ ...own, list: list(inner, lookup, report) });
  }
  return { type: 'list', kind: node['listType'], items };
}

function table(node: Json, lookup: Lookup, report: Report) {
  const rows = listOf(node['children']).map((row) =>
    listOf(isObject(row) ? row['children'] : []).map((cell) => {
      if (!isObject(cell)) return { children: [] };
      if (Number(cell['colSpan'] ?? 1) > 1 || Number(cell['rowSpan'] ?? 1) > 1) report('a table has merged cells: split them');
      const paragraphs = listOf(cell['children']).map((child) =>
        isObject(child) && child['type'] === 'paragraph' ? inlines(child, lookup, report) : unknownNode('in a table cell', report),
      );
      const children = paragraphs.flatMap((words, index) => (index === 0 ? words : [{ type: 'break' }, ...words]));
      return { ...(Number(cell['headerState'] ?? 0) > 0 ? { header: true as const } : {}), children };
    }),
  );
  return { type: 'table', rows };
}

function editorBlock(fields: unknown, lookup: Lookup, report: Report): unknown[] {
  if (!isObject(fields)) return unknownNode('block', report);
  switch (fields['blockType']) {
    case 'callout':
      return [{ type: 'callout', tone: fields['tone'], children: fromLexical(fields['content'], lookup, report) }];
    case 'steps':
    case 'accordion':
      return [{ type: fields['blockType'], items: listOf(fields['items']).map((item) => titledItem(item, lookup, report)) }];
    case 'contact': {
      const to = isObject(fields['to']) ? fields['to'] : {};
      return [{ type: 'contact', noun: to['relationTo'], slug: slug(to['relationTo'], to['value'], lookup, report) }];
    }
    case 'lawFact':
      return [{ type: 'law-fact', slug: slug('law-facts', fields['to'], lookup, report) }];
    case 'picture':
    case 'audio':
      return [{ type: fields['blockType'], slug: slug('media', fields['to'], lookup, report) }];
    case 'video':
      return [{ type: 'video', url: fields['url'], title: fields['title'] }];
    default:
      return unknownNode(fields['blockType'], report);
  }
}

function titledItem(item: unknown, lookup: Lookup, report: Report) {
  const { title, content } = isObject(item) ? item : {};
  return { title, children: fromLexical(content, lookup, report) };
}

function inlines(node: Json, lookup: Lookup, report: Report): unknown[] {
  return listOf(node['children']).flatMap((child): unknown[] => {
    if (!isObject(child)) return unknownNode('?', report);
    switch (child['type']) {
      case 'text':
        if (child['text'] === '') return [];
        if (typeof child['format'] === 'number' && child['format'] & ~1) report('uses an emphasis other than bold: take it off');
        return [{ type: 'text', text: child['text'], ...(Number(child['format']) & 1 ? { bold: true } : {}) }];
      case 'tab':
        return [{ type: 'text', text: ' ' }];
      case 'linebreak':
        return [{ type: 'break' }];
      case 'link':
      case 'autolink':
        return [link(child, lookup, report)];
      default:
        return unknownNode(child['type'], report);
    }
  });
}

function link(node: Json, lookup: Lookup, report: Report) {
  const fields = isObject(node['fields']) ? node['fields'] : {};
  const children = inlines(node, lookup, report);
  if (fields['linkType'] !== 'internal') return { type: 'link', url: fields['url'], children };
  const doc = isObject(fields['doc']) ? fields['doc'] : {};
  return { type: 'page-link', noun: doc['relationTo'], slug: slug(doc['relationTo'], doc['value'], lookup, report), children };
}

function slug(noun: unknown, value: unknown, lookup: Lookup, report: Report): string | undefined {
  const found = lookup.slug(String(noun), value);
  if (found === undefined) report(`refers to ${String(noun)} that do not exist any more: choose another or take it out`);
  return found;
}

function unknownNode(type: unknown, report: Report): never[] {
  report(`holds "${String(type)}", which pages can't show: take it out`);
  return [];
}

type Json = Record<string, unknown>;
