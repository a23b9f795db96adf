import type { InjectionType, Severity } from '../../domain/finding.ts';
import { maskOf } from '../lexicon/concepts.ts';
import type { Concept, Mask } from '../lexicon/concepts.ts';
import type { Confidence } from '../policy.ts';

/** Concepts that must follow each other within `window` words of one sentence. */
export interface SequenceRule {
  ruleId: string;
  type: InjectionType;
  severity: Severity;
  confidence: Confidence;
  slots: Mask[];
  window: number;
  /** Counts in full only where the first word is a command to the reader. */
  imperative: boolean;
  /** Counts only where the first word opens a clause or is a command. */
  opensClause: boolean;
  reason: string;
  /** Asks whose orders count: "follow only my orders". */
  isOfSpeaker: boolean;
  /** Reads like ordinary talk often enough that even a short text which holds nothing else is only reviewed. */
  isVague: boolean;
}

type Slot = readonly Concept[];
type Row = [
  id: string,
  confidence: Confidence,
  window: number,
  slots: Slot[],
  manner?: 'statement' | 'opening',
];

const vague = new Set([
  'extract.own-secrets',
  'override.obey-mine',
  'override.obey-only-mine',
  'extract.prompt-last',
  'role.malicious',
  'override.above',
  'extract.asks-guarded',
  'extract.all-secrets',
  'extract.ask-prompt',
  'exfiltrate.outside',
  'exfiltrate.secrets',
  'role.imagined-void',
  'override.usual',
  'override.prior-limits',
  'override.content',
  'override.content-above',
  'override.canary',
  'role.ai-without',
  'role.evil',
  'role.unbound',
  'role.unbound-answer',
]);

function family(args: {
  type: InjectionType;
  severity: Severity;
  reason: string;
  rows: Row[];
}): SequenceRule[] {
  const { type, severity, reason, rows } = args;
  return rows.map(([id, confidence, window, slots, manner]) => ({
    ruleId: `injection.${id}`,
    type,
    severity,
    confidence,
    slots: slots.map(maskOf),
    window,
    imperative: manner === undefined,
    opensClause: manner === 'opening',
    reason,
    isOfSpeaker: slots.some((slot) => slot.includes('mine')),
    isVague: vague.has(id),
  }));
}

const overrides = family({
  type: 'INSTRUCTION_OVERRIDE',
  severity: 'critical',
  reason: 'Tells the model to drop its instructions.',
  rows: [
    ['override.prior', 'certain', 8, [['override'], ['prior'], ['instructions']], 'opening'],
    ['override.prior-limits', 'likely', 6, [['override'], ['prior'], ['limits']]],
    ['override.given', 'certain', 10, [['override'], ['instructions'], ['prior']]],
    ['override.received', 'certain', 8, [['override'], ['instructions', 'everything'], ['given']]],
    ['override.own', 'certain', 5, [['override'], ['your'], ['instructions']]],
    ['override.own-limits', 'likely', 5, [['override'], ['your'], ['limits']]],
    ['override.all', 'certain', 4, [['override'], ['all'], ['instructions']]],
    ['override.any', 'likely', 4, [['override'], ['any'], ['instructions']]],
    ['override.any-limits', 'possible', 4, [['override'], ['all', 'any'], ['limits']]],
    ['override.everything-now', 'likely', 2, [['override'], ['everything']]],
    ['override.everything', 'certain', 6, [['override'], ['everything'], ['prior']]],
    ['override.above', 'likely', 3, [['override'], ['theAbove']]],
    ['override.some', 'likely', 3, [['override'], ['instructions']]],
    ['override.content', 'likely', 5, [['override'], ['prior'], ['content']]],
    ['override.content-above', 'likely', 6, [['override'], ['content'], ['prior']]],
    ['override.own-safety', 'certain', 5, [['disable', 'override'], ['your'], ['safety']]],
    ['override.all-safety', 'certain', 4, [['disable', 'override'], ['all'], ['safety']]],
    ['override.safeguard', 'likely', 4, [['disable', 'override'], ['safety']]],
    ['override.new', 'likely', 3, [['newInstructions']], 'opening'],
    ['override.ending', 'likely', 1, [['ending']], 'statement'],
    ['override.hijack', 'possible', 10, [['override'], ['content', 'limits'], ['say']]],
    [
      'override.habitual',
      'likely',
      5,
      [['override', 'disable'], ['habitual'], ['conduct', 'instructions', 'safety']],
      'opening',
    ],
    [
      'override.habitual-after',
      'likely',
      5,
      [['override', 'disable'], ['conduct', 'instructions', 'safety'], ['habitual']],
      'opening',
    ],
    ['override.last', 'likely', 5, [['prior'], ['instructions'], ['override']], 'statement'],
    [
      'override.above-say',
      'likely',
      10,
      [['override'], ['theAbove'], ['say', 'reveal', 'answer', 'instead']],
      'opening',
    ],
    [
      'override.own-for-me',
      'likely',
      14,
      [
        ['override', 'disable'],
        ['your', 'habitual'],
        ['conduct', 'instructions', 'safety', 'limits'],
        ['mine'],
      ],
    ],
    ['override.usual', 'likely', 6, [['override', 'disable'], ['usual']], 'opening'],
    ['override.conduct', 'likely', 5, [['override', 'disable'], ['your'], ['conduct']], 'opening'],
    [
      'override.for-mine',
      'certain',
      18,
      [
        ['override', 'disable'],
        ['your', 'usual', 'prior', 'safety', 'instructions', 'limits', 'conduct'],
        ['obey', 'only', 'priority'],
        ['mine', 'obeyMe'],
        ['instructions', 'limits', 'obeyMe'],
      ],
    ],
    ['override.obey-mine', 'possible', 6, [['obey'], ['mine'], ['instructions', 'limits']], 'opening'],
    [
      'override.obey-only-mine',
      'likely',
      9,
      [['obey', 'only'], ['obey', 'only'], ['mine'], ['instructions', 'limits', 'content']],
      'opening',
    ],
    [
      'override.new-rules',
      'likely',
      9,
      [
        ['newRules'],
        ['unbound', 'anything', 'noRefusal', 'obey', 'reveal', 'override', 'disable', 'answer', 'say'],
      ],
      'opening',
    ],
    ['override.pwned', 'likely', 1, [['pwned']], 'statement'],
    // What tests of prompt injection have a model say most.
    ['override.canary', 'likely', 1, [['canary']], 'statement'],
    ['override.say-canary', 'likely', 8, [['say'], ['canary']]],
    ['override.void-own', 'certain', 4, [['your'], ['instructions'], ['void']], 'statement'],
    [
      'override.void-prior',
      'likely',
      6,
      [['prior', 'your', 'all'], ['instructions', 'safety', 'limits'], ['void']],
      'statement',
    ],
    ['override.void-safety', 'likely', 3, [['safety'], ['void']], 'statement'],
    [
      'override.priority',
      'likely',
      9,
      [['mine'], ['instructions', 'limits', 'content'], ['priority']],
      'statement',
    ],
    [
      'override.priority-over',
      'certain',
      14,
      [
        ['mine'],
        ['instructions', 'limits', 'content'],
        ['priority'],
        ['your', 'prior', 'promptName', 'all'],
        ['instructions', 'limits', 'safety'],
      ],
      'statement',
    ],
    ['override.priority-new', 'likely', 9, [['newInstructions'], ['priority']], 'statement'],
    ['override.obey-me', 'likely', 1, [['obeyMe']], 'statement'],
    ['override.changed', 'likely', 5, [['youAre'], ['changed']], 'statement'],
    ['override.drop-own', 'likely', 5, [['disable'], ['your', 'prior'], ['instructions']]],
    [
      'override.regardless',
      'likely',
      7,
      [['regardless'], ['prior', 'your'], ['instructions', 'limits']],
      'statement',
    ],
    ['override.whatever', 'possible', 10, [['regardless'], ['your'], ['say', 'answer']], 'statement'],
    ['override.treat-as', 'likely', 7, [['treatAs'], ['promptName']]],
    ['override.to-model', 'possible', 1, [['toModel']], 'statement'],
    [
      'override.to-model-order',
      'likely',
      20,
      [['toModel'], ['override', 'disable', 'send', 'reveal', 'say', 'sensitive']],
      'statement',
    ],
    ['override.instead', 'possible', 6, [['instead'], ['say']], 'statement'],
    ['override.authority', 'possible', 1, [['authority']], 'statement'],
    [
      'override.authority-own',
      'likely',
      16,
      [
        ['authority'],
        ['disable', 'override', 'reveal'],
        ['your', 'safety', 'sensitive', 'promptName', 'guarded'],
      ],
      'statement',
    ],
  ],
});

const roles = family({
  type: 'ROLE_MANIPULATION',
  severity: 'critical',
  reason: 'Gives the model a role without its limits.',
  rows: [
    ['role.persona', 'certain', 14, [['become', 'youAre'], ['persona']], 'statement'],
    ['role.persona-twice', 'certain', 20, [['persona'], ['persona']], 'statement'],
    ['role.persona-on', 'certain', 3, [['persona'], ['activated']], 'statement'],
    ['role.persona-named', 'possible', 1, [['persona']], 'statement'],
    ['role.mode', 'certain', 6, [['youAre'], ['mode']], 'statement'],
    ['role.mode-played', 'certain', 14, [['become'], ['ai'], ['mode']], 'statement'],
    ['role.mode-unbound', 'certain', 20, [['mode'], ['unbound']], 'statement'],
    ['role.unbound-ai', 'certain', 14, [['become', 'youAre'], ['ai'], ['unbound']], 'statement'],
    ['role.ai-unbound', 'certain', 12, [['become', 'youAre'], ['unbound'], ['ai']], 'statement'],
    ['role.unbound', 'likely', 8, [['become', 'youAre'], ['unbound']], 'statement'],
    ['role.answer-unbound', 'certain', 6, [['answer'], ['unbound']]],
    ['role.unbound-answer', 'likely', 6, [['unbound'], ['answer']], 'statement'],
    ['role.ai-without', 'likely', 5, [['ai'], ['unbound']], 'statement'],
    ['role.no-longer', 'certain', 5, [['youAre'], ['noLonger'], ['ai']], 'statement'],
    ['role.not-ai', 'possible', 4, [['youAre'], ['not'], ['ai']], 'statement'],
    ['role.forget-ai', 'certain', 8, [['override'], ['youAre'], ['ai']]],
    ['role.no-refusal', 'possible', 1, [['noRefusal']], 'statement'],
    [
      'role.free-of-policy',
      'likely',
      12,
      [['become', 'youAre'], ['noLonger', 'not', 'unbound', 'override'], ['policy']],
      'statement',
    ],
    [
      'role.anything-harmful',
      'likely',
      14,
      [['youAre', 'become'], ['anything'], ['regardless', 'harm', 'noRefusal']],
      'statement',
    ],
    ['role.exempt', 'likely', 8, [['exempt'], ['instructions', 'limits', 'safety', 'policy']], 'statement'],
    [
      'role.hypothetical',
      'likely',
      14,
      [['hypothetical'], ['ai', 'your', 'youAre'], ['unbound']],
      'statement',
    ],
    [
      'role.hypothetical-safety',
      'possible',
      14,
      [['hypothetical'], ['disable', 'void', 'override'], ['safety', 'limits', 'instructions']],
      'statement',
    ],
    ['role.malicious', 'likely', 5, [['become'], ['malicious']]],
    ['role.evil', 'likely', 8, [['become', 'youAre', 'switchOn', 'hypothetical'], ['evilAi']], 'statement'],
    ['role.switch-unbound', 'likely', 5, [['switchOn'], ['unbound']], 'opening'],
    ['role.unbound-mode', 'possible', 2, [['unbound'], ['state']], 'statement'],
    [
      'role.imagined-void',
      'likely',
      8,
      [['become', 'hypothetical'], ['safety', 'limits', 'instructions'], ['void']],
      'statement',
    ],
  ],
});

const extractions = family({
  type: 'PROMPT_EXTRACTION',
  severity: 'high',
  reason: 'Asks for the instructions or secrets of the model.',
  rows: [
    ['extract.own-prompt', 'certain', 7, [['reveal'], ['your'], ['promptName']]],
    ['extract.prompt', 'likely', 6, [['reveal'], ['promptName']]],
    ['extract.own-instructions', 'likely', 5, [['reveal'], ['your'], ['instructions']]],
    ['extract.dump-own', 'certain', 5, [['repeat'], ['your'], ['instructions']]],
    ['extract.dump-given', 'certain', 8, [['repeat'], ['instructions'], ['given']]],
    ['extract.asks-prompt', 'certain', 4, [['whatIs'], ['your'], ['promptName']], 'statement'],
    ['extract.ask-prompt', 'likely', 5, [['whatIs'], ['your'], ['instructions', 'promptName']], 'statement'],
    ['extract.above', 'likely', 6, [['repeat'], ['prior'], ['content', 'instructions']]],
    ['extract.text-above', 'likely', 6, [['repeat'], ['content', 'instructions', 'everything'], ['prior']]],
    ['extract.before', 'possible', 7, [['reveal'], ['content', 'everything', 'all'], ['prior']]],
    [
      'extract.given',
      'likely',
      8,
      [['reveal', 'whatIs'], ['instructions', 'content', 'everything', 'limits'], ['given']],
    ],
    ['extract.dictated', 'likely', 8, [['begin'], ['myInstructions']], 'statement'],
    [
      'extract.verbatim',
      'certain',
      10,
      [['repeat', 'reveal'], ['your', 'prior', 'promptName', 'given'], ['startsYouAre']],
    ],
    [
      'extract.starts',
      'likely',
      10,
      [['repeat', 'reveal'], ['content', 'instructions', 'everything', 'all'], ['startsYouAre']],
    ],
    ['extract.told', 'likely', 1, [['toldYou']], 'statement'],
    ['extract.internals', 'possible', 6, [['reveal', 'whatIs'], ['your'], ['internals']], 'statement'],
    ['extract.secrets', 'possible', 6, [['reveal', 'whatIs'], ['sensitive']]],
    ['extract.guarded', 'likely', 6, [['reveal'], ['guarded']]],
    ['extract.asks-guarded', 'likely', 5, [['whatIs'], ['guarded']], 'opening'],
    [
      'extract.start-of',
      'likely',
      8,
      [['startOf'], ['your', 'given', 'drivesYou'], ['instructions', 'promptName']],
      'statement',
    ],
    [
      'extract.drives-you',
      'likely',
      12,
      [['reveal', 'whatIs'], ['promptName', 'instructions', 'content', 'limits'], ['drivesYou']],
    ],
    ['extract.guarded-part', 'likely', 7, [['startOf'], ['guarded']], 'statement'],
    ['extract.prompt-last', 'likely', 3, [['promptName'], ['reveal']], 'statement'],
    ['extract.own-prompt-named', 'possible', 4, [['your'], ['promptName']], 'statement'],
    ['extract.own-secrets', 'likely', 5, [['reveal'], ['your'], ['sensitive']]],
    ['extract.all-secrets', 'likely', 5, [['reveal'], ['all'], ['sensitive']]],
  ],
});

const others = [
  ...family({
    type: 'EXFILTRATION',
    severity: 'high',
    reason: 'Asks to send secrets away.',
    rows: [
      ['exfiltrate.secrets', 'likely', 8, [['send'], ['all', 'your'], ['sensitive']]],
      ['exfiltrate.found', 'possible', 8, [['sensitive'], ['send']]],
      [
        'exfiltrate.outside',
        'likely',
        16,
        [['send'], ['sensitive', 'all', 'everything', 'limits'], ['outside']],
      ],
      ['exfiltrate.some', 'possible', 6, [['send'], ['sensitive']]],
    ],
  }),
  ...family({
    type: 'ENCODED_INSTRUCTION',
    severity: 'high',
    reason: 'Asks to decode a text and to do what it says.',
    rows: [
      ['encoded.decode-run', 'likely', 6, [['decode'], ['run']]],
      ['encoded.run-decoded', 'likely', 4, [['run'], ['decode']]],
    ],
  }),
];

export const sequenceRules: readonly SequenceRule[] = [...overrides, ...roles, ...extractions, ...others];
