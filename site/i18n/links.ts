import type { linkNouns } from '#content/schema/rich-text.ts';

/** Nouns with a page of their own; alerts have one too, but prose does not link to them. */
export type LinkNoun = (typeof linkNouns)[number] | 'alerts';
