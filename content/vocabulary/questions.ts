/**
 * Law questions, each put so that "yes", "no", "it depends" or "not known" answers it.
 * The first four are the rows of table 4 of the ILO study of 2022; wording per language stands in `locales/<lang>/laws.json`.
 */
export const questions = [
  'covered',
  'join-union',
  'form-union',
  'lead-union',
  'choose-union',
  'union-independence',
  'anti-union-protection',
  'strike',
  'replace-strikers',
  'home-union-help',
  'keep-passport',
  'tied-to-employer',
  'change-job',
  'leave-early',
  'employer-fined',
  'deported',
  'maternity-protection',
  'pregnancy-dismissal',
  'recruitment-fees',
  'complaint-mechanism',
  'family-complaint',
  'union-complaint',
  'pre-departure-training',
  'one-stop-office',
] as const;

/** The rows of table 4: what the comparison shows first. */
export const unionQuestions = questions.slice(0, 4);

/** Answers to a law question. */
export const answers = ['yes', 'no', 'conditional', 'unknown'] as const;

export type Question = (typeof questions)[number];
export type Answer = (typeof answers)[number];
