import type { LawFact } from '#content/schema/law-fact.ts';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import { absolute, address } from '../../i18n/addresses.ts';
import type { Reader } from '../../i18n/reader.ts';
import { documentsNamed, findDocument } from '../../loaders/documents.ts';
import { factsOf } from '../../loaders/law-facts.ts';
import { textOf } from '../../loaders/texts.ts';
import { legislationThing } from './instrument.ts';
import { type Thing, root, some } from './thing.ts';

/** The law page of a country: our questions and answers, about its laws; undefined where there is no answer yet. */
export function lawJsonld(country: CountryCode, reader: Reader): Thing | undefined {
  const facts = factsOf(country);
  if (facts.length === 0) return undefined;
  const cited = [...(findDocument('laws', country)?.instruments ?? []), ...facts.flatMap((fact) => fact.citations.map(({ instrument }) => instrument))];
  return root({
    '@type': 'FAQPage',
    '@id': absolute(address(reader.lang, 'laws', country)),
    name: reader.t('laws:countryTitle', { country: reader.country(country) }),
    inLanguage: reader.lang,
    about: some(documentsNamed('instruments', [...new Set(cited)]).map((instrument) => legislationThing(instrument))),
    mainEntity: facts.map((fact) => ({
      '@type': 'Question',
      name: questionOf(fact, reader),
      acceptedAnswer: { '@type': 'Answer', text: answerOf(fact, reader) },
    })),
  });
}

function questionOf(fact: LawFact, reader: Reader): string {
  const question = reader.t(`laws:questions.${fact.question}`);
  if (fact.work.length === 0) return question;
  return `${question} (${reader.t('laws:onlyFor', { work: reader.list(fact.work.map((work) => reader.t(`work:${work}`))) })})`;
}

/** The answer word, then the sentence where it exists in this language, then what keeps it from being a plain answer. */
function answerOf(fact: LawFact, reader: Reader): string {
  const shown = textOf('law-facts', fact.slug, reader.lang);
  const own = shown && !shown.fallback ? [shown.text.summary, shown.text.note] : [];
  const caveat = fact.caveat && reader.t(`laws:caveatTexts.${fact.caveat}`);
  return [`${reader.t(`laws:answers.${fact.answer}`)}.`, ...own, caveat].filter(Boolean).join(' ');
}
