import { run } from './run.ts';

// npm run types: Payload's types for the collections, and the map of our own views for the admin.
const environment = { PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts', NODE_ENV: 'development' };
const payload = 'node_modules/payload/bin.js';

try {
  await run('Generating types', [payload, 'generate:types', '--disable-transpile'], environment);
  await run('Generating the import map', [payload, 'generate:importmap', '--disable-transpile'], environment);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
