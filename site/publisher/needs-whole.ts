/** Thrown where a snapshot tells only what changed, and the one that it begins at is not there: the CMS has to send a whole one. */
export class NeedsWhole extends Error {
  override name = 'NeedsWhole';

  constructor() {
    super('The site has another snapshot than the one that these changes begin at: a whole one is needed.');
  }
}
