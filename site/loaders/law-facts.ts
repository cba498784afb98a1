import type { LawFact } from '#content/schema/law-fact.ts';
import { type CountryCode, countryCodes } from '#content/vocabulary/countries.ts';
import { type Question, questions } from '#content/vocabulary/questions.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';

const byCountry = perSnapshot((country) =>
  documentsOf('law-facts')
    .filter((fact) => fact.country === country)
    .sort((a, b) => questions.indexOf(a.question) - questions.indexOf(b.question) || a.slug.localeCompare(b.slug)),
);

/** The answers of one country's law, in the order of the questions. */
export function factsOf(country: CountryCode): LawFact[] {
  return byCountry(country);
}

/** The place of an answer on its country's law page: "keep-passport", or "maternity-protection-domestic" for one kind of work. */
export function anchorOf(fact: LawFact): string {
  return fact.slug.startsWith(`${fact.country}-`) ? fact.slug.slice(fact.country.length + 1) : fact.slug;
}

/** The answers of a country to one question; more than one where kinds of work differ. */
export function factsFor(country: CountryCode, question: Question): LawFact[] {
  return byCountry(country).filter((fact) => fact.question === question);
}

/** The countries that have a law page: those with an answer or a summary. */
export const lawCountries = perSnapshot(() => {
  const summaries = new Set<string>(documentsOf('laws').map((law) => law.slug));
  return countryCodes.filter((country) => byCountry(country).length > 0 || summaries.has(country));
});

/** The questions that any country answers, in their order. */
export const askedQuestions = perSnapshot(() => {
  const answered = new Set(documentsOf('law-facts').map((fact) => fact.question));
  return questions.filter((question) => answered.has(question));
});

/** What people ask first when they come to a centre. */
const frequent = ['keep-passport', 'join-union', 'change-job', 'recruitment-fees', 'lead-union', 'deported'] as const satisfies readonly Question[];

/** One answer for each frequent question, from as many countries as possible, for the home page. */
export const askedMost = perSnapshot(() => {
  const used = new Set<string>();
  return frequent.flatMap((question) => {
    const facts = documentsOf('law-facts').filter((fact) => fact.question === question);
    const fact = facts.find((candidate) => !used.has(candidate.country)) ?? facts[0];
    if (fact) used.add(fact.country);
    return fact ? [fact] : [];
  });
});

/** The answers of a country in two groups: rights in a union, then work, papers and stay. */
export function factGroups(country: CountryCode): { group: 'unionRights' | 'workRights'; facts: LawFact[] }[] {
  const facts = factsOf(country);
  return [
    { group: 'unionRights' as const, facts: facts.filter((fact) => isUnionQuestion(fact.question)) },
    { group: 'workRights' as const, facts: facts.filter((fact) => !isUnionQuestion(fact.question)) },
  ].filter(({ facts: found }) => found.length > 0);
}

/** Whether a question is about unions: the first nine of the vocabulary. */
export function isUnionQuestion(question: Question): boolean {
  return questions.indexOf(question) < questions.indexOf('keep-passport');
}

/** Questions to which "yes" is bad news: the colour of an answer follows what it means for the reader, not the word. */
const adverse: readonly Question[] = ['keep-passport', 'tied-to-employer', 'deported', 'pregnancy-dismissal', 'recruitment-fees', 'replace-strikers'];

/** Whether an answer is good or bad for the worker, or neither. */
export function meaningOf({ question, answer }: Pick<LawFact, 'question' | 'answer'>): 'good' | 'bad' | 'open' {
  if (answer === 'conditional' || answer === 'unknown') return 'open';
  return (answer === 'yes') === adverse.includes(question) ? 'bad' : 'good';
}

/** The countries that answer any of these questions. */
export function countriesAnswering(asked: readonly Question[]): CountryCode[] {
  return lawCountries().filter((country) => byCountry(country).some((fact) => asked.includes(fact.question)));
}
