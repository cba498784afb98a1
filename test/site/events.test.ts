import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, page, proseOf, said, snapshot, squash, wordsOf } from '../real/page.ts';

const events = [...snapshot().documents.events.values()];
// Only what has a day can stand in a calendar: "2018" and "2018-07" are no days.
const dated = events.filter(({ everyYear, startsOn }) => everyYear || startsOn?.length === 10);

/** The entries of a calendar, each a map of its lines; throws where BEGIN and END do not pair. */
function entriesOf(file: string): Map<string, string>[] {
  const lines = readFileSync(path.join(inject('dist'), file), 'utf8')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean);
  expect([lines[0], lines[1], lines.at(-1)], file).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
  const entries: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  for (const line of lines.slice(2, -1)) {
    const [name = '', value = ''] = line.split(/:(.*)/s);
    if (line === 'BEGIN:VEVENT' && !open) open = new Map();
    else if (line === 'END:VEVENT' && open) open = void entries.push(open);
    else if (name === 'BEGIN' || name === 'END') throw new Error(`${file}: ${line} stands where it cannot`);
    else open?.set(name.split(';')[0] ?? '', value);
  }
  expect(open, file).toBeUndefined();
  return entries;
}

const plain = (value = '') => squash(value.replace(/\\([,;\\])/g, '$1').replace(/\\n/g, ' '));

test('the campaign days of the sources are events of every year', () => {
  const days = new Map(events.map(({ slug, everyYear }) => [slug, everyYear]));
  expect([days.get('human-rights-day'), days.get('migrants-day')]).toEqual(['12-10', '12-18']);
  expect(days.has('domestic-workers-day-2021')).toBe(true);
});

test.each(langs)('every event stands on the list and has a page with its words: %s', (lang) => {
  const list = mainOf(page(lang, 'events')).inner;
  for (const { slug, place, organisers } of events) {
    const { title, summary, body } = wordsOf('events', slug, lang);
    expect(linksIn(list), slug).toContain(`/${lang}/events/${slug}/`);
    expect(missing(list, [title]), slug).toEqual([]);
    const main = mainOf(page(lang, 'events', slug)).inner;
    expect(missing(main, [title, summary, place, ...proseOf(body)]), slug).toEqual([]);
    for (const organiser of organisers) expect(linksIn(main), slug).toContain(`/${lang}/organisations/${organiser}/`);
  }
});

test.each(langs)('events that are over do not stand among those to come: %s', (lang) => {
  const headings = elements(mainOf(page(lang, 'events')).inner, 'h2').map(({ inner }) => squash(inner));
  const over = events.filter(({ startsOn, endsOn }) => startsOn && (endsOn ?? startsOn) < snapshot().asOf.slice(0, (endsOn ?? startsOn).length));
  expect(over.length).toBeGreaterThan(0);
  expect(headings).toContain(said(lang, 'events:past'));
  expect(headings.includes(said(lang, 'events:upcoming'))).toBe(events.some((event) => event.startsOn && !over.includes(event)));
});

test.each(langs)('every event with a day can be put into a calendar, and no other: %s', (lang) => {
  expect(dated.length).toBeGreaterThan(3);
  for (const { slug, everyYear, startsOn } of events) {
    const file = `${lang}/events/${slug}.ics`;
    const isDated = dated.some((event) => event.slug === slug);
    expect(existsSync(path.join(inject('dist'), file)), file).toBe(isDated);
    expect(linksIn(page(lang, 'events', slug)).includes(`/${file}`), file).toBe(isDated);
    if (!isDated) continue;
    const [entry, ...others] = entriesOf(file);
    expect(others, file).toEqual([]);
    expect(plain(entry?.get('SUMMARY')), file).toBe(squash(wordsOf('events', slug, lang).title));
    expect(entry?.get('DTSTART'), file).toContain((everyYear ?? startsOn ?? '').replaceAll('-', ''));
    expect(entry?.get('RRULE'), file).toBe(everyYear ? 'FREQ=YEARLY' : undefined);
    expect(entry?.get('UID'), file).toBeTruthy();
  }
});

test.each(langs)('a calendar to subscribe to holds all of them, each once: %s', (lang) => {
  const entries = entriesOf(`${lang}/events.ics`);
  expect(entries.map((entry) => plain(entry.get('SUMMARY'))).sort()).toEqual(dated.map(({ slug }) => squash(wordsOf('events', slug, lang).title)).sort());
  expect(new Set(entries.map((entry) => entry.get('UID'))).size).toBe(dated.length);
  expect(linksIn(page(lang, 'events'))).toContain(`/${lang}/events.ics`);
});
