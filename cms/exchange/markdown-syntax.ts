import type { Nodes, Root } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type ConstructName, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** Directives on lines of their own only: a colon inside a sentence is a colon. */
const { flow } = directive();
const { unsafe: _, ...directives } = directiveToMarkdown({ preferShortcut: false, collapseEmptyAttributes: false });

/** A line that would begin a box or card, and `<` before bold words, which the library takes for harmless though `<**a@b.org>` is a link. */
const signs = [
  { atBreak: true, character: ':', after: ':' },
  { character: '<', after: '\\S', inConstruct: ['phrasing'] satisfies ConstructName[] },
];

const tables = gfmTableToMarkdown({ tablePipeAlign: false });

/** What is a sign inside the [title] of a box; the library escapes it in paragraphs only. */
const signsInTitles = ['&', '<', '*', '_', '`', '!', '\\'].map((character) => ({
  character,
  ...(character === '&' && { after: '[#A-Za-z]' }),
  inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel'] satisfies ConstructName[],
}));

/** The Markdown dialect of `content/`: CommonMark with tables, boxes to tick, cards and boxes. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [{ flow }, gfmTable(), gfmTaskListItem()],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()] satisfies Extension[],
  });
}

/** Prints the dialect in its canonical form. */
export function printMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    bulletOther: '*',
    listItemIndent: 'one',
    resourceLink: true,
    join: [partsStandClose],
    extensions: [
      { ...directives, unsafe: [...signs, ...signsInTitles] },
      { handlers: { leafDirective: (...of: Parameters<Handle>) => withPlainQuery(directives.handlers?.leafDirective?.(...of) ?? '') } },
      tables,
      { handlers: { table: (...of: Parameters<Handle>) => withThreeHyphens(tables.handlers?.table?.(...of) ?? '') } },
      gfmTaskListItemToMarkdown(),
    ],
  });
}

/** `&name=` in an address as people write it; the library codes every `&` of an attribute, which only `&name;` needs. */
function withPlainQuery(card: string) {
  return card.replace(/(?<!\\)&#x26;(?=[\w.-]+=)/g, '&');
}

/** The line below a table's header as most people write it. */
function withThreeHyphens(table: string) {
  const [header = '', line = '', ...rows] = table.split('\n');
  return [header, line.replaceAll('-', '---'), ...rows].join('\n');
}

/** No empty line between the steps of steps and the folds of an accordion. */
function partsStandClose(left: Nodes, right: Nodes) {
  return left.type === 'containerDirective' && right.type === 'containerDirective' && isPart(left.name) && isPart(right.name) ? 0 : undefined;
}

function isPart(name: string) {
  return name === 'step' || name === 'fold';
}
