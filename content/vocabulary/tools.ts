import type { Stage } from './stages.ts';

/**
 * The paper tools in the order of the way: at which stage people need them, which guides lead to them, and whether
 * having one may put its owner in danger (then the page has the button to leave quickly).
 */
export const tools = [
  { tool: 'contract-check', stage: 'preparing', sensitive: false, guides: ['what-your-contract-must-say', 'agencies-and-fees', 'should-i-go'] },
  { tool: 'wallet-card', stage: 'travelling', sensitive: true, guides: ['the-journey', 'first-days', 'get-help-now', 'domestic-workers'] },
  { tool: 'hours-diary', stage: 'working', sensitive: false, guides: ['wages-and-hours', 'how-to-complain', 'domestic-workers', 'coming-home'] },
  {
    tool: 'show-card',
    stage: 'trouble',
    sensitive: true,
    guides: ['get-help-now', 'how-to-complain', 'housing-health-and-safety', 'violence-and-harassment', 'pregnant-or-with-a-baby', 'without-papers'],
  },
] as const satisfies readonly { tool: string; stage: Stage; sensitive: boolean; guides: readonly string[] }[];

export type Tool = (typeof tools)[number]['tool'];

/** Where the points of the contract check come from. */
export const contractSource = { resource: 'amman-action-plan-2007', locator: 'Trade union centers of sending countries', asOf: '2007-02' };

/** What unions ask model contracts to say: the rows of the contract check. */
export const contractPoints = ['wages', 'hours', 'holidays', 'overtime', 'homeLeave', 'injury', 'termination', 'women'] as const;

/** What the owner writes at the top of the contract check. */
export const contractFields = ['employer', 'agency', 'job', 'dates'] as const;

/** The columns of the contract check, after the points. */
export const contractColumns = ['promised', 'signed', 'real'] as const;

/** The columns of the diary of hours and wages. */
export const diaryColumns = ['date', 'start', 'end', 'break', 'hours', 'overtime', 'paid', 'note'] as const;

/** The sentences of the card to show, by where they are said; `line` leaves room to write. */
export const showSentences = [
  {
    place: 'anywhere',
    sentences: [{ name: 'interpreter' }, { name: 'embassy' }, { name: 'union', line: true }, { name: 'woman' }, { name: 'sign' }],
  },
  { place: 'doctor', sentences: [{ name: 'hurt' }, { name: 'doctor' }, { name: 'pregnant' }, { name: 'medicine', line: true }] },
  { place: 'police', sentences: [{ name: 'complaint' }, { name: 'danger' }, { name: 'passport' }, { name: 'copy' }] },
] as const satisfies readonly { place: string; sentences: readonly { name: string; line?: boolean }[] }[];
