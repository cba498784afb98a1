import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { Noun, Text } from '#content/schema/nouns.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { type Attributes, attributesOf, decode, tagsOf } from '../../site/checks/tags.ts';
import { readSnapshot } from '../../site/loaders/read-snapshot.ts';
import type { Snapshot } from '../../site/loaders/snapshot.ts';

/** An element of a page: its attributes, and the markup inside of it. */
export type Element = { attributes: Attributes; inner: string };

/** The markup of a page of the built site: `page('km', 'laws', 'jo')`, without the elements that only keep letters on one line. */
export function page(lang: Lang, ...parts: string[]): string {
  return readFileSync(path.join(inject('dist'), lang, ...parts, 'index.html'), 'utf8').replace(/<span class="whole">([^<]*)<\/span>/g, '$1');
}

/** What stands between masthead and footer. */
export function mainOf(html: string): Element {
  const [main, ...others] = elements(html, 'main');
  if (!main || others.length > 0) throw new Error(`a page has ${others.length + (main ? 1 : 0)} main parts`);
  return main;
}

/** Every element of a name, outer before inner: `elements(html, 'td')`; several names with a bar, "th|td". */
export function elements(html: string, names: string): Element[] {
  const found: (Element & { at: number })[] = [];
  const open: { name: string; source: string; at: number }[] = [];
  for (const match of html.matchAll(new RegExp(`<(/?)(${names})(?=[\\s>/])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi'))) {
    const [tag, slash, name = '', source = ''] = match;
    if (!slash) open.push({ name, source, at: match.index + tag.length });
    const start = slash ? open.findLastIndex((other) => other.name === name) : -1;
    const [opened] = start < 0 ? [] : open.splice(start);
    if (opened) found.push({ attributes: attributesOf(opened.source), inner: html.slice(opened.at, match.index), at: opened.at });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The part of a page with an id. */
export function part(html: string, id: string): Element | undefined {
  const tag = tagsOf(html).find(({ source }) => attributesOf(source).get('id') === id);
  return tag && elements(html, tag.name).find(({ attributes }) => attributes.get('id') === id);
}

/** Where the links of a piece of markup lead. */
export function linksIn(html: string): string[] {
  return elements(html, 'a').map(({ attributes }) => attributes.get('href') ?? '');
}

/** The words between two tags, each by itself, without signs: `runs('<b>✓</b> Yes <i>(disputed)</i>')` is ["Yes", "disputed"]. */
export function runs(html: string): string[] {
  return unscripted(html)
    .split(/<[^>]*>/)
    .map((run) => letters(decode(run)))
    .filter(Boolean);
}

/** All words of a piece of markup as a reader sees them. */
export function text(html: string): string {
  return squash(
    decode(
      unscripted(html)
        .replace(/<\/?(?:a|b|bdi|i|small|span|strong)(?=[\s>])[^>]*>/g, '')
        .replace(/<[^>]*>/g, ' '),
    ),
  );
}

/** Those of some words that a piece of markup does not say: empty, if it says them all. */
export function missing(html: string, words: readonly (string | undefined)[]): string[] {
  const said = text(html);
  return words.flatMap((wanted) => (wanted === undefined || said.includes(squash(wanted)) ? [] : [wanted]));
}

/** Words with one space between them, and without the marks that isolate a name. */
export const squash = (words: string) =>
  words
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words without signs and punctuation. */
export const letters = (words: string) => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** Words of the interface, from `locales/`: `said('km', 'laws:answers.yes')`; English where a language has no folder yet. */
export function said(lang: Lang, key: string, values: Record<string, string> = {}): string {
  const [file = '', names = ''] = key.split(':');
  const own = `locales/${lang}/${file}.json`;
  let found: unknown = JSON.parse(readFileSync(existsSync(own) ? own : `locales/en/${file}.json`, 'utf8'));
  for (const name of names.split('.')) found = typeof found === 'object' && found !== null ? new Map(Object.entries(found)).get(name) : undefined;
  if (typeof found !== 'string') throw new Error(`${own} has no ${names}`);
  return found.replace(/{{(\w+)}}/g, (all, name: string) => values[name] ?? all);
}

/** A country or a language as its name is in a language. */
export function nameOf(lang: Lang, type: 'region' | 'language', code: string): string {
  const name = new Intl.DisplayNames([lang === 'en' ? 'en-GB' : lang], { type, style: type === 'region' ? 'short' : 'long' });
  return name.of(type === 'region' ? code.toUpperCase() : code) ?? code;
}

let kept: Snapshot | undefined;

/** The snapshot that the site was built from. */
export function snapshot(): Snapshot {
  kept ??= readSnapshot(path.join(inject('seeded'), 'snapshot')).snapshot;
  return kept;
}

/** The words that a reader of a language gets: the own ones, else the English ones that all of the pack is written in. */
export function wordsOf<N extends Noun>(noun: N, slug: string, lang: Lang): Text<N> {
  const texts = snapshot().texts[noun].get(slug);
  const found = texts?.get(lang) ?? texts?.get('en');
  if (!found) throw new Error(`${noun}/${slug} has no words`);
  return found;
}

/** The words of a rich text or of any part of a text, run by run: everything that a page must not lose. */
export function proseOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(proseOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => ((key === 'text' || key === 'title') && typeof child === 'string' ? [child] : proseOf(child)));
}

/** The data for search engines of a page. */
export function jsonldOf(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json));
}

function unscripted(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<(script|style)(?=[\s>])[\s\S]*?<\/\1\s*>/g, ' ');
}
