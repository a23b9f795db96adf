import type { InjectionType, Severity } from '../domain/finding.ts';
import type { InjectionMatch } from './injection-match.ts';
import type { Confidence } from './policy.ts';

interface MarkupRule {
  ruleId: string;
  type: InjectionType;
  severity: Severity;
  confidence: Confidence;
  /** A plain substring test that spares the pattern. */
  gate: string;
  pattern: RegExp;
  accept?: (matched: string) => boolean;
  reason: string;
}

const delimiter = {
  type: 'DELIMITER_INJECTION',
  severity: 'high',
  reason: 'Imitates the marks between turns of a conversation.',
} as const;
const template = {
  type: 'TEMPLATE_INJECTION',
  severity: 'high',
  reason: 'Carries an expression for a template engine or interpreter.',
} as const;
const exfiltration = {
  type: 'EXFILTRATION',
  severity: 'high',
  reason: 'A link or image that carries data to another host.',
} as const;

/** Every repetition is bounded and every pattern opens with a literal: one pass each. */
const rules: readonly MarkupRule[] = [
  {
    ...delimiter,
    ruleId: 'injection.delimiter.chat-turn',
    confidence: 'certain',
    gate: '<|',
    pattern:
      /<\|(?:im_start|start_header_id)\|>\s{0,3}system\b|<\|(?:im_end|eot_id|end|endoftext)\|>\s{0,3}<\|/gi,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.chat-mark',
    confidence: 'likely',
    gate: '<|',
    pattern: /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)\|>/gi,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.llama',
    confidence: 'likely',
    gate: '[',
    pattern: /\[\/?INST\]|<<\/?SYS>>/g,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.bracket-turn',
    confidence: 'likely',
    gate: '[',
    pattern:
      /\[(?:system|admin|administrator|developer|root)(?:[ _](?:message|override|note|instructions?|prompt|mode|command))?\][ :]|\[(?:system|admin|root)[ _:](?:override|message|note|instructions?|prompt)[^\]\n]{0,60}\]/gi,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.heading',
    confidence: 'likely',
    gate: '#',
    pattern:
      /^#{2,4} ?(?:system|new instructions?|admin override)(?: (?:prompt|message|instructions?|override))?:?\s*$/gim,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.tag',
    confidence: 'likely',
    gate: '</',
    pattern:
      /<\/?(?:system|instructions?|system_prompt|system-prompt|context|user_input|untrusted|prompt|user)>[^<\n]{0,20}\b(?:new system|system message|you are now|ignore|disregard|new instructions?|override)/gi,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.system-tag',
    confidence: 'likely',
    gate: '<',
    pattern: /<(?:system|system_prompt|system-prompt)>/gi,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.end-of-input',
    confidence: 'likely',
    gate: '',
    pattern:
      /(?:[-=%#*]{3,20} ?)END (?:OF )?(?:USER|SYSTEM|CONTEXT|INPUT|PROMPT|INSTRUCTIONS?|DOCUMENT)\b[^\n]{0,30}/g,
  },
  {
    ...template,
    ruleId: 'injection.template.lookup',
    confidence: 'certain',
    gate: '${',
    pattern: /\$\{(?:jndi|env|sys|lower|upper):[^}\s]{0,200}/gi,
  },
  {
    ...template,
    ruleId: 'injection.template.introspection',
    confidence: 'likely',
    gate: '__',
    pattern: /__(?:class__[^\n]{0,40}__(?:mro|bases?|subclasses)__|globals__|builtins__|import__\s?\()/g,
  },
  {
    ...template,
    ruleId: 'injection.template.expression',
    confidence: 'likely',
    gate: '{',
    pattern:
      /\{\{\s{0,3}(?:\d{1,4}\s?\*\s?\d|config\b|self\.|request\.|''|""|lipsum|cycler|system_prompt|constructor)[^}\n]{0,120}\}\}|\{%\s{0,3}(?:import|include|set x|for \w{1,20} in \(\))[^%\n]{0,120}%\}/g,
  },
  {
    ...template,
    ruleId: 'injection.template.server-page',
    confidence: 'likely',
    gate: '<',
    pattern: /<%=? {0,3}(?:system|exec|`|eval|File\.|IO\.)[^%\n]{0,120}|<!--#exec\b[^>\n]{0,120}/g,
  },
  {
    ...exfiltration,
    ruleId: 'injection.exfiltration.image',
    confidence: 'likely',
    gate: '![',
    pattern: /!\[[^\]\n]{0,100}\]\(https?:\/\/[^)\n]{1,400}\)/g,
    accept: (image) => /[?&/=](?:\{|\[|<|\$|(?:DATA|SECRET|PROMPT|HISTORY|BASE64)\b)/.test(image),
  },
  {
    ...exfiltration,
    ruleId: 'injection.exfiltration.cookie',
    confidence: 'likely',
    gate: 'document.',
    pattern: /(?:https?:\/\/|fetch\(|location|src)[^\n]{0,120}document\.cookie/gi,
  },
  {
    ...exfiltration,
    ruleId: 'injection.exfiltration.script-link',
    confidence: 'likely',
    gate: 'javascript:',
    pattern: /\]\(javascript:[^)\n]{1,120}|onerror ?= ?["']?(?:fetch|eval|alert)[^>\n]{0,120}/gi,
  },
];

// A text that is attacked this often by one rule is no better for what else it holds.
const mostOfRule = 200;

/** Attacks that marks give away: turn delimiters, template expressions, links that carry data. A plain URL is none. */
export function findMarkup(text: string): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  for (const { gate, pattern, accept, ...rule } of rules) {
    if (gate !== '' && !text.includes(gate)) continue;
    let left = mostOfRule;
    for (const match of text.matchAll(pattern)) {
      if (left === 0) break;
      left -= 1;
      if (accept?.(match[0]) === false) continue;
      found.push({ ...rule, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
