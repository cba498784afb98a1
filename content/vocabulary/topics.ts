/** What a text is about; the pages under `/topics/`. */
export const topics = [
  'recruitment',
  'fees',
  'contract',
  'documents',
  'travel',
  'wages',
  'hours',
  'housing',
  'health-safety',
  'maternity',
  'violence',
  'unions',
  'complaints',
  'money',
  'domestic-work',
  'irregular-status',
  'family',
  'return',
] as const;

export type Topic = (typeof topics)[number];
