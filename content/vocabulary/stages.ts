/** The six stages of the way, in order: the path on the home page. */
export const stages = ['deciding', 'preparing', 'travelling', 'working', 'trouble', 'returning'] as const;

export type Stage = (typeof stages)[number];
