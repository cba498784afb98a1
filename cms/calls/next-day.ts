/**
 * The day so many months after another, the last of the month where that has fewer days.
 * @example nextDay('2026-08-31', 6) // '2027-02-28'
 */
export function nextDay(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
