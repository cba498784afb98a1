import type { DataFromCollectionSlug } from 'payload';

/** A row of the queue. */
export type Publication = DataFromCollectionSlug<'publications'>;

/** The entries of a row: who asked for what. */
export type Requests = NonNullable<Publication['requests']>;
