import { type Data, type Noun, type Text, nounNames } from '#content/schema/nouns.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { absolute } from '../i18n/addresses.ts';
import { alerts } from '../loaders/alerts.ts';
import { claims } from '../loaders/claims.ts';
import { documentsOf } from '../loaders/documents.ts';
import { hotlines } from '../loaders/hotlines.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { hsdsVersion } from './hsds/version.ts';
import { licence } from './licence.ts';

/** Everything the service publishes of one noun: what is true in every language, and the texts by language. */
export function datasetOf(noun: Noun) {
  const { asOf, texts } = snapshot();
  const documents = published(noun).map((document) => ({ ...document, texts: wordsOf(texts[noun].get(document.slug)) }));
  return { noun, asOf, licence, count: documents.length, documents };
}

/** What is open to all: name, address, type and how much it holds. */
export function datasetIndex() {
  const { asOf, settings, hash } = snapshot();
  const places = [
    { name: 'centres', url: absolute('/data/centres.geojson'), mediaType: 'application/geo+json' },
    { name: 'centres', url: absolute('/data/centres.csv'), mediaType: 'text/csv' },
  ];
  const nouns = nounNames.map((noun) => ({ name: noun, url: absolute(`/data/${noun}.json`), mediaType: 'application/json', count: published(noun).length }));
  const hsds = langs.map((lang) => ({
    name: 'hsds',
    lang,
    url: absolute(`/data/hsds/${lang}/index.json`),
    mediaType: 'application/json',
    profile: `HSDS ${hsdsVersion}`,
  }));
  return { name: settings.name, asOf, snapshot: hash, licence, datasets: [...nouns, ...places, ...hsds] };
}

/** What has expired is no more handed out here than on the pages. */
function published(noun: Noun): readonly Data[] {
  if (noun === 'hotlines') return hotlines();
  if (noun === 'alerts') return alerts();
  if (noun === 'claims') return claims();
  return documentsOf(noun);
}

function wordsOf(texts: ReadonlyMap<string, Text> | undefined): Record<string, Omit<Text, 'slug' | 'lang'>> {
  return Object.fromEntries([...(texts ?? [])].map(([lang, { slug, lang: own, ...words }]) => [lang, words]));
}
