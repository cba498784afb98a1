import type { BeforeListTableServerProps } from 'payload';
import { isEditor, roleOf } from '../access/roles.ts';
import { label } from '../labels.ts';
import { listReleases, type Release } from '../publishing/publisher.ts';
import { Deployments } from './deployments.tsx';
import { moment } from './moment.ts';
import { PublishNow } from './publish-now.tsx';
import { RollBack } from './roll-back.tsx';

/** Above the list of publications: the releases that are kept, which one readers get, and for administrators a way back to each. */
export async function Releases({ i18n, user }: BeforeListTableServerProps) {
  const asks = { user } as Parameters<typeof roleOf>[0];
  if (!isEditor(asks)) return null;
  const tag = i18n.language;
  const say = (key: string) => label('hints', key)[tag] ?? key;
  // Without the publisher there is no list, but the desk must be there all the same.
  const releases = await listReleases().catch((): Release[] => []);
  return (
    <section className="releases" aria-labelledby="releases">
      <div className="releases__head">
        <h2 id="releases">{say('releases')}</h2>
        <PublishNow words={{ button: say('publish-now'), done: say('publish-now-done') }} />
      </div>
      {releases.length === 0 ? <p>{say('no-releases')}</p> : null}
      <ol>
        {releases.map((release) => (
          <li key={release.id} data-current={release.current}>
            <div className="releases__what">
              <strong>
                <bdi>{release.why || say('whole-site')}</bdi>
              </strong>
              <Facts release={release} tag={tag} />
            </div>
            {release.current ? <span className="releases__served">{say('served-now')}</span> : null}
            {!release.current && roleOf(asks) === 'administrator' ? (
              <RollBack
                release={release.id}
                words={{
                  button: say('roll-back'),
                  name: `${say('roll-back')}: ${moment(release.at, tag)}`,
                  heading: say('roll-back'),
                  body: say('roll-back-means').replace('{{at}}', moment(release.at, tag)),
                  confirm: say('roll-back-confirm'),
                  done: say('roll-back-done'),
                  failed: say('roll-back-failed'),
                }}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <Deployments tag={tag} />
    </section>
  );
}

/** When, by whom, how many pages and how many of them were new. */
function Facts({ release, tag }: { release: Release; tag: string }) {
  const count = (name: string, value: number | null | undefined) =>
    value === null || value === undefined ? [] : [`${label('fields', name)[tag]}: ${new Intl.NumberFormat([tag, 'en']).format(value)}`];
  const facts = [release.by ?? '', ...count('pages', release.pages), ...count('changed', release.changed)].filter(Boolean);
  return (
    <p>
      <time dateTime={release.at}>{moment(release.at, tag)}</time>
      {facts.map((fact) => (
        <span key={fact}>
          {' · '}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  );
}
