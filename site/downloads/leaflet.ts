import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { licence } from '../data/licence.ts';
import { readerOf } from '../i18n/reader.ts';
import { shortAddress } from '../loaders/shared-page.ts';
import { factsState, textReview, textWarnings } from '../i18n/states.ts';
import { articlesOfKind } from '../loaders/articles.ts';
import { documentOf } from '../loaders/documents.ts';
import { operatorOfService } from '../loaders/operator.ts';
import { perSnapshot } from '../loaders/per-snapshot.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { langsOf, textOf } from '../loaders/texts.ts';
import { BuildError } from '../publisher/build-error.ts';
import { cached } from './cache.ts';
import { versionOf } from './fonts.ts';
import { contactsOf } from './leaflet-contacts.ts';
import { partsOfBody } from './leaflet-parts.ts';
import blocks from './blocks.typ?raw';
import own from './leaflet.typ?raw';
import { qrSvg } from './qr.ts';
import { runsIn } from './runs.ts';
import { compilePdf, partsOf } from './typst.ts';

/** The papers on which a leaflet is printed: a whole sheet, or two on one. */
export const leafletSizes = ['a4', 'a5'] as const;

export type LeafletSize = (typeof leafletSizes)[number];

/** How a leaflet is set. */
export const template = blocks + own;

/** Every guide in every language in which it really has words. */
export function guidesWithWords(): { lang: Lang; slug: string }[] {
  return articlesOfKind('guide').flatMap(({ slug }) => langsOf('articles', slug).map((lang) => ({ lang, slug })));
}

/** Where a leaflet is fetched. */
export function leafletPath(lang: Lang, slug: string, size: LeafletSize): string {
  return `/${lang}/articles/${slug}/leaflet-${size}.pdf`;
}

/** The leaflet of a guide: one page with the answer, what to do, whom to ask, and how sure all this is. */
export function leaflet(slug: string, lang: Lang, size: LeafletSize): Promise<Buffer> {
  const { url, ...sheet } = sheetOf(slug, lang, size);
  // The code follows from the address, and takes longer to make than all the rest of the key.
  return cached([versionOf('qrcode'), url, ...partsOf(sheet)], async () => {
    const { bytes, pages } = await compilePdf({ ...sheet, data: { ...sheet.data, url, qr: qrSvg(url) } });
    if (pages !== 1) throw new BuildError(`${sheet.name}: the leaflet has ${pages} pages: shorten title or summary`);
    return bytes;
  });
}

/** How many bytes a leaflet has, for the link to it, which stands on the pages of several languages. */
export function leafletBytes(slug: string, lang: Lang, size: LeafletSize): Promise<number> {
  return lengths(`${slug} ${lang} ${size}`);
}

const lengths = perSnapshot(async (key) => {
  const [slug = '', lang, size] = key.split(' ');
  const bytes = await leaflet(slug, lang as Lang, size as LeafletSize);
  return bytes.length;
});

function sheetOf(slug: string, lang: Lang, size: LeafletSize) {
  const guide = documentOf('articles', slug);
  const shown = textOf('articles', slug, lang);
  if (!shown || shown.lang !== lang) throw new Error(`articles/${slug} has no words in ${lang}`);
  const reader = readerOf(lang);
  const { t } = reader;
  const { title, summary, body } = shown.text;
  const { name } = snapshot().settings;
  const operator = operatorOfService();
  const url = shortAddress(lang, slug);
  return {
    name: `articles/${slug} in ${lang}, leaflet ${size.toUpperCase()}`,
    template,
    langs: [lang] as const,
    url,
    data: {
      size,
      // What a reader's list of opened files shows must not give away a sensitive subject.
      documentTitle: guide.sensitive ? name : title,
      service: name,
      language: { name: reader.language(lang), lang, dir: dirOf(lang) },
      title,
      summary: runsIn(summary),
      parts: partsOfBody(reader, body),
      contacts: contactsOf(reader, body),
      words: { contacts: t('articles:leaflet.contacts'), page: t('articles:leaflet.page'), more: t('articles:leaflet.more') },
      address: url.replace(/^https?:\/\//, ''),
      warnings: textWarnings(reader, shown),
      states: [
        factsState(reader, guide),
        guide.asOf && t('facts.asOf', { date: reader.date(guide.asOf) }),
        textReview(reader, shown.text),
        guide.lawFacts.length > 0 && t('facts.noLegalAdvice'),
      ].filter(Boolean),
      publisher: [name, operator ? t('footer.runBy', { name: operator }) : t('footer.runByUnions'), licence.id].join(' · '),
    },
  };
}
