import type { Lang } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../i18n/addresses.ts';
import { byShortNumber, shortNumber } from '../i18n/short-numbers.ts';
import { wordsIn } from '../i18n/words.ts';
import { articles } from './articles.ts';
import { perSnapshot } from './per-snapshot.ts';
import { snapshot } from './snapshot.ts';

/** What others see of a page before they open it: in a message, in a preview, on a card. */
export interface SharedPage {
  title: string;
  text: string;
  /** The whole address that is sent. */
  url: string;
  /** The address to read aloud, to print and for a QR code; only guides have one. */
  short?: string | undefined;
}

const guidesByNumber = perSnapshot(() => byShortNumber(articles().map((article) => article.slug)));
/** Remembered for each article, so that one that comes or goes does not touch the pages of all others. */
const hasOwnNumber = perSnapshot((slug) => guidesByNumber().get(shortNumber(slug))?.length === 1);

/**
 * A page as it is shared. Nothing of a sensitive one may say what it is about, not even its address. Other pages are sent
 * with their long address: people are told to distrust links that do not show where they lead.
 */
export function sharedPage(lang: Lang, { path, title, text, sensitive }: Page): SharedPage {
  const url = absolute(address(lang, ...path));
  const [noun, slug = '', ...rest] = path;
  const short = noun === 'articles' && slug && rest.length === 0 ? shortAddress(lang, slug) : undefined;
  if (!sensitive) return { title, text, url, short };
  return { title: snapshot().settings.name, text: wordsIn(lang)('description'), url: short ?? url, short };
}

/**
 * The address of an article that can be read aloud; the long one where two articles have one number.
 * @example shortAddress('km', 'keep-your-passport') // "https://…/km/384949"
 */
export function shortAddress(lang: Lang, slug: string): string {
  return absolute(hasOwnNumber(slug) ? `/${lang}/${shortNumber(slug)}` : address(lang, 'articles', slug));
}

/** `path` is the address below the language: ['articles', 'keep-your-passport']. */
type Page = { path: readonly string[]; title: string; text: string; sensitive: boolean };
