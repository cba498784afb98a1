/** What the publisher asks the press: the release of a snapshot. */
export type Job = { snapshot: string; id: string };

/** Where a press finds what it works with, and what pages say of the CMS. */
export type Place = { bundle: string; kept: string; cache: string; dataDir: string; cmsUrl?: string | undefined };

/**
 * A tree of the store. `changed` counts the files that the edit changed; it is missing where the whole site was made. Only then the
 * search index is that of these pages. `pages` counts the site.
 */
export type Made = { root: string; pages: number; changed?: number | undefined };

/**
 * `refused`: the content cannot be published or the disk is full, and the message says why; `needs`: nothing is wrong, but this press
 * can't start from the changes alone; else the press itself failed.
 */
export type Answer = { ok: true; made: Made } | { ok: false; refused: boolean; needs?: 'whole'; message: string };

/** The first message to the process of a press says where it works, each later one is a job. */
export type Message = { place: Place } | { job: Job };
