import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Gives islands Preact where they ask for React, in the browser only: 9 kB instead of 69. The server that renders the
 * pages keeps React.
 */
export function smallReact(): AstroIntegration {
  return {
    name: 'waypost:small-react',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'waypost:small-react',
                // While developing, Vite has bundled React before it asks anybody.
                apply: 'build',
                enforce: 'pre',
                resolveId(id) {
                  const stand = standsFor[id];
                  return stand && this.environment.name === 'client' ? fileURLToPath(import.meta.resolve(stand)) : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}

const standsFor: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
};
