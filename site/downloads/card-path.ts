import type { Lang } from '#content/vocabulary/languages.ts';

/** Width and height of the picture that a shared link shows, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where a card is fetched: of a guide, or the one for all other pages in a language. */
export function cardPath(lang: Lang, slug?: string): string {
  return slug ? `/${lang}/articles/${slug}/card.png` : `/${lang}/card.png`;
}
