import type { z } from 'zod';
import type { factsClock, source } from '#content/schema/fields.ts';
import { monthsAfter } from '#content/schema/months-after.ts';
import { findDocument } from './documents.ts';
import { snapshot } from './snapshot.ts';

export type Source = z.infer<typeof source>;
type Clock = { [Key in keyof typeof factsClock]?: z.infer<(typeof factsClock)[Key]> };

/** What every document says of its facts. */
export interface Facts extends Clock {
  sources?: readonly Source[];
}

/** A source as it is printed: a name, where in it, since when, and where to read it. */
export interface Citation {
  name: string;
  locator?: string | undefined;
  asOf?: string | undefined;
  /** A page of this service, or an address elsewhere. */
  resource?: string | undefined;
  url?: string | undefined;
}

/** A source with the name of the publication it points to. */
export function citationOf(source: Source): Citation {
  const resource = source.resource ? findDocument('resources', source.resource) : undefined;
  return {
    name: source.title ?? resource?.title ?? source.resource ?? '',
    locator: source.locator,
    asOf: source.asOf ?? resource?.published,
    resource: resource?.slug,
    url: source.url ?? resource?.url,
  };
}

/** The first source in the short form that a notice has room for: "International Labour Organization, 2022". */
export function shortSource(sources: readonly Source[] | undefined): string | undefined {
  const [first] = sources ?? [];
  if (!first) return undefined;
  const resource = first.resource ? findDocument('resources', first.resource) : undefined;
  const year = (first.asOf ?? resource?.published)?.slice(0, 4);
  return [resource?.publisher ?? first.title ?? resource?.title, year].filter(Boolean).join(', ');
}

/** Whether the day of the next check has passed. */
export function isCheckOverdue(facts: Facts): boolean {
  if (!facts.verifiedOn || !facts.reviewEvery) return false;
  return monthsAfter(facts.verifiedOn, facts.reviewEvery) < snapshot().asOf;
}
