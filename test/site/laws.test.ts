import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { type Answer, answers } from '#content/vocabulary/questions.ts';
import { elements, letters, linksIn, mainOf, missing, page, part, runs, said, snapshot, text, wordsOf } from '../real/page.ts';

// Table 4 of the ILO study of 2022, read with the slips and caveats that the sources' README names.
const table4 = [
  ['kh', 'covered', 'yes', 'disputed', ['5', '6', '3', '17']],
  ['kh', 'join-union', 'yes', 'disputed', ['5', '3', '17']],
  ['kh', 'form-union', 'yes', 'disputed', ['5', '3', '17']],
  ['kh', 'lead-union', 'yes', 'disputed', ['5', '3', '17']],
  ['id', 'covered', 'yes', 'not-explicit', ['5', '12']],
  ['id', 'join-union', 'yes', 'not-explicit', ['5', '12']],
  ['id', 'form-union', 'yes', 'not-explicit', ['5']],
  ['id', 'lead-union', 'yes', 'not-explicit', ['5', '8', '12']],
  ['la', 'covered', 'no', '', []],
  ['la', 'join-union', 'no', '', ['20']],
  ['la', 'form-union', 'no', '', ['20']],
  ['la', 'lead-union', 'no', '', ['20']],
  ['my', 'covered', 'yes', 'not-explicit', []],
  ['my', 'join-union', 'yes', '', ['26']],
  ['my', 'form-union', 'yes', '', ['9']],
  ['my', 'lead-union', 'conditional', 'by-order', ['28', '29', '30']],
  ['th', 'covered', 'yes', 'not-explicit', []],
  ['th', 'join-union', 'yes', '', ['95']],
  ['th', 'form-union', 'no', '', ['88']],
  ['th', 'lead-union', 'no', '', ['101']],
  ['jo', 'covered', 'conditional', 'sources-disagree', ['12', '108']],
  ['jo', 'join-union', 'conditional', 'sources-disagree', ['108']],
  ['jo', 'form-union', 'no', '', ['108']],
  ['jo', 'lead-union', 'no', '', ['108']],
] as const satisfies readonly (readonly [string, string, Answer, string, readonly string[]])[];

const laws: Record<string, string> = {
  kh: 'kh-trade-union-law-2016',
  id: 'id-trade-union-act-2000',
  la: 'la-trade-union-law-2007',
  my: 'my-trade-unions-act-1959',
  th: 'th-labour-relations-act-1975',
  jo: 'jo-labour-law-1996',
};

test.each(langs)('every cell of table 4 stands in the comparison with its answer and caveat: %s', (lang) => {
  const main = mainOf(page(lang, 'laws')).inner;
  // Table cells in a wide window, lines of a list in a narrow one.
  const cells = elements(main, 'td').map(({ inner }) => ({ links: linksIn(inner), said: runs(inner) }));
  const lines = elements(main, 'li').map(({ inner }) => ({ links: linksIn(inner), said: runs(inner) }));
  for (const [country, question, answer, caveat] of table4) {
    const link = `/${lang}/laws/${country}/#${question}`;
    const expected = [`laws:answers.${answer}`, ...(caveat ? [`laws:caveats.${caveat}`] : [])].map((key) => letters(said(lang, key)));
    const [cell, line] = [cells, lines].map((places) => places.find(({ links }) => links.includes(link))?.said);
    expect(cell, link).toEqual(expected);
    expect(line, link).toEqual([letters(said(lang, `laws:questions.${question}`)), ...expected]);
  }
});

test.each(langs)('every cell of table 4 stands on the page of its country with its law and articles: %s', (lang) => {
  for (const [country, question, answer, caveat, articles] of table4) {
    const place = `${country} ${question}`;
    const found = part(mainOf(page(lang, 'laws', country)).inner, question);
    const words = runs(found?.inner ?? '');
    expect(words, place).toContain(letters(said(lang, `laws:questions.${question}`)));
    expect(
      answers.filter((other) => words.includes(letters(said(lang, `laws:answers.${other}`)))),
      place,
    ).toEqual([answer]);
    if (caveat) expect(words, place).toContain(letters(said(lang, `laws:caveats.${caveat}`)));
    const law = snapshot().documents.instruments.get(laws[country] ?? '')?.citation ?? 'no such law';
    const citation = words.find((run) => run.startsWith(letters(law)));
    expect(citation, place).toBeDefined();
    for (const article of articles) expect(citation, place).toMatch(new RegExp(`(?<!\\p{N})${article}(?!\\p{N})`, 'u'));
  }
});

test.each(langs)('every answer of the law stands on the page of its country with its sentence, note and law: %s', (lang) => {
  const mains = new Map<string, string>();
  const facts = [...snapshot().documents['law-facts'].values()];
  expect(facts.length).toBeGreaterThan(table4.length);
  for (const fact of facts) {
    const main = mains.get(fact.country) ?? mainOf(page(lang, 'laws', fact.country)).inner;
    mains.set(fact.country, main);
    const found = part(main, fact.slug.slice(3))?.inner ?? '';
    const { summary, note } = wordsOf('law-facts', fact.slug, lang);
    const cited = fact.citations.flatMap(({ instrument, articles }) => [snapshot().documents.instruments.get(instrument)?.citation ?? 'no such law', articles]);
    expect(runs(found), fact.slug).toContain(letters(said(lang, `laws:answers.${fact.answer}`)));
    expect(missing(found, [summary, note, ...cited]), fact.slug).toEqual([]);
  }
});

test.each(langs)('on the law of Jordan the risk of deportation stands before every way to complain: %s', (lang) => {
  const main = mainOf(page(lang, 'laws', 'jo')).inner;
  const risk = main.indexOf('id="deported"');
  expect(risk).toBeGreaterThan(-1);
  expect(runs(part(main, 'deported')?.inner ?? '')).toContain(letters(said(lang, 'laws:answers.yes')));
  for (const advice of ['id="complaint-mechanism"', 'id="union-complaint"', 'hemayeh.jo', '/articles/how-to-complain/']) {
    const at = main.indexOf(advice);
    if (at > -1) expect(risk, advice).toBeLessThan(at);
  }
  expect(main).toContain('id="union-complaint"');
});

test('in English the page of Jordan warns of deportation and the ban before it says anything else', () => {
  const words = text(mainOf(page('en', 'laws', 'jo')).inner);
  const [risk, ban] = [words.search(/deport/), words.search(/three years/)];
  const advice = words.search(/\bcomplain|hand in|report to|Hemayeh/i);
  expect(risk).toBeGreaterThan(-1);
  expect(ban).toBeGreaterThan(-1);
  expect(advice).toBeGreaterThan(Math.max(risk, ban));
});

test.each(langs)('pages of law say that they are no legal advice: %s', (lang) => {
  for (const country of ['', ...Object.keys(laws)]) {
    expect(missing(page(lang, 'laws', country), [said(lang, 'site:facts.noLegalAdvice')]), country).toEqual([]);
  }
});
