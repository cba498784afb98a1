/** A release that is served, and where it lies; `copy` is one of it that nobody needs, made while nobody waited. */
export type Served = { id: string; folder: string; copy?: string | undefined };

/** What the publisher asks the press: the release of a snapshot, made in `target` from the one that is served, if there is one. */
export type Job = { snapshot: string; id: string; target: string; current: Served | undefined };

/** Where a press finds what it works with, and what pages say of the CMS. */
export type Place = { bundle: string; kept: string; cache: string; cmsUrl?: string | undefined };

/** `changed` counts the files that differ; it is missing where the whole site was made. `pages` counts the site. */
export type Made = { pages: number; changed?: number | undefined };

/** `refused`: the content cannot be published, and the message says why; `needs`: nothing is wrong, but this press can't start from the changes alone; else the press itself failed. */
export type Answer = { ok: true; made: Made } | { ok: false; refused: boolean; needs?: 'whole'; message: string };

/** The first message to the process of a press says where it works and which release to take up, each later one is a job. */
export type Message = { place: Place; resume: Served | undefined } | { job: Job };
