import type { Article } from '#content/schema/article.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { alerts } from './alerts.ts';
import { articles, articlesOfKind } from './articles.ts';
import { documentOf, findDocument } from './documents.ts';
import { askedMost } from './law-facts.ts';
import { perSnapshot } from './per-snapshot.ts';
import { type ShareKit, captionOf, shareKitOf } from './share-kits.ts';
import { sharedPage } from './shared-page.ts';
import { langsOf, textOf } from './texts.ts';

/** How many things one pack holds, and how many of them are there because they are new. */
const most = 8;
const mostNew = 4;

/**
 * What staff who write in two languages may post this week: alerts in force, then what is newest by date, then the guides
 * that answer what people ask most. Each exists in one of the two languages at least.
 */
export function packOf(pair: readonly [Lang, Lang]): PackEntry[] {
  return packOfLangs(pair.join(' '));
}

const packOfLangs = perSnapshot((langs): PackEntry[] => {
  const urgent = alerts().map(({ slug }) => ({ noun: 'alerts' as const, slug }));
  const posts = [...new Set([...newest().slice(0, mostNew), ...neededMost(), ...newest()])].map(({ slug }) => ({ noun: 'articles' as const, slug }));
  return [...urgent, ...posts].filter(({ noun, slug }) => langsOf(noun, slug).some((lang) => langs.split(' ').includes(lang))).slice(0, most);
});

/** An entry in one language; undefined where it is not translated. Only guides have a picture and a page for sharing. */
export function postOf(lang: Lang, { noun, slug }: PackEntry): Post | undefined {
  const shown = langsOf(noun, slug).includes(lang) ? textOf(noun, slug, lang) : undefined;
  if (!shown) return undefined;
  const { title, summary: text } = shown.text;
  const page = sharedPage(lang, { path: [noun, slug], title, text, sensitive: isPrivate({ noun, slug }) });
  return { title, caption: captionOf(lang, page, shown), kit: noun === 'articles' ? shareKitOf(lang, slug) : undefined };
}

/** Whether the posts of an entry must not say what it is about. */
export function isPrivate({ noun, slug }: PackEntry): boolean {
  return noun === 'articles' && documentOf(noun, slug).sensitive;
}

const newest = perSnapshot(() =>
  articles()
    .filter((article) => article.publishedOn)
    .sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '')),
);

/** The guides that answer most of the questions on the home page, then those that come first on the way. */
const neededMost = perSnapshot(() => {
  const asked = new Set(askedMost().map((fact) => fact.question));
  const answers = new Map(articlesOfKind('guide').map((guide) => [guide, questionsIn(guide).filter((question) => asked.has(question)).length]));
  // A stable sort: guides with as many answers stay in the order of the way.
  return [...answers].sort(([, a], [, b]) => b - a).map(([guide]) => guide);
});

function questionsIn(guide: Article) {
  const body = textOf('articles', guide.slug, guide.sourceLang)?.text.body ?? [];
  const slugs = [...guide.lawFacts, ...body.flatMap((node) => (node.type === 'law-fact' ? [node.slug] : []))];
  return [...new Set(slugs.map((slug) => findDocument('law-facts', slug)?.question))].filter((question) => question !== undefined);
}

export type PackEntry = { noun: 'articles' | 'alerts'; slug: string };
/** `title` is for staff, who must know what they post; the caption is what others see. */
export type Post = { title: string; caption: string; kit: ShareKit | undefined };
