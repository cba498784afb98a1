import type { Article, ArticleText } from '#content/schema/article.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import { documentsNamed } from '../../loaders/documents.ts';
import { legislationThing } from './instrument.ts';
import { type Thing, root, some } from './thing.ts';

/** A guide, story or news item; a translation names the text it was made from, a summary of law the laws it is about. */
export function articleJsonld(article: Article, text: ArticleText, lang: Lang): Thing {
  const laws = documentsNamed('law-facts', article.lawFacts).flatMap((fact) => fact.citations.map((citation) => citation.instrument));
  const from = text.translatedFrom?.lang;
  return root({
    '@type': article.kind === 'news' ? 'NewsArticle' : 'Article',
    '@id': absolute(address(text.lang, 'articles', article.slug)),
    headline: text.title,
    description: text.summary,
    inLanguage: text.lang,
    url: absolute(address(lang, 'articles', article.slug)),
    datePublished: article.publishedOn,
    isAccessibleForFree: true,
    publisher: { '@id': absolute('/#service') },
    translationOfWork: from && { '@id': absolute(address(from, 'articles', article.slug)) },
    about: some(documentsNamed('instruments', [...new Set(laws)]).map((instrument) => legislationThing(instrument))),
  });
}
