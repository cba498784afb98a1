import { contractColumns, contractFields, contractPoints, contractSource } from '#content/vocabulary/tools.ts';
import type { Reader } from '../i18n/reader.ts';
import { citationOf } from '../loaders/facts.ts';
import type { ToolFile } from '../loaders/tools.ts';
import template from './contract-check.typ?raw';
import { paper } from './paper.ts';
import type { Sheet } from './typst.ts';

/** What was promised, signed and is real, side by side, for the points of the action plan of 2007. */
export function contractCheck(reader: Reader, file: ToolFile): Sheet {
  const { t } = reader;
  const { name, locator, asOf } = citationOf(contractSource);
  const source = [name, locator, asOf && reader.date(asOf)].filter(Boolean).join(', ');
  return paper(reader, file, template, {
    columns: ['point', ...contractColumns].map((column) => t(`tools:contract.${column}`)),
    fields: contractFields.map((field) => t(`tools:contract.fields.${field}`)),
    points: contractPoints.map((point) => ({ name: t(`tools:contract.points.${point}.name`), ask: t(`tools:contract.points.${point}.ask`) })),
    other: t('tools:contract.other'),
    asked: t('tools:contract.asked'),
    source: t('tools:contract.source', { source: `\u2068${source}\u2069` }),
  });
}
