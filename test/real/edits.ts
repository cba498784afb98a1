import type { Named, Records } from './small-snapshot.ts';

/** One of the things that editors do, done to some record. */
export function someEdit(records: Records, random: () => number): { name: string; records: Records } {
  const [name, edit] = Object.entries(edits)[Math.floor(random() * Object.keys(edits).length)]!;
  const copy = structuredClone(records);
  const pick = (file: string) =>
    copy[file]!.filter(({ slug }) => !fixed.has(slug))[Math.floor(random() * copy[file]!.filter(({ slug }) => !fixed.has(slug)).length)]!;
  const named = edit(copy, pick, Math.floor(random() * 1e6));
  for (const list of Object.values(copy)) list.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  return { name: `${name} ${named}`, records: copy };
}

/** Others refer to it. */
const fixed = new Set(['keep-your-passport', 'clc']);
type Edit = (records: Records, pick: (file: string) => Named, number: number) => string;

const edits: Record<string, Edit> = {
  title(_, pick, number) {
    const text = pick('article-texts');
    text['title'] = `Title ${number}`;
    return addressOf(text);
  },
  summary(_, pick, number) {
    const text = pick('term-texts');
    text['summary'] = `Summary ${number}, with letters: প্রবাসী`;
    return addressOf(text);
  },
  number(_, pick, number) {
    const line = pick('hotlines');
    line['phones'] = [{ number: String(number), kind: 'short', free: false, from: ['kh'] }];
    return addressOf(line);
  },
  create(records, pick, number) {
    const term = pick('terms');
    const slug = `new-${number}`;
    records['terms']!.push({ ...term, slug });
    for (const text of records['term-texts']!.filter((other) => other.slug === term.slug))
      records['term-texts']!.push({ ...text, slug, title: `New ${number}` });
    return slug;
  },
  translate(records, pick, number) {
    const text = pick('term-texts');
    const known = records['term-texts']!.some((other) => other.slug === text.slug && other.lang === 'bn');
    if (!known) records['term-texts']!.push({ ...text, lang: 'bn', title: `শব্দ ${number}` });
    return `${text.slug} bn`;
  },
  unpublish(records) {
    const texts = records['article-texts']!;
    const [text] = texts.filter(({ lang }) => lang !== 'en');
    if (text) texts.splice(texts.indexOf(text), 1);
    return text ? addressOf(text) : 'nothing';
  },
  delete(records, pick) {
    const { slug } = pick('terms');
    for (const file of ['terms', 'term-texts']) records[file] = records[file]!.filter((other) => other.slug !== slug);
    return slug;
  },
  rename(records, pick, number) {
    const { slug } = pick('terms');
    for (const file of ['terms', 'term-texts']) for (const record of records[file]!) if (record.slug === slug) record.slug = `renamed-${number}`;
    return slug;
  },
  relation(_, pick, number) {
    const article = pick('articles');
    article['topics'] = number % 2 === 0 ? ['wages', 'contract'] : ['documents'];
    return addressOf(article);
  },
  settings(records, _, number) {
    records['settings']![0]!['name'] = `Waypost ${number}`;
    return 'name';
  },
};

const addressOf = ({ slug, lang }: Named): string => `${slug} ${lang ?? ''}`;
