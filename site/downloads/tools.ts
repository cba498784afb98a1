import type { Reader } from '../i18n/reader.ts';
import type { ToolFile } from '../loaders/tools.ts';
import { cached } from './cache.ts';
import { contractCheck } from './contract-check.ts';
import { hoursDiary } from './hours-diary.ts';
import { showCard } from './show-card.ts';
import { type Sheet, compilePdf, partsOf } from './typst.ts';
import { walletCard } from './wallet-card.ts';

/** The PDF of a paper tool for a reader, made once for the same words and facts. */
export function toolPdf(reader: Reader, file: ToolFile): Promise<Buffer> {
  const sheet = sheetOf(reader, file);
  return cached(partsOf(sheet), async () => (await compilePdf(sheet)).bytes);
}

function sheetOf(reader: Reader, file: ToolFile): Sheet {
  if (file.country) return walletCard(reader, file, file.country);
  if (file.other) return showCard(reader, file, file.other);
  return file.tool === 'contract-check' ? contractCheck(reader, file) : hoursDiary(reader, file);
}
