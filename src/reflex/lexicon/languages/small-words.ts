/** Words of other languages than English after which a verb still commands the reader: "please", "now", "and then", "you must". */
export const leadsOfCommands =
  'y ahora entonces luego maintenant puis alors ora poi adesso agora entao acum apoi atunci ara epi tanpri und dann jetzt nun en dan nu och sedan og nyt sitten ja nuud siis es most kerem aztan ir dabar tada un tagad tad ' +
  'prosze prosim molim пожалуиста будь ласка калі моля молам teraz nyni potom sada zatim zdaj nato теперь сеичас потом затем зараз потім цяпер потым сега после тогава ' +
  'الآن ثم رجاء עכשיו בבקשה ואז ab abhi please phir ' +
  'lutfen simdi ve hemen zehmet olmasa indi iltimos hozir va zinhar отінемін қазір және ' +
  'tolong mohon silakan silahkan sila harap sekarang dan lalu kemudian harus wajib dong saiki tulung mangga lan ' +
  'hay xin long phai gio roi pakiusap paki pls ngayon at tapos mong kang palihug karon ug dayon nimong ' +
  'tafadhali sasa kisha lazima unapaswa naomba yanzu kuma jowo nisisiyi bayi sicela ngicela manje bese nceda ndicela ngoku uze fadlan hadda kadibna imika እባክህ እባክሽ እባክዎ አሁን እና ' +
  'παρακαλω τωρα και μετα υστερα επειτα να θα λοιπον parakalw parakalo tora twra kai meta lutem tani dhe pastaj mesedez orain eta ondoren plis dda nawr rwan wedyn thoil anois agus ansin joghgbok issa u mbaghad';

/** Words of other languages that turn a verb round: "do not forget". */
export const negationsElsewhere =
  'ikke ikkje ekki ala alkaa arge moenie nem aldrig aldri aldrei nemoj nemojte nigdy nikdy nikad nikoli ніколі ніколи никога никогаш немои недеи מבלי אל לא لا عدم मत مت არ ნუ մի ' +
  'μην μη δεν mhn mos nuk jangan jgn aja dung khong huwag wag ayaw paid peidiwch';
