import type { Lang } from '#content/vocabulary/languages.ts';

type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** Names, dates and numbers of one language; all of them come from `Intl`. */
export interface Formats {
  language: (code: string) => string;
  country: (code: string) => string;
  /** A date as far as it is known: "2018", "2018-07" or "2018-07-01". */
  date: (partial: string) => string;
  /** A day of every year: "12-18". */
  yearlyDay: (monthDay: string) => string;
  weekday: (day: Weekday) => string;
  number: (value: number) => string;
  percent: (value: number) => string;
  minutes: (value: number) => string;
  bytes: (value: number) => string;
  /** Names side by side, with the comma of the script: "Thailand, Malaysia". */
  list: (names: readonly string[]) => string;
  compare: (a: string, b: string) => number;
}

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const satisfies readonly Weekday[];
/** `Intl.ListFormat` adds an "and" or drops the commas, differently in every language. */
const commas: Partial<Record<Lang, string>> = { ar: '،', my: '၊' };
const kept = new Map<Lang, Formats>();

/** The formats of a language, made once: Intl objects are slow to make. */
export function formatsOf(lang: Lang): Formats {
  const known = kept.get(lang) ?? make(lang);
  kept.set(lang, known);
  return known;
}

function make(lang: Lang): Formats {
  // British, as the English texts are. Latin digits everywhere: phone numbers and the prose have them, and two kinds on one page confuse.
  const tag = `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;
  const languageNames = new Intl.DisplayNames([tag], { type: 'language' });
  const regionNames = new Intl.DisplayNames([tag], { type: 'region', style: 'short' });
  const year = dates(tag, { year: 'numeric' });
  const month = dates(tag, { year: 'numeric', month: 'long' });
  const day = dates(tag, { year: 'numeric', month: 'long', day: 'numeric' });
  const yearly = dates(tag, { month: 'long', day: 'numeric' });
  const weekday = dates(tag, { weekday: 'long' });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const kilobytes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const { compare } = new Intl.Collator(tag);
  return {
    language: remembering((code) => languageNames.of(code) ?? code),
    country: remembering((code) => regionNames.of(code.toUpperCase()) ?? code.toUpperCase()),
    date: remembering((partial) => [year, month, day][partial.split('-').length - 1]?.(new Date(partial)) ?? partial),
    yearlyDay: (monthDay) => yearly(new Date(`2024-${monthDay}`)),
    // 1 January 2024 was a Monday.
    weekday: (name) => weekday(new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(name)))),
    number: number.format,
    percent: (value) => percent.format(value / 100),
    minutes: minutes.format,
    bytes: (value) => kilobytes.format(Math.max(1, value / 1000)),
    list: (names) => names.join(`${commas[lang] ?? ','} `),
    compare,
  };
}

function dates(tag: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format;
}

function remembering(name: (code: string) => string): (code: string) => string {
  const names = new Map<string, string>();
  return (code) => {
    const known = names.get(code) ?? name(code);
    names.set(code, known);
    return known;
  };
}
