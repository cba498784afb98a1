import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Bundles the site's templates as a server that renders any page when asked, in place of the pages themselves. */
export function pressAdapter(): AstroIntegration {
  return {
    name: 'waypost:press',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ entrypoint: fileURLToPath(new URL('./keep-error.ts', import.meta.url)), order: 'pre' });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'waypost:press',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
