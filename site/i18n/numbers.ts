import type { CountryCode } from '#content/vocabulary/countries.ts';
import type { ContactNumber } from '../loaders/hotlines.ts';
import type { Reader } from './reader.ts';

/**
 * What has to be known before a number is dialled: "Only inside: Bangladesh · Free call". `home` is where short and
 * national numbers work if they do not say it themselves.
 */
export function aboutNumber({ t, country, list }: Reader, number: ContactNumber, home: readonly CountryCode[]): string {
  const inside = number.from.length > 0 ? number.from : ['short', 'national'].includes(number.kind) ? home : [];
  const where =
    inside.length > 0 ? t('contact.onlyInside', { countries: list(inside.map(country)) }) : number.kind === 'international' ? t('contact.fromAnywhere') : '';
  const kind = ['whatsapp', 'viber', 'sms'].includes(number.kind) ? t(`hotlines:numberKinds.${number.kind}`) : '';
  const cost = number.free === undefined ? '' : t(number.free ? 'contact.free' : 'contact.paid');
  return [kind, where, cost].filter(Boolean).join(' · ');
}
