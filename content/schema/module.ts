import { z } from 'zod';
import { lang, line, paragraph, ref, slug, textFields } from './fields.ts';

/** A part of a course: sessions in teaching order. */
export const module = z.strictObject({
  slug,
  sessions: z.array(ref('sessions')).min(1, 'a module has a session at least'),
  sourceLang: lang.default('en'),
});

export const moduleText = z.strictObject({ slug, ...textFields, title: line(160), summary: paragraph(600) });

export type Module = z.infer<typeof module>;
export type ModuleText = z.infer<typeof moduleText>;
