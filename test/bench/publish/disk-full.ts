import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { signIn } from '../../real/desk-session.ts';
import { smallContent } from '../../real/small-content.ts';
import { pageOf, readyService, seededFolder, shows, titleOf } from './small-service.ts';

const slug = 'keep-your-passport';

/**
 * Publishes on a disk that is full, on a small file system of its own (needs root): what the desk is told, that the old page stays, and
 * that the next publication after somebody made room brings what was saved, or says that nothing was.
 */
export async function fillDisk(said: (line: string) => void): Promise<{ stayed: boolean; came: boolean } | undefined> {
  const mount = mkdtempSync(path.join(tmpdir(), 'bench-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', mount], { stdio: 'pipe' });
  } catch {
    said('no small file system can be mounted here: not measured');
    return undefined;
  }
  try {
    const folder = await seededFolder((content) => smallContent(content, 12), path.join(mount, 'data'));
    const service = await readyService(folder);
    const desk = await signIn(service.cms);
    await desk.publishTitle(slug, 'Before');
    await shows(service.site, slug, 'Before');
    // What compresses and indexes is done.
    await delay(8000);
    const { bavail, bsize } = statfsSync(mount);
    const filler = path.join(mount, 'filler');
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 8192));
    const saved = await desk.publishTitle(slug, 'While it is full').then(
      () => 'saved',
      (error: Error) => error.message.slice(0, 200),
    );
    said(`the save on a full disk: ${saved}`);
    await delay(8000);
    const stayed = titleOf((await pageOf(service.site, slug)).html) === 'Before';
    rmSync(filler);
    await desk.publishTitle(slug, 'There is room');
    const came = await shows(service.site, slug, 'There is room');
    await service.kill();
    return { stayed, came };
  } finally {
    execFileSync('umount', ['-l', mount], { stdio: 'ignore' });
    rmSync(mount, { recursive: true, force: true });
  }
}
