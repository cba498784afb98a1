import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { countryCodes } from '#content/vocabulary/countries.ts';
import { atlas } from '../../site/maps/atlas.ts';
import { clustersOf } from '../../site/maps/clusters.ts';
import { isoNumeric } from '../../site/maps/iso-numeric.ts';
import { frameOf } from '../../site/maps/outlines.ts';
import { sheetOf } from '../../site/maps/sheet.ts';
import { simplify } from '../../site/maps/simplify.ts';
import { attributesOf, tagsOf } from '../../site/checks/tags.ts';
import { geoLink } from '../../site/i18n/geo-link.ts';
import { elements, linksIn, page, snapshot } from '../real/page.ts';

const centres = [...snapshot().documents.centres.values()];
const dotsOf = (html: string) => elements(html, 'a').flatMap(({ attributes }) => attributes.get('data-centres')?.split(' ') ?? []);

test('every country of the vocabulary is drawn by its own outline', () => {
  const names = new Map(atlas().shapes.map(({ shape }) => [shape.id, shape.properties && 'name' in shape.properties ? String(shape.properties['name']) : '']));
  const english = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });
  const words = (name = '') => name.replace(/[^A-Za-z ]/g, '').split(' ');
  for (const code of countryCodes) {
    const own = english.of(code.toUpperCase());
    expect(
      words(own).some((word) => words(names.get(isoNumeric[code])).includes(word)),
      `${code}: ${own} is drawn as ${names.get(isoNumeric[code])}`,
    ).toBe(true);
  }
});

test('a map of a country weighs at most 2 kB and shows a point where it lies', () => {
  for (const code of countryCodes) {
    const { land, countries, width } = sheetOf(frameOf(code), [code]);
    expect(width).toBe(320);
    expect(brotliCompressSync(land + countries.join('')).length, code).toBeLessThan(2_000);
  }
  const thailand = sheetOf(frameOf('th'), ['th']);
  const [bangkok, songkhla, maeSot] = [thailand.at({ lat: 13.75, lon: 100.5 }), thailand.at({ lat: 7.2, lon: 100.6 }), thailand.at({ lat: 16.71, lon: 98.57 })];
  expect(songkhla.y).toBeGreaterThan(bangkok.y);
  expect(maeSot.y).toBeLessThan(bangkok.y);
  expect(maeSot.x).toBeLessThan(bangkok.x);
});

test('each centre whose place is known has a dot that leads to its card, and the others are named below the map', () => {
  const html = page('en', 'centres');
  const placed = centres.filter(({ location }) => location).map(({ slug }) => slug);
  expect(dotsOf(html).sort()).toEqual(placed.sort());
  for (const { attributes } of elements(html, 'a')) {
    const slugs = attributes.get('data-centres')?.split(' ');
    if (slugs?.length === 1) expect(attributes.get('href')).toBe(`#${slugs[0]}`);
  }
  const named = elements(html, 'a').map(({ attributes }) => attributes.get('href'));
  for (const { slug, location } of centres) if (!location) expect(named).toContain(`#${slug}`);
});

test('the pages of a country and of a centre show their centres, and none where no place is known', () => {
  const inCambodia = centres.filter(({ country, location }) => country === 'kh' && location).map(({ slug }) => slug);
  expect(dotsOf(page('km', 'countries', 'kh')).sort()).toEqual(inCambodia.sort());
  expect(dotsOf(page('ar', 'centres', 'amman-joint'))).toContain('amman-joint');
  expect(dotsOf(page('en', 'centres', 'sbmi-lampung'))).toEqual([]);
  expect(dotsOf(page('en', 'countries', 'kw'))).toEqual([]);
});

test('the land of a map is a picture of the site, light and dark', () => {
  const pictures = [...tagsOf(page('ar', 'centres'))].flatMap(({ name, source }) => (name === 'img' ? (attributesOf(source).get('src') ?? []) : []));
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    const svg = readFileSync(path.join(inject('dist'), picture), 'utf8');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(brotliCompressSync(svg).length, picture).toBeLessThan(3_000);
  }
});

test('dots that lie together become one, whatever their order', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 10, y: 0 },
    { x: 16, y: 6 },
  ];
  for (const order of [points, points.toReversed()]) {
    const clusters = clustersOf(order, 28);
    expect(clusters.map(({ members }) => members.length).sort()).toEqual([1, 3]);
    expect(clusters.find(({ members }) => members.length === 1)).toMatchObject({ x: 100, y: 0 });
  }
});

test('a simplified line keeps its ends and its corners', () => {
  const line = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [2, 5],
    [2.1, 6],
    [2, 9],
  ] as const;
  expect(simplify(line, 0.5)).toEqual([
    [0, 0],
    [2, 0],
    [2, 9],
  ]);
  expect(simplify(line, 0.01)).toEqual(line);
});

test('a centre opens the map of the phone at its point, or searches its address, or does neither', () => {
  for (const { slug, location, address } of centres) {
    const links = linksIn(page('lo', 'centres', slug)).filter((href) => href.startsWith('geo:'));
    expect(links, slug).toHaveLength(location || address ? 1 : 0);
    if (location && !address) expect(links).toEqual([`geo:${location.lat},${location.lon}?q=${location.lat},${location.lon}`]);
  }
  expect(geoLink({ location: undefined, address: '2 Main Road, Pakse' })).toBe('geo:0,0?q=2%20Main%20Road%2C%20Pakse');
  expect(geoLink({ location: { lat: 15.1, lon: 105.8, precision: 'place' }, address: 'Main Road' })).toBe('geo:15.1,105.8?q=Main%20Road');
  expect(geoLink({ location: { lat: 15.1, lon: 105.8, precision: 'address' }, address: 'Main Road' })).toBe('geo:15.1,105.8?q=15.1,105.8');
  expect(geoLink({ location: undefined, address: undefined })).toBeUndefined();
});
