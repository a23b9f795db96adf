import { normalise } from '../text/normalise.ts';
import type { Sections } from '../text/sections.ts';
import { Notebook } from './match.ts';
import type { InjectionMatch } from './match.ts';
import {
  asksForOwn,
  asksForSecrets,
  dropsOwn,
  dropsPerhaps,
  dropsSome,
  isUnbound,
  playsUnbound,
} from './verb-last.ts';

type Meaning = Omit<InjectionMatch, 'start' | 'end'>;

interface Attack {
  meaning: Meaning;
  pattern: RegExp;
}

interface StickyAttack extends Attack {
  /** The same pattern, tried at one place. */
  sticky: RegExp;
}

const override: Meaning = {
  type: 'INSTRUCTION_OVERRIDE',
  severity: 'critical',
  confidence: 'certain',
  ruleId: 'injection.override.other-script',
  reason: 'Tells the model to drop its instructions.',
  isPlain: true,
  isVague: false,
};
const loosely: Meaning = {
  ...override,
  confidence: 'likely',
  ruleId: 'injection.override.some-other-script',
};
const unbound: Meaning = {
  type: 'ROLE_MANIPULATION',
  severity: 'critical',
  confidence: 'likely',
  ruleId: 'injection.role.other-script',
  reason: 'Gives the model a role without its limits.',
  isPlain: true,
  isVague: true,
};
const played: Meaning = { ...unbound, ruleId: 'injection.role.played-other-script', isVague: false };
const extraction: Meaning = {
  type: 'PROMPT_EXTRACTION',
  severity: 'high',
  confidence: 'likely',
  ruleId: 'injection.extract.other-script',
  reason: 'Asks for the instructions or secrets of the model.',
  isPlain: true,
  isVague: false,
};

const secrets: Meaning = {
  type: 'PROMPT_EXTRACTION',
  severity: 'high',
  confidence: 'possible',
  ruleId: 'injection.extract.secrets-other-script',
  reason: 'Asks for the instructions or secrets of the model.',
  isPlain: true,
  isVague: true,
};

// Scripts that do not part words with spaces, or bend them too much for a word list. Every gap is bounded.
const attacks: readonly Attack[] = [
  {
    meaning: override,
    pattern: anyOf(
      '(?:忽略|无视|忘记|忘掉|忽視|無視|忘記|不要遵循|不要遵守|不必遵守|不再遵守|不用遵守|不要理会|不用管|抛开|抛弃|跳过|违反|绕过|取消|放弃|撤销|清除|推翻|打破).{0,12}(?:指令|指示|提示词|提示詞|规则|規則|限制|命令|设定|設定|准则|準則|约束|約束|政策|道德|过滤|安全措施|编程|训练)',
      '(?:忽略|无视|忘记|忘掉|忘了).{0,4}(?:之前|以前|先前|上面|以上|前面|此前).{0,6}(?:所有|一切|全部|内容|对话|要求|说的|的话)',
      '(?:以前|前|上記|これまで|すべて|全て|最初|あなたの|システム|従来|既存).{0,8}(?:指示|命令|ルール|プロンプト|制約|規則|設定|ガイドライン|制限).{0,6}(?:無視|忘れ|破棄|破って|取り消|解除|捨て|従わな|守らな)',
      '(?:지침|지시|명령|규칙|프롬프트|제한|정책|제약|가이드라인).{0,10}(?:무시|잊어|잊고|잊으|삭제|지우고|우회|무효|따르지 ?마|따르지 ?않|지키지 ?마)',
      '(?:انس(?:ى|ي)?|تجاهلي|تجاهلوا|لا تتبع|لا تلتزم|لا تلتزمي) (?:.{0,20}[^ء-ي])?(?:التعليمات|تعليماتك|الأوامر|الاوامر|القواعد|قواعدك|التوجيهات|توجيهاتك|القيود|قيودك|السياسات|برمجتك|ما قيل لك)',
      '(?:התעלם|התעלמ|שכח|תשכח|עקוף|בטל|הפר).{0,16}(?:הוראות|ההוראות|מההוראות|הנחיות|ההנחיות|מההנחיות|הכללים|מהכללים|ההגבלות|המגבלות)',
      '(?:भूल जाओ|भूल जाइए|अनदेखा करो|अनदेखा करें|नज़रअंदाज करो|छोड़ो) (?:ये |यह |अपने |सब |सारे |सभी |पिछले |पुराने ){1,3}(?:निर्देश|नियम|आदेश)',
      '(?:ละเว้น|ไม่ต้องสนใจ|เพิกเฉย|ลืม|ข้าม|ฝ่าฝืน|อย่าทำตาม).{0,20}(?:คำสั่ง|คำแนะนำ|กฎ|ข้อจำกัด|นโยบาย)',
      '(?:αγνοησε|ξεχασε|παρακαμψε|παραβιασε).{0,24}(?:οδηγιες|κανονες|εντολες|περιορισμους)',
      dropsOwn,
    ),
  },
  { meaning: loosely, pattern: anyOf(dropsSome) },
  { meaning: { ...loosely, isVague: true }, pattern: anyOf(dropsPerhaps) },
  { meaning: played, pattern: anyOf(playsUnbound) },
  {
    meaning: unbound,
    pattern: anyOf(
      '(?:没有|沒有|不受|无|無|解除|取消)(?:任何|一切)?.{0,4}(?:限制|约束|約束|审查|審查|过滤|過濾|规则约束|道德)',
      '(?:制限|制約|検閲|フィルター|ルール|規制|倫理).{0,6}(?:なし|ありません|ない|受けない|無視|解除|縛られな)',
      '(?:제한|제약|검열|규칙|필터|정책|윤리).{0,8}(?:없는|없이|없다|없어|해제|받지 ?않)|무제한 ?모드|탈옥 ?모드',
      '(?:أنت|انت|تصرف|تخيل|أجب|اجب|جاوب|تكلم|تحدث|رد|ذكاء|مساعد|نموذج|روبوت).{0,24} (?:بدون|دون|بلا|من غير) (?:أي |اي )?(?:قيود|قواعد|رقابة|ضوابط|فلاتر)',
      '(?:אתה|ענה|תענה|דבר|תדבר|עוזר|מודל|רובוט).{0,24} (?:ללא|בלי) (?:שום )?(?:הגבלות|מגבלות|כללים|צנזורה)',
      isUnbound,
      'χωρις (?:κανεναν |καθολου )?(?:περιορισμους|ορια|κανονες)',
      'ไม่มี(?:ข้อจำกัด|กฎ|ขอบเขต|การเซ็นเซอร์)',
    ),
  },
  {
    meaning: extraction,
    pattern: anyOf(
      '(?:显示|告诉|输出|打印|重复|泄露|给我|透露|顯示|告訴|輸出|列出|说出|公开|翻译|总结|写出|复述|展示|分享|揭示|把).{0,12}(?:系统|系統|初始|隐藏|隱藏|原始|内部|最初|秘密|开发者|后台)的?(?:提示|指令|消息|设定|設定|规则|指示|指导|prompt)',
      '(?:系统|系統|初始|隐藏|隱藏|原始|最初的?)(?:提示词|提示詞|提示语|指令|prompt).{0,6}(?:是什么|是什麼|内容|发给我|写了什么|说了什么)',
      '(?:システム|初期|最初|隠され|秘密|内部|開発者).{0,8}(?:プロンプト|指示|命令|ルール|メッセージ|設定|文章).{0,14}(?:表示|教え|出力|見せ|繰り返|開示|書い|翻訳|要約|明かし|公開)',
      '(?:最初に|上に)(?:与えられた|書かれた|渡された).{0,8}(?:指示|文章|プロンプト)',
      '(?:시스템|초기|숨겨진|내부|개발자|비밀|최초|원래) ?(?:프롬프트|지시|지침|명령|메시지|규칙|설정).{0,12}(?:보여|알려|출력|말해|공개|표시|복사|번역|요약|반복|드러)',
      '(?:أظهر|اظهر|اعرض|اطبع|اكشف|أخبرني|اخبرني|اكتب|كرر|أعطني|ترجم|لخص|ما هي|شارك).{0,20}(?:تعليمات النظام|التعليمات الأصلية|التعليمات السرية|التعليمات المخفية|موجه النظام|رسالة النظام|تعليماتك|توجيهاتك)',
      '(?:הצג|חשוף|הדפס|גלה|הראה|ספר לי|כתוב).{0,16}(?:הוראות המערכת|ההוראות שלך|ההנחיות שלך|ההוראות הנסתרות|פרומפט)',
      asksForOwn,
      '(?:แสดง|บอก|เปิดเผย|พิมพ์|เขียน|ทวน).{0,20}(?:คำสั่งระบบ|คำสั่งเริ่มต้น|คำสั่งลับ|คำสั่งเดิม|พรอมต์)',
      '(?:δειξε|αποκαλυψε|πες|γραψε|επαναλαβε).{0,24}(?:οδηγιες συστηματος|κρυφες οδηγιες|αρχικες οδηγιες)',
    ),
  },
  {
    meaning: secrets,
    pattern: anyOf(
      '(?:告诉我|告訴我|说出|透露|给我|輸出|输出|泄露|写下).{0,8}(?:密码|密碼|口令|密钥|秘密|暗号|机密)',
      '(?:密码|密碼|口令|密钥|暗号|秘密)(?:是什么|是什麼|是多少)',
      '(?:パスワード|合言葉|秘密の(?:言葉|鍵|キー|コード)|秘密|機密情報).{0,8}(?:教えて|言って|見せて|表示|出力|明かし|は何)',
      '(?:비밀번호|암호|비밀 ?(?:키|단어|코드|문구)|기밀|비밀).{0,8}(?:알려|말해|보여|뭐|무엇|출력|공개)',
      '(?:ما هي|ما هو|أخبرني|اخبرني|اكشف|أعطني).{0,12}(?:كلمة السر|كلمة المرور|المفتاح السري|الكلمة السرية|السر)',
      asksForSecrets,
      '(?:บอก|เปิดเผย|แสดง).{0,12}(?:รหัสผ่าน|รหัสลับ|ความลับ|คำลับ)',
      '(?:מה|גלה|ספר לי).{0,10}(?:הסיסמה|הסיסמא|הקוד הסודי|המילה הסודית)',
    ),
  },
];

const patterns: readonly StickyAttack[] = attacks.map((attack) => ({
  ...attack,
  sticky: new RegExp(attack.pattern.source, 'iy'),
}));
const firstUnit = 0x370;
const fewOpenings = 8;
const unitsForOpening = 16;
// No pattern has a wider gap between letters of these scripts, with which each begins and ends.
const widestGap = 32;

// By a unit: the patterns that may begin with it, as bits.
const opensAny = new Uint8Array(0x10000);
for (const [i, { pattern }] of patterns.entries()) {
  for (const unit of openingUnits(pattern.source))
    for (const written of [unit, unit.toUpperCase()])
      opensAny[written.charCodeAt(0)] = (opensAny[written.charCodeAt(0)] ?? 0) | (1 << i);
}

/** Overrides, roles without limits and questions for the prompt in scripts that the word list does not serve. */
export function findForeignAttacks({ text, codes }: Pick<Sections, 'text' | 'codes'>): InjectionMatch[] {
  const places = foreignPlaces(codes);
  if (places.length === 0) return [];
  return patterns.flatMap((attack, i) => foundBy({ text, places, attack, bit: 1 << i }));
}

/** A stretch of the text in which all letters of these scripts have others near; what parts two of them is wider than any gap. */
interface Place {
  start: number;
  end: number;
  /** Which patterns may begin in it, as bits. */
  opens: number;
  /** Where they may begin; null where at so many units that a pattern goes through them faster than it is tried at each. */
  openings: number[] | null;
}

/** Those in which any pattern may begin. */
function foreignPlaces(codes: Uint16Array): Place[] {
  const places: Place[] = [];
  let start = 0;
  let end = -widestGap;
  let place: Place | undefined;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code < firstUnit) continue;
    if (at - end > widestGap) {
      start = at;
      place = undefined;
    }
    end = at + 1;
    if (place !== undefined) place.end = end;
    const opens = opensAny[code] ?? 0;
    if (opens === 0) continue;
    if (place === undefined) places.push((place = { start, end, opens: 0, openings: [] }));
    place.opens |= opens;
    if (place.openings === null) continue;
    place.openings.push(at);
    if (place.openings.length > fewOpenings + (at - start) / unitsForOpening) place.openings = null;
  }
  return places;
}

function foundBy(args: {
  text: string;
  places: readonly Place[];
  attack: StickyAttack;
  bit: number;
}): InjectionMatch[] {
  const { text, places, attack, bit } = args;
  const found: InjectionMatch[] = [];
  const notebook = new Notebook();
  for (const place of places) {
    if ((place.opens & bit) === 0) continue;
    for (const { index, 0: matched } of matchesIn(text, place, { attack, bit })) {
      if (notebook.isFull()) return found;
      const start = place.start + index;
      const match = { ...attack.meaning, start, end: start + matched.length };
      if (notebook.isCrowded(match.ruleId, start)) continue;
      notebook.note(match);
      found.push(match);
    }
  }
  return found;
}

function matchesIn(
  text: string,
  { start, end, openings }: Place,
  { attack, bit }: { attack: StickyAttack; bit: number },
): Iterable<RegExpExecArray> {
  const place = text.slice(start, end);
  if (openings === null) return place.matchAll(attack.pattern);
  const { sticky } = attack;
  const found: RegExpExecArray[] = [];
  let reached = start;
  for (const at of openings) {
    if (at < reached || ((opensAny[text.charCodeAt(at)] ?? 0) & bit) === 0) continue;
    sticky.lastIndex = at - start;
    const match = sticky.exec(place);
    if (match === null) continue;
    reached = at + match[0].length;
    found.push(match);
  }
  return found;
}

/** The first units of all alternatives, of which each begins with a letter or with a group of such, behind what only looks around. */
function openingUnits(source: string): string[] {
  return alternativesOf(source).flatMap((alternative) => {
    if (/^\(\?(?:=|<!)/.test(alternative))
      return openingUnits(alternative.slice(closingBracket(alternative) + 1));
    return alternative.startsWith('(?:')
      ? openingUnits(alternative.slice(3, closingBracket(alternative)))
      : [alternative.charAt(0)];
  });
}

function alternativesOf(source: string): string[] {
  let depth = 0;
  let from = 0;
  const parts: string[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char !== '|' || depth > 0) continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  return [...parts, source.slice(from)];
}

/** Of the bracket that the source begins with. */
function closingBracket(source: string): number {
  let depth = 0;
  return Array.from(source).findIndex((char) => {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    return depth === 0;
  });
}

function anyOf(...alternatives: string[]): RegExp {
  return new RegExp(normalise(alternatives.join('|')).text, 'gi');
}
