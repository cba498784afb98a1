import { z } from 'zod';
import { country, factsClock, lang, line, paragraph, slug, sources, textFields } from './fields.ts';

/** Figures for a bar chart and its table: `series` are the columns, `rows` the bars; labels stand in the texts, by key. */
export const statistic = z
  .strictObject({
    slug,
    countries: z.array(country).default([]),
    unit: z.enum(['percent', 'million-people', 'people', 'cases']),
    /** How many cases the percentages are of. */
    total: z.int().min(1).optional(),
    series: z.array(slug).min(1),
    rows: z.array(z.strictObject({ key: slug, values: z.array(z.number()).min(1) })).min(1),
    sourceLang: lang.default('en'),
    sources,
    ...factsClock,
  })
  .refine((value) => value.rows.every((row) => row.values.length === value.series.length), { error: 'each row needs one value per series', path: ['rows'] });

export const statisticText = z.strictObject({
  slug,
  ...textFields,
  title: line(200),
  summary: paragraph(600),
  labels: z.array(z.strictObject({ key: slug, label: line(120) })).min(1),
});

export type Statistic = z.infer<typeof statistic>;
export type StatisticText = z.infer<typeof statisticText>;
