import { absolute, address } from '../../i18n/addresses.ts';
import type { Reader } from '../../i18n/reader.ts';
import { findDocument } from '../../loaders/documents.ts';
import { hotlines, mayBeOld } from '../../loaders/hotlines.ts';
import { withTexts } from '../../loaders/texts.ts';
import { uuidOf } from '../uuid.ts';
import { organisationId, organisationStub } from './organisations.ts';
import { languagesOf, phonesOf, schedulesOf, sentence } from './parts.ts';

/** The lines that answer calls as HSDS services; the risk for the caller is never left out. */
export function hsdsHotlines(reader: Reader) {
  return withTexts('hotlines', hotlines(), reader.lang).map(({ data: line, shown }) => {
    const owner = `hotlines/${line.slug}`;
    const operator = line.operator ? findDocument('organisations', line.operator) : undefined;
    return {
      id: uuidOf(`${owner}/service`),
      organization_id: line.operator && organisationId(line.operator),
      name: shown.text.title,
      description: sentence([shown.text.answers, shown.text.note]),
      url: absolute(address(reader.lang, 'help')),
      email: line.email,
      status: 'active',
      alert: sentence([
        shown.text.risk,
        line.confirmedOn ? undefined : reader.t('site:facts.notChecked'),
        mayBeOld(line) ? reader.t('site:facts.asOf', { date: reader.date(line.asOf) }) : undefined,
      ]),
      assured_date: line.confirmedOn ?? line.verifiedOn,
      organization: operator && organisationStub(operator, reader),
      phones: phonesOf(owner, line.phones, reader),
      languages: languagesOf(owner, line.languages, reader),
      schedules: schedulesOf(owner, line.opening),
      service_areas: [...new Set([line.country, ...line.from])].map((country) => ({ id: uuidOf(`${owner}/area/${country}`), name: reader.country(country) })),
    };
  });
}
