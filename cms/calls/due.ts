import type { PayloadRequest } from 'payload';
import { monthsAfter } from '#content/schema/months-after.ts';

/** The nouns that are called: who stands in the directory. */
export const calledNouns = ['hotlines', 'centres'] as const;
export type CalledNoun = (typeof calledNouns)[number];

/** So many calls without an answer one after the other, and the line should rather go. */
const patience = 3;

/** Months between two calls where a document does not say it itself. */
const months = { hotlines: 6, centres: 12 } as const;

/** Whom to call next: those whom nobody has ever asked first, then those whose day came longest ago. `today` as "2026-11-24". */
export async function dueCalls(req: PayloadRequest, today: string): Promise<Due[]> {
  const lists = await Promise.all(calledNouns.map((noun) => dueOf(req, noun, today)));
  return lists.flat().sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.slug.localeCompare(b.slug));
}

async function dueOf(req: PayloadRequest, noun: CalledNoun, today: string): Promise<Due[]> {
  const { docs } = await req.payload.find({
    collection: noun,
    where: { _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  });
  const [misses, titles] = [await missesOf(req, noun), await titlesOf(req, noun)];
  return docs.flatMap((doc): Due[] => {
    const numbers = (doc.phones ?? []).map(({ number }) => number);
    if ('status' in doc && doc.status === 'closed') return [];
    const askedOn = ('confirmedOn' in doc ? doc.confirmedOn : undefined) ?? doc.verifiedOn ?? undefined;
    const dueOn = askedOn === undefined ? undefined : monthsAfter(askedOn, doc.reviewEvery ?? months[noun]);
    if (dueOn !== undefined && dueOn > today) return [];
    const missed = misses.get(doc.id) ?? 0;
    return [
      {
        noun,
        id: doc.id,
        slug: doc.slug,
        title: titles.get(doc.id) ?? doc.slug,
        country: doc.country,
        numbers,
        website: doc.website ?? undefined,
        languages: doc.languages ?? [],
        askedOn,
        dueOn,
        missed,
        shouldGo: missed >= patience,
      },
    ];
  });
}

/** How often nobody answered since the last call that somebody did, by document. */
async function missesOf(req: PayloadRequest, noun: CalledNoun): Promise<Map<number, number>> {
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { 'of.relationTo': { equals: noun } },
    sort: '-id',
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  });
  const [counts, answered] = [new Map<number, number>(), new Set<number>()];
  for (const { of, outcome } of docs) {
    const id = Number(of.value);
    if (outcome !== 'no-answer') answered.add(id);
    if (!answered.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The English title of each document, by which the desk knows it. */
async function titlesOf(req: PayloadRequest, noun: CalledNoun): Promise<Map<number, string>> {
  const collection = noun === 'hotlines' ? 'hotline-texts' : 'centre-texts';
  const { docs } = await req.payload.find({
    collection,
    where: { lang: { equals: 'en' } },
    select: { title: true, parent: true },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  });
  return new Map(docs.map(({ parent, title }) => [Number(parent), title]));
}

/** Somebody to call. `askedOn` and `dueOn` are days, missing where nobody has asked; `missed` counts calls that nobody answered. */
export type Due = {
  noun: CalledNoun;
  id: number;
  slug: string;
  title: string;
  country: string;
  numbers: string[];
  website: string | undefined;
  languages: string[];
  askedOn: string | undefined;
  dueOn: string | undefined;
  missed: number;
  shouldGo: boolean;
};
