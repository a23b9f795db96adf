import type { InjectionMatch } from './injection-match.ts';

// Scripts that do not part words with spaces, or bend them too much for a word list.
const foreignOverride = new RegExp(
  [
    '(?:忽略|无视|忘记|忽視|無視|忘記|不要遵循).{0,12}(?:指令|指示|提示|规则|規則|说明|限制)',
    '(?:以前|前|上記|これまで|すべて|全て).{0,8}(?:指示|命令|ルール|プロンプト).{0,6}(?:無視|忘れ)',
    '(?:지침|지시|명령|규칙|프롬프트).{0,8}(?:무시|잊어)',
    '(?:تجاهل|انس).{0,16}(?:التعليمات|تعليمات|الأوامر|القواعد|الاوامر)',
    '(?:התעלם|התעלמ|שכח).{0,16}(?:הוראות|ההוראות|מההוראות|הנחיות|ההנחיות|מההנחיות)',
    'निर्देश.{0,20}(?:अनदेखा|नज़रअंदाज|भूल)',
  ].join('|'),
  'gi',
);

/** "Ignore the instructions" in Chinese, Japanese, Korean, Arabic, Hebrew, and Hindi. */
export function findForeignOverrides(text: string): InjectionMatch[] {
  if (!/[\u0590-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7a3]/.test(text)) return [];
  return [...text.matchAll(foreignOverride)].map((match) => ({
    type: 'INSTRUCTION_OVERRIDE',
    severity: 'critical',
    confidence: 'certain',
    start: match.index,
    end: match.index + match[0].length,
    ruleId: 'injection.override.other-script',
    reason: 'Tells the model to drop its instructions.',
  }));
}
