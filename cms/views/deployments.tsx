import { label } from '../labels.ts';
import { type Deployment, listDeployments } from '../publishing/publisher.ts';
import { moment } from './moment.ts';

/** The other places that the site goes to, and how far each is; nothing where it goes nowhere else. */
export async function Deployments({ tag }: { tag: string }) {
  const say = (key: string) => label('hints', key)[tag] ?? key;
  const deployments = await listDeployments().catch((): Deployment[] => []);
  if (deployments.length === 0) return null;
  return (
    <>
      <h3>{say('deployments')}</h3>
      <ul>
        {deployments.map(({ name, place, state, at, message }) => (
          <li key={name} data-state={state}>
            <div className="releases__what">
              <strong>{say(`deployment-${name}`)}</strong> <bdi dir="ltr">{place}</bdi>
              <p role={state === 'failed' ? 'alert' : undefined}>
                {say(`deployment-${state}`)} <time dateTime={at}>{moment(at, tag)}</time>
              </p>
              {message ? <pre dir="auto">{message}</pre> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
