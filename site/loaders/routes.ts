import { type CountryCode, countries } from '#content/vocabulary/countries.ts';
import type { Question } from '#content/vocabulary/questions.ts';
import type { Stage } from '#content/vocabulary/stages.ts';
import { agreementsIn } from './agreements.ts';
import { centresIn } from './centres.ts';
import { hotlines } from './hotlines.ts';
import { factsOf } from './law-facts.ts';
import { perSnapshot } from './per-snapshot.ts';

/** A way from a country that people leave to one that they go to. */
export interface Route {
  slug: string;
  origin: CountryCode;
  destination: CountryCode;
}

/** Countries from which a route starts: there is a centre, a line or an agreement to lean on. */
export const routeOrigins = perSnapshot(() =>
  countries
    .filter(({ code, origin }) => origin && (centresIn(code).length > 0 || agreementsIn(code).length > 0 || hotlines().some((line) => line.country === code)))
    .map(({ code }): CountryCode => code),
);

/** Countries to which a route leads: their law is known, or there is a centre. */
export const routeDestinations = perSnapshot(() =>
  countries.filter(({ code, destination }) => destination && (centresIn(code).length > 0 || factsOf(code).length > 0)).map(({ code }): CountryCode => code),
);

/** Every route; none is written by hand. */
export const routes = perSnapshot(() =>
  routeOrigins().flatMap((origin) => routeDestinations().map((destination): Route => ({ slug: `${origin}-${destination}`, origin, destination }))),
);

/** The route of an address; throws where there is none. */
export function routeOf(slug: string | undefined): Route {
  const found = routes().find((route) => route.slug === slug);
  if (!found) throw new Error(`there is no route "${slug}"`);
  return found;
}

interface QuestionsAt {
  origin: readonly Question[];
  destination: readonly Question[];
}

const none: QuestionsAt = { origin: [], destination: [] };

const byStage: Partial<Record<Stage, QuestionsAt>> = {
  preparing: { origin: ['recruitment-fees', 'pre-departure-training', 'one-stop-office'], destination: ['tied-to-employer'] },
  working: {
    origin: ['home-union-help'],
    destination: ['keep-passport', 'change-job', 'covered', 'join-union', 'form-union', 'lead-union', 'strike', 'maternity-protection', 'pregnancy-dismissal'],
  },
  trouble: { origin: ['family-complaint'], destination: ['complaint-mechanism', 'union-complaint', 'employer-fined', 'deported', 'leave-early'] },
};

/** Which questions of the law people have at a stage: of the country they left, and of the one they are in. */
export function questionsAt(stage: Stage): QuestionsAt {
  return byStage[stage] ?? none;
}
