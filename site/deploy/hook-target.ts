import type { Target } from './deployments.ts';

/** A host that builds the site by itself when its build hook is called, as Netlify does. The address is a secret: only its host is shown. */
export function hookTarget(address: string): Target {
  const { host } = new URL(address);
  return {
    name: 'hook',
    place: host,
    isTold: true,
    async bring(_, signal) {
      const answer = await fetch(address, { method: 'POST', signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) }).catch((error: unknown) => {
        throw new Error(`${host} does not answer its build hook`, { cause: error });
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error(`${host} answered its build hook with ${answer.status}: look whether DEPLOY_HOOK is still valid`);
    },
  };
}
