import { type Noun, nouns } from './nouns.ts';
import { entriesOf, type Located, type Pack } from './pack.ts';
import type { Problem } from './problem.ts';
import { nearest } from './nearest.ts';
import { type Index, indexOf, key } from './pack-index.ts';
import { type Reference, references } from './references.ts';

/** Nouns whose pages stand on their data alone: names and citations are proper names. */
export const wordless = new Set<Noun>(['resources', 'instruments', 'ratifications']);

/**
 * What does not fit together in a pack whose records are valid one by one; empty when all is well. Scope `all` is for
 * writers and for the seed; `shown` leaves out what readers never meet: drafts, relations to what is not there (the
 * snapshot drops those) and the paper trail of translations.
 */
export function checkPack(pack: Pack, scope: 'all' | 'shown' = 'all'): Problem[] {
  const index = indexOf(pack);
  const entries = [...entriesOf(pack)].filter((located) => scope === 'all' || isShown(located, index));
  return [...twice(entries), ...sameFilename(pack), ...entries.flatMap((located) => entryProblems(located, index, scope))];
}

/** The same for one entry: what does not fit between it and the others, of which `index` tells. */
export function entryProblems(located: Located, index: Index, scope: 'all' | 'shown'): Problem[] {
  const dead = deadReferences(located, index, scope);
  if (!located.lang) return [...dead, ...documentProblems(located, index)];
  return scope === 'all' ? [...dead, ...textProblems(located, index)] : dead;
}

/** References that a record cannot be without, to something that readers do not see. */
export function unresolved(shown: Pack): Problem[] {
  const index = indexOf(shown);
  return [...entriesOf(shown)].flatMap((located) => unseenReferences(located, index));
}

/** The same for one entry. */
export function unseenReferences({ noun, entry, lang }: Located, index: Index): Problem[] {
  return references(lang ? nouns[noun].text : nouns[noun].data, entry.record)
    .filter((reference) => !index.document(reference.noun, reference.slug))
    .map((reference) => ({
      place: entry.place,
      field: reference.path.join('.'),
      ...(lang && { lang }),
      message: `refers to the ${nouns[reference.noun].singular} "${reference.slug}", which readers do not see: publish it first, or take the reference out`,
    }));
}

function isShown({ noun, entry, lang }: Located, index: Index) {
  return entry.status === 'published' && (!lang || index.document(noun, entry.record.slug)?.status === 'published');
}

function deadReferences({ noun, entry, lang }: Located, index: Index, scope: 'all' | 'shown'): Problem[] {
  const schema = lang ? nouns[noun].text : nouns[noun].data;
  return references(schema, entry.record).flatMap((reference) => {
    const target = index.document(reference.noun, reference.slug);
    const card = isCard(reference);
    const what = `refers to the ${nouns[reference.noun].singular} "${reference.slug}"`;
    const at = { place: entry.place, field: reference.path.join('.'), ...(lang && { lang }) };
    if (!target && (card || scope === 'all')) return [{ ...at, message: `${what}, which does not exist: ${wayOut(reference, index)}` }];
    if (card && entry.status === 'published' && target?.status === 'draft')
      return [{ ...at, message: `${what}, which is a draft: publish it or take the card out` }];
    return [];
  });
}

/** A card shows the document itself; a link or a relation to a draft is only left out until that is published. */
function isCard({ node }: Reference) {
  return node === 'contact' || node === 'law-fact' || node === 'picture' || node === 'audio';
}

function wayOut(reference: Reference, index: Index) {
  const guess = nearest(reference.slug, index.slugs(reference.noun));
  return guess ? `did you mean "${guess}"?` : 'correct the slug, create the document or take the reference out';
}

function documentProblems({ noun, entry }: Located, index: Index): Problem[] {
  if (entry.status === 'draft') return [];
  const problems: Problem[] = [];
  const { place, record } = entry;
  if ('grade' in record && record.grade === 'c')
    problems.push({ place, field: 'grade', message: 'is c, and a line as little known as that is never published: set it to draft or find a better source' });
  if (wordless.has(noun) || !('sourceLang' in record)) return problems;
  const text = index.text(noun, record.slug, record.sourceLang);
  if (text?.status === 'published') return problems;
  const state = text ? 'is a draft' : 'is missing';
  problems.push({
    place,
    lang: record.sourceLang,
    message: `the text in its source language ("${record.sourceLang}") ${state}: ${text ? 'publish' : 'write'} it or set the document to draft`,
  });
  return problems;
}

function textProblems({ noun, entry, lang }: Located, index: Index): Problem[] {
  const { place, record } = entry;
  const problems: Problem[] = [];
  if (!index.document(noun, record.slug)) {
    problems.push({ place, lang, message: `belongs to no document: add the ${nouns[noun].singular} "${record.slug}" or delete the text` });
  }
  const from = 'translatedFrom' in record ? record.translatedFrom : undefined;
  if (!from) return problems;
  const source = index.text(noun, record.slug, from.lang);
  const revision = source && 'revision' in source.record ? (source.record.revision ?? 1) : 1;
  if (from.lang === lang)
    problems.push({
      place,
      lang,
      field: 'translatedFrom.lang',
      message: `is "${from.lang}", the language of this text itself: name the language it was translated from`,
    });
  else if (!source)
    problems.push({
      place,
      lang,
      field: 'translatedFrom.lang',
      message: `is "${from.lang}", but there is no text in that language: correct the language or add the text`,
    });
  else if (from.revision > revision)
    problems.push({
      place,
      lang,
      field: 'translatedFrom.revision',
      message: `is ${from.revision}, but the text in "${from.lang}" is at revision ${revision}: correct the number`,
    });
  return problems;
}

/** The same slug or the same language of a slug a second time. */
function twice(entries: Located[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ noun, entry, lang }) => {
    const address = key(noun, entry.record.slug, lang);
    const earlier = first.get(address);
    if (earlier === undefined) first.set(address, entry.place);
    if (earlier === undefined) return [];
    const what = lang ? `the language "${lang}" of "${entry.record.slug}"` : `the slug "${entry.record.slug}"`;
    return [
      {
        place: entry.place,
        field: lang ? 'lang' : 'slug',
        ...(lang && { lang }),
        message: `${what} is taken by ${earlier}: choose another or delete one of them`,
      },
    ];
  });
}

function sameFilename(pack: Pack): Problem[] {
  const owners = new Map<string, string>();
  return pack.documents.media.flatMap(({ record: { filename, slug }, place }) => {
    if (!filename) return [];
    const owner = owners.get(filename);
    if (owner === undefined) owners.set(filename, slug);
    return owner === undefined || owner === slug
      ? []
      : [{ place, field: 'filename', message: `is "${filename}", which the media "${owner}" has already: rename the file` }];
  });
}
