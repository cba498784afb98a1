import type { ServerProps } from 'payload';
import { label } from '../labels.ts';
import { moment } from './moment.ts';

/** On the dashboard: whether the last publication waits, is being built, is live, or failed and why; whether readers get an older state. */
export async function LastPublication({ payload, i18n, user }: ServerProps) {
  const { docs } = await payload.find({ collection: 'publications', limit: 1, sort: '-id', depth: 0, user, overrideAccess: false });
  const last = docs[0];
  if (!last) return null;
  const tag = i18n.language;
  const isRolledBack = last.state === 'live' && last.requests?.[0]?.change === 'rolled-back';
  return (
    <section className="last-publication" data-state={last.state} role={last.state === 'failed' ? 'alert' : 'status'}>
      <strong>{label('hints', isRolledBack ? 'publication-rolled-back' : `publication-${last.state}`)[tag]}</strong>{' '}
      <time dateTime={last.createdAt}>{moment(last.createdAt, tag)}</time> <a href="/admin/collections/publications">{label('plurals', 'publications')[tag]}</a>
      {last.message ? <pre dir="auto">{last.message}</pre> : null}
    </section>
  );
}
