import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { langs } from '#content/vocabulary/languages.ts';
import { courses } from '../../loaders/courses.ts';
import { atATime } from '../../store/at-a-time.ts';
import { courseText } from './course-text.ts';
import { filesOf, folderOf, isMade } from './file-list.ts';
import { makeFile, makePackage } from './make-file.ts';
import { showFiles } from './show-files.ts';

/**
 * Makes the files of all courses in all languages (or those that COURSE_FILES names) into a built site, and has the pages of
 * the courses list them. Says how far it is, and returns how many there are.
 */
export async function makeAll(site: string, log: (line: string) => void): Promise<{ files: number; bytes: number }> {
  const sets = courses().flatMap((course) => langs.filter((lang) => isMade(course.slug, lang)).map((lang) => ({ course, lang, files: filesOf(course, lang) })));
  const all = sets.reduce((sum, { files }) => sum + files.length, 0);
  let made = 0;
  let bytes = 0;
  for (const { course, lang, files } of sets) {
    const text = courseText(course, lang);
    const folder = path.join(site, folderOf(course.slug, lang));
    mkdirSync(folder, { recursive: true });
    const contents = new Map<string, Buffer>();
    const single = files.filter(({ kind }) => kind !== 'all');
    // Typst works in threads of its own meanwhile.
    await atATime(4, single, async (file) => void contents.set(file.name, await makeFile(text, file)));
    const parts = single.flatMap((file) => ({ file, bytes: contents.get(file.name) ?? Buffer.of() }));
    for (const { name } of files.filter(({ kind }) => kind === 'all')) contents.set(name, await makePackage(text, parts));
    for (const [name, content] of contents) {
      writeFileSync(path.join(folder, name), content);
      bytes += content.length;
      made += 1;
    }
    const sizes = new Map([...contents].map(([name, content]) => [name, content.length]));
    showFiles(path.join(site, lang, 'courses', course.slug, 'index.html'), sizes);
    log(`File ${made} of ${all}: ${course.slug} in ${lang}`);
  }
  return { files: made, bytes };
}
