/** How the arm treats a language: the two that it checks, under their usual names, and all others. */
export type LanguageKind = 'javascript' | 'typescript' | 'other';

const names: Readonly<Record<string, LanguageKind>> = {
  javascript: 'javascript',
  js: 'javascript',
  ecmascript: 'javascript',
  'node.js': 'javascript',
  nodejs: 'javascript',
  typescript: 'typescript',
  ts: 'typescript',
};

export function languageKind(language: string): LanguageKind {
  return names[language.trim().toLowerCase()] ?? 'other';
}
