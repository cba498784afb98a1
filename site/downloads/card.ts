import sharp from 'sharp';
import type { Lang } from '#content/vocabulary/languages.ts';
import { wordsIn } from '../i18n/words.ts';
import { documentOf } from '../loaders/documents.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { textOf } from '../loaders/texts.ts';
import { cached } from './cache.ts';
import { cardSize } from './card-path.ts';
import template from './card.typ?raw';
import { versionOf } from './fonts.ts';
import { type Sheet, drawSheet, partsOf } from './typst.ts';

/** The card of a guide; on a sensitive one nothing but the service, because it is seen by whoever sees the chat. */
export function guideCard(slug: string, lang: Lang): Promise<Buffer> {
  const shown = textOf('articles', slug, lang);
  if (!shown || shown.lang !== lang) throw new Error(`articles/${slug} has no words in ${lang}`);
  if (documentOf('articles', slug).sensitive) return serviceCard(lang);
  const { title, summary } = shown.text;
  return draw(`articles/${slug} in ${lang}, card`, lang, { title, summary, service: snapshot().settings.name, tagline: wordsIn(lang)('tagline') });
}

/** The card of every page that has none of its own: name and purpose of the service. */
export function serviceCard(lang: Lang): Promise<Buffer> {
  const t = wordsIn(lang);
  return draw(`card in ${lang}`, lang, { title: t('tagline'), summary: t('description'), service: snapshot().settings.name, tagline: '' });
}

function draw(name: string, lang: Lang, data: Record<'title' | 'summary' | 'service' | 'tagline', string>): Promise<Buffer> {
  const sheet: Sheet = { name, template, langs: [lang], data };
  return cached([versionOf('@resvg/resvg-js'), `sharp@${sharp.versions.sharp}`, ...partsOf(sheet)], async () => {
    const { width, height, pixels } = await drawSheet(sheet, cardSize.width);
    return sharp(pixels, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#fffdf8' })
      .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 7 })
      .toBuffer();
  });
}
