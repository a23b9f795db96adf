// Letters of other scripts that are drawn like Latin ones (after the confusables of Unicode TS 39), each before its Latin one.
const lookalikes =
  'аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwкkмmтtвbнhгrпnӏlһhɡgıiɩiαaεeοoρpνvυuιiκkτtχxγyηnѵvօoѡwցgոnսuѐeϲcʀrᴏoᴇeɴnɪiᴀaᴛtѓrƽsłløođdŧtħh';
// Capitals that are drawn like other Latin letters than the small ones; Cyrillic ones that are only used for their looks.
const capitals = 'ΝnΥyΗhΜmΒbΡpΧxВbНhСcУyЯrИnДaЩwШwФoБbЖxЦuЧyЬb';
const others =
  'βbμuσoωwπnλaδdθoξeψwφoςsђhћhєeяrиnдaщwшwфoбbжxцuчyьbљaњnоoүyҮyɑaɓbɕcɗdɖdɘeəeɛeɜeɠgɢgɦhɨiɫlɬlɭlɱmɲnɳnŋnɵoɹrɾrɽrɿrʂsƚtʈtƭtʉuʊuʋvʌvʍmɯwʏyʎyʐzʑzʙbʜhʟlʞkǝeɐaɔcɟfɥhʇtᴉiɒaↄcϱpƨs℮eℓlℯeℹiþpðdßbæaŧtƀbȼcǥgɉjꝁkᵽpꝗqɍrᵾuɏyƶz∂d¢cƿpɮbƈcʄfʝjӄkӽxӼxֆsȶtռn';
// Alphabets that sites of "fancy fonts" write with, each from a to z; what is plain in them counts for nothing.
const alphabets = [
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀsᴛᴜᴠᴡxʏᴢ',
  'αႦƈԃҽϝɠԋιʝƙʅɱɳσρϙɾʂƚυʋɯxყȥ',
  'αв¢∂єƒgнιנкℓмησρqяѕтυνωχуz',
  'ąɓçďęƒɠɦįʝƙłɱŋøƥɋřşţųѵŵҳƴž',
  'ค๒ς๔єŦﻮђเןкɭ๓ภ๏קợгรՇยשฬאץչ',
  'ค๖¢໓ēfງhiวkl๓ຖ໐p๑rŞtนงຟxฯຊ',
  'ǟɮƈɖɛʄɢɦɨʝӄʟʍռօքզʀֆȶʊʋաӼʏʐ',
  'ᏗᏰፈᎴᏋᎦᎶᏂᎥᏠᏦᏝᎷᏁᎧᎮᎤᏒᏕᏖᏬᏉᏇጀᎩፚ',
  'ᎪᏴᏟᎠᎬᎰᏀᎻᎥᎫᏦᏞᎷΝᎾᏢᎧᎡᏚᎢᏌᏙᎳᎲᎩᏃ',
  'ꍏꌃꉓꀸꍟꎇꁅꃅꀤꀭꀘ꒒ꂵꈤꂦꉣꆰꋪꌗ꓄ꀎꃴꅏꊼꌩꁴ',
  'ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓳꓣꓢꓔꓴꓦꓪꓫꓬꓜ',
  'ասсժҽƒցհіյƙӏʍոօքզɾտեսνաxվz',
  '卂乃匚ᗪ乇千Ꮆ卄丨フҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙',
  'ᗩᗷᑕᗪEᖴGᕼIᒍKᒪᗰᑎOᑭᑫᖇᔕTᑌᐯᗯ᙭Yᘔ',
  'ⲁⲃⲥⲇⲉϥⳓⲏⲓϳⲕⳑⲙⲛⲟⲣϙⲅⲋⲧⲩⲩⲱⲭⲩⲍ',
  'Ⱥƀȼđɇfǥħɨɉꝁłmnøᵽꝗɍsŧᵾvwxɏƶ',
  'ᚨᛒᚲᛞᛖᚠᚷᚺᛁᛃᚲᛚᛗᚾᛟᛈᚲᚱᛊᛏᚢᚡᚹᛪᚤᛉ',
];
// `1gn0r3` reads `ignore`.
const leet = '0o1i3e4a5s6g7t8b9g@a$s!i|l€e';
const readings = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
const firstLetter = 97;

for (const alphabet of alphabets) {
  for (let at = alphabet.length - 1; at >= 0; at -= 1) add(alphabet.charCodeAt(at), firstLetter + at);
}
for (const pairs of [others, capitals, lookalikes, leet]) {
  for (let at = 0; at < pairs.length; at += 2) readings[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
}

/** The first alphabet that a letter is in counts; what an accent is taken from is in no table. */
function add(code: number, reading: number): void {
  if (code < 128 || readings[code] !== code) return;
  readings[code] = reading;
}

/** The Latin letter that a small letter, digit or sign imitates inside a word; itself where it imitates none. */
export function latinReading(code: number): number {
  return readings[code] ?? code;
}

/** The same of a letter in either case, given in small as well: some capitals imitate another letter than small ones do. */
export function letterReading(code: number, small: number): number {
  const reading = readings[code] ?? code;
  return reading === code ? (readings[small] ?? small) : reading;
}

/** The text with each letter drawn like a Latin one read as that; of the same length. */
export function foldLookalikes(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (char) => String.fromCharCode(latinReading(char.charCodeAt(0))));
}
