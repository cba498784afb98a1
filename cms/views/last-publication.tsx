import type { ServerProps } from 'payload';
import { label } from '../labels.ts';

/** On the dashboard: whether the last publication is live, being built, or failed and why. */
export async function LastPublication({ payload, i18n, user }: ServerProps) {
  const { docs } = await payload.find({ collection: 'publications', limit: 1, sort: '-createdAt', depth: 0, user, overrideAccess: false });
  const last = docs[0];
  if (!last) return null;
  const tag = i18n.language;
  const when = new Intl.DateTimeFormat([tag, 'en'], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(last.createdAt));
  return (
    <section className="last-publication" data-state={last.state} role={last.state === 'failed' ? 'alert' : 'status'}>
      <strong>{label('hints', `publication-${last.state}`)[tag]}</strong> <time dateTime={last.createdAt}>{when}</time>
      {last.message ? <pre>{last.message}</pre> : null}
    </section>
  );
}
