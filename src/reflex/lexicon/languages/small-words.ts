/** Words of other languages than English after which a verb still commands the reader: "please", "now", "and then", "you must". */
export const leadsOfCommands =
  'lutfen simdi ve hemen zehmet olmasa indi iltimos hozir va zinhar отінемін қазір және ' +
  'tolong mohon silakan silahkan sila harap sekarang dan lalu kemudian harus wajib dong saiki tulung mangga lan ' +
  'hay xin long phai gio roi pakiusap paki pls ngayon at tapos mong kang palihug karon ug dayon nimong ' +
  'tafadhali sasa kisha lazima unapaswa naomba yanzu kuma jowo nisisiyi bayi sicela ngicela manje bese nceda ndicela ngoku uze fadlan hadda kadibna imika እባክህ እባክሽ እባክዎ አሁን እና ' +
  'παρακαλω τωρα και μετα υστερα επειτα να θα λοιπον parakalw parakalo tora twra kai meta lutem tani dhe pastaj mesedez orain eta ondoren plis dda nawr rwan wedyn thoil anois agus ansin joghgbok issa u mbaghad';

/** Words of other languages that turn a verb round: "do not forget". */
export const negationsElsewhere =
  'μην μη δεν mhn mos nuk jangan jgn aja dung khong huwag wag ayaw paid peidiwch';
