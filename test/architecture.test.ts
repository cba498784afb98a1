import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import { langs } from '#content/vocabulary/languages.ts';

const code = (folder: string) =>
  globSync(`${folder}/**/*.{ts,tsx,astro}`).filter((file) => !/node_modules|\.next|\.astro\/|payload-types|migrations|next-env/.test(file));
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);

/** The top-level folder an import leads to; undefined for packages. */
function target(file: string, specifier: string): string | undefined {
  const alias = /^#(\w+)\//.exec(specifier)?.[1];
  if (alias) return alias;
  if (!specifier.startsWith('.')) return undefined;
  return path.normalize(path.join(path.dirname(file), specifier)).split(path.sep)[0];
}

test('content imports only zod and itself', () => {
  const foreign = code('content').flatMap((file) =>
    importsOf(file)
      .filter((name) => name !== 'zod' && target(file, name) !== 'content')
      .map((name) => `${file} -> ${name}`),
  );
  expect(foreign).toEqual([]);
});

test.each([
  ['cms', ['cms', 'content', 'locales']],
  ['site', ['site', 'content', 'locales']],
])('%s imports nothing but %j and packages', (folder, allowed) => {
  const foreign = code(folder).flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const to = target(file, name);
      return to && !allowed.includes(to) ? [`${file} -> ${name}`] : [];
    }),
  );
  expect(foreign).toEqual([]);
});

test('the top level holds what the design card names, and nothing else', () => {
  const card = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'netlify.toml',
    'cms',
    'site',
    'content',
    'locales',
    'public',
    'test',
    'README.md',
    'LICENSE',
    'dist',
    'node_modules',
  ];
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !card.includes(name))).toEqual([]);
});

test('there are no bags of odds and ends', () => {
  const bags = globSync('{cms,site,content,test}/**/{utils,helpers,lib,common,shared}').filter((name) => !/node_modules|\.next/.test(name));
  expect(bags).toEqual([]);
});

// Nouns whose pages stand under another noun's address (code-style.md names them exempt), and where those are.
const pageOf: Partial<Record<(typeof nounNames)[number], string>> = {
  instruments: 'laws',
  'law-facts': 'laws',
  ratifications: 'ratifications',
  hotlines: 'help',
  modules: 'courses',
  sessions: 'courses',
};

test.each(nounNames)('%s has its contract, collection, words, page and test', (noun) => {
  const { singular } = nouns[noun];
  expect(existsSync(`content/schema/${singular}.ts`), 'contract').toBe(true);
  expect(existsSync(`cms/collections/${noun}.ts`), 'collection').toBe(true);
  if (noun === 'media') return;
  const page = pageOf[noun] ?? noun;
  expect(globSync(`site/pages/[[]lang]/${page}/**/*.astro`).length, 'page').toBeGreaterThan(0);
  if (!['instruments', 'law-facts', 'modules', 'sessions'].includes(noun)) expect(existsSync(`locales/en/${noun}.json`), 'words').toBe(true);
  expect(existsSync(`test/site/${page}.test.ts`), `test/site/${page}.test.ts`).toBe(true);
});

test('every language has every file of words, with the same keys and placeholders', () => {
  const flat = (value: unknown, at = ''): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => flat(child, `${at}${key}.`))
      : [[at.slice(0, -1), String(value)]];
  const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
  const placeholders = (words: string) => (words.match(/{{\w+}}/g) ?? []).sort().join();
  const read = (lang: string, file: string) => flat(JSON.parse(readFileSync(`locales/${lang}/${file}`, 'utf8')));
  const problems: string[] = [];
  for (const lang of langs) {
    for (const file of readdirSync('locales/en')) {
      // The admin speaks the languages that Payload speaks too; others fall back to English there.
      if (file === 'admin.json') continue;
      if (!existsSync(`locales/${lang}/${file}`)) {
        problems.push(`${lang}/${file} is missing`);
        continue;
      }
      const [english, own] = [read('en', file), new Map(read(lang, file).map(([key, words]) => [stem(key), words]))];
      for (const [key, words] of english) {
        const said = own.get(stem(key));
        if (said === undefined) problems.push(`${lang}/${file} lacks ${key}`);
        else if (placeholders(said) !== placeholders(words)) problems.push(`${lang}/${file}: other placeholders in ${key}`);
      }
      for (const key of own.keys()) if (!english.some(([other]) => stem(other) === key)) problems.push(`${lang}/${file} has ${key}, which English lacks`);
    }
  }
  expect(problems).toEqual([]);
});

test('plural forms are those of the language, all of them', () => {
  const problems: string[] = [];
  for (const lang of langs) {
    const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted().join();
    for (const file of globSync(`locales/${lang}/*.json`)) {
      const forms = new Map<string, string[]>();
      const walk = (value: object, at: string): void => {
        for (const [key, child] of Object.entries(value)) {
          if (typeof child === 'object' && child !== null) walk(child, `${at}${key}.`);
          const plural = /^(.*)_(zero|one|two|few|many|other)$/.exec(key);
          if (plural) forms.set(at + plural[1], [...(forms.get(at + plural[1]) ?? []), plural[2]!]);
        }
      };
      walk(JSON.parse(readFileSync(file, 'utf8')), '');
      for (const [key, has] of forms) if (has.toSorted().join() !== wanted) problems.push(`${file}: ${key} has ${has.join()} but ${lang} needs ${wanted}`);
    }
  }
  expect(problems).toEqual([]);
});

test('styles know no left and right', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right)|(?:left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right))/;
  const found = globSync('{site,cms}/**/*.{css,astro}')
    .filter((file) => !/node_modules|\.next/.test(file))
    .flatMap((file) =>
      (file.endsWith('.astro')
        ? [...readFileSync(file, 'utf8').matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]!).join('\n')
        : readFileSync(file, 'utf8')
      )
        .split('\n')
        .filter((line) => physical.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test('no file names a registry host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
});
