import type { z } from 'zod';
import { agreement, agreementText } from './agreement.ts';
import { alert, alertText } from './alert.ts';
import { article, articleText } from './article.ts';
import { centre, centreText } from './centre.ts';
import { claim, claimText } from './claim.ts';
import { country, countryText } from './country.ts';
import { course, courseText } from './course.ts';
import { event, eventText } from './event.ts';
import { hotline, hotlineText } from './hotline.ts';
import { instrument, instrumentText } from './instrument.ts';
import { law, lawText } from './law.ts';
import { lawFact, lawFactText } from './law-fact.ts';
import { media, mediaText } from './media.ts';
import { module, moduleText } from './module.ts';
import { organisation, organisationText } from './organisation.ts';
import { ratification, ratificationText } from './ratification.ts';
import { resource, resourceText } from './resource.ts';
import { session, sessionText } from './session.ts';
import { statistic, statisticText } from './statistic.ts';
import { term, termText } from './term.ts';

/**
 * Every noun: its collection slug, the singular that names its file, and the contract of its document and of its texts.
 * In the order in which the seed can write them: what is referred to comes first, as far as that is possible.
 */
export const nouns = {
  resources: { singular: 'resource', data: resource, text: resourceText },
  media: { singular: 'media', data: media, text: mediaText },
  organisations: { singular: 'organisation', data: organisation, text: organisationText },
  instruments: { singular: 'instrument', data: instrument, text: instrumentText },
  'law-facts': { singular: 'law-fact', data: lawFact, text: lawFactText },
  ratifications: { singular: 'ratification', data: ratification, text: ratificationText },
  laws: { singular: 'law', data: law, text: lawText },
  countries: { singular: 'country', data: country, text: countryText },
  centres: { singular: 'centre', data: centre, text: centreText },
  hotlines: { singular: 'hotline', data: hotline, text: hotlineText },
  agreements: { singular: 'agreement', data: agreement, text: agreementText },
  articles: { singular: 'article', data: article, text: articleText },
  claims: { singular: 'claim', data: claim, text: claimText },
  sessions: { singular: 'session', data: session, text: sessionText },
  modules: { singular: 'module', data: module, text: moduleText },
  courses: { singular: 'course', data: course, text: courseText },
  events: { singular: 'event', data: event, text: eventText },
  alerts: { singular: 'alert', data: alert, text: alertText },
  terms: { singular: 'term', data: term, text: termText },
  statistics: { singular: 'statistic', data: statistic, text: statisticText },
} as const;

/** The collection slugs, in seed order. */
export const nounNames = Object.keys(nouns) as Noun[];

export type Noun = keyof typeof nouns;
export type Data<N extends Noun = Noun> = z.infer<(typeof nouns)[N]['data']>;
export type Text<N extends Noun = Noun> = z.infer<(typeof nouns)[N]['text']>;
