import type { Block, List, PlainBlock, RichText, TitledItem } from '#content/schema/rich-text.ts';
import { cleanLine, normaliseInlines, withoutBreaks } from './normalise-inline.ts';

type Item = List['items'][number];

/**
 * Rich text in the one shape that Markdown can say, for what comes from the editor or from files: no empty blocks, no
 * spaces at the edges of blocks, bold runs and links, one run where two stand side by side, lists of one kind joined,
 * the first row of a table as its only header and all rows of one length, line breaks in headings and cells as spaces.
 * Applied twice it changes nothing.
 */
export function normalise(richText: RichText): RichText {
  return joinLists(richText.flatMap(normaliseBlock));
}

function normaliseBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return normalisePlain(block);
    case 'heading': {
      const children = withoutBreaks(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    case 'quote': {
      const children = normaliseInlines(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    case 'table':
      return normaliseTable(block.rows);
    case 'callout': {
      const children = normaliseInside(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    case 'steps':
    case 'accordion':
      return block.items.length > 0 ? [{ ...block, items: block.items.map(normalisePart) }] : [];
    case 'video':
      return [{ ...block, title: cleanLine(block.title) }];
    default:
      return [block];
  }
}

function normalisePart({ title, children }: TitledItem): TitledItem {
  return { title: cleanLine(title), children: normaliseInside(children) };
}

function normaliseInside(children: PlainBlock[]): PlainBlock[] {
  return joinLists(children.flatMap(normalisePlain));
}

function normalisePlain(block: PlainBlock): PlainBlock[] {
  if (block.type === 'paragraph') {
    const children = normaliseInlines(block.children);
    return children.length > 0 ? [{ ...block, children }] : [];
  }
  const list = normaliseList(block);
  return list ? [list] : [];
}

function normaliseList({ type, kind, items }: List): List | undefined {
  const rest = items.flatMap((item) => normaliseItem(item, kind));
  return rest.length > 0 ? { type, kind, items: rest } : undefined;
}

/** An entry without words gives its place to the entries below it. */
function normaliseItem(item: Item, kind: List['kind']): Item[] {
  const children = normaliseInlines(item.children);
  if (children.length === 0) return item.list?.items.flatMap((below) => normaliseItem(below, kind)) ?? [];
  const list = item.list && normaliseList(item.list);
  return [{ children, ...(kind === 'check' && { checked: item.checked ?? false }), ...(list && { list }) }];
}

/** Two lists of one kind with nothing between them are one list. */
function joinLists<B extends Block>(blocks: B[]): B[] {
  const joined: B[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'list' && block.type === 'list' && last.kind === block.kind)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

function normaliseTable(rows: Extract<Block, { type: 'table' }>['rows']): Block[] {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => ({
      ...(index === 0 && { header: true as const }),
      children: withoutBreaks(row[column]?.children ?? []),
    })),
  );
  return full.some((row) => row.some((cell) => cell.children.length > 0)) ? [{ type: 'table', rows: full }] : [];
}
