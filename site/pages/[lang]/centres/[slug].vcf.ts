import type { APIRoute } from 'astro';
import { vcardOf } from '../../../data/vcard.ts';
import { absolute, address } from '../../../i18n/addresses.ts';
import { readerOf } from '../../../i18n/reader.ts';
import { centres } from '../../../loaders/centres.ts';
import { documentOf, documentsNamed } from '../../../loaders/documents.ts';
import { shortSource } from '../../../loaders/facts.ts';
import { forEach } from '../../../loaders/paths.ts';
import { textOf } from '../../../loaders/texts.ts';

export const getStaticPaths = () =>
  forEach(
    'slug',
    centres().map((centre) => centre.slug),
  );

/** A centre as a contact to keep in the phone. */
export const GET: APIRoute = ({ params }) => {
  const { lang, t, country, date } = readerOf(params.lang);
  const centre = documentOf('centres', params.slug);
  const shown = textOf('centres', centre.slug, lang);
  if (!shown) throw new Error(`centres/${centre.slug} has no text`);
  const source = shortSource(centre.sources);
  const sure = centre.verifiedOn
    ? t('site:facts.checked', { date: date(centre.verifiedOn) })
    : source
      ? t('site:facts.sourceSays', { source })
      : t('site:facts.notChecked');
  const operators = documentsNamed('organisations', centre.operators).map((organisation) => organisation.name);
  const note = `${t(`centres:statuses.${centre.status}`)}. ${sure}`;
  return new Response(
    vcardOf({ centre, text: shown.text, operators, countryName: country(centre.country), url: absolute(address(lang, 'centres', centre.slug)), note }),
  );
};
