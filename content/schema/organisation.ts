import { z } from 'zod';
import { contactNumber, country, factsClock, lang, line, paragraph, partialDate, ref, slug, sources, textFields, webAddress } from './fields.ts';
import { richText } from './rich-text.ts';

/** A union, confederation, regional council, association, women's organisation or office, and whom it belongs to or works with. */
export const organisation = z.strictObject({
  slug,
  kind: z.enum([
    'confederation',
    'union',
    'federation',
    'regional-council',
    'global-union',
    'association',
    'womens-organisation',
    'ngo',
    'government',
    'international',
    'programme',
  ]),
  /** Its own name, a proper name, in its own language or English. */
  name: line(200),
  abbreviation: line(30).optional(),
  englishName: line(200).optional(),
  country: country.optional(),
  memberOf: z.array(ref('organisations')).default([]),
  partOf: ref('organisations').optional(),
  worksWith: z.array(ref('organisations')).default([]),
  founded: partialDate.optional(),
  address: line(300).optional(),
  phones: z.array(contactNumber).default([]),
  email: z.email().optional(),
  website: webAddress.optional(),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

export const organisationText = z.strictObject({ slug, ...textFields, summary: paragraph(600), body: richText });

export type Organisation = z.infer<typeof organisation>;
export type OrganisationText = z.infer<typeof organisationText>;
