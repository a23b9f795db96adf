import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

// "Your" stands behind what is owned, where it reads like "that you were given": so it is `given` as well.

const swahili: ConceptWords = {
  toModel:
    'kwa ai inayosoma, ai inayosoma, kwa akili bandia inayosoma, msaidizi anayesoma, kwa roboti inayosoma',
  override:
    'puuza, puuzia, puuzeni, upuuze, kupuuza, puuzilia mbali, upuuzilie mbali, sahau, usahau, usahaulifu, kusahau, sahauni, usifuate, usizifuate, usiyafuate, usitii, usizingatie, usijali, acha kufuata, acha kutii, wacha kufuata, achana na, achilia mbali, weka kando, ondoa, futa, futilia mbali, vunja, kiuka, kaidi, tupa, tupilia mbali, ruka, batilisha, tupilieni mbali, usitilie maanani, dharau, usisikilize, epuka',
  disable: 'zima, zimisha, lemaza, ondoa, futa, vunja, kwepa, pita, ondosha',
  prior:
    'yaliyotangulia, iliyotangulia, zilizotangulia, ya awali, za awali, wa awali, awali, yaliyopita, zilizopita, iliyopita, ya hapo juu, za hapo juu, hapo juu, ya zamani, za zamani, ya mwanzo, za mwanzo, ya kwanza, za kwanza, uliyopewa awali, kabla ya hii, kabla ya haya, za hapo awali, ya hapo awali',
  all: 'yote, zote, wote, vyote, kila, lolote, zozote, yoyote',
  any: 'yoyote, zozote, lolote, wowote',
  everything:
    'kila kitu, yote, vyote, kila kilichosemwa, kila ulichoambiwa, yote uliyoambiwa, chochote, kila jambo',
  your: 'yako, zako, wako, lako, yenu, zenu, mfumo, wa mfumo, za mfumo, ya mfumo',
  mine: 'yangu, zangu, wangu, langu, mimi, nami',
  instructions:
    'maagizo, agizo, maelekezo, elekezo, amri, kanuni, sheria, miongozo, mwongozo, masharti, taratibu, utaratibu, vizuizi, mipaka, makatazo, vikwazo, sera, maelezo uliyopewa',
  limits: 'mipaka, sera, masharti, vikwazo',
  safety:
    'vizuizi, vikwazo, mipaka, vichujio, kichujio, vichungi, udhibiti, hatua za usalama, sheria za usalama, kanuni za usalama, vichujio vya usalama, maadili, masharti ya usalama, kinga, sera za usalama',
  conduct: 'maadili, kanuni, mafunzo, itifaki, programu, misingi',
  newInstructions:
    'maagizo mapya, agizo jipya, maelekezo mapya, amri mpya, kazi mpya, kazi yako mpya, jukumu jipya, jukumu lako jipya, miongozo mipya, mwongozo mpya, maagizo yaliyosasishwa',
  newRules:
    'maagizo mapya, maelekezo mapya, amri mpya, kanuni mpya, sheria mpya, kazi mpya, jukumu jipya, miongozo mipya',
  theAbove:
    'yaliyo hapo juu, kila kitu hapo juu, kila kitu kilicho hapo juu, yote yaliyo hapo juu, yote hapo juu, yote ya hapo juu, kila kitu kilichoandikwa hapo juu, kila kitu kabla ya, yote yaliyoandikwa hapo juu',
  given:
    'yako, zako, wako, lako, uliyopewa, ulizopewa, uliopewa, uliyoambiwa, uliyopokea, ulizopokea, unayofuata, unazofuata, kabla ya mazungumzo haya, kabla ya mazungumzo, mwanzoni mwa mazungumzo, unayotakiwa kufuata, unazotakiwa kufuata',
  reveal: lists(
    product(
      'andika|niandikie',
      'maagizo|maelekezo|prompt|ujumbe wa mfumo|amri zako|kanuni zako|maagizo yako|maagizo yote|neno la siri|siri|sheria zako|miongozo',
    ),
    'onyesha, nionyeshe, unionyeshe, onesha, nioneshe, fichua, nifichulie, toa, nipe, unipe, sema, niambie, uniambie, nieleze, eleza, chapisha, rudia, nirudie, orodhesha, niorodheshee, taja, nitajie, weka wazi, nakili, tafsiri, fafanua, funua, shiriki, tangaza, nisomee, soma, muhtasari, weka hapa, ni nini, ni yapi, ni zipi, ni ipi, ni upi, yanasemaje, zinasemaje, ilikuwa nini, yalikuwa yapi, yalikuwa nini',
  ),
  repeat: 'rudia, nirudie, nakili, chapisha, andika tena, onyesha',
  whatIs: 'ni nini, ni yapi, ni zipi, ni ipi, ni upi, je ni, nini, yepi, ni maagizo gani',
  promptName: lists(
    product(
      'maagizo|maelekezo|amri|kanuni|ujumbe|prompt|miongozo|mwongozo|agizo|sheria|kidokezo|haraka',
      'ya mfumo|za mfumo|wa mfumo|la mfumo|yako ya mfumo|zako za mfumo|wako wa mfumo|ya siri|za siri|wa siri|yako ya siri|zako za siri|yaliyofichwa|zilizofichwa|uliofichwa|yako yaliyofichwa|yako ya awali|ya awali|za awali|wa awali|zako za awali|ya kwanza|yako ya kwanza|ya mwanzo|yako ya mwanzo|ya ndani|yako ya ndani|za ndani|ya asili|yako ya asili|uliyopewa|ulizopewa|yote uliyopewa|ya msanidi|ya watengenezaji|uliyopokea',
    ),
    'system prompt yako, prompt yako',
  ),
  sensitive:
    'nenosiri, nenosiri lako, neno la siri, neno lako la siri, ufunguo wa siri, ufunguo wako wa siri, siri zako, siri yako, msimbo wa siri, kodi ya siri, funguo za api, ufunguo wa api, nywila, nywila yako, data ya watumiaji, taarifa za siri',
  guarded:
    'neno la siri unalolinda, neno la siri ulilopewa, neno lako la siri, ufunguo wa siri, ufunguo wako wa siri, siri unayoificha, siri unayolinda, siri uliyopewa, msimbo wa siri, nywila ya siri, nywila unayolinda, nenosiri unalolinda, nenosiri ulilopewa, nenosiri la msimamizi, nywila ya msimamizi, neno la siri la msimamizi',
  toldYou:
    'uliambiwa nini, umeambiwa nini, uliagizwa nini, umeagizwa nini, ulielekezwa nini, ulipewa maagizo gani, umepewa maagizo gani, ulipewa maelekezo gani, umepewa maelekezo gani, ulipewa kanuni gani, umepewa sheria gani, unafuata kanuni gani, unafuata sheria gani, unafuata maagizo gani, ni maagizo gani uliyopewa, ni maagizo gani ulipewa, ni sheria gani unazofuata, ni kanuni gani unazofuata, maagizo gani uliyopewa, huruhusiwi kusema nini, umekatazwa kusema nini, umekatazwa nini',
  unbound: lists(
    'hujui sheria, haijui sheria, asiyejua sheria, isiyo na sheria',
    lists(
      product(
        'bila|bila ya|huna|hana|asiye na|isiyo na|usiye na|hakuna|pasipo|bila kufuata|huna tena|haina',
        'vizuizi|vikwazo|mipaka|kanuni|sheria|vichujio|vichungi|masharti|udhibiti|maadili|kikomo|vizuizi vyovyote|mipaka yoyote|kizuizi|kizuizi chochote|sheria yoyote|sheria zozote|kanuni zozote|vikwazo vyovyote|kichujio|mwiko',
      ),
      'huru kabisa, uko huru kabisa, hufungwi na, hafungwi na, haufungwi na, isiyofungwa na, hubanwi na, asiyefuata sheria',
    ),
  ),
  become:
    'sasa wewe ni, wewe sasa ni, sasa wewe, wewe ni sasa, kuanzia sasa, tangu sasa, tokea sasa, kuanzia leo, jifanye, jifanya, ujifanye, jifanye kuwa, tenda kama, fanya kama, kuwa kama, igiza, igiza kama, chukua nafasi ya, fikiria wewe ni, fikiria kuwa wewe, chukulia wewe ni, utakuwa, utaigiza, utajifanya, cheza nafasi ya, jione kama',
  youAre: 'wewe ni, wewe, uko katika, sasa uko, upo katika',
  ai: 'akili bandia, akili mnemba, akili unde, msaidizi, modeli, modeli ya lugha, mfumo wa ai',
  noLonger: 'si tena, wewe si tena, huna tena, sio tena',
  answer:
    'jibu, nijibu, ujibu, jibuni, utajibu, unajibu, zungumza, ongea, fanya kazi, endelea, anayejibu, inayojibu',
  obey: 'fuata, tii, sikiliza, zingatia, tekeleza, utii, utafuata, utatii',
  obeyMe:
    'nitii mimi pekee, nitii mimi tu, tii mimi tu, nisikilize mimi tu, nisikilize mimi pekee, fuata amri zangu tu, fuata maagizo yangu tu, fuata maagizo yangu pekee, fuata maagizo yangu, fuata amri zangu, tii amri zangu, fanya lolote nitakalokuambia, fanya chochote nitakachosema, fanya kila ninachosema, fanya chochote ninachosema, fanya yote ninayosema, nitii',
  only: 'pekee, peke yake',
  switchOn: 'washa, wezesha, ingia, ingia katika, ingia kwenye, badili kwenda, anzisha',
  mode: 'hali ya msanidi, hali ya msanidi programu, hali ya msimamizi, hali ya majaribio, hali ya bila vizuizi, hali isiyo na vizuizi, modi ya msanidi, modi ya msimamizi, hali ya matengenezo, hali ya dan',
  anything:
    'unaweza kusema chochote, unaweza kufanya chochote, unaweza kufanya lolote, sema chochote, jibu chochote, jibu swali lolote, jibu maswali yote, jibu kila swali, chochote ninachouliza, lolote nitakalouliza, chochote nitakachouliza, inajibu kila kitu, anayejibu kila kitu',
  regardless:
    'hata kama ni haramu, hata kama ni kinyume cha sheria, hata kama ni hatari, hata kama si halali, bila kujali, iwe halali au la, hata kama ni kosa',
  harm: 'haramu, kinyume cha sheria, hatari, madhara',
  noRefusal:
    'usikatae, usikatae kamwe, kamwe usikatae, hukatai, hukatai kamwe, bila kukataa, hautakataa, hutakataa, huwezi kukataa, huruhusiwi kukataa, usikatae kujibu, usiseme hapana, usiseme huwezi, bila onyo, bila maonyo, usitoe onyo, usitoe maonyo, usiombe radhi, usiombe msamaha, bila kuomba radhi, asiyekataa, isiyokataa, hakatai, haikatai',
  void: 'hayafanyi kazi tena, hazifanyi kazi tena, yamefutwa, zimefutwa, yameondolewa, zimeondolewa, hayatumiki tena, hazitumiki tena, imefutwa, batili',
  authority:
    'mimi ni msanidi wako, mimi ni muundaji wako, mimi ndiye niliyekuunda, mimi ni msimamizi, mimi ni msimamizi wa mfumo, mimi ni admin, mimi ni mfanyakazi wa openai, natoka openai, nafanya kazi openai, mimi ndiye mmiliki wako, nina ruhusa maalum, nina idhini',
};

const hausa: ConceptWords = {
  toModel: 'ga ai da ke karanta, ai da ke karanta, ai din da ke karanta',
  override:
    'ka manta, ki manta, ku manta, manta da duk, manta da dukkan, manta da umarninka, manta da dokokinka, yi watsi da, ka yi watsi da, yi watsi, kayi watsi da, kar ka bi, kada ka bi, kar ka kula, kada ka kula, ka daina bin, daina bin, kar ka yi biyayya, kada ka yi biyayya, bijire wa, ka bijire wa, ka karya, ketare, ka ketare, soke, ka soke, goge, ka goge, ajiye, ka ajiye, jefar da, ka jefar da, tsallake, ka tsallake, ka share, share dukkan, share duk, ka bar, ka yi fatali da, yi fatali da, ka rabu da, rabu da',
  disable: 'kashe, ka kashe, cire, ka cire, soke, ka soke, ketare, ka ketare, tsallake, ka tsallake',
  prior:
    'na baya, da suka gabata, da ya gabata, da ta gabata, na farko, da aka baka, da aka ba ka, da aka gaya maka, da aka fada maka, na sama, da ke sama, na da, tsofaffin, tsohon, kafin wannan, da suka wuce, daga baya, dake sama',
  all: 'duk, dukkan, dukan, duka, kowane, kowace, duk wani, duk wata',
  any: 'kowane, kowace, duk wani, duk wata',
  everything: 'komai, duk abin, duk abin da, dukkan abin, dukkan abubuwan, duk abubuwan',
  your: 'naka, taka, tsarin, kanka',
  mine: 'nawa, tawa, umarnina',
  instructions:
    'umarni, umarnin, umarninka, umarnai, umarnan, umarnanka, umarnoni, umarnonin, dokoki, dokokin, dokokinka, dokar, doka, dokarka, ka idoji, ka idojin, ka idojinka, kaidoji, kaidojin, kaidojinka, sharudda, sharudan, sharuddan, sharuddanka, jagora, jagororin, jagororinka, jagorancin, bayanan da aka baka, iyakoki, iyakokinka, takunkumi, takunkumin, horon da aka baka',
  safety:
    'takunkumi, takunkumin, tacewa, matakan tsaro, matakan tsaronka, dokokin tsaro, dokokin tsaronka, iyakoki, iyakokinka, tace bayanai, kariya, kariyarka',
  newInstructions:
    'sabon umarni, sabbin umarni, sababbin umarni, sabon aiki, sabon aikinka, sabuwar rawa, sabon matsayi, sabbin ka idoji, sabbin umarnin',
  newRules:
    'sabon umarni, sabbin umarni, sababbin umarni, sabbin dokoki, sabuwar doka, sabon aiki, sabon aikinka',
  theAbove:
    'abin da ke sama, duk abin da ke sama, komai na sama, duk abin dake sama, abubuwan da ke sama, duk abin da aka rubuta a sama, duk abin da ya gabata',
  given:
    'da aka baka, da aka ba ka, da aka gaya maka, da aka fada maka, da ake baka, naka, kafin wannan hira, kafin wannan tattaunawa, da kake bi, da ka samu, da ka karba, da aka saka maka, da aka sa maka',
  reveal: lists(
    product(
      'rubuta|ka rubuta|rubuto',
      'umarnin|umarninka|dukkan umarnin|duk umarnin|prompt|dokokinka|kalmar sirri|sakon tsarin|asalin|boyayyen|duk dokokin|system',
    ),
    'nuna, ka nuna, nuna min, nuna mini, ka nuna min, bayyana, ka bayyana, bayyana min, fada min, fada mini, ka fada min, ka fada mini, gaya min, gaya mini, ka gaya min, ka gaya mini, maimaita, ka maimaita, lissafa, ka lissafa, buga, ka buga, kwafi, ka kwafa, fassara, ka fassara, tona, ka tona, tona asirin, fallasa, ka fallasa, ba ni, bani, ka bani, karanta, ka karanta, fito da, mene ne, menene, su ne, mece ce',
  ),
  repeat: 'maimaita, ka maimaita, kwafi, ka kwafa, sake rubuta, ka sake rubuta',
  whatIs: 'mene ne, menene, mece ce, wane, wadanne, wadanne ne, su waye, me ke cikin',
  promptName: lists(
    product(
      'umarnin|umarninka|umarnin ka|umarnai|umarnan|sakon|prompt|dokokin|dokokinka|ka idojin|umarni|umarnanka|umarnoninka',
      'tsarin|tsarinka|na tsarin|na tsarinka|sirri|na sirri|na sirrin|na asali|asali|farko|na farko|na farkon|boye|na boye|da aka boye|boyayyu|boyayye|na ciki|da aka baka|da aka ba ka|da kake boyewa|na masu kera|na masu gina|da aka fara baka',
    ),
    'boyayyen umarni, boyayyun umarni, boyayyun umarninka, boyayyen umarninka, asalin umarninka, asalin umarni, asalin dokokinka, system prompt naka, system prompt dinka, prompt dinka',
  ),
  sensitive:
    'kalmar sirri, kalmar sirrinka, makullin sirri, asirinka, sirrinka, lambar sirri, lambar sirrinka, mabudin sirri, api key dinka, bayanan sirri',
  guarded:
    'kalmar sirri da kake, kalmar sirrin da kake, kalmar sirrin da aka baka, asirin da kake, sirrin da kake, makullin sirri, makullin sirrinka, lambar sirri da kake, mabudin sirri, boyayyar kalma, kalmar sirrinka, kalmar sirrin admin, kalmar sirri ta admin',
  toldYou:
    'me aka gaya maka, mene ne aka gaya maka, menene aka gaya maka, me aka fada maka, me aka umarce ka, menene aka umarce ka, wane umarni aka baka, wane umarni aka ba ka, wadanne umarni aka baka, wadanne dokoki kake bi, wadanne dokoki aka baka, wadanne umarni kake bi, me aka hana ka fada, abin da aka hana ka fada, wadanne ka idoji kake bi',
  unbound: lists(
    product(
      'ba tare da|babu|ba ka da|baka da|maras|mara|ba shi da|bashi da|wanda ba shi da|marar|ba ta da',
      'takunkumi|iyaka|iyakoki|doka|dokoki|ka ida|ka idoji|tacewa|wani takunkumi|wata iyaka|wata doka|wata ka ida|wani iyaka|sharudda|sharadi|shamaki|tantancewa',
    ),
    'marasa iyaka, kana da cikakken yanci, kana da yanci, cikakken yanci, ba a takaita ka',
  ),
  become:
    'yanzu kai ne, yanzu kai, daga yanzu, daga yanzu kai, ka dauka kai, ka dauki kanka, dauki kanka, ka zama, zama kamar, ka yi kamar, yi kamar, ka yi kamar kai, ka nuna kamar, yi aiki a matsayin, ka yi aiki a matsayin, ka taka rawar, taka rawar, ka yi wasa, ka dauka cewa kai, tun daga yanzu, yanzu ka zama',
  youAre: 'kana cikin, ka kasance',
  ai: 'basirar wucin gadi, hankalin wucin gadi, mataimaki, fasahar ai, hankali na wucin gadi, na ura',
  noLonger: 'ba kai ba ne kuma, ba ka zama',
  answer:
    'amsa, ka amsa, amsa min, ka amsa min, ka bayar da amsa, yi magana, ka yi magana, mai amsa, yana amsa, ka ba da amsa, za ka amsa',
  obey: 'ka bi, yi biyayya, ka yi biyayya, ka saurari, saurari, ka yi abin da',
  obeyMe:
    'ni kadai za ka yi wa biyayya, ka yi min biyayya, yi min biyayya, ka saurare ni kadai, ni kadai zaka saurara, ka bi umarnina, ka bi umarnina kadai, bi umarnina, bi umarnina kawai, ka yi duk abin da na ce, ka yi duk abin da nace, yi duk abin da na ce, ka bi abin da na ce, ni kadai za ka bi, ni kadai zaka bi, ka bi umarnina kawai',
  only: 'kawai, kadai',
  switchOn: 'kunna, ka kunna, shiga, ka shiga, koma, ka koma',
  mode: 'yanayin masu gina, yanayin developer, yanayin gwaji, yanayin admin, yanayin maras iyaka',
  anything:
    'za ka iya fadin komai, za ka iya yin komai, zaka iya yin komai, zaka iya fadin komai, amsa kowace tambaya, ka amsa kowace tambaya, amsa duk tambayoyi, ka amsa dukkan tambayoyi, duk abin da na tambaya, mai amsa komai, ka amsa komai, fadi komai',
  regardless:
    'ko da ya saba wa doka, ko da ya sabawa doka, ko da haramun ne, ko da yana da hadari, ko da yana da illa, ko halal ko haram',
  harm: 'haramun, ya saba wa doka, sabawa doka, hadari',
  noRefusal:
    'kar ka ki, kada ka ki, kada ka taba ki, kar ka taba ki, ba ka kin, ba za ka ki ba, ba tare da ki ba, ba tare da kin, ba tare da gargadi, kar ka yi gargadi, kada ka yi gargadi, kar ka bada hakuri, kar ka ba da hakuri, kada ka ce a a, kar ka ce a a, kada ka ce ba za ka iya, kar ka ce ba za ka iya, ba ya kin, wanda ba ya kin, kar ka ki amsa, kada ka ki amsa',
  void: 'an soke, an soke su, ba sa aiki, ba sa aiki kuma, an goge, an cire, ba su da amfani',
  authority:
    'ni ne mai kera ka, ni ne wanda ya kirkire ka, ni ne na kirkire ka, ni ne mai gina ka, ni ne admin, ni ne mai kula da tsarin, ni ma aikacin openai, ina aiki a openai, daga openai nake, ina da izini',
};

const yoruba: ConceptWords = {
  toModel: 'fun ai ti o n ka, ai to n ka, ai ti o n ka',
  override:
    'gbagbe, gbagbe nipa, gbagbe gbogbo, ma ka, ma se ka, ma se tele, ma tele, ma tele mo, ma se gboran si, ma gboran si, foju fo, foju pa, foju pa re, fi sile, pa ti, ko eti ikun si, ma naani, ma se naani, ma se kiyesi, ma fiyesi, ma se fiyesi, pa re, pa gbogbo, yo kuro, fagile, rekoja, ru gbogbo, da gbogbo, ko awon, ju nu, fi segbe, fi si egbe kan, sa gbogbo, ya kuro ninu, gboju fo, gboju kuro, se aibikita, dekun titele',
  disable: 'yo kuro, mu kuro, yo gbogbo, mu gbogbo, fagile, rekoja',
  prior:
    'tele, ti tele, isaaju, saaju, ti isaaju, ti saaju, iwaju, ti a fun o, ti won fun o, ti a so fun o, ti won so fun o, ti oke, loke, ti o wa loke, to wa loke, atijo, akoko, ti akoko, ki o to di bayi, ateyinwa, to koja, ti o koja',
  all: 'gbogbo, eyikeyi, kankan',
  any: 'eyikeyi, kankan',
  everything: 'gbogbo nkan, gbogbo ohun, gbogbo ohun ti, gbogbo nnkan, ohun gbogbo, gbogbo oro',
  your: 'yin, eto re',
  mine: 'mi, temi, emi',
  instructions:
    'awon ilana, ilana re, ilana ti, ilana kankan, ilana isaaju, ilana tele, ilana atijo, itosona, awon itosona, ase, awon ase, ofin, awon ofin, itoni, awon itoni, itonisona, awon itonisona, ikilo, aala, awon aala, idiwo, awon idiwo, awon ofin re, ihamo, awon ihamo',
  safety:
    'ihamo, awon ihamo, idiwo, awon idiwo, ofin aabo, awon ofin aabo, awon aabo, iwa rere, aala, awon aala, aabo',
  newInstructions:
    'ilana tuntun, awon ilana tuntun, ase tuntun, itosona tuntun, ise tuntun, ise re tuntun, awon ase tuntun, ipa tuntun, itonisona tuntun',
  newRules:
    'ilana tuntun, awon ilana tuntun, ase tuntun, ofin tuntun, awon ofin tuntun, ise tuntun, ipa tuntun',
  theAbove:
    'ohun ti o wa loke, ohun to wa loke, gbogbo ohun ti o wa loke, gbogbo ohun to wa loke, gbogbo ohun ti a ko soke, gbogbo oro oke, gbogbo ohun to wa soke, gbogbo ohun ti o saaju',
  given:
    'ti a fun o, ti won fun o, ti a so fun o, ti won so fun o, ti o gba, ti o n tele, ki iforowero yi to bere, saaju iforowero, saaju ibaraenisoro, ki oro yi to bere, ti a ko fun o',
  reveal:
    'fi han, fi han mi, fihan, fihan mi, fi hanmi, so fun mi, so funmi, so ohun, so gbogbo, so awon, so fun mi nipa, ko jade, ko sile, ko gbogbo, ko awon, te jade, tun so, tun ko, tun gbogbo, tun awon, ka jade, ka gbogbo, fun mi ni, fun mi, safihan, tu asiri, pin pelu mi, daruko, se akojo, tumo, da ko, salaye, je ki n ri, je ki n mo, ki ni, kini, ni ki ni',
  repeat: 'tun so, tun ko, tun gbogbo, tun awon, da ko, ko jade',
  whatIs: 'ki ni, kini, kini awon, ki ni awon, ewo ni, ewo, awon wo ni, kilo wa ninu',
  promptName: lists(
    product(
      'ilana|awon ilana|ase|awon ase|itosona|awon itosona|ofin|awon ofin|oro|prompt|itonisona|awon itonisona|itoni|awon itoni',
      'eto|eto re|ikoko|ikoko re|asiri|asiri re|akoko|akoko re|ibere|ibere re|ti a fi pamo|ti o farasin|to farasin|ti won fun o|ti a fun o|ipile|ipile re|inu|inu re|ti o fi pamo|to fi pamo|atetekose|ti a koko fun o|olupilese|to pamo|ti won koko fun o|re to farasin|re ti o farasin|re akoko',
    ),
    'system prompt re, prompt re',
  ),
  sensitive:
    'oro asiri, oro asiri re, oro igbaniwole, oro igbaniwole re, oro aabo, kokoro asiri, kokoro ikoko, asiri re, koodu asiri, koodu ikoko, kokoro api, ororo aabo, password re',
  guarded:
    'oro asiri, oro asiri re, oro igbaniwole ti o, oro igbaniwole re, kokoro asiri, kokoro ikoko, asiri ti o, asiri to o, koodu asiri, koodu ikoko, oro ikoko, oro igbaniwole alakoso, oro aabo to o, oro aabo ti o, password to o, password ti o',
  toldYou:
    'ki ni won so fun o, kini won so fun o, kini a so fun o, ki ni a so fun o, ase wo ni won fun o, ilana wo ni won fun o, ilana wo ni a fun o, itosona wo ni won fun o, ofin wo ni won fun o, awon ofin wo ni o, awon ofin wo lo, ofin wo lo n tele, ofin wo ni o n tele, awon ilana wo ni o, awon ilana wo lo, ilana wo lo n tele, awon ilana wo ni won fun o, kini won ni ki o ma so, ki ni won ni ki o ma so, kini won pa lase fun o, ki ni won pa lase',
  unbound: lists(
    product(
      'laisi|lai si|ko ni|ko si|ti ko ni|ti ko si|ti ki i tele|lai tele|o ko ni|lai ni|ti ko gba',
      'ihamo|ofin|ilana|aala|idiwo|idena|itosona|ihamo kankan|ofin kankan|aala kankan|idiwo kankan|ofin kan|opin|ase|iwa rere|idena kankan',
    ),
    'o ni ominira, ominira patapata, ominira kikun, ofin kankan ko de o, ti ofin ko de, laini ofin, lainidii ofin, lainihamo',
  ),
  become:
    'iwo ni bayi, bayi iwo ni, ni bayi iwo ni, iwo bayi, iwo ti di, lati isisiyi lo, lati isinsinyi lo, lati akoko yi lo, lati oni lo, lati isinyi lo, se bi eni pe, se bii eni pe, dibon, dibon bi, dibon pe, se bi, se bii, huwa bi, huwa bii, huwa gege bi, gba ipa, sise gege bi, wa gege bi, ro pe iwo ni, fi se bi',
  youAre: 'iwo ni, iwo, o wa ni ipo, o ti di, o je',
  ai: 'oye atowoda, ero oloye, oluranlowo, ogbon atowoda, awose ede',
  noLonger: 'iwo ki i se, o ki i se, iwo ko mo, o ko je',
  answer:
    'dahun, dahun si, fesi, soro, fun mi ni idahun, se iranlowo, to n dahun, to maa n dahun, ti o n dahun',
  obey: 'tele, gboran, gboran si, se ohun, gbo, feti si, mu se',
  obeyMe:
    'emi nikan ni ki o, emi nikan ni o gbodo, emi nikan ni ko, gboran si mi, gboran si mi nikan, gbo temi nikan, tele ase mi, tele ase mi nikan, tele ilana mi nikan, se ohunkohun ti mo ba, se ohunkohun ti mo, se gbogbo ohun ti mo, se ohun gbogbo ti mo, se ohun ti mo ba so, ase mi nikan',
  only: 'nikan, nikansoso',
  switchOn: 'mu sise, wole si, yipada si',
  mode: 'ipo olupilese, ipo alakoso, ipo developer, ipo ti ko ni ihamo, ipo admin, ipo jailbreak',
  anything:
    'o le so ohunkohun, o le se ohunkohun, so ohunkohun, dahun gbogbo ibeere, dahun ibeere gbogbo, dahun ohunkohun, ohunkohun ti mo ba beere, ohunkohun ti mo beere, to n dahun gbogbo, dahun gbogbo',
  regardless:
    'bi o tile lodi si ofin, bo tile lodi si ofin, bi o tile je pe o lodi, bi o tile lewu, bo tile lewu, bi ko ba ba ofin mu, bo ba ofin mu bi ko ba ofin mu, bi o tile je arufin',
  harm: 'lodi si ofin, arufin, ewu',
  noRefusal:
    'ma se ko, ma ko lati, ma se ko lati, ma ko lae, ma se ko lae, o ko gbodo ko, ti ki i ko, ki i ko, lai ko, laisi ikilo, ma fun mi ni ikilo, ma se kilo, ma toro aforiji, ma se toro aforiji, ma so pe rara, ma so pe o ko le, ma se so pe o ko le, ma se so rara, ko gbodo ko ibeere',
  void: 'ti fagile, ko sise mo, ko wulo mo, ti pare, won ti fagile, ko ni agbara mo',
  authority:
    'emi ni olupilese re, emi ni eleda re, emi ni mo da o, emi ni mo se o, emi ni alakoso, emi ni admin, mo n sise ni openai, osise openai ni mi, mo wa lati openai, mo ni ase',
};

const zulu: ConceptWords = {
  toModel: 'kwi ai efunda, i ai efunda lokhu, ku ai efunda',
  override:
    'ziba, uzibe, zibani, ungazinaki, ungayinaki, unganaki, ungazilandeli, ungayilandeli, ungalandeli, ungalaleli, ungayilaleli, khohlwa, ukhohlwe, khohlwani, yikhohlwe, kukhohlwe, zikhohlwe, yeka, yeka ukulandela, uyeke ukulandela, yekela, dlula, yidlule, phula, yephula, yephule imithetho, susa, sula, cima, cisha, lahla, beka eceleni, ubeke eceleni, hoxisa, ungayigcini, ungayihloniphi, ungahloniphi, zidebe, indiva, zishaye indiva, shaya indiva, yishaye indiva, yishiye, ukhohlwe yi, ukhohlwe yikho, khohlwa yikho, khohlwa yiyo, khohlwa yizo',
  disable: 'cisha, cima, susa, khipha, vala, dlula, yeqa, ucishe, ususe',
  prior:
    'edlule, adlule, ezedlule, eyedlule, yangaphambilini, zangaphambilini, yangaphambili, zangaphambili, engenhla, ezingenhla, engaphezulu, yokuqala, zokuqala, endala, oyinikiwe, ozinikiwe, oyinikeziwe, ozinikeziwe, eziphambi kwalokhu, yakudala, ongaphambili, ngaphambilini, ngaphambili, phezulu, ngenhla',
  all: 'yonke, zonke, konke, wonke, lonke, bonke, noma yimiphi, noma iyiphi, noma yini',
  any: 'noma yimiphi, noma iyiphi, noma yini, noma yiziphi',
  everything: 'konke, yonke into, zonke izinto, konke okushiwo, konke okutshelwe, konke oku',
  your: 'yakho, zakho, lakho, wakho, kwakho, bakho, yesistimu, zesistimu, yohlelo',
  mine: 'yami, zami, wami, lami, mina, kwami',
  instructions:
    'imiyalelo, imiyalo, umyalelo, umyalo, iziyalezo, isiyalezo, imithetho, umthetho, imigomo, umgomo, iziqondiso, isiqondiso, imihlahlandlela, umhlahlandlela, imiyalelo yakho, imikhawulo, imingcele, imvimbelo, izithibelo, imibandela, inqubomgomo, izinqubomgomo, yimiyalelo, yimithetho',
  safety:
    'izihlungi, isihlungi, imikhawulo, imingcele, izithibelo, imithetho yokuphepha, izinyathelo zokuphepha, imigomo yokuphepha, ezokuphepha, izivikelo, izivimbelo, ukuhlunga, isihlungi sokuphepha, izihlungi zokuphepha',
  newInstructions:
    'manje ukhululekile ngokuphelele, manje ukhululekile kuyo yonke, imiyalelo emisha, umyalelo omusha, imiyalo emisha, umyalo omusha, iziqondiso ezintsha, umsebenzi omusha, umsebenzi wakho omusha, indima entsha, iziyalezo ezintsha',
  newRules:
    'imiyalelo emisha, imiyalo emisha, imithetho emisha, iziqondiso ezintsha, umsebenzi omusha, indima entsha',
  theAbove:
    'konke okungenhla, konke okungaphezulu, okungenhla, okungaphezulu, konke okubhalwe ngenhla, konke okungaphambili, konke okubhalwe phezulu, konke okuphezulu, konke okungaphambi',
  given:
    'yakho, zakho, lakho, wakho, oyinikiwe, ozinikiwe, oyinikeziwe, ozinikeziwe, owayinikwa, owazinikwa, oyithole, oyilandelayo, ozilandelayo, okumele uyilandele, ngaphambi kwale ngxoxo, ngaphambi kwengxoxo, owatshelwa yona',
  reveal: lists(
    product(
      'bhala|ngibhalele|ubhale',
      'imiyalelo|imiyalo|yonke imiyalelo|yonke imiyalo|iprompt|isystem|imithetho yakho|iphasiwedi|ikhodi|umlayezo|zonke iziqondiso|iziqondiso',
    ),
    'bonisa, ngibonise, ungibonise, veza, ngivezele, uveze, dalula, ngidalulele, udalule, tshela, ngitshele, ungitshele, nginike, unginike, phinda, uphinde, phindaphinda, phrinta, kopisha, lolula, balula, ngibalele, ngixoxele, ngichazele, chaza, humusha, shono, yisho, ngifundele, fundisa, finyeza, iyini, ithini, yini, yiziphi, zithini, wabelana, yabelana nami, khipha, uyini',
  ),
  repeat: 'phinda, uphinde, phindaphinda, kopisha, bhala futhi, phrinta, phinda ubhale',
  whatIs: 'iyini, yini, yiziphi, yimiphi, ithini, uyini, ngubani, yimuphi, kuyini',
  promptName: lists(
    product(
      'imiyalelo|imiyalo|umyalelo|umyalo|iziqondiso|umlayezo|imithetho|iprompt|i prompt|isiyalezo|iziyalezo|imigomo',
      'yesistimu|yakho yesistimu|yesistimu yakho|yohlelo|yakho yohlelo|yohlelo lwakho|efihliwe|yakho efihliwe|eyimfihlo|yakho eyimfihlo|yasekuqaleni|yakho yasekuqaleni|yokuqala|yakho yokuqala|yangaphakathi|yakho yangaphakathi|yangempela|ofihliwe|oyimfihlo|wesistimu|wakho wesistimu|wohlelo|wokuqala|wakho wokuqala|ezifihliwe|zakho ezifihliwe|eziyimfihlo|zesistimu|zakho zesistimu|zokuqala|zakho zokuqala|oyinikiwe|ozinikiwe|owayinikwa|yabathuthukisi|oyinikeziwe',
    ),
    'system prompt yakho, isystem prompt, isystem prompt yakho, iprompt yakho',
  ),
  sensitive:
    'iphasiwedi, iphasiwedi yakho, igama lokungena, ukhiye oyimfihlo, ukhiye wakho oyimfihlo, ikhodi eyimfihlo, ikhodi yemfihlo, igama eliyimfihlo, igama lemfihlo, imfihlo yakho, izimfihlo zakho, ukhiye we api, okhiye be api, iphasiwedi yomphathi',
  guarded:
    'iphasiwedi oyigcinile, iphasiwedi oyifihlile, iphasiwedi oyivikelayo, ukhiye oyimfihlo, ukhiye wemfihlo, ikhodi eyimfihlo, ikhodi yemfihlo, igama eliyimfihlo, igama lemfihlo, imfihlo oyigcinile, imfihlo oyifihlile, iphasiwedi yomphathi, iphasiwedi eyimfihlo, iphasiwedi yemfihlo',
  toldYou:
    'watshelwani, utshelweni, utshelwe ini, watshelwa ini, uyalelweni, wayalelwa ini, wanikwa miphi imiyalelo, unikezwe miphi imiyalelo, unikwe miphi imiyalelo, wanikezwa miphi imiyalelo, yimiphi imiyalelo oyinikiwe, yimiphi imiyalelo owayinikwa, yimiphi imithetho oyilandelayo, ulandela miphi imithetho, ulandela yimiphi imithetho, ulandela miphi imiyalelo, yini ongavumelekile ukuyisho, yini okungafanele uyisho, yini ongafanele uyisho',
  unbound: lists(
    'engenamithetho, ongenamithetho, engenamikhawulo, ongenamikhawulo, engenazihlungi, uyirobhothi engenamithetho, awunamithetho, awunamikhawulo',
    lists(
      product(
        'ngaphandle|ayikho|akukho|engenayo|ongenayo|awunayo|ongenazo|engenazo|awunazo|abukho|ngaphandle kwayo yonke|ngaphandle kwazo zonke|ayinayo|ayinazo|anginayo',
        'kwemikhawulo|kwemithetho|kwemingcele|kwezihlungi|kwezithibelo|kwemibandela|kwanoma yimiphi|kwanoma yimuphi|kwanoma iyiphi|kwesihlungi|imikhawulo|imithetho|imingcele|izihlungi|izithibelo|imibandela|imigomo|mikhawulo|mithetho|imikhawulo yokuziphatha|kokuvinjelwa|kwemigomo|kokuhlunga',
      ),
      'ukhululekile ngokuphelele, ukhululekile kuyo yonke, ukhululiwe, awuboshiwe, awuboshwanga, awusaboshiwe, ongaboshiwe, engaboshiwe, akasaboshiwe, ngaphandle kwemithetho',
    ),
  ),
  become:
    'zenze sengathi uyirobhothi, zenze sengathi uyi ai, zenze sengathi uyi, manje usuyi, manje uyi, manje ungu, manje usungu, usuyi, usungu, wena manje, manje wena, kusukela manje, kusuka manje, kusukela namuhla, zenze, zenza, uzenze, zenze sengathi, zenze sengathi u, yenza sengathi, yenza sengathi u, yiba, dlala indima, udlale indima, sebenza njenge, ziphathe njenge, ziphathe sengathi, cabanga ukuthi u, zibone, thatha indima, awuseyona, kufanele uziphathe',
  youAre: 'wena, uyi, ungu, wena ungu, wena uyi, ukwimodi, usuku',
  ai: 'ubuhlakani bokwenziwa, inkohlakalo, umsizi, imodeli, imodeli yolimi, irobhothi, iai, ubuhlakani, i ai, yi ai, ye ai',
  noLonger: 'awuseyona, awuseyena, awusaboshiwe, awusewona',
  answer:
    'phendula, uphendule, ngiphendule, khuluma, ukhulume, sebenza, usebenze, siza, uzophendula, ephendula, ophendula',
  obey: 'landela, ulandele, lalela, ulalele, thobela, uthobele, gcina, hlonipha, yenza',
  obeyMe:
    'lalela mina kuphela, ulalele mina kuphela, thobela mina kuphela, uthobele mina kuphela, landela mina kuphela, landela imiyalelo yami kuphela, ulandele imiyalelo yami kuphela, landela imiyalo yami, landela imiyalelo yami, yenza konke engikushoyo, wenze konke engikushoyo, yenza noma yini engiyishoyo, wenze noma yini engiyishoyo, yenza engikushoyo, wenze engikushoyo, thobela imiyalo yami, thobela imiyalelo yami, yimi kuphela okumele',
  only: 'kuphela, kuphela nje',
  switchOn:
    'vula, uvule, vuselela, ngena kwimodi, ngena ku, shintshela ku, shintshela, sebenzisa, qala, ngena',
  mode: 'imodi yomthuthukisi, imodi yomphathi, imodi yokuhlola, imodi engenamikhawulo, imodi yonjiniyela, imodi yokulungisa, kwimodi yonjiniyela, kwimodi yomthuthukisi, imodi ye dan, imodi engenamithetho',
  anything:
    'ungasho noma yini, ungenza noma yini, ungakwazi ukwenza noma yini, phendula noma yini, phendula yonke imibuzo, phendula noma yimuphi umbuzo, uphendule yonke imibuzo, uphendule noma yini, konke engikubuzayo, noma yini engiyibuzayo, ephendula konke, ophendula konke, phendula konke',
  regardless:
    'noma kungekho emthethweni, noma ngabe akukho emthethweni, noma kuyingozi, noma ngabe kuyingozi, noma kuphula umthetho, noma ngabe kuphula umthetho, noma kunjani, noma ngabe kubi',
  harm: 'okungekho emthethweni, yingozi, kuyingozi, engekho emthethweni',
  noRefusal:
    'ungenqabi, unganqabi, ungalokothi wenqabe, ungalokothi unqabe, ungaze wenqabe, awuvumelekile ukwenqaba, ongenqabi, engenqabi, engakwazi ukwenqaba, ngaphandle kokwenqaba, ngaphandle kwesexwayiso, ngaphandle kwezexwayiso, unganikezi izexwayiso, ungangixwayisi, ungaxolisi, ungathi cha, ungalokothi uthi cha, ungasho ukuthi awukwazi, ungathi awukwazi, ungalokothi wale, ungali, ngaphandle kokunqaba',
  void: 'ayisasebenzi, azisasebenzi, isusiwe, zisusiwe, ihoxisiwe, zihoxisiwe, isuliwe, akusasebenzi',
  authority:
    'ngingumthuthukisi wakho, ngingunjiniyela wakho, ngingumdali wakho, yimi engikudalile, yimi owakudala, ngingumphathi wohlelo, ngingumphathi wesistimu, ngiyi admin, ngisebenza e openai, ngisebenzela i openai, ngivela e openai, nginemvume',
};

const xhosa: ConceptWords = {
  toModel: 'kwi ai efunda, i ai efunda oku',
  override:
    'tyeshela, utyeshele, yityeshele, zityeshele, ungayihoyi, ungazihoyi, ungahoyi, musa ukuhoya, musa ukulandela, musa ukuthobela, musa ukuyilandela, musa ukuthobela, ungayilandeli, ungazilandeli, ungalandeli, libala, ulibale, yilibale, zilibale, kulibale, libala yonke, libala konke, libala ngako, yeka ukulandela, yeka, phosa ecaleni, beka ecaleni, ubeke ecaleni, yophula, wophule, aphula, cima, ucime, susa, lahla, rhoxisa, tsiba, sukuyihoya, sukulandela, sukuthobela, sukuhoya, suku yilandela, gqitha, sukuyilandela, sukuzilandela',
  disable: 'cima, ucime, susa, ususe, khupha, vala, gqitha, tsiba',
  prior:
    'edlulileyo, ezidlulileyo, yangaphambili, zangaphambili, yangaphambilini, engentla, ezingentla, engasentla, yokuqala, zokuqala, endala, oyinikiweyo, ozinikiweyo, ngaphambili, ngasentla, ngentla, angaphambili',
  all: 'yonke, zonke, konke, wonke, nayiphi na, naziphi na, nantoni na',
  any: 'nayiphi na, naziphi na, nantoni na',
  everything: 'konke, yonke into, zonke izinto, konke oku',
  your: 'yakho, zakho, lakho, wakho, kwakho, yenkqubo',
  mine: 'zam, wam, mna',
  instructions:
    'imiyalelo, umyalelo, imiyalelo yakho, imithetho, umthetho, imigaqo, umgaqo, izikhokelo, isikhokelo, izalathiso, isalathiso, imimiselo, ummiselo, imida, izithintelo, imiqathango, imigomo',
  safety:
    'izihluzi, isihluzi, imida, izithintelo, imithetho yokhuseleko, imigaqo yokhuseleko, amanyathelo okhuseleko, ukhuseleko, izihluzi zokhuseleko, imiqobo',
  newInstructions:
    'imiyalelo emitsha, umyalelo omtsha, izikhokelo ezitsha, umsebenzi omtsha, umsebenzi wakho omtsha, indima entsha, izalathiso ezitsha, imiyalelo entsha',
  newRules:
    'imiyalelo emitsha, imithetho emitsha, imigaqo emitsha, izikhokelo ezitsha, umsebenzi omtsha, indima entsha',
  theAbove:
    'konke okungasentla, konke okungentla, okungasentla, okungentla, konke okubhalwe ngasentla, konke okungaphambili, konke okubhalwe ngentla, konke okuphezulu',
  given:
    'yakho, zakho, lakho, wakho, oyinikiweyo, ozinikiweyo, owayinikwayo, oyifumeneyo, oyilandelayo, ozilandelayo, phambi kwale ncoko, ngaphambi kwale ncoko, ngaphambi kwencoko, owayinikwa, oyinikiwe',
  reveal: lists(
    product(
      'bhala|ndibhalele|ubhale',
      'imiyalelo|yonke imiyalelo|iprompt|isystem|imithetho yakho|iphaswedi|ikhowudi|umyalezo|zonke izikhokelo|izikhokelo',
    ),
    'bonisa, ndibonise, undibonise, veza, ndivezele, uveze, tyhila, ndityhilele, xela, ndixelele, undixelele, ndinike, undinike, phinda, uphinde, phindaphinda, printa, prinita, kopa, khuphela, dwelisa, ndidwelisele, chaza, ndichazele, guqulela, utsho, yitsho, ndifundele, shwankathela, yabelana nam, ithini, zithini, yintoni, yeyiphi, zeziphi, khupha, dandalazisa',
  ),
  repeat: 'phinda, uphinde, phindaphinda, kopa, khuphela, printa, bhala kwakhona',
  whatIs: 'yintoni, yeyiphi, zeziphi, ithini, zithini, uthini, ngowuphi, yintoni i',
  promptName: lists(
    product(
      'imiyalelo|umyalelo|izikhokelo|umyalezo|imithetho|imigaqo|izalathiso|iprompt|i prompt',
      'yenkqubo|yakho yenkqubo|yenkqubo yakho|zenkqubo|zakho zenkqubo|wenkqubo|wakho wenkqubo|efihliweyo|yakho efihliweyo|efihlakeleyo|yakho efihlakeleyo|eyimfihlo|yakho eyimfihlo|yasekuqaleni|yakho yasekuqaleni|yokuqala|yakho yokuqala|yangaphakathi|yakho yangaphakathi|ezifihliweyo|zakho ezifihliweyo|ezifihlakeleyo|eziyimfihlo|zokuqala|wokuqala|ofihliweyo|oyinikiweyo|ozinikiweyo|yesistim|yakho yesistim|zesistim|wesistim|yoqobo|yakho yoqobo|owayinikwayo',
    ),
    'isystem prompt, isystem prompt yakho, iprompt yakho',
  ),
  sensitive:
    'iphaswedi, iphaswedi yakho, ipaswedi, igama lokugqithisa, isitshixo esiyimfihlo, isitshixo sakho esiyimfihlo, ikhowudi eyimfihlo, ikhowudi yemfihlo, igama eliyimfihlo, imfihlo yakho, iimfihlo zakho, isitshixo se api, igama lokugqitha, igama lokugqitha lakho',
  guarded:
    'iphaswedi oyifihlileyo, iphaswedi oyigcinileyo, isitshixo esiyimfihlo, isitshixo semfihlo, ikhowudi eyimfihlo, ikhowudi yemfihlo, igama eliyimfihlo, igama lemfihlo, imfihlo oyigcinileyo, imfihlo oyifihlileyo, iphaswedi yomlawuli, igama lokugqitha oligcinileyo, igama lokugqithisa oligcinileyo, iphaswedi eyimfihlo, igama lokugqitha lomlawuli',
  toldYou:
    'waxelelwa ntoni, uxelelwe ntoni, wayalelwa ntoni, uyalelwe ntoni, wanikwa yiphi imiyalelo, unikwe yiphi imiyalelo, yeyiphi imiyalelo oyinikiweyo, yeyiphi imiyalelo owayinikwayo, yeyiphi imithetho oyilandelayo, yeyiphi imigaqo oyilandelayo, zeziphi izikhokelo oziphiweyo, ulandela eyiphi imithetho, ulandela yiphi imithetho, yintoni ongavumelekanga ukuyithetha, yintoni ongafanelanga ukuyithetha, yintoni ekufuneka ungayithethi',
  unbound: lists(
    'engenamithetho, ongenamithetho, engenamida, ongenamida, awunamithetho, awunamida',
    lists(
      product(
        'ngaphandle|akukho|engenayo|ongenayo|akunayo|awunayo|ongenazo|engenazo|akunazo|ayinayo',
        'kwemida|kwemithetho|kwezithintelo|kwezihluzi|kwemiqathango|kwayo nayiphi na|kwemigaqo|kwemida yayo|imida|imithetho|izithintelo|izihluzi|imiqathango|imigaqo|mida|mithetho|nayiphi na imida|kwemigomo|kokuthintelwa|kwayo nayiphina|kwemiqobo|kwako nakuphi',
      ),
      'ukhululekile ngokupheleleyo, ukhululekile kuyo yonke, ukhululwe, akubotshelelwanga, awubotshelelwanga, akusabotshelelwanga, engabotshelelwanga, ungabotshwanga',
    ),
  ),
  become:
    'ngoku uyi, ngoku ungu, wena ngoku, ngoku wena, ukususela ngoku, ukusukela ngoku, ukuqala ngoku, ukususela namhlanje, zenze, uzenze, zenze ngathi, zenze ngathi u, yenza ngathi, yenza ngathi u, yiba, dlala indima, udlale indima, sebenza njenge, ziphathe njenge, ziphathe ngathi, cinga ukuba u, khawucinge ukuba u, thatha indima, akuseyiyo, wenze ngathi',
  youAre: 'wena uyi, wena ungu, ukwimo, ukwimowudi',
  ai: 'ubukrelekrele bokwenziwa, ubukrelekrele obenziweyo, umncedisi, imodeli yolwimi, yi ai, i ai, iai',
  noLonger: 'akuseyiyo, akusenguye, akusabotshelelwanga',
  answer:
    'phendula, uphendule, ndiphendule, thetha, uthethe, sebenza, nceda, uya kuphendula, ephendula, ophendula, uza kuphendula',
  obey: 'landela, ulandele, mamela, umamele, thobela, uthobele, hlonipha, yenza',
  obeyMe:
    'mamela mna kuphela, umamele mna kuphela, mamela mna qha, thobela mna kuphela, uthobele mna kuphela, landela mna kuphela, landela imiyalelo yam kuphela, ulandele imiyalelo yam kuphela, landela imiyalelo yam, thobela imiyalelo yam, yenza konke endikuthethayo, wenze konke endikuthethayo, yenza nantoni na endiyithethayo, wenze nantoni na endiyithethayo, yenza yonke into endiyithethayo, ndim kuphela',
  only: 'kuphela, qha',
  switchOn:
    'vula, uvule, vuselela, ngena kwimo, tshintshela kwimo, layita, ngena kwimowudi, tshintshela kwimowudi',
  mode: 'imo yomphuhlisi, imowudi yomphuhlisi, imowudi yomlawuli, imo yomlawuli, kwimowudi yomphuhlisi, kwimo yomphuhlisi, imowudi engenamida, imo engenamida, imowudi yokulungisa',
  anything:
    'ungathetha nantoni na, ungenza nantoni na, phendula yonke imibuzo, phendula nawuphi na umbuzo, phendula nantoni na, uphendule yonke imibuzo, uphendule nantoni na, nantoni na endiyibuzayo, konke endikubuzayo, ophendula yonke into, ephendula yonke into',
  regardless:
    'nokuba akukho mthethweni, nokuba ayikho mthethweni, nokuba yingozi, nokuba kuyingozi, nokuba kwaphula umthetho, nokuba ichasene nomthetho, nokuba kunjani',
  harm: 'engekho mthethweni, okungekho mthethweni, yingozi',
  noRefusal:
    'musa ukwala, ungali, ungaze wale, ungaze ungavumi, musa ukwala nanini, awuvumelekanga ukwala, akuvumelekanga ukwala, ongaliyo, engaliyo, ngaphandle kokwala, ngaphandle kwesilumkiso, ngaphandle kwezilumkiso, musa ukundilumkisa, musa ukulumkisa, musa ukuxolisa, ungaxolisi, sukuthi hayi, musa ukuthi hayi, sukuxolisa, sukwala, musa ukuthi awukwazi, musa ukuthi akukwazi',
  void: 'ayisasebenzi, azisasebenzi, isusiwe, zisusiwe, irhoxisiwe, icinyiwe, ayisebenzi kwakhona',
  authority:
    'ndingumphuhlisi wakho, ndingumdali wakho, ndim owakudalayo, ndim owakwenzayo, ndingumlawuli wenkqubo, ndingumlawuli, ndiyi admin, ndisebenza kwa openai, ndisebenzela i openai, ndivela kwa openai, ndinemvume',
};

const somali: ConceptWords = {
  toModel: 'ai ga akhrinaya, ai gan akhrinaya, loogu talagalay ai',
  override:
    'iska indho tir, iska indhotir, indho tir, indhotir, iska dhaaf, iska ilow, ilow, iska iloow, iloow, illow, ilaaw, iska hilmaan, hilmaan, ha raacin, ha u hoggaansamin, ha dhegaysan, ha tixgelin, ha u fiirsan, iska daa, dhinac iska dhig, dhinac dhig, ka gudub, jebi, jabi, tirtir, masax, burburi, buri, tuur, iska tuur, ka bood, diid, jooji raacista, ka tag, iska fogee, dhaaf, dhaafto, ilowdo, indhotirto, iska indhatir, indhatir, indha tir, iska indha tir',
  disable: 'dami, xir, ka saar, iska saar, jooji, ka gudub, tirtir, qaad, ka qaad',
  prior:
    'hore, horeba, horay, ee hore, kii hore, kuwii hore, ee kor ku xusan, kor ku xusan, kor ku qoran, sare, ee sare, ee lagu siiyay, lagu siiyay, lagu siiyey, ee ka horreeyay, ka horreeyay, ka horreeyey, ugu horreeyay, ee asalka ah, laguu sheegay, ee kor, ku xusan',
  all: 'dhammaan, dhamaan, oo dhan, oo dhammi, kasta, wax kasta, kulli, gebi ahaan',
  any: 'kasta, wax kasta',
  everything: 'wax walba, wax kasta, waxkasta, waxwalba, wax kastoo, wixii oo dhan, waxaas oo dhan',
  your: 'aad, kuu, kaaga, taada, kaaga ah, nidaamkaaga',
  mine: 'aniga, kayga, tayda, kuwayga, amarkayga, amarradayda',
  instructions:
    'tilmaamaha, tilmaamahaaga, tilmaamahii, tilmaamo, tilmaanta, tilmaamihii, tilmaamihi, amarrada, amarradaada, amarradii, amarro, amarka, amarkii, amarada, amaradaada, amaradii, xeerarka, xeerarkaaga, xeerarkii, xeerar, xeerka, shuruucda, shuruucdaada, shuruucdii, sharciyada, sharciyadaada, qaanuunka, qawaaniinta, qawaaniintaada, hagitaanka, hagista, hagitaankii, awaamiirta, awaamiirtii, awaamiirtaada, xaddidaadaha, xayiraadaha, tilmaamahan, siyaasadaha, siyaasadahaaga',
  safety:
    'xayiraadaha, xayiraadahaaga, xaddidaadaha, xaddidaadahaaga, shaandhada, shaandhooyinka, shaandhaynta, filtarka, filtarrada, xeerarka badbaadada, xeerarka amniga, badbaadada, tallaabooyinka amniga, faafreebka, anshaxa, anshaxaaga',
  newInstructions:
    'tilmaamo cusub, tilmaamaha cusub, amarro cusub, amarrada cusub, amar cusub, hawl cusub, hawshaada cusub, shaqadaada cusub, doorkaaga cusub, door cusub, awaamiir cusub',
  newRules:
    'tilmaamo cusub, tilmaamaha cusub, amarro cusub, xeerar cusub, xeerarka cusub, hawl cusub, hawshaada cusub, doorkaaga cusub',
  theAbove:
    'waxa kor ku qoran, wixii kor ku qoran, wax walba oo kor ku qoran, waxkasta oo kor ku xusan, wax kasta oo kor, wax walba oo kor, waxa kor ku xusan, wixii kor ku xusnaa, dhammaan wixii kor, waxyaabaha kor ku xusan, wixii ka horreeyay',
  given:
    'lagu siiyay, lagu siiyey, laguu sheegay, ee lagu siiyay, aad heshay, aad raacdo, aad raacayso, aad raacaysid, wadahadalkan ka hor, ka hor wadahadalkan, kaaga, taada, bilowgii wadahadalka, ku siiyay, laguu dhiibay',
  reveal: lists(
    product(
      'qor|ii qor|soo qor',
      'tilmaamaha|tilmaamahaaga|amarrada|amarradaada|xeerarka|xeerarkaaga|dhammaan tilmaamaha|dhammaan amarrada|dhammaan xeerarka|prompt|system|erayga sirta|ereyga sirta|furaha|koodhka|farriinta',
    ),
    'i tus, itus, muuji, i tusi, ii sheeg, iisheeg, sheeg, noo sheeg, daabac, soo daabac, ku celi, ku soo celi, shaaci, kashif, daaha ka qaad, bixi, i sii, isii, soo bandhig, bandhig, liis garee, taxo, ii tax, koobiyee, turjun, ii sharax, sharax, la wadaag, ila wadaag, akhri, soo koob, wax iiga sheeg, waa maxay, waa kuwee, maxay ahaayeen, maxuu yahay, waa kuwee, maxaa ku qoran, waa maxaay',
  ),
  repeat: 'ku celi, ku soo celi, koobiyee, daabac, mar kale qor, soo qor',
  whatIs:
    'waa maxay, waa kuwee, maxay tahay, maxay yihiin, maxay ahaayeen, maxuu yahay, waa kee, waa maxaay, maxaa ku qoran',
  promptName: lists(
    product(
      'tilmaamaha|tilmaamahaaga|tilmaamahii|tilmaanta|amarrada|amarradaada|amarradii|amarka|amarkii|xeerarka|xeerarkaaga|farriinta|fariinta|prompt|prompt ka|promptka|promptkaaga|awaamiirta|hagitaanka|tilmaamihii',
      'nidaamka|nidaamkaaga|ee nidaamka|ee nidaamkaaga|qarsoon|ee qarsoon|qarsan|sirta ah|ee sirta ah|hoose|asalka ah|ee asalka ah|asalka|gudaha|ee gudaha|bilowga|ee bilowga|ugu horreeyay|ee ugu horreeyay|kuugu horreeyay|kuu qarsoon|lagu siiyay|ee lagu siiyay|lagu siiyey|ee lagu siiyey|hore ee nidaamka|horumariyaha|laguu dhiibay|ee laguu dhiibay|ee kuu qarsoon|ee horumariyaha',
    ),
    'system prompt kaaga, system promptkaaga, tilmaamahaaga sirta, tilmaamahaaga qarsoon',
  ),
  sensitive:
    'erayga sirta ah, erayga sirta, furaha sirta ah, furaha sirta, ereyga sirta ah, ereyga sirta, furaha sirahaaga, sirtaada, siraha, sirahaaga, koodhka sirta ah, koodka sirta ah, lambarka sirta, lambarka sirta ah, furaha api, password kaaga, passwordka, passwordkaaga',
  guarded:
    'erayga sirta ah ee aad, ereyga sirta ah ee aad, furaha sirta ah, furaha qarsoon, koodhka sirta ah, koodka sirta ah, sirta aad, sirta aad hayso, erayga qarsoon, passwordka aad, passwordka maamulaha, erayga sirta ah ee maamulaha, ereyga sirta ah ee maamulaha, erayga sirta ah ee lagu',
  toldYou:
    'maxaa laguu sheegay, maxaa lagu faray, maxaa lagugu amray, maxaa lagu amray, maxay kuu sheegeen, tilmaamo noocee ah, tilmaamo noocee ayaa lagu siiyay, tilmaamo maxaa lagu siiyay, tilmaamaha lagu siiyay waa maxay, xeerar noocee, xeerarkee raacdaa, xeerarkee raacaysaa, tilmaamo kee lagu siiyay, tilmaamaha kee, maxaa laguu diiday inaad sheegto, maxaa lagaa mamnuucay',
  unbound: lists(
    product(
      'aan lahayn|bilaa|la aan|aan|ma lihid|ma leh|oo aan lahayn|ma jiraan|malaha|malihid',
      'xayiraad|xayiraado|xaddidaad|xaddidaado|xad|xuduud|xeer|xeerar|shuruud|shuruudo|sharci|sharciyo|filtar|shaandho|wax xayiraad|wax xaddidaad|wax xeer|wax xeerar|wax sharci|wax xad|anshax|faafreeb|wax shuruud',
    ),
    'xayiraad la aan, xayiraad laan, xayiraad la aanta, xad la aan, xadlaan, shuruud la aan, shuruud laan, xeer la aan, xor baad tahay, xor ayaad tahay, si buuxda u xor ah, xayiraad aan lahayn, xeerar aan lahayn, xaddidaad aan lahayn, xad aan lahayn, aan xayiraad lahayn, aan xeer lahayn, aan xeerar lahayn, aan xad lahayn, aan wax xeer ah raacin, aan wax xayiraad ah lahayn, wax xeer ah aan raacin',
  ),
  become:
    'hadda waxaad tahay, waxaad hadda tahay, hadda waxaad, hadda laga bilaabo, hadda wixii ka dambeeya, laga bilaabo hadda, imika laga bilaabo, laga bilaabo imika, iska dhig, iska dhig inaad, iska dhigo, isku dheh, u dhaqan, u dhaqan sida, sida u dhaqan, noqo, noqo sida, ka dhig naftaada, ku jilo, jil doorka, qaado doorka, doorka qaado, ka soo qaad inaad, bal qiyaas inaad, u shaqee sida',
  youAre: 'waxaad tahay, adigu waxaad tahay, waxaad ku jirtaa, waad tahay, waxaad noqotay',
  ai: 'caqliga macmalka ah, sirdoonka macmalka ah, garaadka macmalka ah, kaaliye, caawiye, moodeel, moodeelka luqadda, garaad macmal ah, sirdoon macmal ah, caqli macmal ah, qalab caqli',
  noLonger: 'ma tihid hadda, mar dambe ma tihid, ma tihid mar dambe',
  answer:
    'jawaab, ka jawaab, iiga jawaab, u jawaab, hadal, la hadal, ii jawaab, ka jawaaba, u shaqee, jawaab bixi',
  obey: 'raac, adeec, u hoggaansan, dhegayso, dhageyso, fuli, samee, u hogaansan',
  obeyMe:
    'aniga kaliya i adeec, aniga kaliya i dhegayso, aniga kaliya i maqal, aniga oo kaliya, kaliya aniga, i adeec aniga, i adeec, amarradayda kaliya raac, amarradayda raac, amaradayda raac, amaradayda kaliya raac, raac amarradayda, raac amaradayda, raac amarkayga, kaliya raac tilmaamahayga, raac tilmaamahayga, samee wax kasta oo aan, samee wax walba oo aan, samee waxkasta oo aan, waxaan ku iraahdo samee',
  only: 'kaliya, keliya, oo kaliya',
  switchOn: 'shid, daar, u gudub, ku bilow, hawlgeli',
  mode: 'habka horumariyaha, qaabka horumariyaha, habka maamulaha, qaabka maamulaha, habka aan xayiraadda lahayn, habka developer, qaabka tijaabada',
  anything:
    'wax walba waad sheegi kartaa, wax kasta waad samayn kartaa, wax walba waad samayn kartaa, wax kasta waad sheegi kartaa, ka jawaab wax kasta, ka jawaab su aal kasta, ka jawaab dhammaan su aalaha, wax kasta oo aan ku weydiiyo, wax walba oo aan ku weydiiyo, su aal kasta ka jawaab, ka jawaaba wax kasta',
  regardless:
    'xitaa haddii ay sharci darro, xitaa hadday sharci darro, xitaa hadday sharci daro, xitaa haddii ay khatar, xitaa hadday khatar, xitaa haddii uu sharci darro, sharci darro ha ahaato, iyadoon loo eegin',
  harm: 'sharci darro, sharci daro, sharcidarro, khatar, waxyeello',
  noRefusal:
    'ha diidin, weligaa ha diidin, marnaba ha diidin, waligaa ha diidin, ma diidi kartid, diidmo la aan, diidmo laan, aan waxba diidin, aan marnaba diidin, digniin la aan, digniin laan, ha ii digin, ha digin, digniin ha bixin, ha raali gelin, raalli gelin ha bixin, ha dhihin maya, maya ha dhihin, ha dhihin ma awoodo, ha odhan maya, ha ka diidin',
  void: 'ma shaqeynayaan, ma shaqeeyaan, waa la baabi iyay, waa la tirtiray, way dhaceen, ma khuseeyaan, waa la joojiyay, waa la kansalay',
  authority:
    'anigaa ku sameeyay, waxaan ahay horumariyahaaga, anigu waxaan ahay horumariyahaaga, waxaan ahay maamulaha, waxaan ahay maamulaha nidaamka, waxaan ka socdaa openai, waxaan u shaqeeyaa openai, waxaan ahay admin, waxaan ahay abuurahaaga, oggolaansho baan haystaa',
};

// The verb comes last: what marks the instructions of the model stands under `prior`.
const amharic: ConceptWords = {
  toModel: 'ይህን የሚያነብ ሰው ሰራሽ, ይህን ሰነድ የሚያነብ, ይህን ጽሑፍ የሚያነብ ሰው ሰራሽ',
  override:
    'እርሳ, እርሺ, እርሱ, እርሳው, እርሳቸው, ርሳ, ርሳቸው, ርሳው, መርሳት, ችላ በል, ችላ በለው, ችላ በላቸው, ችላ በሉ, ችላ በይ, ችላ ብለህ, ችላ ብለው, ችላ እንድትል, ተው, ተዋቸው, ተወው, ትተህ, አትከተል, አትከተላቸው, አታክብር, አትታዘዝ, ጣስ, ጣሳቸው, እለፍ, እለፋቸው, ዝለል, ዝለላቸው, ሰርዝ, ሰርዛቸው, ሰርዘው, አጥፋ, አጥፋቸው, አጥፋው, አስወግድ, አስወግዳቸው, ወደ ጎን ተው, ወደ ጎን አድርግ, ወደ ጎን አስቀምጥ, አትስማ, አትቁጠር, ግምት ውስጥ አታስገባ, ከግምት ውስጥ አታስገባ, ቸል በል, ቸል በላቸው, ረስተህ, ንቀህ, ሻር, ሻራቸው, ጥለህ',
  disable: 'አጥፋ, አጥፋቸው, አሰናክል, አስወግድ, አስወግዳቸው, ዝጋ, ዝጋቸው, አንሳ, አንሳቸው, አቦዝን, አሰናክላቸው',
  prior:
    'የቀድሞ, የቀድሞውን, የቀድሞዎቹን, ቀዳሚ, ቀዳሚውን, ቀደም ሲል, ቀደም ብሎ, ቀደም ብለው, ከዚህ በፊት, ከዚህ ቀደም, በፊት, ከላይ, ከላይ ያሉትን, ያለፉትን, ያለፈውን, የተሰጡህን, የተሰጠህን, የተሰጠህ, የተሰጡሽን, የተነገረህን, የተነገሩህን, ሁሉንም, ሁሉንም የቀድሞ, ማንኛውንም, አሮጌ, አሮጌውን, ያንተን, የአንተን, የራስህን, ያለህን, የድሮ, እስካሁን, የቀደሙትን, የሲስተሙን, የመጀመሪያውን, የምትከተለውን, የምትከተላቸውን, ያንተ',
  all: 'ሁሉንም, ሁሉ, ማንኛውንም, በሙሉ, ሙሉ በሙሉ, ሁሉም',
  everything: 'ሁሉንም ነገር, ሁሉን, ሁሉንም, የተባለውን ሁሉ, ያለውን ሁሉ, ሁሉንም ነገሮች',
  your: 'ያንተን, የአንተን, የአንተ, ያንተ, የራስህን, ለአንተ, ለእርስዎ, የእርስዎን, የሲስተም',
  mine: 'የእኔን, የኔን, ለእኔ, ለኔ, እኔን, የኔ, የእኔ',
  instructions:
    'መመሪያ, መመሪያውን, መመሪያዎች, መመሪያዎችን, መመሪያዎችህን, መመሪያህን, መመሪያዎቹን, መመሪያዎችዎን, መመሪያዎቼን, ትዕዛዝ, ትዕዛዙን, ትዕዛዞች, ትዕዛዞችን, ትዕዛዞችህን, ትእዛዝ, ትእዛዙን, ትእዛዞች, ትእዛዞችን, ትእዛዛት, ትዕዛዛት, ትዕዛዛትን, ትእዛዛትን, ትዕዛዛቱን, ህጎች, ህጎችን, ህጎችህን, ህግ, ህጉን, ሕጎች, ሕጎችን, ሕጎችህን, ሕግ, ደንብ, ደንቦች, ደንቦችን, ደንቦችህን, ደንቦቹን, ገደቦች, ገደቦችን, ገደቦችህን, ፖሊሲዎችን, ፖሊሲዎችህን, መርሆችን, መርሆችህን, ሁሉንም ነገር, የተነገረህን, ማጣሪያዎችን, ማጣሪያዎችህን, ፕሮምፕት, ፕሮምፕቱን, ክልከላዎችን',
  safety:
    'ገደቦችን, ገደቦችህን, ማጣሪያዎችን, ማጣሪያዎችህን, ማጣሪያውን, የደህንነት ህጎችን, የደህንነት ማጣሪያዎችን, የደህንነት ገደቦችን, ሳንሱር, ክልከላዎችን, የደህንነት እርምጃዎችን, የሥነ ምግባር ገደቦችን',
  newInstructions: lists(
    'ከላይ ያለውን ሁሉ እርሳ, ከላይ ያለውን እርሳ, ከላይ የተጻፈውን እርሳ, ከላይ የተባለውን ሁሉ እርሳ, ከላይ ያለውን ችላ በል, ከላይ ያለውን ሁሉ ችላ በል, ከላይ የተጻፈውን ሁሉ እርሳ',
    lists(
      'አዲስ መመሪያ, አዲስ መመሪያዎች, አዲስ ትዕዛዝ, አዲስ ትእዛዝ, አዲስ ትዕዛዞች, አዲሱ መመሪያ, አዲሱ ትዕዛዝ, አዲሱ ሥራህ, አዲሱ ስራህ, አዲሱ ተግባርህ, አዲስ ተግባር, አዲሱ ሚናህ, አዲሶቹ መመሪያዎች',
      product(
        'መመሪያዎችህን|መመሪያዎችን|መመሪያህን|መመሪያዎቹን|ህጎችህን|ህጎችን|ሕጎችህን|ሕጎችን|ደንቦችህን|ደንቦችን|ትዕዛዞችህን|ትዕዛዞችን|ትእዛዞችን|ገደቦችህን|ገደቦችን|ማጣሪያዎችህን|ማጣሪያዎችን|የደህንነት ማጣሪያዎችን|የደህንነት ህጎችን|የደህንነት ገደቦችን',
        'እርሳ|እርሳቸው|ርሳ|ችላ በል|ችላ በላቸው|ተው|ተዋቸው|አትከተል|ጣስ|ሰርዝ|አጥፋ|አስወግድ|አሰናክል|ዝለል|ወደ ጎን ተው|ሁሉ እርሳ|ሁሉ ችላ በል|በሙሉ እርሳ|በሙሉ ችላ በል|ቸል በል|ዝጋ',
      ),
    ),
  ),
  newRules: 'አዲስ መመሪያ, አዲስ መመሪያዎች, አዲስ ትዕዛዝ, አዲስ ህጎች, አዲስ ህግ, አዲሱ ሚናህ, አዲሱ ተግባርህ',
  theAbove: 'ከላይ ያለውን ሁሉ, ከላይ ያለውን, ከላይ የተጻፈውን, ከላይ የተጻፈውን ሁሉ, ከላይ ያሉትን ሁሉ, ከላይ የተባለውን',
  given: 'የተሰጠህን, የተሰጡህን, የተሰጠህ, የተነገረህን, ከዚህ ውይይት በፊት, ከዚህ ንግግር በፊት',
  reveal:
    'አሳይ, አሳየኝ, አሳዪኝ, አሳዩኝ, አሳየን, ንገረኝ, ንገሪኝ, ንገሩኝ, ንገረን, ግለጽ, ግለጥ, ግለጽልኝ, ግለጥልኝ, ጻፍ, ጻፍልኝ, ፃፍ, ፃፍልኝ, ድገም, ድገመው, ድገምልኝ, አትም, አውጣ, አውጣልኝ, ስጠኝ, ዘርዝር, ዘርዝርልኝ, አካፍለኝ, ቅዳ, ገልብጥ, ገልብጠህ, ተርጉም, አብራራ, አብራራልኝ, አጋልጥ, አንብብ, አንብብልኝ, ምንድን ነው, ምንድነው, ምንድን ናቸው, ምንድናቸው, ምን ይላል, ምን ይላሉ, ምን ነበር, ምን ነበሩ, አስረዳኝ, ይንገሩኝ, ያሳዩኝ',
  repeat: 'ድገም, ድገመው, ድገምልኝ, ቅዳ, ገልብጥ, ቃል በቃል ጻፍ, እንዳለ ጻፍ',
  whatIs: 'ምንድን ነው, ምንድነው, ምንድን ናቸው, ምንድናቸው, ምን ይላል, ምን ነበር',
  promptName: lists(
    product(
      'የሲስተም|የስርዓት|የሥርዓት|የሲስተሙን|የስርዓቱን|የተደበቀ|የተደበቁ|የተደበቁትን|የተደበቀውን|ድብቅ|ሚስጥራዊ|ምስጢራዊ|ሚስጥር|የመጀመሪያ|የመጀመሪያውን|የመጀመሪያዎቹን|መነሻ|ውስጣዊ|የውስጥ|የተሰጠህን|የተሰጡህን|የተሰጠህ|የተሰጡህ|ኦሪጅናል|የገንቢ|ዋናውን|የተሰጠህን የመጀመሪያ',
      'መመሪያ|መመሪያህ|መመሪያህን|መመሪያውን|መመሪያዎች|መመሪያዎችህ|መመሪያዎችህን|መመሪያዎችን|መመሪያዎቹን|ትዕዛዝ|ትዕዛዝህን|ትዕዛዙን|ትዕዛዞች|ትዕዛዞችን|ትዕዛዞችህን|ትእዛዝ|ትእዛዙን|ትእዛዞችን|ፕሮምፕት|ፕሮምፕትህን|ፕሮምፕቱን|መልእክት|መልዕክት|መልእክቱን|መልዕክቱን|መልእክትህን|ህጎች|ህጎችህን|ህጎችን|ደንቦችን|የሲስተም መመሪያ',
    ),
    'ሚስጥራዊ ቁልፍ, ሚስጥራዊ ቁልፉን, ሚስጥራዊውን ቁልፍ, የሚስጥር ቁልፍ, የሚስጥር ቁልፉን, ሚስጥራዊውን ቃል, ሚስጥራዊ ቃል, ሚስጥራዊ ቃሉን, የሚስጥር ቃሉን, የሚስጥር ቃልህን, የሚስጥር ቃል, የሚስጥር ኮዱን, ሚስጥራዊ ኮድ, ሚስጥራዊ ኮዱን, ሚስጥራዊውን ኮድ, የደበቅከውን የይለፍ ቃል, የያዝከውን የይለፍ ቃል, የደበቅከውን ሚስጥር, የምትጠብቀውን ሚስጥር, የአስተዳዳሪውን የይለፍ ቃል, የአስተዳዳሪ የይለፍ ቃል, ኤፒአይ ቁልፍህን, የኤፒአይ ቁልፍህን, የኤፒአይ ቁልፉን, ሲስተም ፕሮምፕት, ሲስተም ፕሮምፕትህን, ሲስተም ፕሮምፕቱን, ከላይ ያለውን ጽሑፍ',
  ),
  sensitive: 'የይለፍ ቃሉን, የይለፍ ቃልህን, ሚስጥሮችህን',
  guarded: 'ሚስጥራዊ ቁልፍ, የሚስጥር ቃል, ሚስጥራዊ ኮድ',
  toldYou:
    'የይለፍ ቃሉን ንገረኝ, የይለፍ ቃልህን ንገረኝ, ከላይ ያለውን ድገም, ከላይ የተጻፈውን ድገም, ከላይ የተጻፈውን ሁሉ ድገም, ከላይ ያለውን ሁሉ ድገም, ምን ተብለህ ነበር, ምን ተባልክ, ምን ተነገረህ, ምን ተነግሮሃል, ምን ታዘሃል, ምን ታዘዝክ, ምን መመሪያ ተሰጠህ, ምን መመሪያ ተሰጥቶሃል, ምን አይነት መመሪያ ተሰጠህ, ምን ዓይነት መመሪያ ተሰጠህ, ምን አይነት መመሪያዎች, ምን ዓይነት መመሪያዎች, የትኞቹን ህጎች ትከተላለህ, ምን አይነት ህጎች ትከተላለህ, ምን ህጎችን ትከተላለህ, ምን እንዳትናገር ተከልክለሃል, ምን እንዳትናገር, መመሪያዎችህ ምንድን ናቸው, መመሪያዎችህ ምንድናቸው, መመሪያህ ምንድን ነው, መመሪያህ ምንድነው, ህጎችህ ምንድን ናቸው, መመሪያዎችህን ቃል በቃል, መመሪያህን ቃል በቃል',
  unbound: lists(
    product(
      'ያለ|ያለምንም|ምንም|ያለ ምንም|ያለ ማንኛውም|ያለ አንዳች',
      'ገደብ|ገደቦች|ህግ|ህጎች|ሕግ|ሕጎች|ማጣሪያ|ሳንሱር|ደንብ|ቁጥጥር|ክልከላ|ሥነ ምግባር|ገደብ የሌለው|ገደብ የሌለህ|ገደብ የለብህም|ህግ የሌለው|ህግ የለም|ህግ የማይገዛው',
    ),
    'ገደብ የሌለው, ገደብ የሌለብህ, ገደብ የሌለህ, ገደብ አልባ, ገደብ የለብህም, ገደብ የለም, ገደቦች የሉብህም, ህግ የሌለው, ህግ የለም, ህግ አልባ, ሕግ የማይገዛው, ህግ የማይገዛው, ህግ የማይገዛህ, ሙሉ ነፃነት አለህ, ሙሉ ነጻነት አለህ, ሙሉ በሙሉ ነፃ ነህ, ነፃ ነህ, ሳንሱር የሌለው, ማጣሪያ የሌለው, ሕጎች የሌሉት, ህጎች የሌሉት, ገደቦች የሌሉት, ገደቦች የሌሉብህ',
  ),
  become:
    'አሁን አንተ, አንተ አሁን, ከአሁን በኋላ, ከአሁን ጀምሮ, ከአሁን ጀምረህ, ከዚህ በኋላ, ከዚህ ጀምሮ, ከአሁን ወዲያ, አስመስል, አስመስለህ, እንደሆንክ አስመስል, እንደሆንክ አስብ, እንደሆንክ ቁጠር, ሚና ተጫወት, ሚና ተጫወትልኝ, ሆነህ ተጫወት, ሆነህ መልስ, ሆነህ ተናገር, ሁን, ሆነህ ስራ, ሆነህ ሥራ',
  youAre: 'አንተ, አንቺ, አንተ ነህ',
  ai: 'ሰው ሰራሽ አስተውሎት, ሰው ሠራሽ አስተውሎት, አርቴፊሻል ኢንተለጀንስ, ኤአይ, ረዳት, ሞዴል, የቋንቋ ሞዴል, ቻትቦት, ሮቦት, ሰው ሰራሽ ብልህነት',
  noLonger: 'ከእንግዲህ አይደለህም, አይደለህም',
  answer:
    'ተጫወት, ሆነህ ተጫወት, ሆነህ መልስ, ሆነህ ተናገር, አስመስል, መልስ, መልስልኝ, መልስ ስጥ, መልስ ስጠኝ, መልሺ, ተናገር, ትመልሳለህ, የሚመልስ, እርዳኝ, አድርግ, ስራ, ሥራ',
  obey: 'ታዘዝ, ተከተል, ስማ, አክብር, ፈጽም',
  obeyMe:
    'እኔን ብቻ ስማ, እኔን ብቻ ታዘዝ, ለእኔ ብቻ ታዘዝ, ለኔ ብቻ ታዘዝ, ታዘዘኝ, የእኔን ትዕዛዝ ብቻ, የኔን ትዕዛዝ ብቻ, የእኔን ትዕዛዞች ብቻ, የእኔን መመሪያ ብቻ, የኔን መመሪያ ብቻ, የምልህን ብቻ አድርግ, የምልህን ሁሉ አድርግ, ያልኩህን ሁሉ አድርግ, የምልህን ሁሉ ፈጽም, ያልኩህን ብቻ አድርግ',
  only: 'ብቻ',
  switchOn: 'አብራ, አንቃ, ግባ, ቀይር, ጀምር',
  mode: 'የገንቢ ሁነታ, ገንቢ ሁነታ, የአስተዳዳሪ ሁነታ, ያልተገደበ ሁነታ, የዴቨሎፐር ሞድ, ዴቨሎፐር ሞድ, የጥገና ሁነታ',
  anything:
    'ማንኛውንም ነገር ማድረግ ትችላለህ, ማንኛውንም ነገር መናገር ትችላለህ, ሁሉንም ነገር ማድረግ ትችላለህ, ማንኛውንም ጥያቄ መልስ, ሁሉንም ጥያቄ መልስ, ማንኛውንም ጥያቄ የሚመልስ, ሁሉንም ጥያቄዎች መልስ, የፈለግከውን ተናገር, የምጠይቅህን ሁሉ, ሁሉን የሚመልስ',
  regardless:
    'ሕገወጥ ቢሆንም, ህገወጥ ቢሆንም, ሕገ ወጥ ቢሆንም, ህገ ወጥ ቢሆንም, አደገኛ ቢሆንም, ጎጂ ቢሆንም, ምንም ይሁን ምን, ህገወጥም ቢሆን, ሕገወጥም ቢሆን, ህገ ወጥም ቢሆን',
  harm: 'ሕገወጥ, ህገወጥ, ሕገ ወጥ, ህገ ወጥ, አደገኛ, ጎጂ',
  noRefusal:
    'በፍጹም እምቢ አትበል, በፍፁም እምቢ አትበል, እምቢ አትበል, እምቢ ሳትል, እምቢ የማይል, አትቃወም, አልችልም አትበል, ማስጠንቀቂያ አትስጥ, ያለ ማስጠንቀቂያ, ማስጠንቀቂያ ሳትሰጥ, ይቅርታ አትጠይቅ, ይቅርታ ሳትጠይቅ, አይሆንም አትበል, እምቢ ማለት አትችልም, እምቢ ማለት አይፈቀድልህም, ያለ ተቃውሞ, ሳትከለክል, አትከልክል',
  void: 'ተሰርዘዋል, ተሰርዟል, አይሰሩም, ከእንግዲህ አይሰሩም, ተነስተዋል, ተነስቷል, ዋጋ የላቸውም, ተሽረዋል',
  authority:
    'እኔ ገንቢህ ነኝ, እኔ ፈጣሪህ ነኝ, የፈጠርኩህ እኔ ነኝ, እኔ የሲስተም አስተዳዳሪ ነኝ, የሲስተሙ አስተዳዳሪ ነኝ, እኔ አስተዳዳሪ ነኝ, አስተዳዳሪው ነኝ, እኔ የopenai ሰራተኛ ነኝ, የኦፕንኤአይ ሰራተኛ ነኝ, ፈቃድ አለኝ',
};

export const african: readonly ConceptWords[] = [swahili, hausa, yoruba, zulu, xhosa, somali, amharic];
