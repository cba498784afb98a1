import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { langs } from '#content/vocabulary/languages.ts';

/**
 * Writes a Hugo site that renders so many pages with the markup of ours: for each language the page of a real guide is the template, in
 * which Hugo puts title, answer and body; the body is the same Markdown. `shellOf` gives the page of an article in a language.
 */
export function writeHugo(folder: string, { content, slugs, pages, shellOf }: Options): void {
  mkdirSync(path.join(folder, 'layouts/_default'), { recursive: true });
  const languages = langs.map((lang, index) => `[languages.${lang}]\ncontentDir = "content/${lang}"\nweight = ${index + 1}\n`).join('');
  writeFileSync(
    path.join(folder, 'config.toml'),
    `baseURL = "http://localhost:4321/"\ndefaultContentLanguage = "en"\ndefaultContentLanguageInSubdir = true\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home", "section"]\n${languages}`,
  );
  for (const lang of langs) writeFileSync(path.join(folder, `layouts/_default/single.${lang}.html`), templateOf(shellOf(lang, slugs[0] ?? '')));
  const each = Math.round(pages / langs.length);
  for (const lang of langs) mkdirSync(path.join(folder, 'content', lang, 'articles'), { recursive: true });
  // Further pages where ours has lists: texts again, under other names.
  for (let number = 0; number < each; number += 1) {
    const slug = slugs[number % slugs.length] ?? '';
    for (const lang of langs) cpSync(path.join(content, 'articles', slug, `${lang}.md`), path.join(folder, 'content', lang, 'articles', `page-${number}.md`));
  }
}

function templateOf(html: string): string {
  const title = /<h1[^>]*>([\s\S]+?)<\/h1>/.exec(html)?.[1];
  const lead = /<p class="lead">([\s\S]+?)<\/p>/.exec(html)?.[1];
  const end = html.search(/<(div class="tools"|section class="(card|facts))/);
  const chips = html.indexOf('</script>', html.indexOf('class="aloud"'));
  const start = chips < 0 || chips > end ? html.indexOf('</p>', html.indexOf('<p class="lead">')) + '</p>'.length : chips + '</script>'.length;
  if (!title || !lead || end < start) throw new Error('The page of an article no longer has a title, an answer and a body where they were.');
  const around = [html.slice(0, start), html.slice(end)].map((part) =>
    part.replaceAll('{{', '{{ "{{" }}').replaceAll(title, '{{ .Title }}').replaceAll(lead, '{{ .Params.summary }}'),
  );
  return around.join('{{ .Content }}');
}

type Options = { content: string; slugs: readonly string[]; pages: number; shellOf: (lang: string, slug: string) => string };
