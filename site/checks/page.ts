import { hashOf, keep } from './kept-strings.ts';
import { linkedPages, resourcesOf } from './tag-resources.ts';
import { type Attributes, attributesOf, tagsOf } from './tags.ts';

/** What the checks, the security policy and the sitemap need to know of a built page; `path` is its address, "/en/laws/jo/". */
export function readPage(path: string, html: string): Page {
  const page: Page = {
    path,
    lang: '',
    dir: '',
    titles: 0,
    canonicals: [],
    headings: 0,
    noindex: false,
    redirect: false,
    alternates: [],
    links: new Set(),
    resources: new Set(),
    ids: new Set(),
    styleAttributes: 0,
    handlers: 0,
    jsonldErrors: [],
    styles: new Set(),
    scripts: new Set(),
  };
  for (const tag of tagsOf(html)) {
    // Most tags have no attribute that matters: parsing only the others makes this four times as fast.
    if (!readers[tag.name] && !notable.test(tag.source)) continue;
    const attributes = attributesOf(tag.source);
    const id = attributes.get('id');
    if (id) page.ids.add(keep(id));
    if (attributes.has('style')) page.styleAttributes += 1;
    for (const name of attributes.keys()) if (/^on[a-z]+$/.test(name)) page.handlers += 1;
    readers[tag.name]?.(page, attributes, tag.text);
    for (const url of resourcesOf(tag.name, attributes)) page.resources.add(keep(url));
  }
  return page;
}

/** Attributes with which any element may do something: be linked to, be styled, run a script or load a file. */
const notable = /\s(?:id|style|on[a-z]+|src|srcset|imagesrcset|poster|data|action|formaction|background|manifest|href|xlink:href)\s*=/i;

const readers: Record<string, (page: Page, attributes: Attributes, text: string) => void> = {
  html(page, attributes) {
    page.lang = keep(attributes.get('lang') ?? '');
    page.dir = keep(attributes.get('dir') ?? '');
  },
  title(page, _, text) {
    // An <svg> may have a title of its own; only the first is the page's.
    if (page.titles === 0 && text.trim()) page.titles = 1;
  },
  h1(page) {
    page.headings += 1;
  },
  a: (page, attributes) => addLink(page, attributes.get('href')),
  area: (page, attributes) => addLink(page, attributes.get('href')),
  meta(page, attributes) {
    if (attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex')) page.noindex = true;
    if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return;
    page.redirect = true;
    addLink(page, attributes.get('content')?.match(/url=(.+)$/i)?.[1]);
  },
  link(page, attributes) {
    const href = attributes.get('href') ?? '';
    const rels = (attributes.get('rel') ?? '').split(/\s+/);
    const hreflang = attributes.get('hreflang');
    if (rels.includes('canonical')) page.canonicals.push(keep(href));
    else if (rels.includes('alternate') && hreflang && !attributes.has('type')) page.alternates.push({ lang: keep(hreflang), href: keep(href) });
    else if (rels.some((rel) => linkedPages.has(rel))) addLink(page, href);
  },
  style: (page, _, text) => void page.styles.add(hashOf(text)),
  script(page, attributes, text) {
    const type = attributes.get('type') ?? '';
    if (type === 'application/ld+json') return readJsonld(page, text);
    if (!attributes.has('src') && (type === '' || type === 'module' || type === 'text/javascript')) page.scripts.add(hashOf(text));
  },
};

function addLink(page: Page, href: string | undefined): void {
  if (href !== undefined) page.links.add(keep(href.trim()));
}

function readJsonld(page: Page, text: string): void {
  try {
    const value: unknown = JSON.parse(text);
    const complete = typeof value === 'object' && value !== null && '@context' in value && ('@type' in value || '@graph' in value);
    if (!complete) page.jsonldErrors.push('has no @context or no @type');
  } catch (error) {
    page.jsonldErrors.push(error instanceof Error ? error.message : String(error));
  }
}

/** Hashes are source expressions of a Content-Security-Policy. */
export type Page = {
  path: string;
  lang: string;
  dir: string;
  titles: number;
  canonicals: string[];
  headings: number;
  noindex: boolean;
  redirect: boolean;
  alternates: { lang: string; href: string }[];
  links: Set<string>;
  resources: Set<string>;
  ids: Set<string>;
  styleAttributes: number;
  handlers: number;
  jsonldErrors: string[];
  styles: Set<string>;
  scripts: Set<string>;
};
