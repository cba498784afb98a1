/** Kinds of work; a text without any is for all. */
export const work = ['domestic', 'care', 'construction', 'manufacturing', 'agriculture', 'fishing', 'hospitality'] as const;

export type Work = (typeof work)[number];
