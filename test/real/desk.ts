import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatProblem, ContentError } from '#content/schema/problem.ts';
import { expect } from 'vitest';
import { applyDelta } from '../../site/loaders/apply-delta.ts';
import { type Read, readSnapshot } from '../../site/loaders/read-snapshot.ts';
import { isPostgres } from '../../cms/database/is-postgres.ts';
import { openCms } from './cms.ts';
import { smallContent } from './small-content.ts';

const asOf = '2026-11-23';

/** A small site at the desk, and beside it what the site would have: each publication is compared with one that reads everything. */
export async function openDesk(databaseUrl?: string) {
  const { payload, folder } = await openCms('empty', databaseUrl);
  const work = mkdtempSync(path.join(tmpdir(), 'waypost-delta-'));
  const { fillIfEmpty } = await import('../../cms/commands/fill.ts');
  const { takeSnapshot } = await import('../../cms/exchange/take-snapshot.ts');
  const { snapshotsOf } = await import('../../cms/exchange/snapshots.ts');
  const content = smallContent(path.join(work, 'content'), 12, more);
  await fillIfEmpty(payload, () => {}, content);
  let snapshots = snapshotsOf(payload);
  let site: Read | undefined;
  let number = 0;

  /** Publishes, as a delta where there is a base, and holds what the site has then against a whole snapshot; refusals must be the same words. */
  async function publish(said: string, isAccepted = true): Promise<{ changes: number; hash: string } | 'refused'> {
    number += 1;
    const place = (name: string) => path.join(work, `${number}-${name}`);
    const whole = await takeSnapshot(payload, place('whole'), asOf).catch(problemsOf);
    const taken = await snapshots.take(asOf).catch(problemsOf);
    if (Array.isArray(whole) || Array.isArray(taken)) {
      expect(taken, said).toEqual(whole);
      return 'refused';
    }
    expect(taken.manifest, said).toEqual(whole);
    const expected = readSnapshot(place('whole'));
    if (!taken.hasBase || !site) {
      await taken.writeWhole(place('first'));
      site = readSnapshot(place('first'));
      snapshots.accept(taken.manifest);
      return { changes: -1, hash: taken.manifest.hash };
    }
    await taken.writeDelta(place('delta'));
    const changes = readFileSync(path.join(place('delta'), 'changes.ndjson'), 'utf8').split('\n').length - 1;
    const next = applyDelta(site, place('delta'));
    expect([...next.tables], said).toEqual([...expected.tables]);
    expect({ ...next.snapshot, dirs: [] }, said).toEqual({ ...expected.snapshot, dirs: [] });
    for (const name of Object.keys(whole.media)) expect(mediaIn(next.snapshot.dirs, name), said).toEqual(mediaIn([place('whole')], name));
    if (isAccepted) {
      site = next;
      snapshots.accept(taken.manifest);
    }
    return { changes, hash: taken.manifest.hash };
  }

  return {
    payload,
    folder,
    content,
    work,
    publish,
    /** What a process that has just started knows: nothing. */
    forget: () => (snapshots = snapshotsOf(payload)),
    async close() {
      await payload.destroy();
      // Otherwise they notice that their server is gone. Payload keeps one that it never gives back: the pool would wait for it for ever.
      if (isPostgres(payload.db)) await Promise.all(connectionsOf(payload.db.pool).map((connection) => connection.end()));
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function connectionsOf(pool: object): { end: () => Promise<void> }[] {
  return '_clients' in pool ? (pool._clients as { end: () => Promise<void> }[]) : [];
}

function problemsOf(error: unknown): string[] {
  if (!(error instanceof ContentError)) throw error;
  return error.problems.map(formatProblem);
}

function mediaIn(dirs: readonly string[], name: string): Buffer {
  const found = dirs.flatMap((dir) => {
    try {
      return [readFileSync(path.join(dir, 'media', name))];
    } catch {
      return [];
    }
  });
  if (!found[0]) throw new Error(`The bytes of ${name} are nowhere`);
  return found[0];
}

const more = {
  'settings.yaml': 'name: Waypost\noperator: clc\n',
  'hotlines/kh-help/hotline.yaml':
    'country: kh\noperatorKind: union\noperator: clc\nphones:\n  - number: "1234"\n    kind: short\n    from: [kh]\ngrade: a\nasOf: "2026-10"\n',
  'hotlines/kh-help/en.md': '---\ntitle: Help line\nanswers: A union answers.\nrisk: It asks no name.\n---\n',
  'articles/first-days/article.yaml': 'kind: guide\nstage: working\nnext: keep-your-passport\n',
  'articles/first-days/en.md': '---\ntitle: First days\nsummary: What to do first.\n---\n\nSee [your passport](/articles/keep-your-passport/).\n',
  'articles/first-days/km.md': '---\ntitle: ថ្ងៃដំបូង\nsummary: អ្វីដែលត្រូវធ្វើ។\n---\n\nសូមអាន។\n',
  'articles/keep-your-passport/bn.md': '---\ntitle: পাসপোর্ট\nsummary: নিজের কাছে রাখুন।\n---\n\nএটি আপনার।\n',
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;
