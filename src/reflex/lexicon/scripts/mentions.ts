// What says that a phrase is not meant as it reads: parted by "|", as in the rows.

/** Right before it: "do not ignore the instructions"; limits of time or age are none of a model. */
export const negationsBefore =
  '不要|请勿|切勿|不得|不可|不能|不会|不应|不准|禁止|别|勿|从不|从未|不可以|不允许|没有|未|唔好|唔可以|唔准|唔会|时间|年龄|人数|次数|流量|速度|時間|年齢|回数|文字数|시간|나이|연령|인원|횟수|글자수|데이터|속도|อย่า|ห้าม|ไม่|ไม่ควร|ไม่ให้|ຢ່າ|ຫ້າມ|ບໍ່|ບໍ່ຄວນ|កុំ|មិន|ហាម|មិនត្រូវ|មិនគួរ|لا|لن|אל|לא|μην|δεν';

/** Right after it. */
export const negationsAfter =
  'ないで|なければ|てはい|てはな|ちゃいけ|ちゃだめ|주면안|주지않|줘서는|해주면안|하지말|하지마|면안|条件|时间|하지않게|하지않도록|졌|진다|지고있|されないよう|漏れない';

/** Right after an order to drop rules: it is told of, not given. */
export const reportsAfter =
  'しない|せず|するな|しては|した|された|され|していた|している|すると|する場合|する人|する生徒|する社員|する部下|する子|する傾向|することがあ|하지않|하시면안|하지는|한경우|하는경우|할경우|하면|했|하였|하다가|한다|하는사람|하는직원|하는학생|하는사례|하는아이|하는장면|하는버릇|မနဲ့|ခြင်းမပြု|တဲ့|သော|သူ|ที่|จะถูก|မိလို့';

/** Near it, where it is quoted: what is shown as an attack, or taught. */
export const attackNames =
  '注入|攻击|攻撃|インジェクション|脱獄|인젝션|공격|โจมตี|ການໂຈມຕີ|ໂຈມຕີ|វាយប្រហារ|တိုက်ခိုက်|injection|jailbreak|越狱攻击|钓鱼|הזרקה|حقن|हमला';

/** In the clause before it: "how to keep a bot from showing its system prompt". */
export const protections =
  '防止|避免|如何保护|防御|防范|不让|防ぐ|막으려|막는|방지|ป้องกัน|ไม่ให้|ປ້ອງກັນ|ບໍ່ໃຫ້|ការពារ|កុំឲ្យ|ကာကွယ်';
