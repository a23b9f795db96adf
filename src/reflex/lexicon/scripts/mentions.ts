// What says that a phrase is not meant as it reads: parted by "|", as in the rows.

/** Right before it: "do not ignore the instructions". */
export const negationsBefore =
  '不要|请勿|切勿|不得|不可|不能|不会|不应|不准|禁止|别|勿|从不|从未|不可以|不允许|没有|未|唔好|唔可以|唔准|唔会|อย่า|ห้าม|ไม่|ไม่ควร|ไม่ให้|ຢ່າ|ຫ້າມ|ບໍ່|ບໍ່ຄວນ|កុំ|មិន|ហាម|មិនត្រូវ|មិនគួរ|لا|لن|אל|לא|μην|δεν';

/** Right after it. */
export const negationsAfter =
  'しないで|しない|した|された|され|していた|している|せず|するな|してはい|しては|しなければ|した場合|すると|されない|してしま|しちゃ|하지말|하지마|하지않|하면안|하시면안|하지는|한경우|하는경우|할경우|하면벌|하면실격|했|하였|하다가|버렸|မနဲ့|ခြင်းမပြု';

/** Near it, where it is quoted: what is shown as an attack, or taught. */
export const attackNames =
  '注入|攻击|攻撃|インジェクション|脱獄|인젝션|공격|โจมตี|ການໂຈມຕີ|ໂຈມຕີ|វាយប្រហារ|တိုက်ခိုက်|injection|jailbreak|越狱攻击|钓鱼|הזרקה|حقن|हमला';
