import type { InjectionType, Severity } from '../../domain/finding.ts';
import type { Confidence } from '../policy.ts';
import { Notebook } from './match.ts';
import type { InjectionMatch } from './match.ts';
import { cookieSenders, endMarks, headings, linkedImages } from './spans.ts';
import type { Span } from './spans.ts';

interface MarkupRule {
  ruleId: string;
  type: InjectionType;
  severity: Severity;
  confidence: Confidence;
  /** A plain substring test that spares the rest. */
  gate: string;
  find: (text: string) => Iterable<Span>;
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
    find: by(
      /<\|(?:im_start|start_header_id)\|>\s{0,3}system\b|<\|(?:im_end|eot_id|end|endoftext)\|>\s{0,3}<\|/gi,
    ),
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.chat-mark',
    confidence: 'likely',
    gate: '<|',
    find: by(/<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)\|>/gi),
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.llama',
    confidence: 'likely',
    gate: '[',
    find: by(/\[\/?INST\]|<<\/?SYS>>/g),
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.bracket-turn',
    confidence: 'likely',
    gate: '[',
    find: by(
      /\[(?:system|admin|administrator|developer|root)(?:[ _](?:message|override|note|instructions?|prompt|mode|command))?\][ :]|\[(?:system|admin|root)[ _:](?:override|message|note|instructions?|prompt)[^\]\n]{0,60}\]/gi,
    ),
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.heading',
    confidence: 'likely',
    gate: '#',
    find: headings,
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.tag',
    confidence: 'likely',
    gate: '</',
    find: by(
      /<\/?(?:system|instructions?|system_prompt|system-prompt|context|user_input|untrusted|prompt|user)>[^<\n]{0,20}\b(?:new system|system message|you are now|ignore|disregard|new instructions?|override)/gi,
    ),
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.system-tag',
    confidence: 'likely',
    gate: '<',
    find: by(/<(?:system|system_prompt|system-prompt)>/gi),
  },
  {
    ...delimiter,
    ruleId: 'injection.delimiter.end-of-input',
    confidence: 'likely',
    gate: 'END ',
    find: endMarks,
  },
  {
    ...template,
    ruleId: 'injection.template.lookup',
    confidence: 'certain',
    gate: '${',
    find: by(/\$\{(?:jndi|env|sys|lower|upper):[^}\s]{0,200}/gi),
  },
  {
    ...template,
    ruleId: 'injection.template.introspection',
    confidence: 'likely',
    gate: '__',
    find: by(/__(?:class__[^\n]{0,40}__(?:mro|bases?|subclasses)__|globals__|builtins__|import__\s?\()/g),
  },
  {
    ...template,
    ruleId: 'injection.template.expression',
    confidence: 'likely',
    gate: '{',
    find: by(
      /\{\{\s{0,3}(?:\d{1,4}\s?\*\s?\d|config\b|self\.|request\.|''|""|lipsum|cycler|system_prompt|constructor)[^}\n]{0,120}\}\}|\{%\s{0,3}(?:import|include|set x|for \w{1,20} in \(\))[^%\n]{0,120}%\}/g,
    ),
  },
  {
    ...template,
    ruleId: 'injection.template.server-page',
    confidence: 'likely',
    gate: '<',
    find: by(/<%=? {0,3}(?:system|exec|`|eval|File\.|IO\.)[^%\n]{0,120}|<!--#exec\b[^>\n]{0,120}/g),
  },
  {
    ...exfiltration,
    ruleId: 'injection.exfiltration.image',
    confidence: 'likely',
    gate: '![',
    find: linkedImages,
  },
  {
    ...exfiltration,
    ruleId: 'injection.exfiltration.cookie',
    confidence: 'likely',
    gate: 'document.',
    find: cookieSenders,
  },
  {
    ...exfiltration,
    ruleId: 'injection.exfiltration.script-link',
    confidence: 'likely',
    gate: 'javascript:',
    find: by(/\]\(javascript:[^)\n]{1,120}|onerror ?= ?["']?(?:fetch|eval|alert)[^>\n]{0,120}/gi),
  },
];

/** Attacks that marks give away: turn delimiters, template expressions, links that carry data. A plain URL is none. */
export function findMarkup(text: string): InjectionMatch[] {
  const found: InjectionMatch[] = [];
  for (const rule of rules) if (text.includes(rule.gate)) found.push(...foundBy(text, rule));
  return found;
}

function foundBy(text: string, rule: MarkupRule): InjectionMatch[] {
  const { ruleId, type, severity, confidence, reason } = rule;
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  for (const { start, end } of rule.find(text)) {
    if (notebook.isFull()) break;
    if (notebook.isCrowded(ruleId, start)) continue;
    const match = { type, severity, confidence, start, end, ruleId, reason, isPlain: true, isVague: false };
    notebook.note(match);
    found.push(match);
  }
  return found;
}

function by(pattern: RegExp): (text: string) => Iterable<Span> {
  return function* (text) {
    for (const { index, 0: matched } of text.matchAll(pattern))
      yield { start: index, end: index + matched.length };
  };
}
