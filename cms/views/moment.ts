/** A moment (ISO 8601) as a day and a time of day in a language of the admin. */
export function moment(at: string, tag: string): string {
  return new Intl.DateTimeFormat([tag, 'en'], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
