import { z } from 'zod';
import { askSocket } from './socket.ts';

const refusal = z.object({ ok: z.literal(false), message: z.string() });
const unpublished = refusal.extend({ needs: z.literal('whole').optional() });
const published = z.object({ ok: z.literal(true), release: z.string(), pages: z.number().optional(), changed: z.number().optional() });
const rolledBack = z.object({ ok: z.literal(true), release: z.string(), seconds: z.number() });
const release = z.object({
  id: z.string(),
  at: z.string(),
  pages: z.number().nullish(),
  changed: z.number().nullish(),
  by: z.string().nullish(),
  why: z.string().nullish(),
  current: z.boolean(),
});

const deployment = z.object({
  name: z.enum(['folder', 'bucket', 'hook']),
  place: z.string(),
  state: z.enum(['running', 'live', 'failed']),
  release: z.string(),
  at: z.string(),
  files: z.number(),
  message: z.string().nullable(),
});

/** How far another place is that the site goes to: `at` is when that began (ISO 8601), `files` how many were brought or taken away. */
export type Deployment = z.infer<typeof deployment>;

/** A built site that the publisher keeps: `at` is when it was made (ISO 8601), `current` whether readers get it now. */
export type Release = z.infer<typeof release>;

/**
 * Asks the site's publisher to build a snapshot and make it live, and tells it who asked for what; `needs: 'whole'`: it can't start from
 * where this one begins.
 */
export function askPublisher(order: Order) {
  return askSocket('POST', '/publish', z.discriminatedUnion('ok', [published, unpublished]), order);
}

/** The releases that the publisher keeps, the newest first. */
export async function listReleases(): Promise<Release[]> {
  return (await askSocket('GET', '/releases', z.object({ releases: z.array(release) }))).releases;
}

/** The other places that the site goes to; none where the environment names none. */
export async function listDeployments(): Promise<Deployment[]> {
  return (await askSocket('GET', '/deployments', z.object({ deployments: z.array(deployment) }))).deployments;
}

/** Asks the publisher to serve an older release again. */
export function askRollBack(id: string) {
  return askSocket('POST', '/rollback', z.discriminatedUnion('ok', [rolledBack, refusal]), { release: id });
}

/** What is to be made live: the folder of a snapshot, whole or changes only. */
export type Order = { snapshot: string; by?: string; why?: string };
export type Answer = z.infer<typeof published> | z.infer<typeof unpublished>;
