import type { Article, ArticleText } from '#content/schema/article.ts';
import type { Text } from '#content/schema/nouns.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { address } from '../i18n/addresses.ts';
import { wordsIn } from '../i18n/words.ts';
import { documentOf } from './documents.ts';
import { type SharedPage, sharedPage } from './shared-page.ts';
import { type Shown, langsOf, textOf } from './texts.ts';

/** What a volunteer needs to pass an article on in one language: card, caption and leaflets belong together. */
export interface ShareKit {
  article: Article;
  shown: Shown<ArticleText>;
  page: SharedPage;
  /** Title, one sentence, a word where no person has read it, address; without hashtags, which lead strangers to it. */
  caption: string;
  /** Addresses of the guide, of its page for sharing, of the picture and of the two leaflets. */
  guide: string;
  kit: string;
  card: string;
  /** What the picture says: of a private subject only what the service is. */
  cardWords: string;
  leaflets: { a4: string; a5: string };
}

/** The kit of a guide in a language; undefined where it has no words of its own in it, and for stories and news. */
export function shareKitOf(lang: Lang, slug: string): ShareKit | undefined {
  const article = documentOf('articles', slug);
  const shown = langsOf('articles', slug).includes(lang) ? textOf('articles', slug, lang) : undefined;
  if (article.kind !== 'guide' || !shown) return undefined;
  const { title, summary: text } = shown.text;
  const page = sharedPage(lang, { path: ['articles', slug], title, text, sensitive: article.sensitive });
  const guide = address(lang, 'articles', slug);
  return {
    article,
    shown,
    page,
    caption: captionOf(lang, page, shown),
    guide,
    kit: `${guide}share/`,
    card: `${guide}card.png`,
    cardWords: article.sensitive ? wordsIn(lang)('tagline') : title,
    leaflets: { a4: `${guide}leaflet-a4.pdf`, a5: `${guide}leaflet-a5.pdf` },
  };
}

/** The words to send with a link: `page` as others see it, `shown` for how far its text can be trusted. */
export function captionOf(lang: Lang, page: SharedPage, shown: Shown<Text>): string {
  const machine = shown.machine && wordsIn(lang)(shown.text.translatedFrom ? 'translation.machine' : 'translation.machineSource');
  return [page.title, page.text, ...(machine ? [machine] : []), page.url].join('\n\n');
}
