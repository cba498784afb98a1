import type { RichText } from '#content/schema/rich-text.ts';
import type { Reader } from '../../i18n/reader.ts';
import { type Printed, printed } from '../blocks.ts';
import { type Contact, contactOf } from '../leaflet-contacts.ts';
import { type Run, runsOf } from '../runs.ts';

/** A block of a course: what is printed of a guide, and headings and contacts, which a leaflet places by itself. */
export type CourseBlock = Printed | { kind: 'heading'; level: 2 | 3 | 4; runs: Run[] } | { kind: 'contact'; contact: Contact };

/** A body as files have it: a film is its title and address, and pictures and recordings are left out. */
export function courseBlocks(reader: Reader, body: RichText): CourseBlock[] {
  return body.flatMap((node): CourseBlock[] => {
    if (node.type === 'heading') return [{ kind: 'heading', level: node.level, runs: runsOf(node.children) }];
    if (node.type === 'video') return [{ kind: 'paragraph', runs: [{ text: `${node.title}: ` }, { number: node.url }] }];
    if (node.type === 'contact') {
      const contact = contactOf(reader, node);
      return contact ? [{ kind: 'contact', contact }] : [];
    }
    const block = printed(reader, node);
    return block ? [block] : [];
  });
}
