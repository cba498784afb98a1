/**
 * The day so many months after (or before) a day.
 * @example monthsAfter('2026-11-23', -24) // "2024-11-23"
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Day 0 of the next month is the last of this one: 31 January and one month is the end of February.
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
