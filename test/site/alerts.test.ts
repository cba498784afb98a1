import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, page, said, snapshot, text } from '../real/page.ts';

const running = [...snapshot().documents.alerts.values()].filter(({ expires }) => expires >= snapshot().asOf);

test('the pack is seeded without an alert: an invented one would frighten people', () => {
  expect(existsSync('content/alerts') ? readdirSync('content/alerts') : []).toEqual([]);
  expect(running).toEqual([]);
});

test.each(langs)('the page of alerts is whole without any, and says that there is none: %s', (lang) => {
  const main = mainOf(page(lang, 'alerts')).inner;
  expect(elements(main, 'h1').map(({ inner }) => text(inner))).toEqual([said(lang, 'alerts:title')]);
  expect(missing(main, [said(lang, 'alerts:lead'), said(lang, 'alerts:none')])).toEqual([]);
});

test.each(langs)('no page leads to an alert that is not there: %s', (lang) => {
  expect(readdirSync(path.join(inject('dist'), lang, 'alerts'))).toEqual(['index.html']);
  for (const parts of [[], ['centres'], ['help', 'jo'], ['countries', 'jo'], ['laws', 'jo']]) {
    expect(linksIn(mainOf(page(lang, ...parts)).inner).filter((href) => /\/alerts\/[^/]+\//.test(href))).toEqual([]);
  }
});
