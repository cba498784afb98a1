import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { langs } from '#content/vocabulary/languages.ts';
import { stages } from '#content/vocabulary/stages.ts';
import { topics } from '#content/vocabulary/topics.ts';
import { seededRandom } from '../../real/random.ts';
import { smallContent } from '../../real/small-content.ts';

/** Blocks of each text: about 700 words in English, as a long guide has. */
const blocksEach = 18;

/**
 * Writes a content folder with so many pages of articles in fifteen languages, whose texts are put together from paragraphs, headings
 * and lists of the real ones; the same for the same seed. One in four is a guide, which has a page for sharing, a card and two leaflets;
 * the others are stories and news.
 */
export function generateContent(folder: string, pages: number, seed = 1): string[] {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  smallContent(folder, 0);
  const pools = new Map(langs.map((lang) => [lang, poolOf(lang)]));
  const slugs: string[] = [];
  for (let made = 0; made < pages / langs.length; made += 1) {
    const slug = `article-${slugs.length}`;
    const isGuide = slugs.length % 4 === 0;
    const place = path.join(folder, 'articles', slug);
    mkdirSync(place, { recursive: true });
    const kind = isGuide
      ? `kind: guide\nstage: ${pick(stages)}\n`
      : slugs.length % 4 === 1
        ? 'kind: story\nconsent: not-needed\nanonymised: true\n'
        : `kind: news\npublishedOn: 2026-0${1 + (slugs.length % 9)}-11\n`;
    writeFileSync(path.join(place, 'article.yaml'), `${kind}topics:\n  - ${pick(topics)}\ncountries:\n  - kh\n`);
    for (const [lang, { titles, blocks }] of pools) {
      const translated = lang === 'en' ? '' : 'method: machine\ntranslatedFrom:\n  lang: en\n  revision: 1\n';
      const body = [...blocks].sort(() => random() - 0.5).slice(0, blocksEach);
      const { title, summary } = pick(titles);
      writeFileSync(
        path.join(place, `${lang}.md`),
        `---\n${translated}title: ${JSON.stringify(`${title.slice(0, 100)} ${slugs.length}`)}\nsummary: ${JSON.stringify(summary)}\n---\n\n${body.join('\n\n')}\n`,
      );
    }
    slugs.push(slug);
    // The page for sharing counts, too.
    if (isGuide) made += 1;
  }
  return slugs;
}

/** The texts of the real articles in a language, apart from boxes, cards and links, which lead to other documents. */
function poolOf(lang: string): { titles: { title: string; summary: string }[]; blocks: string[] } {
  const files = readdirSync('content/articles').map((slug) => path.join('content/articles', slug, `${lang}.md`));
  const texts = files.flatMap((file) => (readdirSync(path.dirname(file)).includes(`${lang}.md`) ? [readFileSync(file, 'utf8')] : []));
  const parts = texts.map((text) => /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(text) ?? []);
  const line = (front: string, name: string) => (new RegExp(`^${name}: (.+)$`, 'm').exec(front)?.[1] ?? name).replaceAll(/^"|"$|\\/g, '');
  const titles = parts.map(([, front = '']) => ({ title: line(front, 'title'), summary: line(front, 'summary') }));
  const blocks = parts.flatMap(([, , body = '']) => body.split(/\n{2,}/).map((block) => block.trim()));
  return { titles, blocks: [...new Set(blocks)].filter((block) => /^(## |- (?!\[)|[^-:|>!\s])/.test(block) && !/\]\(|::/.test(block)) };
}
