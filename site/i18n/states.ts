import type { Text } from '#content/schema/nouns.ts';
import { type Facts, isCheckOverdue, shortSource } from '../loaders/facts.ts';
import type { Shown } from '../loaders/texts.ts';
import type { Reader } from './reader.ts';

/** How far the facts of a document can be trusted, in one or two sentences; the same on a page and on paper. */
export function factsState({ t, date }: Reader, facts: Facts): string {
  if (facts.verifiedOn) {
    const checked = t(facts.verifiedBy ? 'facts.checkedBy' : 'facts.checked', { date: date(facts.verifiedOn), name: facts.verifiedBy });
    return `✓ ${checked}${isCheckOverdue(facts) ? ` ${t('facts.overdue')}` : ''}`;
  }
  const source = shortSource(facts.sources);
  // Isolated, so that the brackets of a Latin name stay in place inside Arabic words.
  return `○ ${source ? t('facts.sourceSays', { source: `\u2068${source}\u2069` }) : t('facts.notChecked')}`;
}

/** What a reader must know of a text before relying on it: a machine wrote it, or its original has changed since. */
export function textWarnings({ t }: Reader, shown: Pick<Shown<Text>, 'machine' | 'outdated' | 'text'>): string[] {
  return [
    shown.machine ? t(shown.text.translatedFrom ? 'translation.machine' : 'translation.machineSource') : '',
    shown.outdated ? t('translation.outdated') : '',
  ].filter(Boolean);
}

/** Who has looked at a translation, as far as somebody has. */
export function textReview({ t, date }: Reader, { reviewedOn, reviewedBy, translatedFrom, method }: Partial<Text>): string | undefined {
  if (translatedFrom && reviewedOn) return t(reviewedBy ? 'translation.reviewedBy' : 'translation.reviewed', { date: date(reviewedOn), name: reviewedBy });
  return method === 'machine-edited' && !reviewedOn ? t('translation.machineEdited') : undefined;
}
