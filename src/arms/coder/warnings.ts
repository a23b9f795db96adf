/** What users are told of an answer's limits; constant, since some of it becomes gaps of the task. */
export const warning = {
  notRun: 'The code was not run: only JavaScript and TypeScript are checked here.',
  failedChecks: 'The code did not pass its checks: it is not known to work.',
  unaffordable: 'The budget did not suffice to have what the checks found mended.',
  notMeasured: 'How fast the code is was not measured.',
  faultNotShown: 'The tests pass on the existing code too: they do not show the fault.',
  notCompared:
    'The existing code could not be run here: whether what it does stayed the same was not checked.',
  onlyRead: 'The code was read, not run.',
} as const;
