import type { Hotline } from '#content/schema/hotline.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import { dirOf } from '#content/vocabulary/languages.ts';
import type { Reader } from '../i18n/reader.ts';
import { type ContactNumber, mayBeOld, numbersFrom } from '../loaders/hotlines.ts';
import { textOf } from '../loaders/texts.ts';

/** A line as its card says it, with what is at risk and how sure the number is; nothing where it has no words. */
export function walletLine(reader: Reader, line: Hotline, country: CountryCode) {
  const { t } = reader;
  const shown = textOf('hotlines', line.slug, reader.lang);
  if (!shown) return [];
  const { title, answers, risk } = shown.text;
  const { lang } = shown;
  return [
    {
      title,
      answers,
      risk,
      lang,
      dir: dirOf(lang),
      scope: line.servesAbroad ? t('hotlines:abroad', { country: reader.country(line.country) }) : reader.country(line.country),
      numbers: numbersFrom(line, country).map((number) => ({ number: number.number, about: about(reader, number) })),
      addresses: [line.website && new URL(line.website).hostname, line.email].filter(Boolean),
      who: t('hotlines:whoAnswers'),
      kind: t(`hotlines:operatorKinds.${line.operatorKind}`),
      before: t('hotlines:risk'),
      when: [hours(reader, line), reader.list(line.languages.map(reader.language)) || t('hotlines:languagesUnknown')].join(' · '),
      state: state(reader, line),
      older: mayBeOld(line),
    },
  ];
}

function about({ t }: Reader, { kind, free }: ContactNumber): string {
  const sort = ['whatsapp', 'viber', 'sms'].includes(kind) ? t(`hotlines:numberKinds.${kind}`) : '';
  const cost = free === undefined ? '' : t(free ? 'contact.free' : 'contact.paid');
  return [sort, cost].filter(Boolean).join(' · ');
}

function hours(reader: Reader, { allHours, opening }: Hotline): string {
  if (allHours) return reader.t('hotlines:allHours');
  if (opening.length === 0) return reader.t('hotlines:hoursUnknown');
  return opening.map(({ days, opens, closes }) => `${reader.list(days.map(reader.weekday))}: \u2066${opens}–${closes}\u2069`).join('; ');
}

/** Older lines say so first: nobody should find out at the worst moment. */
function state({ t, date }: Reader, line: Hotline): string {
  const age = t(mayBeOld(line) ? 'hotlines:maybeOld' : 'facts.asOf', { date: date(line.asOf) });
  const confirmed = line.confirmedOn ? t('hotlines:confirmed', { date: date(line.confirmedOn) }) : t('hotlines:notConfirmed');
  return mayBeOld(line) ? `${age} ${confirmed}.` : `${confirmed}. ${age}`;
}
