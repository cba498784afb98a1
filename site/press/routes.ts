import type { RouteData, SSRManifest } from 'astro';

/** A file of the site that a template renders: its address, where the bytes go, and the route that makes them. */
export type Page = { path: string; file: string; route: RouteData };

/** The site's own routes; Astro adds some for images and the like. */
export function routesOf(manifest: SSRManifest): RouteData[] {
  return manifest.routes.map(({ routeData }) => routeData).filter((route) => route.origin === 'project');
}

/** Every page of a route, in the order of its `getStaticPaths`. */
export async function pagesOf(manifest: SSRManifest, route: RouteData): Promise<Page[]> {
  if (route.pathname) return [pageAt(route.pathname, route)];
  const { getStaticPaths } = await templateOf(manifest, route);
  if (!getStaticPaths) throw new Error(`${route.component} has no getStaticPaths`);
  const listed = await getStaticPaths({ routePattern: route.route, paginate });
  return listed.flat().map(({ params }) => pageAt(fill(route, params), route));
}

async function templateOf(manifest: SSRManifest, { component }: RouteData) {
  const template = await manifest.pageMap?.get(component)?.();
  if (!template) throw new Error(`${component} is not in the bundle`);
  return template.page();
}

/** Addresses and files as `astro build` makes them with `format: 'directory'` and `trailingSlash: 'always'`. */
function pageAt(pathname: string, route: RouteData): Page {
  const name = pathname.replace(/^\/+|\/+$/g, '');
  if (route.type === 'endpoint') return { path: `/${name}`, file: name, route };
  if (name === '') return { path: '/', file: 'index.html', route };
  return { path: `/${name}/`, file: name === '404' ? '404.html' : `${name}/index.html`, route };
}

function fill({ segments, component }: RouteData, params: Record<string, string | number | undefined>): string {
  const valueFor = (name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${component} lists a page without "${name}"`);
    return value;
  };
  return `/${segments.map((parts) => parts.map(({ content, dynamic }) => (dynamic ? valueFor(content) : content)).join('')).join('/')}`;
}

function paginate(): never {
  throw new Error('No page of this site is paginated.');
}
