// node test/bench/build/bundle.ts <repository> <folder>: bundles the templates of a repository.
const [repository = '', folder = ''] = process.argv.slice(2);
const { bundleInto } = (await import(`${repository}/site/press/bundle.ts`)) as typeof import('../../../site/press/bundle.ts');
await bundleInto(folder, { siteUrl: 'http://localhost:4321' });
export {};
