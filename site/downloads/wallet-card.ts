import type { CountryCode } from '#content/vocabulary/countries.ts';
import { absolute, address } from '../i18n/addresses.ts';
import type { Reader } from '../i18n/reader.ts';
import { snapshot } from '../loaders/snapshot.ts';
import { textOf } from '../loaders/texts.ts';
import { type ToolFile, walletLines } from '../loaders/tools.ts';
import { paper } from './paper.ts';
import { qrSvg } from './qr.ts';
import type { Sheet } from './typst.ts';
import template from './wallet-card.typ?raw';
import { walletLine } from './wallet-line.ts';

/** Cards with the numbers that work in a country, one line a card, to cut out and fold. */
export function walletCard(reader: Reader, file: ToolFile, country: CountryCode): Sheet {
  const { lang, t } = reader;
  const lines = walletLines(country, lang);
  const shown = lines.map((line) => textOf('hotlines', line.slug, lang)).filter((text) => text !== undefined);
  const page = absolute(address(lang, 'help', country));
  const title = t('tools:wallet.titleIn', { country: reader.country(country) });
  return paper(reader, file, template, {
    title,
    // To the month: each line says its own day, and a new day alone should not make all cards anew.
    foot: t('facts.asOf', { date: reader.date(snapshot().asOf.slice(0, 7)) }),
    cut: t('tools:wallet.cut'),
    own: { title: t('tools:wallet.own'), text: t('tools:wallet.ownText') },
    page: { title: t('help:inCountry', { country: reader.country(country) }), qr: qrSvg(page), alt: page },
    unsafe: { title: t('help:unsafeTitle'), ways: ['otherPhone', 'erase'].map((way) => t(`help:unsafe.${way}`)) },
    notices: [shown.some((text) => text.fallback) && t('translation.fallbackPart'), shown.some((text) => text.machine) && t('translation.machinePart')]
      .filter(Boolean)
      .join(' '),
    lines: lines.flatMap((line) => walletLine(reader, line, country)),
  });
}
