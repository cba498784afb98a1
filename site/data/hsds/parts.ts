import type { z } from 'zod';
import type { opening } from '#content/schema/fields.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { ContactNumber } from '../../loaders/hotlines.ts';
import { uuidOf } from '../uuid.ts';

/** HSDS phones; a number that can be dialled only from some countries says so. */
export function phonesOf(owner: string, numbers: readonly ContactNumber[], reader: Reader) {
  return numbers.map(({ number, kind, from, free }) => ({
    id: uuidOf(`${owner}/phones/${kind}/${number}`),
    number,
    type: kind === 'sms' || kind === 'whatsapp' || kind === 'viber' ? 'text' : 'voice',
    description: sentence([
      kind === 'whatsapp' || kind === 'viber' || kind === 'sms' ? reader.t(`site:contact.${kind}`) : undefined,
      from.length > 0 ? reader.t('site:contact.onlyInside', { countries: reader.list(from.map(reader.country)) }) : undefined,
      free ? reader.t('site:contact.free') : undefined,
    ]),
  }));
}

/** HSDS languages: codes of ISO 639 with their names in the reader's language. */
export function languagesOf(owner: string, codes: readonly string[], reader: Reader) {
  return codes.map((code) => ({ id: uuidOf(`${owner}/languages/${code}`), code, name: reader.language(code) }));
}

/** HSDS schedules: the same hours every week. */
export function schedulesOf(owner: string, openings: readonly z.infer<typeof opening>[]) {
  return openings.map(({ days, opens, closes }) => ({
    id: uuidOf(`${owner}/schedules/${days.join()}/${opens}-${closes}`),
    freq: 'WEEKLY',
    byday: days.map((day) => day.toUpperCase()).join(','),
    opens_at: opens,
    closes_at: closes,
  }));
}

/** Sentences one after the other; undefined where there is none. */
export function sentence(parts: readonly (string | undefined)[]): string | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length > 0 ? given.join(' · ') : undefined;
}
