import { originOf, targetOf } from './addresses.ts';
import type { Site } from './folder.ts';
import type { Page } from './page.ts';

/** Language versions of these pages that do not exist, must not be indexed, are in another language than announced, or do not answer back. */
export function badAlternates(site: Site, pages: readonly Page[]): string[] {
  const origin = originOf(site);
  return pages
    .filter((page) => page.alternates.length > 0)
    .flatMap((page) => {
      if (page.noindex) return [`${page.path} is not to be indexed and yet names its other languages`];
      const own = page.alternates.some(({ href }) => href === page.canonicals[0]);
      const problems = page.alternates.flatMap((alternate) => problemOf(site, page, alternate, origin) ?? []);
      return own ? problems : [`${page.path} names other languages but not itself`, ...problems];
    });
}

function problemOf(site: Site, page: Page, { lang, href }: Page['alternates'][number], origin: string | undefined): string | undefined {
  const target = targetOf(href, page.path, origin);
  const other = target.kind === 'own' ? site.pages.get(target.path) : undefined;
  if (!other) return `${page.path} names ${href} for ${lang}, which does not exist`;
  if (other.noindex) return `${page.path} names ${href} for ${lang}, which is not to be indexed`;
  if (lang !== 'x-default' && other.lang !== lang) return `${page.path} names ${href} for ${lang}, which is in ${other.lang}`;
  // The page with the list of languages calls itself x-default, any other by its language.
  const names = page.alternates.filter((own) => own.href === page.canonicals[0]).map((own) => own.lang);
  const answered = lang === 'x-default' || other.alternates.some((back) => back.href === page.canonicals[0] && names.includes(back.lang));
  return answered ? undefined : `${page.path} names ${href} for ${lang}, which does not name it back`;
}
