import { z } from 'zod';
import { countryCodes } from '../vocabulary/countries.ts';
import { langs } from '../vocabulary/languages.ts';

/** A language of the service (BCP 47). */
export const lang = z.enum(langs);

/** A country of the vocabulary (lower-case ISO 3166-1 alpha-2). */
export const country = z.enum(countryCodes);

/** Last part of an address: lower-case ASCII words joined by hyphens, at most 80 characters. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters a-z, digits and single hyphens');

/** A day, "2022-05-13". */
export const day = z.iso.date('write the day as YYYY-MM-DD');

/** A day, a month or a year as far as the source tells: "2018-07-01", "2018-07" or "2018". */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write the date as YYYY, YYYY-MM or YYYY-MM-DD');

/** An address on the web; only http and https. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' }).max(500);

/** One line of text without line breaks. */
export const line = (max = 300) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(max)
    .regex(/^[^\n\r]*$/, 'must be one line');

/** Plain text, line breaks allowed. */
export const paragraph = (max = 1200) => z.string().trim().min(1, 'is empty').max(max);

/** The slug of a document of another noun; `references()` finds these. */
export const ref = (noun: RefNoun) => slug.meta({ ref: noun });

/**
 * Where a fact was taken from: a document of the resource library by slug, or an address on the web;
 * `locator` is the page, table or section; `asOf` the date the source speaks of.
 */
export const source = z
  .strictObject({
    resource: ref('resources').optional(),
    title: line(200).optional(),
    url: webAddress.optional(),
    locator: line(120).optional(),
    asOf: partialDate.optional(),
  })
  .refine((value) => value.resource || value.title, { error: 'name the source: a resource of the library, or a title', path: ['title'] });

export const sources = z.array(source).default([]);

/**
 * The clock of the facts, apart from the clock of translations: `asOf` is the date the source speaks of,
 * `verifiedOn`/`verifiedBy` a person's signature (never set by the seed), `reviewEvery` months until the next check.
 */
export const factsClock = {
  asOf: partialDate.optional(),
  verifiedOn: day.optional(),
  verifiedBy: line(120).optional(),
  reviewEvery: z.int().min(1).max(60).optional(),
};

/**
 * A number to call or write to. `kind` says how it can be dialled: a `short` code and a `national` number only from
 * `from`, an `international` one (E.164) from anywhere.
 */
export const contactNumber = z.strictObject({
  number: z.string().regex(/^\+?[0-9][0-9 ()-]{1,24}$/, 'write digits, spaces and hyphens, with + and country code for an international number'),
  kind: z.enum(['short', 'national', 'international', 'whatsapp', 'viber', 'sms']),
  free: z.boolean().optional(),
  from: z.array(country).default([]),
});

/** Opening times: days of the week and local times "08:30". */
export const opening = z.strictObject({
  days: z.array(z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'])).min(1),
  opens: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as 08:30'),
  closes: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as 16:30'),
});

/**
 * What every text (one document per language) has besides its prose: how it was made, which revision it is, which text
 * and revision it was translated from, and who reviewed the translation.
 */
export const textFields = {
  lang,
  method: z.enum(['human', 'machine', 'machine-edited']).default('human'),
  revision: z.int().min(1).default(1),
  translatedFrom: z.strictObject({ lang, revision: z.int().min(1) }).optional(),
  reviewedOn: day.optional(),
  reviewedBy: line(120).optional(),
  keywords: z.array(line(60)).max(40).default([]),
};

/** The nouns that can be referred to, by their collection slug. */
export type RefNoun =
  | 'articles'
  | 'claims'
  | 'laws'
  | 'instruments'
  | 'law-facts'
  | 'countries'
  | 'centres'
  | 'hotlines'
  | 'organisations'
  | 'agreements'
  | 'courses'
  | 'modules'
  | 'sessions'
  | 'events'
  | 'terms'
  | 'resources'
  | 'statistics'
  | 'media';
