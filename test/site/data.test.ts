import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarOf, hasDay } from '../../site/data/calendar.ts';
import { centresCsv, centresGeojson } from '../../site/data/centres.ts';
import { csvOf } from '../../site/data/csv.ts';
import { datasetIndex, datasetOf, textsOf } from '../../site/data/datasets.ts';
import { feedOf } from '../../site/data/feed.ts';
import { escapeText, foldLines } from '../../site/data/fold.ts';
import { hsdsFiles, hsdsIndex } from '../../site/data/hsds/package.ts';
import { articleJsonld } from '../../site/data/jsonld/article.ts';
import { centreJsonld } from '../../site/data/jsonld/centre.ts';
import { organisationJsonld } from '../../site/data/jsonld/organisation.ts';
import { securityTxt } from '../../site/data/security-txt.ts';
import { uuidOf } from '../../site/data/uuid.ts';
import { vcardOf } from '../../site/data/vcard.ts';
import { readerOf } from '../../site/i18n/reader.ts';
import { documentOf } from '../../site/loaders/documents.ts';
import { readSnapshot } from '../../site/loaders/read-snapshot.ts';
import { holdSnapshot } from '../../site/loaders/snapshot.ts';
import { textOf } from '../../site/loaders/texts.ts';
import { writeRecords } from '../real/records.ts';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }];
const records: Record<string, object[]> = {
  organisations: [{ slug: 'union', kind: 'union', name: 'Union, of Workers', abbreviation: 'UW', country: 'kh', founded: '2001-05' }],
  'organisation-texts': [{ slug: 'union', lang: 'en', summary: 'A union.', body }],
  centres: [
    {
      slug: 'town',
      country: 'kh',
      place: 'Town',
      province: 'Province',
      mode: 'physical',
      status: 'reported',
      operators: ['union'],
      services: ['legal-aid'],
      languages: ['km'],
      phones: [{ number: '+855 12 345 678', kind: 'international' }],
      opening: [{ days: ['mo', 'fr'], opens: '08:30', closes: '16:30' }],
      location: { lat: 11.5, lon: 104.9, precision: 'place' },
    },
    { slug: 'visits', country: 'my', place: 'Sabah', mode: 'outreach', status: 'active', operators: ['union'], verifiedOn: '2026-01-02' },
  ],
  'centre-texts': [
    { slug: 'town', lang: 'en', title: '=Centre, "Town"', summary: 'A centre.', body },
    {
      slug: 'town',
      lang: 'km',
      method: 'machine',
      translatedFrom: { lang: 'en', revision: 1 },
      title: 'មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកនៅក្នុងទីក្រុង',
      summary: 'មជ្ឈមណ្ឌល',
      body,
    },
    { slug: 'visits', lang: 'en', title: 'Visits', summary: 'Visits.', body },
  ],
  hotlines: [
    { slug: 'line', country: 'ph', operatorKind: 'government', phones: [{ number: '1348', kind: 'short', from: ['ph'] }], grade: 'a', asOf: '2025-09' },
    {
      slug: 'gone',
      country: 'ph',
      operatorKind: 'government',
      phones: [{ number: '1111', kind: 'short', from: ['ph'] }],
      grade: 'a',
      asOf: '2025-09',
      expires: '2026-01-01',
    },
  ],
  'hotline-texts': ['line', 'gone'].map((slug) => ({ slug, lang: 'en', title: 'Line', answers: 'A person.', risk: 'The office sees your number.' })),
  articles: [
    { slug: 'news', kind: 'news', publishedOn: '2026-02-03' },
    { slug: 'guide', kind: 'guide', stage: 'deciding' },
  ],
  'article-texts': [
    { slug: 'news', lang: 'en', title: 'News & more', summary: 'What is new.', body },
    { slug: 'guide', lang: 'en', title: 'Guide', summary: 'What to do.', body },
    { slug: 'guide', lang: 'ar', title: 'دليل', summary: 'ماذا تفعل', body, method: 'machine', translatedFrom: { lang: 'en', revision: 1 } },
  ],
  alerts: [{ slug: 'storm', severity: 'danger', startsOn: '2026-06-01', expires: '2026-12-31', sources: [{ title: 'Office' }] }],
  'alert-texts': [{ slug: 'storm', lang: 'en', title: 'Storm', summary: 'Stay inside.' }],
  events: [
    { slug: 'day', kind: 'campaign-day', everyYear: '12-18' },
    { slug: 'once', kind: 'meeting', startsOn: '2018-08-05', endsOn: '2018-08-07', place: 'Kochi' },
    { slug: 'vague', kind: 'training', startsOn: '2018-07' },
  ],
  'event-texts': [
    { slug: 'day', lang: 'en', title: 'Day; of all', summary: 'A day.', body },
    { slug: 'day', lang: 'km', title: 'ទិវាអន្តរជាតិសម្រាប់ពលករចំណាកស្រុក និងគ្រួសាររបស់ពួកគេ', summary: 'ទិវា', body },
    { slug: 'once', lang: 'en', title: 'Once', summary: 'Once.', body },
    { slug: 'vague', lang: 'en', title: 'Vague', summary: 'Vague.', body },
  ],
};

const dir = mkdtempSync(join(tmpdir(), 'snapshot-'));

beforeAll(() => {
  writeRecords(dir, records);
  holdSnapshot(readSnapshot(dir).snapshot);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a spreadsheet does not run a name as a formula, and a quote does not break the table', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['=1+1', 'x "y", z'],
        ['-1', -1],
        ['+62', undefined],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n\'=1+1,"x ""y"", z"\r\n\'-1,-1\r\n\'+62,\r\n');
  const [, first = ''] = centresCsv()
    .split('\r\n')
    .filter((line) => line.startsWith('town') || line.startsWith('\uFEFF'));
  expect(first).toContain(
    `town,"'=Centre, ""Town""",kh,Cambodia,Town,Province,physical,reported,"Union, of Workers",legal-aid,km,international: +855 12 345 678`,
  );
});

test('a centre without a known place is in the map data without a point', () => {
  const { features } = centresGeojson();
  expect(features.map(({ id, geometry }) => [id, geometry?.coordinates])).toEqual([
    ['visits', undefined],
    ['town', [104.9, 11.5]],
  ]);
});

test('lines of contacts and calendars are at most 75 bytes and cut no character', () => {
  const folded = foldLines([`NOTE:${'ម'.repeat(100)}`]);
  for (const line of folded.trimEnd().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(`NOTE:${'ម'.repeat(100)}\r\n`);
  expect(escapeText('a,b;c\\d\ne')).toBe('a\\,b\\;c\\\\d\\ne');
});

test('a contact has the number, and no point that stands for the town only', () => {
  const centre = documentOf('centres', 'town');
  const text = textOf('centres', 'town', 'km')?.text;
  if (!text) throw new Error('no text');
  const card = vcardOf({ centre, text, operators: ['Union'], countryName: 'Cambodia', url: 'https://site.example/km/centres/town/', note: 'Not checked.' });
  expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4.0\r\n/);
  expect(card).toContain('TEL;VALUE=uri;TYPE="work,voice":tel:+85512345678\r\n');
  expect(card).not.toContain('GEO');
  expect(card.endsWith('END:VCARD\r\n')).toBe(true);
});

test('calendars are the same in every build, repeat campaign days and leave out vague dates', () => {
  const events = ['day', 'once', 'vague'].map((slug) => documentOf('events', slug));
  expect(events.map(hasDay)).toEqual([true, true, false]);
  const shown = events
    .flatMap((data) => textOf('events', data.slug, 'km') ?? [])
    .map(({ text }, index) => ({ data: events[index] ?? documentOf('events', 'day'), text }));
  const calendar = calendarOf({ events: shown, lang: 'km', name: 'Waypost', asOf: '2026-11-23' });
  expect(calendar).toBe(calendarOf({ events: shown, lang: 'km', name: 'Waypost', asOf: '2026-11-23' }));
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261218\r\nDTEND;VALUE=DATE:20261219\r\n');
  expect(calendar).toContain('RRULE:FREQ=YEARLY\r\n');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20180805\r\nDTEND;VALUE=DATE:20180808\r\n');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the feed has what exists in its language, and urgent words in any', async () => {
  const feed = await feedOf({ lang: 'ar', title: 'Waypost', description: 'x' });
  expect(feed).toContain('<language>ar</language>');
  expect(feed).toContain('دليل');
  expect(feed).not.toContain('News');
  expect(feed).toContain('<title>Storm</title>');
  expect(feed).toContain('<dc:language>en</dc:language>');
  expect(feed).toContain('rel="self"');
});

test('open data has a file of texts for each language, and no line that has expired', () => {
  const { documents, licence } = datasetOf('hotlines');
  expect(documents.map(({ slug }) => slug)).toEqual(['line']);
  expect(documents[0]?.langs).toEqual(['en']);
  expect(textsOf('hotlines', 'en').texts).toMatchObject([{ slug: 'line', lang: 'en', risk: 'The office sees your number.' }]);
  expect(textsOf('hotlines', 'km').texts).toEqual([]);
  expect(licence.id).toBe('CC-BY-4.0');
  expect(datasetIndex().datasets.filter(({ name }) => name === 'hsds')).toHaveLength(15);
});

test('an HSDS package has what the specification requires, and claims no check that nobody made', () => {
  const services = hsdsFiles.services(readerOf('en'));
  expect(services).toHaveLength(3);
  const town = services.find(({ name }) => name.includes('Town'));
  expect(town).toMatchObject({
    status: 'active',
    alert: expect.stringContaining('A source names this centre'),
    assured_date: undefined,
    schedules: [{ freq: 'WEEKLY', byday: 'MO,FR', opens_at: '08:30', closes_at: '16:30' }],
  });
  expect(JSON.stringify(town)).not.toContain('"addresses"');
  expect(services.find(({ name }) => name === 'Visits')).toMatchObject({
    assured_date: '2026-01-02',
    service_at_locations: [],
    service_areas: [{ name: 'Sabah, Malaysia' }],
  });
  expect(services.find(({ name }) => name === 'Line')).toMatchObject({
    phones: [{ number: '1348', type: 'voice' }],
    alert: expect.stringContaining('The office sees your number.'),
  });
  for (const service of services) expect(service.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(hsdsIndex(readerOf('km')).resources.map(({ count }) => count)).toEqual([1, 3, 1]);
});

test('ids are the same in every language and every build', () => {
  expect(hsdsFiles.services(readerOf('km')).map(({ id }) => id)).toEqual(hsdsFiles.services(readerOf('en')).map(({ id }) => id));
  expect(uuidOf('centres/town')).toBe(uuidOf('centres/town'));
});

test('a translated article names its language and the text it was made from', () => {
  const shown = textOf('articles', 'guide', 'ar');
  if (!shown) throw new Error('no text');
  expect(articleJsonld(documentOf('articles', 'guide'), shown.text, 'ar')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    inLanguage: 'ar',
    translationOfWork: { '@id': expect.stringMatching(/\/en\/articles\/guide\/$/) },
  });
});

test('a centre is a free service of its union, and no place without an address', () => {
  const shown = textOf('centres', 'town', 'en');
  if (!shown) throw new Error('no text');
  const thing = JSON.parse(JSON.stringify(centreJsonld(documentOf('centres', 'town'), shown.text, 'en', ['Legal help'])));
  expect(thing).toMatchObject({
    '@type': 'Service',
    provider: [{ '@type': 'WorkersUnion', name: 'Union, of Workers' }],
    availableChannel: { servicePhone: { telephone: '+855 12 345 678', availableLanguage: ['km'] } },
  });
  expect(thing.availableChannel).not.toHaveProperty('serviceLocation');
});

test('an organisation has its names, and no members that nobody named', () => {
  const shown = textOf('organisations', 'union', 'en');
  if (!shown) throw new Error('no text');
  const thing = JSON.parse(JSON.stringify(organisationJsonld(documentOf('organisations', 'union'), shown.text, 'en')));
  expect(thing).toMatchObject({ alternateName: ['UW'], foundingDate: '2001-05' });
  expect(thing).not.toHaveProperty('memberOf');
});

test('security.txt expires a year after the snapshot, whenever it is built', () => {
  expect(securityTxt({ siteUrl: 'https://site.example', email: 'safe@site.example', asOf: '2026-11-23' })).toBe(
    'Contact: mailto:safe@site.example\nExpires: 2027-11-23T00:00:00Z\nCanonical: https://site.example/.well-known/security.txt\nPreferred-Languages: en\n',
  );
});
