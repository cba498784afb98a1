import type { Payload } from 'payload';
import { wordless } from '#content/schema/check-pack.ts';
import { nounNames } from '#content/schema/nouns.ts';
import type { Pack } from '#content/schema/pack.ts';
import { publishedOnly } from '#content/schema/published.ts';
import { readDatabase } from './database.ts';
import { type Manifest, writeShownSnapshot } from './snapshot.ts';

/**
 * Writes what an anonymous visitor may read on a day ("2026-03-01") as a snapshot. What was withdrawn, or has no words
 * yet, is left out together with the cards and links that lead to it, so that one unfinished document stops nobody else.
 */
export async function takeSnapshot(payload: Payload, folder: string, asOf: string): Promise<Manifest> {
  const pack = await readDatabase(payload, 'published');
  leaveOutUnwritten(pack);
  return writeShownSnapshot(publishedOnly(pack, asOf), folder, asOf);
}

/** Takes out the documents whose text in their source language is not published yet. */
function leaveOutUnwritten(pack: Pack): void {
  for (const noun of nounNames) {
    if (wordless.has(noun)) continue;
    const written = new Set(pack.texts[noun].map(({ record }) => `${record.slug}/${record.lang}`));
    const documents: { record: { slug: string; sourceLang?: string } }[] = pack.documents[noun];
    const kept = documents.filter(({ record }) => written.has(`${record.slug}/${record.sourceLang ?? 'en'}`));
    documents.splice(0, documents.length, ...kept);
  }
}
