import { langs } from '#content/vocabulary/languages.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import type { Reader } from '../../i18n/reader.ts';
import { snapshot } from '../../loaders/snapshot.ts';
import { type Thing, root } from './thing.ts';

/** The service itself, for the home page: who runs it and in which languages it speaks. */
export function serviceJsonld(reader: Reader): Thing {
  const { settings } = snapshot();
  return root({
    '@type': 'Organization',
    '@id': absolute('/#service'),
    name: settings.name,
    description: reader.t('site:description'),
    url: absolute(address(reader.lang)),
    email: settings.contactEmail,
    knowsLanguage: langs,
    parentOrganization: settings.operatorName && { '@type': 'Organization', name: settings.operatorName },
  });
}
