import type { z } from 'zod';
import { type Data, type Noun, nounNames } from './nouns.ts';
import { contracts, type Entry, emptyPack, type Pack } from './pack.ts';
import { prune } from './prune.ts';
import { settings } from './settings.ts';

/**
 * What readers may see on a day ("2026-03-01"): published documents and their published texts; no hotline, claim or
 * alert whose time is over, no alert whose time has not come. References to anything else are taken out, except where
 * a record cannot be without them (the snapshot refuses those).
 */
export function publishedOnly(pack: Pack, asOf: string): Pack {
  const shown = new Set<string>();
  for (const noun of nounNames) {
    for (const { status, record } of pack.documents[noun]) {
      if (status === 'published' && isCurrent(record, asOf)) shown.add(`${noun}/${record.slug}`);
    }
  }
  const mayStand: MayStand = (noun, slug) => shown.has(`${noun}/${slug}`);
  const rest = emptyPack();
  rest.settings = prune(settings, pack.settings, mayStand) ?? pack.settings;
  for (const noun of nounNames) keep(pack, rest, noun, mayStand);
  for (const { record } of rest.documents.media) {
    const path = record.filename && pack.files.get(record.filename);
    if (record.filename && path) rest.files.set(record.filename, path);
  }
  return rest;
}

/** Whether a document's time has come and is not over on a day. */
export function isCurrent(record: Partial<Data>, asOf: string): boolean {
  if ('startsOn' in record && 'expires' in record && record.startsOn && record.startsOn > asOf) return false;
  return !('expires' in record && record.expires && record.expires < asOf);
}

function keep<N extends Noun>(from: Pack, to: Pack, noun: N, mayStand: MayStand) {
  to.documents[noun].push(...visible(contracts[noun].data, from.documents[noun], noun, mayStand));
  to.texts[noun].push(...visible(contracts[noun].text, from.texts[noun], noun, mayStand));
}

function visible<T extends { slug: string }>(schema: z.ZodType<T>, entries: Entry<T>[], noun: Noun, mayStand: MayStand): Entry<T>[] {
  return entries.flatMap((entry) => {
    if (entry.status === 'draft' || !mayStand(noun, entry.record.slug)) return [];
    const record = prune(schema, entry.record, mayStand);
    return [record && record !== entry.record ? { ...entry, record } : entry];
  });
}

type MayStand = (noun: Noun, slug: string) => boolean;
