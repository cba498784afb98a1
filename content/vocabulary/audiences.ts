/** For whom a text is written. */
export const audiences = ['prospective', 'abroad', 'returnee', 'family', 'women', 'staff', 'trainers'] as const;

export type Audience = (typeof audiences)[number];
