import { type Data, type Noun, nounNames } from '#content/schema/nouns.ts';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { absolute } from '../i18n/addresses.ts';
import { alerts } from '../loaders/alerts.ts';
import { claims } from '../loaders/claims.ts';
import { documentsOf } from '../loaders/documents.ts';
import { hotlines } from '../loaders/hotlines.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { langsOf } from '../loaders/texts.ts';
import { hsdsVersion } from './hsds/version.ts';
import { licence } from './licence.ts';

/** What is true in every language of everything that is published of one noun, and the languages of its texts. */
export function datasetOf(noun: Noun) {
  const documents = published(noun).map((document) => ({ ...document, langs: langsOf(noun, document.slug) }));
  return { noun, asOf: snapshot().asOf, licence, count: documents.length, documents };
}

/** The texts of one noun in one language: a file of its own, as most want one, and an edit makes one anew. */
export function textsOf(noun: Noun, lang: Lang) {
  const texts = published(noun).flatMap(({ slug }) => snapshot().texts[noun].get(slug)?.get(lang) ?? []);
  return { noun, lang, asOf: snapshot().asOf, licence, count: texts.length, texts };
}

/** What is open to all: name, address, type and how much it holds. */
export function datasetIndex() {
  const { asOf, settings, hash } = snapshot();
  return { name: settings.name, asOf, snapshot: hash, licence, datasets: datasets() };
}

/** Each file of the open data: texts and HSDS packages have one for each language. */
export function datasets(): Dataset[] {
  const mediaType = 'application/json';
  const nouns = nounNames.map((noun) => ({ name: noun, url: absolute(`/data/${noun}.json`), mediaType, count: published(noun).length }));
  const texts = nounNames.flatMap((noun) =>
    langs.map((lang) => ({ name: `${noun}-texts`, lang, url: absolute(`/data/${noun}/${lang}.json`), mediaType, count: textsOf(noun, lang).count })),
  );
  const places = [
    { name: 'centres', url: absolute('/data/centres.geojson'), mediaType: 'application/geo+json' },
    { name: 'centres', url: absolute('/data/centres.csv'), mediaType: 'text/csv' },
  ];
  const hsds = langs.map((lang) => ({ name: 'hsds', lang, url: absolute(`/data/hsds/${lang}/index.json`), mediaType, profile: `HSDS ${hsdsVersion}` }));
  return [...nouns, ...texts, ...places, ...hsds];
}

/** What has expired is no more handed out here than on the pages. */
function published(noun: Noun): readonly Data[] {
  if (noun === 'hotlines') return hotlines();
  if (noun === 'alerts') return alerts();
  if (noun === 'claims') return claims();
  return documentsOf(noun);
}

/** `count` is how many documents or texts a file holds. */
export type Dataset = { name: string; url: string; mediaType: string; lang?: Lang; count?: number; profile?: string };
