import { cookieOf } from './cookie.ts';
import { administrator } from './service.ts';

/** An administrator signed in at a running CMS, who writes over HTTP as the admin does. */
export async function signIn(cms: string) {
  const json = { 'content-type': 'application/json', origin: cms };
  const cookie = await cookieOf(cms, administrator.email, { password: administrator.password, from: cms });
  const ids = new Map<string, number>();

  /** The id of the English text of an article. */
  async function idOf(slug: string): Promise<number> {
    const known = ids.get(slug);
    if (known !== undefined) return known;
    const found = await fetch(`${cms}/api/article-texts?where[lang][equals]=en&where[parent.slug][equals]=${slug}&depth=0`);
    const { docs } = (await found.json()) as { docs: { id: number }[] };
    const [text] = docs;
    if (docs.length !== 1 || !text) throw new Error(`${slug} has ${docs.length} texts in English`);
    ids.set(slug, text.id);
    return text.id;
  }

  return {
    idOf,
    /** Publishes an article with another title in English. */
    async publishTitle(slug: string, title: string): Promise<void> {
      const body = JSON.stringify({ title, _status: 'published' });
      const changed = await fetch(`${cms}/api/article-texts/${await idOf(slug)}?depth=0`, { method: 'PATCH', headers: { ...json, cookie }, body });
      if (changed.status !== 200) throw new Error(`${changed.status} ${await changed.text()}`);
    },
  };
}
