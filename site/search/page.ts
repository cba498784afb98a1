import { ELEMENT_NODE, TEXT_NODE, parse } from 'ultrahtml';
import { decode } from '../checks/tags.ts';
import { normalise } from './normalise.ts';

/**
 * What a search needs of a built page: title, headings and blocks of text of its main part, and what it says of itself.
 * Undefined for pages that search engines are asked to leave out as well (untranslated ones, share pages), and for redirects.
 */
export function readPage(url: string, html: string): Page | undefined {
  if (!isSearched(url, html)) return undefined;
  const root = parse(html) as Node;
  const main = find(root, 'main');
  if (!main) return undefined;
  const document = find(root, 'html');
  const page: Page = {
    url,
    lang: main.attributes?.['lang'] ?? document?.attributes?.['lang'] ?? '',
    title: '',
    blocks: [],
    keywords: content(root, 'keywords')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
    forms: [],
    filters: { kind: url.split('/').slice(2, 3), country: words(main, 'data-countries') },
    checked: main.attributes?.['data-checked'],
  };
  collect(main, page, { tag: 'p' });
  page.title = page.blocks.find(({ tag }) => tag === 'h1')?.text.trim() ?? '';
  return page.title ? page : undefined;
}

/** Whether a page is one that people look for. */
export function isSearched(url: string, html: string): boolean {
  return !isList(url) && !/<meta name="robots" content="noindex|http-equiv="refresh"/i.test(html.slice(0, html.indexOf('</head>')));
}

/**
 * Lists of other pages hold everybody's words and are nobody's answer.
 * @example isList('/en/articles/') // true
 */
function isList(url: string): boolean {
  const [, section, slug] = url.split('/').filter(Boolean);
  return listings.has(section ?? '') || (!slug && !whole.has(section ?? ''));
}

const listings = new Set(['from', 'packs', 'search', 'stages', 'topics']);
const whole = new Set(['help', 'laws', 'ratifications', 'statistics', 'privacy', 'about', 'accessibility', 'leave', 'tools']);

const blockTags = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'summary',
  'figcaption',
  'blockquote',
  'caption',
  'div',
  'section',
  'article',
  'main',
  'ul',
  'ol',
  'table',
  'dl',
]);
const left = new Set(['script', 'style', 'svg', 'form', 'nav', 'button', 'template', 'noscript', 'audio', 'video', 'select', 'textarea']);

/** Adds the text below a node to the page, a new block at every element that starts a new line. */
function collect(node: Node, page: Page, block: Omit<Block, 'text'>): void {
  for (const child of node.children ?? []) {
    if (child.type === TEXT_NODE) addText(page, block, child.value ?? '');
    else if (child.type === ELEMENT_NODE && child.name && !left.has(child.name) && child.attributes?.['data-pagefind-ignore'] === undefined) {
      if (/^h[1-6]$/.test(child.name)) enter(child, page, { tag: child.name, id: child.attributes?.['id'] }, block);
      else if (blockTags.has(child.name)) enter(child, page, { tag: 'p' }, block);
      else collect(child, page, block);
      if (child.attributes?.['data-form'] !== undefined) page.forms.push(textOf(child));
    }
  }
}

function enter(node: Node, page: Page, block: Omit<Block, 'text'>, around: Omit<Block, 'text'>): void {
  page.blocks.push({ ...block, text: '' });
  collect(node, page, block);
  page.blocks.push({ ...around, text: '' });
}

function addText(page: Page, block: Omit<Block, 'text'>, raw: string): void {
  const text = normalise(decode(raw)).replace(/\s+/g, ' ');
  const last = page.blocks.at(-1);
  if (last) last.text += text;
  else if (text.trim()) page.blocks.push({ ...block, text });
}

function textOf(node: Node): string {
  if (node.type === TEXT_NODE) return normalise(decode(node.value ?? '')).trim();
  return (node.children ?? []).map(textOf).join('');
}

function find(node: Node, name: string): Node | undefined {
  if (node.name === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function content(root: Node, name: string): string {
  const head = find(root, 'head');
  const meta = head?.children?.find((child) => child.name === 'meta' && child.attributes?.['name'] === name);
  return decode(meta?.attributes?.['content'] ?? '');
}

const words = (node: Node, attribute: string): string[] => (node.attributes?.[attribute] ?? '').split(' ').filter(Boolean);

type Node = { type: number; name?: string; value?: string; attributes?: Record<string, string>; children?: Node[] };
export type Block = { tag: string; id?: string | undefined; text: string };
export type Page = {
  url: string;
  lang: string;
  title: string;
  blocks: Block[];
  keywords: string[];
  /** Of a glossary entry: the word on papers abroad, in its own script and in Latin letters. */
  forms: string[];
  filters: Record<'kind' | 'country', string[]>;
  /** The day on which the facts were checked. */
  checked?: string | undefined;
};
