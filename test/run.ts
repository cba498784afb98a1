import { startVitest } from 'vitest/node';
import { findChromium } from './real/chromium.ts';
import { findPostgres } from './real/postgres.ts';

// npm test [-- <part of a file name>]: finds or installs Chromium and PostgreSQL and says what it did, then runs Vitest.
process.env['CHROMIUM_PATH'] = findChromium(console.log);
process.env['POSTGRES_BIN'] = findPostgres(console.log);

const vitest = await startVitest('test', process.argv.slice(2), { config: 'test/vitest.config.ts', root: process.cwd(), watch: false });
await vitest.close();

const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
const broken = vitest.state.getTestModules().filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
const skipped = count('skipped');
console.log(`${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(process.exitCode ?? (count('failed') + broken > 0 || tests.length === 0 ? 1 : 0));
