import type { Capability } from '../../domain/arm.ts';

/** What the executor offers, as planners read it. */
export const executorCapabilities = [
  {
    name: 'calculate',
    description:
      'Computes arithmetic, unit conversions, dates, and figures over tables (sum, mean, groups, top lists).',
    risk: 'none',
    worksOffline: true,
  },
  {
    name: 'sentiment',
    description: 'Scores how positive or negative texts are, from -1 to 1, overall and for each.',
    risk: 'none',
    worksOffline: true,
  },
  {
    name: 'summarize',
    description: 'Picks the sentences that say most of a text.',
    risk: 'none',
    worksOffline: true,
  },
  {
    name: 'extract',
    description: 'Finds links, dates, numbers, e-mail addresses and phone numbers in a text.',
    risk: 'none',
    worksOffline: true,
  },
  {
    name: 'run_javascript',
    description: 'Runs JavaScript over an input in a sandbox without files, network or processes.',
    risk: 'low',
    worksOffline: true,
  },
] as const satisfies readonly Capability[];

export type ExecutorCapability = (typeof executorCapabilities)[number]['name'];
