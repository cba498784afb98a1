import { type RSSFeedItem, getRssString } from '@astrojs/rss';
import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../i18n/addresses.ts';
import { alerts } from '../loaders/alerts.ts';
import { articlesOfKind } from '../loaders/articles.ts';
import { textOf, withTexts } from '../loaders/texts.ts';

/** The news feed of one language: alerts first, then news, stories and guides that exist in it. */
export function feedOf({ lang, title, description }: { lang: Lang; title: string; description: string }): Promise<string> {
  const own = absolute(address(lang).replace(/$/, 'feed.xml'));
  return getRssString({
    title,
    description,
    site: absolute(address(lang)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${lang}</language><atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
    items: [...alertItems(lang), ...['news', 'story', 'guide'].flatMap((kind) => articleItems(lang, kind))],
  });
}

/** Urgent words go out in every language, if need be in another one that is named. */
function alertItems(lang: Lang): RSSFeedItem[] {
  return withTexts('alerts', alerts(), lang).map(({ data, shown }) => ({
    title: shown.text.title,
    description: shown.text.summary,
    link: absolute(address(lang, 'alerts', data.slug)),
    pubDate: new Date(data.startsOn),
    ...(shown.fallback && { customData: `<dc:language>${shown.lang}</dc:language>` }),
  }));
}

function articleItems(lang: Lang, kind: string): RSSFeedItem[] {
  return articlesOfKind(kind).flatMap((article) => {
    const shown = textOf('articles', article.slug, lang);
    if (!shown || shown.fallback) return [];
    const dated = article.publishedOn ? { pubDate: new Date(article.publishedOn) } : {};
    return [{ title: shown.text.title, description: shown.text.summary, link: absolute(address(lang, 'articles', article.slug)), ...dated }];
  });
}
