import type { Article } from '#content/schema/article.ts';
import type { RichText } from '#content/schema/rich-text.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import type { Stage } from '#content/vocabulary/stages.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** All articles that have words, in the order of the way: position first, then name. */
export const articles = perSnapshot(() =>
  documentsOf('articles')
    .filter((article) => hasWords('articles', article.slug))
    .sort((a, b) => a.position - b.position || a.slug.localeCompare(b.slug)),
);

/** The articles of one kind; news with the newest first. */
export const articlesOfKind = perSnapshot((kind) => {
  const found = articles().filter((article) => article.kind === kind);
  return kind === 'news' ? found.sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '')) : found;
});

/** The guides of one stage of the way. */
export const guidesOf: (stage: Stage) => Article[] = perSnapshot((stage) => articlesOfKind('guide').filter((article) => article.stage === stage));

/** The stories of one stage of the way. */
export const storiesOf: (stage: Stage) => Article[] = perSnapshot((stage) => articlesOfKind('story').filter((article) => article.stage === stage));

/** Whether an article concerns one of these countries: it names it, or it is written for all. */
export function concerns(article: Article, countries: readonly CountryCode[]): boolean {
  return article.countries.length === 0 || article.countries.some((country) => countries.includes(country));
}

/** The articles that name a country. */
export const articlesNaming: (country: CountryCode) => Article[] = perSnapshot((country) =>
  articles().filter((article) => article.countries.some((named) => named === country)),
);

/** The law facts of an article that do not stand in its body already. */
export function furtherFacts(article: Article, body: RichText): string[] {
  const embedded = new Set(body.map((node) => (node.type === 'law-fact' ? node.slug : undefined)));
  return article.lawFacts.filter((slug) => !embedded.has(slug));
}
