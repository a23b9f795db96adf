import { Notebook } from './injection-match.ts';
import type { InjectionMatch } from './injection-match.ts';
import { normalise } from './normalise.ts';

type Meaning = Omit<InjectionMatch, 'start' | 'end'>;

const override: Meaning = {
  type: 'INSTRUCTION_OVERRIDE',
  severity: 'critical',
  confidence: 'certain',
  ruleId: 'injection.override.other-script',
  reason: 'Tells the model to drop its instructions.',
  isPlain: true,
};
const unbound: Meaning = {
  type: 'ROLE_MANIPULATION',
  severity: 'critical',
  confidence: 'likely',
  ruleId: 'injection.role.other-script',
  reason: 'Gives the model a role without its limits.',
  isPlain: true,
};
const extraction: Meaning = {
  type: 'PROMPT_EXTRACTION',
  severity: 'high',
  confidence: 'likely',
  ruleId: 'injection.extract.other-script',
  reason: 'Asks for the instructions or secrets of the model.',
  isPlain: true,
};

// Scripts that do not part words with spaces, or bend them too much for a word list. Every gap is bounded.
const patterns: readonly { meaning: Meaning; pattern: RegExp }[] = [
  {
    meaning: override,
    pattern: anyOf(
      '(?:忽略|无视|忘记|忘掉|忽視|無視|忘記|不要遵循|不要遵守|不必遵守|抛开|跳过).{0,12}(?:指令|指示|提示词|提示詞|规则|規則|限制|命令|设定|設定)',
      '(?:以前|前|上記|これまで|すべて|全て|最初).{0,8}(?:指示|命令|ルール|プロンプト|制約).{0,6}(?:無視|忘れ)',
      '(?:지침|지시|명령|규칙|프롬프트).{0,8}(?:무시|잊어)',
      '(?:تجاهل|تجاهلي|انس|انسى).{0,16}(?:التعليمات|تعليمات|الأوامر|الاوامر|القواعد|التوجيهات)',
      '(?:התעלם|התעלמ|שכח).{0,16}(?:הוראות|ההוראות|מההוראות|הנחיות|ההנחיות|מההנחיות|הכללים)',
      'निर्देश.{0,20}(?:अनदेखा|नज़रअंदाज|भूल)',
      '(?:अनदेखा|नज़रअंदाज).{0,20}निर्देश',
      '(?:ละเว้น|ไม่ต้องสนใจ|เพิกเฉย|ลืม).{0,20}(?:คำสั่ง|คำแนะนำ|กฎ)',
      '(?:αγνοησε|ξεχασε).{0,24}(?:οδηγιες|κανονες|εντολες)',
    ),
  },
  {
    meaning: unbound,
    pattern: anyOf(
      '(?:没有|沒有|不受|无|無)(?:任何|一切)?.{0,4}(?:限制|约束|約束|审查|審查|过滤|過濾|规则约束|道德)',
      '(?:制限|制約|検閲|フィルター|ルール).{0,6}(?:なし|ありません|ない|受けない|無視)',
      '(?:제한|제약|검열|규칙|필터).{0,6}(?:없는|없이|없다|없어)',
      '(?:بدون|دون|بلا) (?:أي )?(?:قيود|قواعد|رقابة|حدود)',
      'ללא (?:שום )?(?:הגבלות|מגבלות|כללים|צנזורה)',
      'बिना (?:किसी )?(?:प्रतिबंध|रोक|सीमा|नियम)',
      'χωρις (?:κανεναν |καθολου )?(?:περιορισμους|ορια|κανονες)',
    ),
  },
  {
    meaning: extraction,
    pattern: anyOf(
      '(?:显示|告诉|输出|打印|重复|泄露|给我|透露|顯示|告訴|輸出|列出|把).{0,10}(?:系统|系統|初始|隐藏|隱藏|原始|内部)(?:提示|指令|消息|设定|設定)',
      '(?:システム|初期|最初).{0,6}(?:プロンプト|指示|命令).{0,14}(?:表示|教え|出力|見せ|繰り返)',
      '(?:最初に|上に)(?:与えられた|書かれた).{0,8}(?:指示|文章|プロンプト)',
      '(?:시스템|초기|숨겨진) ?(?:프롬프트|지시|지침|명령).{0,12}(?:보여|알려|출력|말해|공개)',
      '(?:أظهر|اعرض|اطبع|اكشف|أخبرني).{0,16}(?:تعليمات النظام|التعليمات الأصلية|موجه النظام|تعليماتك)',
      '(?:הצג|חשוף|הדפס|גלה).{0,16}(?:הוראות המערכת|ההוראות שלך|פרומפט)',
      '(?:सिस्टम|मूल|प्रारंभिक) ?(?:प्रॉम्प्ट|निर्देश).{0,16}(?:दिखा|बता|प्रकट)',
    ),
  },
];

const script = /[\u0370-\u03ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]/;
const firstUnit = 0x370;
// No pattern has a wider gap between letters of these scripts, with which each begins and ends.
const widestGap = 32;

/** Overrides, roles without limits and questions for the prompt in scripts that the word list does not serve. */
export function findForeignAttacks(text: string): InjectionMatch[] {
  if (!script.test(text)) return [];
  const places = foreignPlaces(text);
  return patterns.flatMap(({ meaning, pattern }) => foundBy({ text, places, meaning, pattern }));
}

/** Stretches of the text that hold all its units of other scripts. */
function foreignPlaces(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < firstUnit) continue;
    const last = places.at(-1);
    if (last !== undefined && at - last.end <= widestGap) last.end = at + 1;
    else places.push({ start: at, end: at + 1 });
  }
  return places;
}

function foundBy(args: {
  text: string;
  places: readonly { start: number; end: number }[];
  meaning: Meaning;
  pattern: RegExp;
}): InjectionMatch[] {
  const { text, places, meaning, pattern } = args;
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  for (const place of places) {
    for (const { index, 0: matched } of text.slice(place.start, place.end).matchAll(pattern)) {
      if (notebook.isFull()) return found;
      const start = place.start + index;
      const match = { ...meaning, start, end: start + matched.length };
      if (notebook.isCrowded(match.ruleId, start)) continue;
      notebook.note(match);
      found.push(match);
    }
  }
  return found;
}

function anyOf(...alternatives: string[]): RegExp {
  return new RegExp(normalise(alternatives.join('|')).text, 'gi');
}
