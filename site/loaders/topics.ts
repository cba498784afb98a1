import type { Topic } from '#content/vocabulary/topics.ts';
import { articles } from './articles.ts';
import { claims } from './claims.ts';
import { courses } from './courses.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords } from './texts.ts';

/** Everything on one topic, by noun. */
export const onTopic = perSnapshot((topic) => {
  const about = (document: { topics: readonly Topic[] }) => document.topics.some((code) => code === topic);
  const found = {
    articles: articles().filter(about),
    claims: claims().filter(about),
    courses: courses().filter(about),
    terms: documentsOf('terms').filter((term) => about(term) && hasWords('terms', term.slug)),
  };
  return { ...found, count: Object.values(found).reduce((sum, documents) => sum + documents.length, 0) };
});
