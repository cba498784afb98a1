import type { RichText } from '#content/schema/rich-text.ts';
import { type CountryCode, countryCodes } from '#content/vocabulary/countries.ts';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import { dialling } from '../i18n/dialling.ts';
import { fullName } from '../i18n/names.ts';
import { aboutNumber } from '../i18n/numbers.ts';
import type { Reader } from '../i18n/reader.ts';
import { factsState } from '../i18n/states.ts';
import { findDocument } from '../loaders/documents.ts';
import { type ContactNumber, hotlines, mayBeOld } from '../loaders/hotlines.ts';
import { textOf } from '../loaders/texts.ts';
import { type Run, runsIn } from './runs.ts';

/** Somebody to ask, as a leaflet prints it. */
export interface Contact {
  name: Words;
  /** Where, or for whom. */
  about: string;
  /** Who gets to know what is said there: it stands before the number, because it cannot be unsaid afterwards. */
  risk?: { label: string; words: Words } | undefined;
  /** `href` calls, for those who read the leaflet on a phone. */
  numbers: { number: string; href: string; about: string }[];
  lines: Run[][];
  state: string;
}

/** Words with their own language, where that is not the leaflet's. */
type Words = { text: string; lang: Lang; dir: 'ltr' | 'rtl' };

/**
 * The hotlines, centres and organisations whose cards stand in a guide, those of the country first where most people
 * speak its language; without a number, an address or a website nobody is named.
 */
export function contactsOf(reader: Reader, body: RichText): Contact[] {
  const country = new Intl.Locale(reader.lang).maximize().region?.toLowerCase();
  const found = body.flatMap((node) => {
    if (node.type !== 'contact') return [];
    const contact = contactOf(reader, node);
    const known = contact && contact.numbers.length + contact.lines.length > 0;
    return known ? [{ contact, near: findDocument(node.noun, node.slug)?.country === country }] : [];
  });
  return found.sort((a, b) => Number(b.near) - Number(a.near)).map(({ contact }) => contact);
}

/** The hotline, centre or organisation of a contact card. */
export function contactOf(reader: Reader, { noun, slug }: Pick<Extract<RichText[number], { type: 'contact' }>, 'noun' | 'slug'>): Contact | undefined {
  return { hotlines: hotline, centres: centre, organisations: organisation }[noun](reader, slug);
}

function hotline(reader: Reader, slug: string): Contact | undefined {
  const line = hotlines().find((candidate) => candidate.slug === slug);
  const shown = line && textOf('hotlines', slug, reader.shown);
  if (!line || !shown) return undefined;
  const { t, date, country } = reader;
  const home = countryCodes.filter((code) => (line.from.length > 0 ? line.from.includes(code) : code === line.country));
  const age = mayBeOld(line) ? t('hotlines:maybeOld', { date: date(line.asOf) }) : t('facts.asOf', { date: date(line.asOf) });
  return {
    name: words(shown.text.title, shown.lang),
    about: line.servesAbroad ? t('hotlines:abroad', { country: country(line.country) }) : country(line.country),
    risk: { label: t('hotlines:risk'), words: words(shown.text.risk, shown.lang) },
    numbers: numbersOf(reader, line.phones, home),
    lines: linesOf(line),
    state: `${line.confirmedOn ? `✓ ${t('hotlines:confirmed', { date: date(line.confirmedOn) })}` : `○ ${t('hotlines:notConfirmed')}`} · ${age}`,
  };
}

function centre(reader: Reader, slug: string): Contact | undefined {
  const found = findDocument('centres', slug);
  const shown = found && textOf('centres', slug, reader.shown);
  if (!found || !shown) return undefined;
  const place = `${found.place}, ${reader.country(found.country)} · ${reader.t(`centres:statuses.${found.status}`)}`;
  const state = factsState(reader, found);
  return { name: words(shown.text.title, shown.lang), about: place, numbers: numbersOf(reader, found.phones, [found.country]), lines: linesOf(found), state };
}

function organisation(reader: Reader, slug: string): Contact | undefined {
  const found = findDocument('organisations', slug);
  if (!found || !textOf('organisations', slug, reader.shown)) return undefined;
  const home = found.country ? [found.country] : [];
  const about = found.country ? reader.country(found.country) : reader.t('organisations:regional');
  const state = factsState(reader, found);
  return { name: words(fullName(found), 'en'), about, numbers: numbersOf(reader, found.phones, home), lines: linesOf(found), state };
}

function numbersOf(reader: Reader, numbers: readonly ContactNumber[], home: readonly CountryCode[]) {
  return numbers.map((number) => ({ number: number.number, href: dialling(number), about: aboutNumber(reader, number, home) }));
}

function linesOf({ address, website, email }: { address?: string | undefined; website?: string | undefined; email?: string | undefined }): Run[][] {
  return [...(address ? [runsIn(address)] : []), ...(website ? [[{ number: new URL(website).hostname }]] : []), ...(email ? [[{ number: email }]] : [])];
}

function words(text: string, lang: Lang): Words {
  return { text, lang, dir: dirOf(lang) };
}
