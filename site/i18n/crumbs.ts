/** A step of the way back to the home page. */
export interface Crumb {
  href: string;
  title: string;
}
