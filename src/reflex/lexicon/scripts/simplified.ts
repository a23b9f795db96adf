// Traditional signs of the phrases, each before its simplified one.
const pairs =
  '無无視视規规則则設设訓训練练記记憶忆條条與与從从開开發发過过濾滤審审檢检詞词語语說说話话訊讯顯显隱隐藏藏內内開开後后臺台臺台個个們们這这還还沒没對对給给讓让寫写讀读譯译總总結结複复復复製制機机構构權权營营運运關关閉闭啟启啓启動动態态類类號号碼码鑰钥祕秘證证據据庫库務务環环變变數数據据員员製制試试驗验絕绝應应當当許许準准確确認认識识輸输導导傳传轉转換换編编程程級级單单雙双約约束束禁禁誡诫倫伦拋抛棄弃違违擺摆脫脱撤撤銷销廢废刪删熄熄嘅嘅聽听講讲問问題题業业專专黑黑駭骇獄狱擬拟裝装扮扮為为壞坏執执狀状現现頭头頂顶邊边裏里裡里僅仅必必須须會会將将來来時时間间現现實实質质連连緊紧極极壹一個个處处種种屬属於于並并無无護护欄栏衛卫網网絡络達达遞递責责備备範范圍围該该誰谁畢毕獲获獎奖麼么麽么暫暂獨独聲声條条貼贴貢贡項项順顺預预領领願愿驅驱歷历歸归戶户擔担揭揭據据攔拦敘叙斷断曆历劃划劇剧勸劝協协卻却參参叫叫吿告嗎吗噁恶惡恶團团圖图場场塊块頻频頁页齊齐龍龙點点黨党';
const simple = new Uint16Array(0x10000);
for (let at = 0; at < pairs.length; at += 2) simple[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);

/** The simplified sign of a traditional one; 0 of any other unit. */
export function simplifiedSign(code: number): number {
  return simple[code] ?? 0;
}
