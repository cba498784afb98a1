/**
 * The environment of a process that renders the site: it needs no secret, so it gets none, only what a process needs to
 * run at all and the `variables` that are its own.
 */
export function environmentOfSite(variables: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'SystemRoot', 'CI', 'NETLIFY'];
  const inherited = names.map((name) => [name, process.env[name]] as const);
  const given = Object.fromEntries([...inherited, ...Object.entries(variables)].filter(([, value]) => value));
  return { ...given, TZ: 'UTC', NODE_ENV: 'production' };
}
