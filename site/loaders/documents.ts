import type { Data, Noun } from '#content/schema/nouns.ts';
import { snapshot } from './snapshot.ts';

/** The document of a noun, or undefined where nothing of that name is published. */
export function findDocument<N extends Noun>(noun: N, slug: string): Data<N> | undefined {
  return snapshot().documents[noun].get(slug);
}

/** The document a page is about; throws where it is missing, because the page was listed. */
export function documentOf<N extends Noun>(noun: N, slug: string | undefined): Data<N> {
  const found = slug && findDocument(noun, slug);
  if (!found) throw new Error(`${noun}/${slug} is not in the snapshot`);
  return found;
}

/** All published documents of a noun, by slug. */
export function documentsOf<N extends Noun>(noun: N): Data<N>[] {
  return [...snapshot().documents[noun].values()];
}

/** The documents that these slugs name, in their order, without those that are not published. */
export function documentsNamed<N extends Noun>(noun: N, slugs: readonly string[]): Data<N>[] {
  return slugs.map((slug) => findDocument(noun, slug)).filter((found) => found !== undefined);
}
