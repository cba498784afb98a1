import type { BeforeListTableServerProps, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { mayCall } from '../access/calls.ts';
import { dueCalls, type Due } from '../calls/due.ts';
import { label, optionLabel } from '../labels.ts';
import { today } from '../today.ts';
import { CallMade } from './call-made.tsx';

const most = 50;

/** Above the log of calls: what to ask, and whom to call next, with one tap for what became of it. */
export async function CallRound({ payload, i18n, user }: BeforeListTableServerProps) {
  const req = await createLocalReq({ ...(user && { user }) } as { user?: NonNullable<PayloadRequest['user']> }, payload);
  if (!mayCall(req)) return null;
  const tag = i18n.language;
  const say = (key: string) => label('hints', key)[tag] ?? key;
  const due = await dueCalls(req, today());
  const words = {
    confirmed: say('call-confirmed'),
    missed: say('call-missed'),
    retired: say('call-retired'),
    retire: say('call-retire-means'),
    note: say('call-note'),
    done: say('call-done'),
  };
  return (
    <section className="releases call-round" aria-labelledby="call-round">
      <h2 id="call-round">{say('call-round')}</h2>
      <details>
        <summary>{say('call-script')}</summary>
        <ol className="call-round__script">
          {['call-script-1', 'call-script-2', 'call-script-3', 'call-script-4', 'call-script-5'].map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ol>
      </details>
      <p>{due.length === 0 ? say('call-nobody') : `${say('call-due')}: ${new Intl.NumberFormat([tag, 'en']).format(due.length)}`}</p>
      <ol>
        {due.slice(0, most).map((one) => (
          <li key={`${one.noun}/${one.id}`} data-go={one.shouldGo}>
            <Whom one={one} tag={tag} />
            <CallMade noun={one.noun} id={one.id} name={one.title} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Whom({ one, tag }: { one: Due; tag: string }) {
  const say = (key: string) => label('hints', key)[tag] ?? key;
  const day = (value: string) => new Intl.DateTimeFormat([tag, 'en'], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value));
  return (
    <div className="releases__what">
      <a href={`/admin/collections/${one.noun}/${one.id}`}>
        <bdi>{one.title}</bdi>
      </a>
      <p>
        {label('nouns', one.noun)[tag]} · {optionLabel(one.country, 'country', 'country')[tag]} ·{' '}
        {one.askedOn ? `${say('call-asked')} ${day(one.askedOn)}` : say('call-never')}
        {one.missed > 0 ? ` · ${say('call-misses')}: ${new Intl.NumberFormat([tag, 'en']).format(one.missed)}` : ''}
        {one.shouldGo ? ` · ${say('call-should-go')}` : ''}
      </p>
      <p>
        {one.numbers.length === 0 && !one.website ? say('call-no-number') : null}
        {one.numbers.map((number) => (
          <a key={number} href={`tel:${number.replace(/[^+\d]/g, '')}`}>
            <bdi dir="ltr">{number}</bdi>
          </a>
        ))}
        {one.numbers.length === 0 && one.website ? (
          <a href={one.website} rel="noreferrer">
            <bdi dir="ltr">{one.website}</bdi>
          </a>
        ) : null}
      </p>
    </div>
  );
}
