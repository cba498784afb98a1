import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** What takes minutes comes first, so that no worker waits at the end for the last of them. */
const longest = [
  'test/service/kill',
  'test/site/accessibility',
  'test/cms/round-trip',
  'test/service/publish',
  'test/site/without',
  'test/cms/snapshot',
  'test/site/scripts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}

/** The place in the list; everything else comes after it. */
function placeOf(file: string): number {
  const place = longest.findIndex((name) => file.includes(name));
  return place < 0 ? longest.length : place;
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/real/seeded.ts'],
    // Each file has a process of its own: the CMS reads its environment once.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 600_000,
    // On a busy machine a page needs longer than the usual second.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 600_000,
    reporters: ['default'],
  },
});
