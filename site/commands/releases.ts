import { join } from 'node:path';
import { z } from 'zod';
import { environment } from '../environment.ts';
import { askPublisher } from '../publisher/ask-publisher.ts';
import { releasesIn } from '../store/releases.ts';

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), release: z.string(), seconds: z.number() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
const usage = 'Use: npm run releases, or: npm run releases -- roll-back <id>';

/** `npm run releases`: lists the releases that are kept, the newest first. `npm run releases -- roll-back <id>`: serves one of them again. */
async function main([word, id, ...more]: string[]): Promise<void> {
  if (word === undefined) return list();
  if (word !== 'roll-back' || id === undefined || more.length > 0) throw new Error(usage);
  const answered = await askPublisher(join(environment.dataDir, 'publisher.sock'), 'POST', '/rollback', { release: id });
  if (answered === undefined) throw new Error(`No publisher is running for ${environment.dataDir}: start the service, then bring a release back.`);
  const result = answer.parse(answered);
  if (!result.ok) throw new Error(result.message);
  console.log(`Release ${result.release} is served (${result.seconds} s), until the next publication.`);
}

function list(): void {
  const releases = releasesIn(environment.dataDir);
  const current = releases.current();
  for (const { id, at, pages, changed, by, why } of releases.list()) {
    const told = [by && `by ${by}`, why].filter(Boolean).join(': ');
    console.log(`${id === current ? '*' : ' '} ${id}  ${at}  ${pages} pages, ${changed} files changed${told && `  ${told}`}`);
  }
  if (current === undefined) console.log('No release is served yet.');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
