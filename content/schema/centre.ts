import { z } from 'zod';
import { audiences } from '../vocabulary/audiences.ts';
import { services } from '../vocabulary/services.ts';
import { contactNumber, country, factsClock, lang, line, opening, paragraph, partialDate, ref, slug, sources, textFields, webAddress } from './fields.ts';
import { richText } from './rich-text.ts';

/** A Migrant Worker Resource Centre: a place, a mobile or virtual service, or an area of outreach. */
export const centre = z.strictObject({
  slug,
  country,
  /** Town, regency or province as the source names it; a proper name. */
  place: line(120),
  province: line(120).optional(),
  mode: z.enum(['physical', 'mobile', 'virtual', 'outreach', 'booth']),
  /** `reported`: a source says it exists; `active` only after somebody asked there. */
  status: z.enum(['active', 'reported', 'temporarily-closed', 'closed']),
  partOf: ref('centres').optional(),
  operators: z.array(ref('organisations')).min(1, 'name who runs it'),
  partners: z.array(ref('organisations')).default([]),
  services: z.array(z.enum(services)).default([]),
  audiences: z.array(z.enum(audiences)).default([]),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
  /** Communities it seeks to serve, by country; empty: all. */
  nationalities: z.array(country).default([]),
  address: line(300).optional(),
  phones: z.array(contactNumber).default([]),
  email: z.email().optional(),
  website: webAddress.optional(),
  opening: z.array(opening).default([]),
  /** WGS 84 degrees; `precision: place` is the town or area, not the door. */
  location: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), precision: z.enum(['address', 'place']) }).optional(),
  openedOn: partialDate.optional(),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

export const centreText = z.strictObject({ slug, ...textFields, title: line(160), summary: paragraph(500), body: richText });

export type Centre = z.infer<typeof centre>;
export type CentreText = z.infer<typeof centreText>;
