import type { Centre, CentreText } from '#content/schema/centre.ts';
import type { ContactNumber } from '../loaders/hotlines.ts';
import { escapeText, foldLines } from './fold.ts';
import { uuidOf } from './uuid.ts';

/** A centre as a contact for the phone (vCard 4.0); `note` says how sure the entry is. */
export function vcardOf({ centre, text, operators, countryName, url, note }: Card): string {
  const { location } = centre;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${uuidOf(`centres/${centre.slug}`)}`,
    'KIND:org',
    `FN;LANGUAGE=${text.lang}:${escapeText(text.title)}`,
    ...operators.slice(0, 1).map((name) => `ORG:${escapeText(name)}`),
    ...centre.phones.map(phone),
    ...(centre.email ? [`EMAIL;TYPE=work:${escapeText(centre.email)}`] : []),
    `ADR;TYPE=work:;;${[centre.address ?? '', centre.place, centre.province ?? '', '', countryName].map(escapeText).join(';')}`,
    // A point that stands for the town would lead people to a wrong door.
    ...(location?.precision === 'address' ? [`GEO:geo:${location.lat},${location.lon}`] : []),
    ...centre.languages.map((lang) => `LANG:${lang}`),
    ...(centre.website ? [`URL:${centre.website}`] : []),
    `SOURCE:${url}`,
    `NOTE:${escapeText(note)}`,
    'END:VCARD',
  ];
  return foldLines(lines);
}

function phone({ number, kind }: ContactNumber): string {
  const type = kind === 'sms' || kind === 'whatsapp' || kind === 'viber' ? 'text' : 'voice';
  const compact = number.replace(/[ ()-]/g, '');
  return compact.startsWith('+') ? `TEL;VALUE=uri;TYPE="work,${type}":tel:${compact}` : `TEL;VALUE=text;TYPE="work,${type}":${escapeText(number)}`;
}

type Card = { centre: Centre; text: CentreText; operators: readonly string[]; countryName: string; url: string; note: string };
