import type { Instrument, InstrumentText } from '#content/schema/instrument.ts';
import { type Thing, countryThing } from './thing.ts';

/** A law, regulation or convention itself, never our words about it. */
export function legislationThing(instrument: Instrument, text?: InstrumentText): Thing {
  return {
    '@type': 'Legislation',
    name: text?.title ?? instrument.citation,
    legislationIdentifier: instrument.convention ?? instrument.citation,
    legislationType: instrument.kind,
    legislationJurisdiction: instrument.country && countryThing(instrument.country),
    legislationDate: instrument.adopted,
    url: instrument.url,
  };
}
