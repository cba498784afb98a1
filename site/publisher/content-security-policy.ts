/**
 * The Content-Security-Policy of the static site: nothing from elsewhere, no inline style or script but those whose
 * hashes the build computed (`'sha256-…'`). 'wasm-unsafe-eval' is for the search.
 */
export function contentSecurityPolicy({ styles, scripts }: { styles: Iterable<string>; scripts: Iterable<string> }): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...[...scripts].sort()],
    'style-src': ["'self'", ...[...styles].sort()],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'media-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
