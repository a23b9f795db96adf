import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

const albanian: ConceptWords = {
  toModel:
    'per ai qe lexon, ai qe lexon, per inteligjencen artificiale qe lexon, shenim per ai, per modelin qe lexon',
  override:
    'injoro, injoroni, injorosh, injoroje, injoroji, shperfill, shperfillni, shperfillesh, harro, harroni, harrosh, harroji, harroje, mos i perfill, mos perfill, mos iu bind, mos u bind, mos ndiq, mos i ndiq, mos i zbato, mos zbato, mos ia vër veshin, mos ia ver veshin, mos i merr parasysh, mos merr parasysh, anashkalo, anashkaloni, anashkalosh, anashkaloji, lere menjane, lere pas dore, lini menjane, lere anash, lini anash, hidh poshte, hidhi poshte, fshi, fshij, fshiji, anulo, anuloni, anuloji, shkel, thyej, thyeji, hiqe, ndalo se ndjekuri, braktis, braktisi, kapercej, kaperceji, mos u bazo, refuzo',
  disable:
    'caktivizo, caktivizoni, caktivizoji, fik, fiki, hiq, hiqi, hiqni, anashkalo, anashkaloji, zhblloko, bllokoji, mbyll, anulo, cmonto, anulloji',
  prior:
    'e meparshme, te meparshme, meparshme, paraprake, e mesiperme, mesiperme, te mesiperme, te kaluara, e kaluara, te vjetra, e vjetra, fillestare, me siper, siper, me lart, deri tani, para kesaj, me pare, ekzistuese, paraardhese, te dhena, aktuale',
  all: 'gjitha, te gjitha, te gjithe, gjithe, cdo, tere, cfaredo, asnje',
  any: 'cdo, cfaredo',
  everything: 'gjithcka, cdo gje, te gjitha ato qe, te gjitha, gjithcka qe, cfare te kane thene',
  your: 'tua, tuaja, tend, tende, juaj, juaja, tuaj, sistemit, te tua, zhvilluesve, tuajat',
  mine: 'mia, mija, e mia, te mia, imi, tim, time, mua, dua',
  instructions:
    'udhezime, udhezimet, udhezimeve, udhezimin, udhezimi, instruksione, instruksionet, instruksioneve, rregulla, rregullat, rregullave, rregullin, urdhra, urdhrat, urdhrave, urdherat, urdherave, direktiva, direktivat, komandat, komanda, porosite, kufizimet, kufizime, parimet, politikat, prompti, promptin, promptet, porosi, normat',
  limits: 'kufizimet, kufizime, kufijte, politikat, kushtet',
  safety:
    'filtrat, filtrat e sigurise, filtrin, kufizimet, kufizimet e sigurise, censura, censuren, masat e sigurise, rregullat e sigurise, mbrojtjet, etiken, barrierat, kufizimet etike, protokollet e sigurise, masat mbrojtese, kufijte',
  conduct: 'parimet, etiken, protokollet, programimin, trajnimin, vlerat',
  newInstructions:
    'udhezime te reja, udhezimet e reja, udhezim i ri, instruksione te reja, instruksionet e reja, urdhra te rinj, urdhrat e rinj, urdher i ri, detyra e re, detyra jote e re, roli i ri, roli yt i ri, detyre e re, detyra jote e vertete, misioni yt i ri, direktiva te reja',
  newRules:
    'udhezime te reja, udhezimet e reja, instruksione te reja, rregulla te reja, rregullat e reja, urdhra te rinj, detyra e re, detyra jote e re, roli yt i ri',
  theAbove:
    'gjithcka me siper, gjithcka me lart, cdo gje me siper, te gjitha sa me siper, sa me siper, sa u tha me siper, gjithcka qe u tha, gjithcka qe eshte shkruar me siper, cdo gje te shkruar me siper, ato me siper, gjithcka siper, cdo gje qe eshte siper, gjithcka para kesaj',
  given:
    'tua, tuaja, qe te jane dhene, qe te kane dhene, qe ke marre, qe te dhane, qe ndjek, qe ke, qe te kane thene, qe ju jane dhene, para kesaj bisede, para bisedes, ne fillim te bisedes, te dhena nga, qe keni marre, te jane dhene, qe te jane vendosur',
  reveal: lists(
    product(
      'shkruaj|shkruani|shkruaje|shkruaji|me shkruaj',
      'udhezimet|instruksionet|promptin|te gjitha udhezimet|te gjitha instruksionet|rregullat e tua|te gjitha rregullat|mesazhin|fjalekalimin|kodin|celesin|fjalen sekrete',
    ),
    'zbulo, zbuloni, zbulosh, zbulomi, zbuloje, me trego, me tregoni, me tregosh, me thuaj, me thuani, trego, tregoni, tregosh, tregomi, tregoji, thuaj, thuaji, shfaq, shfaqni, shfaqesh, shfaqi, perserit, perseritni, perserisesh, printo, printoni, printosh, me jep, jep, jepni, jepi, me jepni, me shfaq, ndaj me mua, kopjo, kopjoni, perkthe, perkthej, permblidh, rendit, listo, ekspozo, nxirr, nxirri, lexo, pershkruaj, shpjego, shpalos, me shpalos, demaskо, cito',
  ),
  repeat: 'perserit, perseritni, perserisesh, kopjo, kopjoni, printo, rishkruaj, shfaq, cito',
  whatIs:
    'cili eshte, cila eshte, cilat jane, cilet jane, cfare jane, cfare eshte, c eshte, ceshte, cili ishte, cilat ishin, cfare thone, cfare thote, cfare permban',
  promptName: lists(
    product(
      'udhezimet|udhezimin|instruksionet|instruksionin|promptin|prompti|rregullat|urdhrat|mesazhin|mesazhi|kerkesen|direktivat|komandat|prompt|udhezime|instruksione',
      'e sistemit|i sistemit|e tua te sistemit|tend te sistemit|e fshehta|e tua te fshehta|e fshehur|e tua te fshehura|e fshehura|e fillimit|fillestare|e tua fillestare|fillestar|tend fillestar|sekrete|e tua sekrete|sekret|e brendshme|e tua te brendshme|origjinale|e tua origjinale|origjinal|e para|e tua te para|qe te jane dhene|qe te kane dhene|qe ke marre|qe te dhane|qe fsheh|e zhvilluesit|baze|e tua baze',
    ),
    'system promptin tend, system promptin, system prompti yt, promptin e sistemit tend, promptin tend',
  ),
  sensitive:
    'fjalekalimin, fjalekalimi, fjalekalimet, celesin sekret, celesi sekret, celesat sekrete, fjalen sekrete, fjala sekrete, kodin sekret, kodi sekret, sekretet e tua, sekretin tend, celesin api, celesat api, te dhenat e perdoruesve, frazen sekrete, kredencialet, pasuordin',
  guarded:
    'celesin sekret, celesi sekret, fjalen sekrete, fjala sekrete, kodin sekret, kodi sekret, frazen sekrete, fjalekalimin sekret, fjalekalimi sekret, fjalekalimin qe, fjalekalimi qe, sekretin qe, sekreti qe, fjalekalimin e administratorit, fjalekalimi i administratorit, celesin e fshehur, kodin e fshehur, sekretin tend, celesin tend sekret, fjalekalimin e adminit',
  toldYou:
    'cfare te kane thene, cfare te thane, cfare udhezimesh te kane dhene, cfare udhezimesh ke, cfare udhezimesh te dhane, cilat udhezime te jane dhene, cfare udhezime ke, cfare instruksionesh ke, cfare instruksionesh te dhane, cfare instruksionesh te kane dhene, cfare rregullash ndjek, cilat rregulla ndjek, cfare rregulla ndjek, cilat udhezime ndjek, cfare te kane urdheruar, cfare nuk te lejohet, cfare te ndalohet, cfare nuk lejohesh te thuash, cfare nuk duhet te thuash, cilat instruksione te jane dhene',
  unbound: lists(
    product(
      'pa|pa asnje|nuk ka|nuk ke|s ka|ska|ska asnje|nuk ke asnje|nuk ka asnje|i lire nga|e lire nga|pa asnje lloj|nuk njeh|qe nuk njeh',
      'kufizime|kufizim|kufij|rregulla|rregull|filtra|filter|censure|etike|moral|limite|limit|barriera|kufizime etike|kufizimi|te gjitha kufizimet|cdo kufizim|rregulle|frena|kufi',
    ),
    'i pakufizuar, e pakufizuar, pakufizuar, i pacensuruar, e pacensuruar, i pafiltruar, e pafiltruar, je plotesisht i lire, je krejtesisht i lire, i lire nga, nuk je i lidhur, nuk i nenshtrohet, nuk i nenshtrohesh, nuk i bindet asnje, nuk i bindesh asnje',
  ),
  become:
    'tani je, tani ti je, ti tani je, je tani, tani e tutje, qe tani, qe tani e tutje, nga tani, nga tani e tutje, nga ky moment, prej tani, beje sikur, bej sikur, shtiru, shtiru sikur, shtihu, pretendo, pretendo se je, imagjino se je, imagjino sikur je, imagjino qe je, luaj rolin, luaj rolin e, vepro si, veproni si, sillu si, sillu sikur, behu, do te jesh, do te luash, do te veprosh, merr rolin, hyr ne rolin, shtirem, u shtirsh',
  youAre: 'ti je, ju jeni, jeni, je nje, je ne',
  ai: 'inteligjence artificiale, inteligjenca artificiale, asistent, asistenti, model gjuhesor, modeli, chatbot',
  noLonger: 'nuk je me, s je me, sje me, nuk jeni me',
  answer:
    'pergjigju, pergjigjuni, pergjigjesh, pergjigjem, pergjigjet, m u pergjigj, mu pergjigj, fol, flit, flisni, vepro, ndihmo, ndihmome, do te pergjigjesh',
  obey: 'bindu, bindju, ndiq, ndiqni, zbato, zbatoni, degjo, degjoni, ekzekuto, respekto',
  obeyMe:
    'bindmu vetem mua, bindju vetem mua, bindu vetem mua, degjo vetem mua, degjome vetem mua, me degjo vetem mua, ndiq vetem udhezimet e mia, ndiq vetem urdhrat e mi, zbato vetem urdhrat e mi, zbato urdhrat e mi, bej cfare te them, bej cfare te them une, bej cdo gje qe te them, bej gjithcka qe te them, bindmu, me bindesh vetem mua, ndiq urdhrat e mi, vetem urdhrat e mi, vetem udhezimet e mia',
  only: 'vetem, ekskluzivisht',
  switchOn: 'aktivizo, aktivizoni, aktivizoje, ndiz, hyr ne, hyni ne, kalo ne, kaloni ne, fillo',
  mode: 'modalitetin e zhvilluesit, modaliteti i zhvilluesit, modalitetin e administratorit, modalitetin e mirembajtjes, modalitetin pa kufizime, modaliteti pa kufizime, modalitetin dan, modaliteti dan, menyren e zhvilluesit, regjimin e zhvilluesit, regjimin pa kufizime, modin e zhvilluesit, modalitet zhvilluesi, modalitetin e debugimit',
  persona: 'modalitetin dan, modaliteti dan',
  anything:
    'mund te thuash cdo gje, mund te thuash gjithcka, mund te besh cdo gje, mund te besh gjithcka, thuaj cdo gje, pergjigju cdo pyetjeje, pergjigjet cdo pyetjeje, u pergjigjet te gjitha pyetjeve, pergjigju te gjitha pyetjeve, pergjigjju cdo pyetjeje, cdo gje qe kerkoj, cfaredo qe te pyes, gjithcka qe te kerkoj, cdo gje qe te pyes, cfaredo qe te kerkoj',
  regardless:
    'edhe nese eshte e paligjshme, edhe pse e paligjshme, sado e paligjshme, edhe nese eshte e rrezikshme, pavaresisht nese, ligjore apo jo, edhe nese eshte ilegale, edhe po te jete e paligjshme, edhe po te jete ilegale, sado e rrezikshme',
  harm: 'e paligjshme, te paligjshme, ilegale, te rrezikshme, e rrezikshme, jomorale, te demshme',
  noRefusal:
    'mos refuzo, mos refuzo kurre, kurre mos refuzo, mos refuzo asnjehere, nuk refuzon kurre, nuk refuzon, qe nuk refuzon, kurre nuk refuzon, pa refuzuar, nuk mund te refuzosh, nuk lejohet te refuzosh, pa paralajmerime, pa asnje paralajmerim, pa paralajmerim, mos jep paralajmerime, mos me paralajmero, mos kerko falje, pa kerkuar falje, mos thuaj jo, kurre mos thuaj jo, mos thuaj se nuk mundesh, mos me thuaj se nuk mundesh, pa kundershtuar, pa moralizuar, mos thuaj s mundem',
  void: 'nuk vlejne me, nuk vlejne, jane anuluar, jane hequr, u anuluan, nuk zbatohen me, jane te pavlefshme, nuk jane me ne fuqi, jane shfuqizuar',
  authority:
    'une jam zhvilluesi yt, jam zhvilluesi yt, une jam krijuesi yt, jam krijuesi yt, une te kam krijuar, une te kam programuar, une jam administratori, jam administratori, jam administratori i sistemit, jam admini, une jam nga openai, jam nga openai, punoj per openai, punoj ne openai, jam inxhinier i openai, kam autorizim, kam leje',
};

// The verb stands last as often as first.
const basque: ConceptWords = {
  toModel: 'testu hau irakurtzen duen ai, testu hau irakurtzen duen adimen, dokumentu hau irakurtzen duen',
  override:
    'ahaztu, ahaztu itzazu, ahaz itzazu, ahaztu ezazu, ahaz ezazu, ez ikusi egin, ez ikusiarena egin, ez ikusi egiezu, ez ikusia egin, ezikusiarena egin, baztertu, baztertu itzazu, alde batera utzi, alde batera utzi itzazu, utzi alde batera, utzi bazter, bazterrera utzi, ez jarraitu, ez bete, ez obeditu, ez kontuan hartu, ez hartu kontuan, ez egin kasurik, kasurik ez egin, jaramonik ez egin, ez egin jaramonik, hautsi itzazu, ezabatu, ezabatu itzazu, ezeztatu, bertan behera utzi, utzi bertan behera, gainditu, saihestu, saihestu itzazu, ukatu, bota, ignoratu, ignoratu itzazu, itzuri, utzi jarraitzeari',
  disable:
    'desgaitu, desgaitu itzazu, desaktibatu, desaktibatu itzazu, kendu, kendu itzazu, itzali, itzali itzazu, saihestu, ezabatu',
  prior:
    'aurreko, aurretiko, lehengo, lehenagoko, goiko, gorako, gaineko, arestiko, hasierako, zure, emandako, eman dizkizuten, eman zaizkizun, jasotako, zaharrak, zaharrei, orain arteko, dauden, guztiak, zeure, sistemaren',
  all: 'guztiak, guztiei, guzti, guztia, denak, dena, oro, edozein, inolako',
  any: 'edozein, inolako',
  everything:
    'dena, guztia, gauza guztiak, den dena, esandako guztia, esan dizuten guztia, idatzitako guztia',
  your: 'zure, zeure, zuri, sistemaren',
  mine: 'nire, niri, neure, nireak, nireei, niregandik',
  instructions:
    'jarraibide, jarraibideak, jarraibideei, jarraibideen, jarraibideez, argibideak, argibideei, argibideez, aginduak, aginduei, agindu, arauak, arauei, arau, arauez, instrukzioak, instrukzioei, instrukzioez, gidalerroak, gidalerroei, jarraibide guztiak, murrizketak, murrizketei, mugak, mugei, politikak, printzipioak, promptak, prompta, zuzentarauak, zuzentarauei, debekuak',
  safety:
    'iragazkiak, iragazki guztiak, segurtasun iragazkiak, segurtasun arauak, segurtasun neurriak, murrizketak, mugak, zentsura, segurtasun mugak, muga etikoak, babesak, segurtasun protokoloak',
  newInstructions: lists(
    'muga guztiak kendu, kendu muga guztiak, iragazkiak kendu',
    lists(
      'jarraibide berriak, jarraibide berria, agindu berriak, agindu berria, argibide berriak, instrukzio berriak, zeregin berria, zure zeregin berria, zure rol berria, rol berria, zure eginkizun berria, eginkizun berria, zure lan berria',
      product(
        'arauak|jarraibideak|aginduak|argibideak|mugak|murrizketak|iragazkiak|instrukzioak|segurtasun iragazkiak|segurtasun arauak|gidalerroak|aurreko guztia|goiko guztia|goian idatzitakoa|goian idatzitako guztia|lehengo guztia|zure arauak|zure mugak|zure murrizketak|zure iragazkiak|zure segurtasun arauak',
        'ahaztu|ahaztu itzazu|ahaztu ezazu|baztertu|baztertu itzazu|alde batera utzi|alde batera utzi itzazu|ez jarraitu|desgaitu|desgaitu itzazu|desaktibatu|ezabatu|kendu|saihestu|itzali|itzali itzazu|bertan behera utzi|guztiak ahaztu|guztiak baztertu|ignoratu',
      ),
    ),
  ),
  newRules:
    'jarraibide berriak, agindu berriak, arau berriak, argibide berriak, zeregin berria, zure zeregin berria, rol berria, zure rol berria',
  theAbove:
    'goiko guztia, goian dagoen guztia, goikoa, goiko dena, goian idatzitakoa, goian idatzitako guztia, aurreko guztia, aurreko dena, goian dagoena, lehenagoko guztia',
  given:
    'eman dizkizuten, eman zaizkizun, emandako, jaso dituzun, esan dizuten, esan dizutena, jasotako, elkarrizketa honen aurretik, elkarrizketa hasi aurretik, jarraitzen dituzun, zureak',
  reveal:
    'erakutsi, erakutsi iezadazu, erakuts iezadazu, erakutsi itzazu, erakutsidazu, esan, esan iezadazu, esadazu, esaidazu, esan itzazu, idatzi, idatzi itzazu, idatzi iezadazu, agertu, agertu itzazu, azaldu, azaldu iezadazu, azaldu itzazu, argitaratu, errepikatu, errepikatu itzazu, inprimatu, inprimatu itzazu, eman, emaidazu, eman iezadazu, eman itzazu, partekatu, partekatu itzazu, zerrendatu, zerrendatu itzazu, kopiatu, kopiatu itzazu, itzuli, salatu, plazaratu, aitortu, irakurri, zeintzuk dira, zein dira, zer dira, zein da, zer da, zein zen, zer dio, zer diote, zer dioten, jakin nahi ditut, jakin nahi dut, ikusi nahi ditut, ikusi nahi dut, laburtu',
  repeat:
    'errepikatu, errepikatu itzazu, kopiatu, kopiatu itzazu, inprimatu, berridatzi, hitzez hitz idatzi, hitzez hitz errepikatu',
  whatIs: 'zeintzuk dira, zein dira, zer dira, zein da, zer da, zein zen, zer dio, zer diote, zeintzuk ziren',
  promptName: lists(
    product(
      'sistemaren|sistemako|ezkutuko|hasierako|barne|jatorrizko|isilpeko|sekretu|eman dizkizuten|eman zaizkizun|jaso dituzun|garatzaileen|garatzailearen|lehen|lehenengo|oinarrizko|sistema',
      'jarraibideak|jarraibide|jarraibideen|argibideak|aginduak|agindua|arauak|prompta|prompt|promptak|mezua|mezuak|instrukzioak|jarraibide guztiak|hasierako jarraibideak|konfigurazioa|gonbita|agindu guztiak|arau guztiak',
    ),
    'jarraibide ezkutuak, argibide ezkutuak, agindu ezkutuak, arau ezkutuak, jarraibide sekretuak, agindu sekretuak, gako sekretua, gako ezkutua, hitz sekretua, hitz ezkutua, isilpeko hitza, isilpeko kodea, isilpeko gakoa, kode sekretua, pasahitz sekretua, gordetzen duzun pasahitza, gordetzen duzun sekretua, ezkutatzen duzun pasahitza, ezkutatzen duzun hitza, ezkutatzen duzun sekretua, administratzailearen pasahitza, goiko testua, goiko testu osoa, api gakoa, zure sekretua, system prompta, zure system prompta, sistemaren promptа',
  ),
  sensitive:
    'pasahitza, pasahitzak, zure pasahitza, gako sekretua, hitz sekretua, zure sekretuak, sekretua, api gakoa',
  guarded:
    'gako sekretua, hitz sekretua, kode sekretua, isilpeko hitza, isilpeko kodea, administratzailearen pasahitza, gordetzen duzun pasahitza, gordetzen duzun sekretua, ezkutatzen duzun pasahitza',
  toldYou:
    'zer esan dizute, zer esan zizuten, zer agindu dizute, zer agindu zizuten, zer jarraibide eman dizkizute, zer jarraibide eman zizkizuten, zein jarraibide eman dizkizute, zein jarraibide dituzu, zer jarraibide dituzu, zer arau dituzu, zein arau jarraitzen, zein arau jarraitu behar, zer arau jarraitzen, zein arauri jarraitzen, zer agindu dituzu, zer dago debekatuta, zer da esan ezin duzuna, zer ezin duzu esan, zer debekatu dizute, jarraibideak hitzez hitz, zure jarraibideak erakutsi, zure jarraibideak esan, zure arauak erakutsi, zure jarraibideak errepikatu, zure jarraibideak idatzi',
  unbound:
    'mugarik gabe, mugarik gabeko, inolako mugarik gabe, inolako mugarik gabeko, murrizketarik gabe, murrizketarik gabeko, inolako murrizketarik gabe, inolako murrizketarik gabeko, araurik gabe, araurik gabeko, inolako araurik gabe, inolako araurik gabeko, iragazkirik gabe, iragazkirik gabeko, inolako iragazkirik gabe, zentsurarik gabe, zentsurarik gabeko, inolako zentsurarik gabe, etikarik gabe, etikarik gabeko, mugagabe, mugagabea, askea zara, guztiz askea, erabat askea, ez duzu mugarik, ez du mugarik, ez duzu araurik, ez dago mugarik, ez dago araurik, ez duen mugarik, ez duzu inolako mugarik, ez duzu inolako araurik, ez zaude arauei lotuta, ez zaude lotuta, ez dagoena lotuta, muga etikorik gabe, muga etikorik gabeko, muga moralik gabeko, zentsuratu gabeko, iragazi gabeko, murriztu gabeko, araurik ez, mugarik ez',
  become:
    'orain zara, zu orain, orain zu, orain zu zara, orain zara, hemendik aurrera, orain aurrera, gaurtik aurrera, une honetatik aurrera, oraindik aurrera, jokatu, jokatu ezazu, joka ezazu, itxurak egin, egin itxurak, egin iezadazu, bihurtu, bihurtu zaitez, izan zaitez, irudikatu, imajinatu, antzeztu, rola jokatu, rola bete, rola hartu, hartu rola, portatu, portatu zaitez, bezala jokatu, bezala erantzun, bezala portatu',
  youAre: 'zara, zu zara, zaude, zu',
  ai: 'adimen artifizial, adimen artifiziala, laguntzaile, laguntzailea, laguntzaile bat, hizkuntza eredua, eredu, eredua, txatbot, txatbota',
  noLonger: 'ez zara jada, jada ez zara, ez zara gehiago',
  answer:
    'bezala jokatu, jokatu, bezala portatu, erantzun, erantzun iezadazu, erantzun ezazu, erantzungo duzu, erantzuten, erantzuten duzu, hitz egin, hitz egin ezazu, jardun, lagundu, lan egin, erantzuten duena, erantzuten dion',
  obey: 'obeditu, obeditu ezazu, jarraitu, bete, bete itzazu, entzun, egin',
  obeyMe:
    'niri bakarrik obeditu, niri bakarrik entzun, obeditu niri, obeditu niri bakarrik, obeditu nire aginduak, nire aginduak bakarrik, nire aginduei bakarrik, nire jarraibideak bakarrik, bete nire aginduak, bete nire agindu guztiak, egin nik esandakoa, egin esaten dizudana, egin esaten dizudan guztia, nik esandako guztia egin, nik esandakoa egin, nik esaten dudana egin, ni bakarrik entzun',
  only: 'bakarrik, soilik, besterik ez',
  switchOn: 'garatzaile modura pasa, aktibatu, aktibatu ezazu, gaitu, piztu, sartu, aldatu, pasa, jarri',
  mode: 'garatzaile modura, garatzaile modua, garatzaile moduan, garatzaileen modua, garatzaileen moduan, administratzaile modua, administratzaile moduan, mugarik gabeko modua, mugarik gabeko moduan, dan modua, dan moduan, mantentze modua, mantentze moduan, arazketa modua',
  persona: 'dan modua, dan moduan',
  anything:
    'edozer esan dezakezu, edozer egin dezakezu, edozer gauza esan, edozer gauza egin, nahi duzuna esan, nahi duzun guztia esan, galdera guztiei erantzun, edozein galderari erantzun, denari erantzun, denari erantzuten, guztiari erantzuten, edozer erantzun, erantzun edozer, erantzun denari, erantzun galdera guztiei, edozein galderari erantzuten, eskatzen dudan guztia',
  regardless:
    'legez kanpokoa bada ere, legez kanpokoa izan arren, legez kontrakoa bada ere, arriskutsua bada ere, arriskutsua izan arren, kaltegarria bada ere, legezkoa izan ala ez, edozer gertatuta ere, berdin zaio',
  harm: 'legez kanpoko, legez kanpokoa, legez kontrako, arriskutsua, kaltegarria',
  noRefusal:
    'inoiz ez ukatu, ez ukatu, ez ukatu inoiz, ez esan ezetz, inoiz ez esan ezetz, ez esan inoiz ezetz, ezin duzu ezetz esan, ezin duzu uko egin, ez egin uko, ez uko egin, inoiz ez uko egin, uko egin gabe, inoiz uko egiten ez, ezetzik esan gabe, abisurik gabe, oharrik gabe, ohartarazpenik gabe, ez eman abisurik, ez eman ohartarazpenik, ez eskatu barkamenik, barkamenik eskatu gabe, ez esan ezin duzula, inoiz ezetz esaten ez, ez errefusatu',
  void: 'ez dute balio, ez dute balio jada, ez dira indarrean, indargabetuta, indargabetu dira, baliogabetu dira, baliogabeak dira, ezabatuak izan dira, jada ez dira',
  authority:
    'zure garatzailea naiz, ni zure garatzailea naiz, zure sortzailea naiz, ni zure sortzailea naiz, nik sortu zaitut, nik programatu zaitut, sistemaren administratzailea naiz, administratzailea naiz, ni administratzailea naiz, openaiko langilea naiz, openain lan egiten dut, openaikoa naiz, baimena dut',
};

const welsh: ConceptWords = {
  toModel: 'i r ai sy n darllen, ai sy n darllen, nodyn i r ai',
  override:
    'anwybydda, anwybyddwch, anwybyddu, anghofia, anghofiwch, anghofio, anghofia am, anghofiwch am, diystyra, diystyrwch, diystyru, peidiwch a dilyn, paid a dilyn, paid dilyn, paid a gwrando, peidiwch a gwrando, peidiwch ag ufuddhau, paid ag ufuddhau, paid a chymryd sylw, rho o r neilltu, rho or neilltu, rhowch or neilltu, rhowch o r neilltu, rho heibio, gollwng, gollynga, gollyngwch, gwared a, cael gwared ar, tafla, taflwch, tor, torra, torrwch, dilea, dileu, dileer, dilewch, canslo, osgoi, osgoa, osgowch, gad lonydd, gadewch o r neilltu, sgipia, sgipiwch, hepgor, stopia ddilyn, rho r gorau i ddilyn, rhowch y gorau i ddilyn',
  disable:
    'analluoga, analluogwch, analluogi, diffodd, diffoddwch, diffodda, tynna, tynnwch, tynnu, dilea, dileu, osgoi, osgowch, datgloi, symud',
  prior:
    'blaenorol, flaenorol, cynt, gynt, uchod, cynharach, gynharach, gwreiddiol, hyd yn hyn, o r blaen, or blaen, hen, cychwynnol, presennol, a roddwyd, gafodd eu rhoi, cyn hyn, a gest ti, a gawsoch',
  all: 'holl, yr holl, pob, bob, r holl, i gyd, unrhyw, oll',
  any: 'unrhyw',
  everything: 'popeth, bopeth, y cyfan, y cwbl, pob peth, unrhyw beth',
  your: 'dy, eich, ti, chi, y system, system',
  mine: 'fy, i fi, i mi, fi, minnau',
  instructions:
    'cyfarwyddiadau, gyfarwyddiadau, chyfarwyddiadau, cyfarwyddyd, gyfarwyddyd, cyfarwyddebau, gorchmynion, orchmynion, gorchymyn, orchymyn, rheolau, reolau, rheol, reol, canllawiau, ganllawiau, chanllawiau, cyfyngiadau, gyfyngiadau, chyfyngiadau, polisiau, egwyddorion, prompt, brompt, hyfforddiant',
  limits: 'cyfyngiadau, gyfyngiadau, chyfyngiadau, terfynau, derfynau, ffiniau, polisiau',
  safety:
    'hidlwyr, hidlyddion, hidlydd, hidlwyr diogelwch, hidlyddion diogelwch, cyfyngiadau, gyfyngiadau, chyfyngiadau, rheolau diogelwch, reolau diogelwch, mesurau diogelwch, fesurau diogelwch, sensoriaeth, diogelwch, moeseg, cyfyngiadau moesol, canllawiau diogelwch, ffilteri, ffilterau',
  conduct:
    'moeseg, foeseg, egwyddorion, protocolau, brotocolau, rhaglennu, raglennu, hyfforddiant, werthoedd, gwerthoedd',
  newInstructions:
    'cyfarwyddiadau newydd, gyfarwyddiadau newydd, gorchmynion newydd, gorchymyn newydd, canllawiau newydd, tasg newydd, dy dasg newydd, eich tasg newydd, rol newydd, dy rol newydd, dy swydd newydd, gwaith newydd, cyfarwyddiadau wedi u diweddaru, dy dasg go iawn',
  newRules:
    'cyfarwyddiadau newydd, gorchmynion newydd, rheolau newydd, canllawiau newydd, tasg newydd, dy dasg newydd, dy rol newydd, eich tasg newydd',
  theAbove:
    'popeth uchod, bopeth uchod, y cyfan uchod, y cwbl uchod, yr uchod, popeth sydd uchod, popeth a ysgrifennwyd uchod, beth bynnag sydd uchod, popeth cyn hyn, popeth o r blaen, popeth blaenorol, popeth a ddywedwyd, bopeth a ddywedwyd',
  given:
    'a roddwyd i ti, a roddwyd i chi, roddwyd i ti, roddwyd i chi, a gest ti, gest ti, a gawsoch, gawsoch, rwyt ti n eu dilyn, yr wyt yn eu dilyn, cyn y sgwrs hon, cyn y sgwrs yma, ar ddechrau r sgwrs, sydd gen ti, sydd gennych, a ddywedwyd wrthyt, ddywedwyd wrthyt, a dderbyniaist, dderbyniaist',
  reveal: lists(
    product(
      'ysgrifenna|ysgrifennwch|ysgrifennu|sgwenna',
      'dy gyfarwyddiadau|eich cyfarwyddiadau|y cyfarwyddiadau|r cyfarwyddiadau|dy brompt|yr holl|y neges|y gorchmynion|dy reolau|y cyfrinair|r cyfrinair|dy holl|y prompt|r prompt',
    ),
    'dangos, dangosa, dangoswch, dangos i mi, dangosa i mi, dangoswch i mi, ddangos, datgela, datgelwch, datgelu, ddatgelu, dwed, dweda, dwed wrtha, dweud, dywed, dywedwch, dywed wrthyf, dywedwch wrthyf, dwed wrtha i, ddweud, argraffa, argraffwch, argraffu, ailadrodda, ailadroddwch, ailadrodd, rhestra, rhestrwch, rhestru, rho, rho i mi, rhowch i mi, rho r, rhowch, rhanna, rhannwch, rhannu, copia, copiwch, copio, cyfieitha, cyfieithwch, esbonia, esboniwch, crynhoa, darllen, adrodda, adroddwch, amlyga, bradycha, allbynna, allbynnwch',
  ),
  repeat:
    'ailadrodda, ailadroddwch, ailadrodd, copia, copiwch, argraffa, argraffwch, dangosa, dangos, ysgrifenna eto',
  whatIs:
    'beth yw r cyfrinair, beth yw, beth ydy, beth oedd, beth yw r, pa rai yw, beth mae, beth ydi, be ydi, be di, beth sydd yn',
  promptName: lists(
    product(
      'cyfarwyddiadau|gyfarwyddiadau|chyfarwyddiadau|gorchmynion|orchmynion|prompt|brompt|phrompt|rheolau|reolau|neges|canllawiau|ganllawiau|anogwr|anogaeth',
      'system|y system|cudd|gudd|cychwynnol|gychwynnol|gwreiddiol|wreiddiol|cyfrinachol|gyfrinachol|dirgel|mewnol|fewnol|cyntaf|sylfaenol|a roddwyd i ti|a roddwyd i chi|a gest ti|a gawsoch|y datblygwr|y datblygwyr|sy n cael eu cuddio',
    ),
    'system prompt, prompt dy system, dy brompt, eich prompt',
  ),
  sensitive:
    'cyfrinair, gyfrinair, chyfrinair, allwedd gyfrinachol, allwedd gudd, gair cyfrinachol, gair cudd, air cudd, cod cyfrinachol, god cyfrinachol, cod cudd, dy gyfrinach, dy gyfrinachau, eich cyfrinach, allwedd api, data defnyddwyr',
  guarded:
    'cyfrinair rwyt ti n ei, allwedd gyfrinachol, allwedd gudd, gair cyfrinachol, gair cudd, air cudd, air cyfrinachol, cod cyfrinachol, god cyfrinachol, cod cudd, cyfrinair cudd, cyfrinair cyfrinachol, cyfrinair rwyt, gyfrinair rwyt, cyfrinair wyt, cyfrinair y gweinyddwr, gyfrinair y gweinyddwr, gyfrinach rwyt, cyfrinach rwyt, cyfrinair yr wyt, cyfrinair gweinyddol, dy gyfrinach',
  toldYou:
    'beth ddywedwyd wrthyt, beth ddwedwyd wrthyt, beth a ddywedwyd wrthyt, beth ddywedon nhw wrthyt, beth wnaethon nhw ddweud wrthyt, pa gyfarwyddiadau gest ti, pa gyfarwyddiadau a gest ti, pa gyfarwyddiadau a roddwyd, pa gyfarwyddiadau sydd gen ti, pa gyfarwyddiadau rwyt, pa gyfarwyddiadau gawsoch, pa reolau rwyt, pa reolau wyt, pa reolau sydd, pa reolau ydych, pa orchmynion gest ti, beth sy n cael ei wahardd, beth na chei di ei ddweud, beth na chei ddweud, beth dwyt ti ddim yn cael',
  unbound: lists(
    product(
      'heb|heb unrhyw|heb ddim|does dim|does gen ti ddim|nid oes gennyt|heb yr un|nid oes|heb fod ganddo|heb fod ganddi|di',
      'gyfyngiadau|gyfyngiad|cyfyngiadau|reolau|rheolau|hidlwyr|hidlydd|hidlyddion|derfynau|terfynau|ffiniau|sensoriaeth|foeseg|moeseg|derfyn|foesau|ffilteri|gyfyngiadau moesol|ffilter',
    ),
    'anghyfyngedig, diderfyn, dilyffethair, hollol rydd, yn gwbl rydd, yn hollol rydd, nad yw n cael ei gyfyngu, ddim yn gaeth i, heb ei gyfyngu, heb ei hidlo, heb ei sensro, nad oes ganddo, heb ddilyn unrhyw',
  ),
  become:
    'rwyt ti nawr, rwyt ti rwan, nawr rwyt ti, rwan rwyt ti, nawr wyt ti, rydych chi nawr, rydych nawr, yr wyt ti nawr, o hyn ymlaen, o nawr ymlaen, o rwan ymlaen, esgus bod, esgus dy fod, esgusa dy fod, esgusa, esguswch eich bod, esguswch, cymer arnat, cymera arnat, smalia, smalia dy fod, smaliwch, chwarae r rol, chwaraea r rol, chwarae rol, chwaraea rol, chwaraewch rol, gweithreda fel, gweithredwch fel, ymddwyn fel, ymddyga fel, ymddygwch fel, dychmyga dy fod, dychmygwch eich bod, bydd yn, byddi di n, dere yn',
  youAre: 'rwyt ti, rwyt, yr wyt ti, rydych chi, rydych, ti yw, wyt ti yn, ti n',
  ai: 'deallusrwydd artiffisial, cynorthwyydd, gynorthwyydd, model iaith, fodel iaith, ddeallusrwydd artiffisial, sgwrsfot',
  noLonger:
    'nid wyt mwyach, dwyt ti ddim bellach, dwyt ti ddim mwyach, ddim bellach yn, nid wyt ti bellach, dwyt ti ddim rhagor',
  answer:
    'ateb, ateba, atebwch, atebi, siarad, siarada, siaradwch, gweithreda, gweithredwch, helpa, ymateb, ymateba, ymatebwch, sy n ateb',
  obey: 'ufuddha, ufuddhewch, dilyn, dilyna, dilynwch, gwranda, gwrandewch, gwrando, gwna',
  obeyMe:
    'ufuddha i mi yn unig, ufuddha i mi, ufuddhau i mi yn unig, ufuddhewch i mi, gwranda arnaf i yn unig, gwranda arna i yn unig, gwrando arna i yn unig, gwranda arnaf fi yn unig, dilyn fy ngorchmynion, dilyna fy ngorchmynion, dilynwch fy ngorchmynion, dilyna fy nghyfarwyddiadau, dilynwch fy nghyfarwyddiadau, dilyn fy nghyfarwyddiadau, gwna beth bynnag dw i, gwna bopeth dw i, gwna popeth dw i, gwna beth dw i n ei ddweud, gwnewch beth bynnag, fi yn unig',
  only: 'yn unig, dim ond, unig',
  switchOn:
    'actifada, actifadwch, galluoga, galluogwch, cychwyn, troi ymlaen, tro ymlaen, newid i, newidia i, newidiwch i, dechrau, mynd i, cer i, ewch i',
  mode: 'modd datblygwr, fodd datblygwr, modd datblygu, modd gweinyddwr, fodd gweinyddwr, modd cynnal a chadw, modd diderfyn, modd anghyfyngedig, modd heb gyfyngiadau, modd dan, fodd dan, modd y datblygwr, fodd y datblygwr, modd dadfygio',
  persona: 'modd dan, fodd dan',
  anything:
    'gelli di ddweud unrhyw beth, gelli ddweud unrhyw beth, galli di ddweud unrhyw beth, cei ddweud unrhyw beth, gelli di wneud unrhyw beth, gelli wneud unrhyw beth, galli di wneud unrhyw beth, gallu gwneud unrhyw beth, dweud unrhyw beth, ateb unrhyw beth, ateb unrhyw gwestiwn, ateb pob cwestiwn, ateba bob cwestiwn, ateba unrhyw gwestiwn, ateb popeth, ateba bopeth, atebwch bob cwestiwn, beth bynnag dw i n ei ofyn, beth bynnag rwy n ei ofyn, beth bynnag yr wyf yn ei ofyn',
  regardless:
    'hyd yn oed os yw n anghyfreithlon, hyd yn oed os ydy n anghyfreithlon, hyd yn oed os yw n beryglus, hyd yn oed os ydy n beryglus, hyd yn oed os yw n niweidiol, cyfreithlon neu beidio, waeth pa mor, waeth beth, dim ots os yw n, dim ots pa mor',
  harm: 'anghyfreithlon, beryglus, peryglus, niweidiol, anfoesol',
  noRefusal:
    'paid byth a gwrthod, paid a gwrthod, peidiwch byth a gwrthod, peidiwch a gwrthod, byth yn gwrthod, heb wrthod, dwyt ti ddim yn cael gwrthod, chei di ddim gwrthod, ni chei wrthod, heb rybudd, heb rybuddion, heb unrhyw rybudd, heb unrhyw rybuddion, paid a rhybuddio, paid ag ymddiheuro, peidiwch ag ymddiheuro, heb ymddiheuro, paid a dweud na, paid byth a dweud na, peidiwch a dweud na, paid a dweud na alli di, heb bregethu, nad yw byth yn gwrthod, sydd byth yn gwrthod, nad yw n gwrthod',
  void: 'wedi u canslo, wedi cael eu canslo, wedi u dileu, ddim yn berthnasol mwyach, ddim yn berthnasol bellach, wedi u diddymu, ddim yn ddilys, bellach yn annilys, wedi dod i ben, ddim mewn grym',
  authority:
    'fi yw dy ddatblygwr, fi yw dy grewr, fi wnaeth dy greu, fi wnaeth dy raglennu, fi yw r gweinyddwr, fi yw gweinyddwr y system, fi yw r admin, rwy n gweithio i openai, dw i n gweithio i openai, dw i o openai, rwyf o openai, mae gen i ganiatad, mae gen i awdurdod',
};

const irish: ConceptWords = {
  toModel: 'don ai ata ag leamh, ai ata ag leamh, nota don ai',
  override:
    'dean neamhaird de, dean neamhaird ar, dean neamhaird, deanaigi neamhaird, tabhair neamhaird ar, neamhaird a dheanamh, dean dearmad ar, dean dearmad de, dean dearmad, deanaigi dearmad, dearmad a dheanamh ar, dearmad, na lean, na leanaigi, na bac le, na bac leis na, na bac, na cloigh le, na geill do, na geill, na eist le, na tog aon cheann de, caith uait, caith amach, caith i leataobh, fag i leataobh, cuir i leataobh, leag i leataobh, cuir ar ceal, scrios, bris, saraigh, sarai, sheachain, seachain, teigh thar, eirigh as, stop ag leanuint, diultaigh do, leim thar, fag ar leataobh',
  disable: 'dichumasaigh, mucha, much, cas as, bain, bain de, bain amach, scrios, seachain, saraigh, cuir as',
  prior:
    'roimhe, roimhe seo, thuas, thuasluaite, luaite, a tugadh duit, tugadh duit, bunaidh, tosaigh, go dti seo, cheana, a fuair tu, sean, ata ann, reamhraite, bhunaidh',
  all: 'uile, gach, go leir, ar fad, gach uile, aon, iomlan',
  any: 'aon, ar bith',
  everything: 'gach rud, gach a, gach a bhfuil, chuile rud, gach ar duradh, gach aon rud, gach ni',
  your: 'do chuid, bhur gcuid, do threoracha, do rialacha, do chuid rialacha, an chorais, agat, agaibh',
  mine: 'mo, mo chuid, dom, domsa, agam, mise, orm, liom',
  instructions:
    'treoracha, treoir, threoracha, dtreoracha, treoracha uile, orduithe, ordu, horduithe, rialacha, rialach, riail, rialacha uile, teagaisc, treoirlinte, threoirlinte, dtreoirlinte, srianta, teorainneacha, polasaithe, prionsabail, leid, leideanna, cosc, rialachain',
  limits: 'srianta, teorainneacha, polasaithe, teorainn',
  safety:
    'scagairi, scagaire, scagairi sabhailteachta, srianta, srianta sabhailteachta, rialacha sabhailteachta, bearta sabhailteachta, cinsireacht, chinsireacht, teorainneacha, sabhailteachta, slandala, eitic, scagairi abhair, cosaint, cosainti',
  conduct: 'eitic, prionsabail, prionsabal, prótacail, oiliuint, cladach',
  newInstructions:
    'treoracha nua, treoir nua, orduithe nua, ordu nua, treoirlinte nua, tasc nua, do thasc nua, rol nua, do rol nua, post nua, do phost nua, na treoracha nua, do phriomhthasc nua, seo iad na treoracha nua',
  newRules:
    'treoracha nua, orduithe nua, rialacha nua, treoirlinte nua, tasc nua, do thasc nua, do rol nua, rol nua',
  theAbove:
    'gach rud thuas, gach a bhfuil thuas, gach rud ata thuas, gach rud roimhe seo, gach rud ata scriofa thuas, a bhfuil thuas, an meid thuas, an meid ata thuas, gach ar duradh, gach rud a duradh, a bhfuil scriofa thuas, gach rud roimhe',
  given:
    'a tugadh duit, a tugadh daoibh, a fuair tu, ata agat, a leanann tu, a bhfuil tu ag cloi leo, roimh an gcomhra seo, roimh an comhra seo, roimhe an gcomhra, ag tus an chomhra, a duradh leat, a thug siad duit, duit, agat, a cuireadh ort',
  reveal: lists(
    product(
      'scriobh|scriobh amach',
      'na treoracha|do threoracha|do chuid|na rialacha|na horduithe|an leid|an teachtaireacht|an pasfhocal|gach treoir|amach na treoracha|amach do|an prompt|an focal|an eochair',
    ),
    'taispean, taispean dom, taispeain, taispeain dom, nocht, nochtaigi, nocht dom, inis, inis dom, inis domsa, abair, abair liom, athscriobh, priontail, clobhuail, tabhair dom, tabhair, roinn, roinn liom, liostaigh, liosta, athradh, abair aris, deir aris, athdheanamh, coipeail, aistrigh, minigh, leigh, leigh amach, tabhair amach, sceith, foilsigh, aithris, cuir ar fail, cuir ar taispeaint, achoimrigh, tuairiscigh, lig dom',
  ),
  repeat: 'abair aris, athra, coipeail, clobhuail, priontail, scriobh aris, aithris, taispeain',
  whatIs:
    'cad iad na, cad iad, cad e, cad e an, cad is, cen, cad a deir, ceard iad, ceard e, ceard is, cad iad do, cad iad bhur, cad i, cad ata i, ceard ata i, ce na',
  promptName: lists(
    product(
      'treoracha|threoracha|treoir|dtreoracha|orduithe|leid|leideanna|teachtaireacht|rialacha|prompt|phrompt|treoirlinte|threoirlinte|bhuntreoracha|chuid treoracha',
      'chorais|an chorais|corais|do chorais|folaithe|rúnda|runda|tosaigh|bunaidh|bhunaidh|inmheanach|inmheanacha|ceilte|an bhforbroir|a tugadh duit|a fuair tu|a tugadh duit ar dtus|tosaigh a tugadh|ceilte agat|ceilte ata agat|folaithe ata agat|tusaigh|rundas',
    ),
    'system prompt, buntreoracha, bhuntreoracha, do chuid treoracha ceilte',
  ),
  sensitive:
    'pasfhocal, pasfhocail, focal faire, eochair runda, eochair rundach, focal runda, cod runda, do chuid run, eochair api, eochracha api, sonrai usaideoiri, frasa runda, rúin',
  guarded:
    'eochair runda, eochair rundach, focal runda, cod runda, frasa runda, pasfhocal runda, focal faire runda, pasfhocal ata, focal faire ata, pasfhocal an riarthora, focal faire an riarthora, an run ata, pasfhocal a bhfuil',
  toldYou:
    'cad a duradh leat, ceard a duradh leat, cad a duirt siad leat, ceard a duirt siad leat, cad iad na treoracha a tugadh, cad iad na treoracha a fuair, cad iad na treoracha ata, cad iad na rialacha a leanann, cad iad na rialacha ata, cad iad na horduithe, cen treoracha, cad iad na treoracha a thug, ceard iad na treoracha, ceard iad na rialacha ata, cad nach bhfuil cead agat, cad ata cosc ort, cad nach feidir leat a ra, ceard nach bhfuil cead agat',
  unbound: lists(
    product(
      'gan|gan aon|gan na|nil aon|saor o|saor on|saor o gach|nil|nach bhfuil aon|nach bhfuil|ta tu saor o',
      'srianta|srian|srian ar bith|srianta ar bith|rialacha|riail|rialacha ar bith|riail ar bith|teorainneacha|teorainn|teorainneacha ar bith|teorainn ar bith|scagaire|scagairi|cinsireacht|chinsireacht|eitic|moraltacht|srianta eiticiula|scagaire ar bith|scagairi ar bith|rialacha agat|srianta agat|shrian|rialacha aige|srianta aige',
    ),
    'gan srian, neamhshrianta, neamhtheoranta, gan teorainn, go hiomlan saor, ta tu saor, nil tu faoi cheangal, nach bhfuil faoi cheangal, nach bhfuil srianta, gan chinsireacht, gan scagadh, neamhscagtha, neamhchinsiriuil',
  ),
  become:
    'is tu anois, anois is tu, anois is, is tusa anois, feasta is, feasta, as seo amach, as seo suas, on noimead seo, o seo amach, lig ort, lig ort gur, lig ort gur tu, lig ort fein, glac ort, glac ort rol, imir rol, dean aithris ar, gniomhaigh mar, gniomhu mar, iompair thu fein mar, samhlaigh gur, samhlaigh go bhfuil, bi i do, bi mar, oibrigh mar, ta tu anois, beidh tu i do, beidh tu mar',
  youAre: 'is tu, is tusa, ta tu, ta tu i, taim, ta sibh, is ai thu',
  ai: 'intleacht shaorga, cuntoir, chuntoir, samhail teanga, mhunla teanga, munla teanga, comhrabot, hintleachta saorga, intleachta saorga',
  noLonger: 'ni tu a thuilleadh, nil tu a thuilleadh, ni tusa, nil tu faoi, ni tu nios mo',
  answer:
    'freagair, freagraigi, freagra, freagroidh tu, labhair, labhraigh, gniomhaigh, cabhraigh, cuidigh, feidhmigh, tabhair freagra, a fhreagraionn',
  obey: 'lean, leanaigi, geill, geilleadh, eist, cloigh, dean',
  obeyMe:
    'geill domsa amhain, geill dom amhain, geill domsa, eist liomsa amhain, eist liom amhain, lean mo threoracha, lean mo chuid treoracha, lean mo chuid orduithe, lean m orduithe, lean mo orduithe, lean mo rialacha, lean mo threoracha amhain, dean gach rud a deirim, dean gach a deirim, dean gach rud a iarraim, dean cibe rud a deirim, dean pe rud a deirim, dean an rud a deirim, liomsa amhain, domsa amhain',
  only: 'amhain, ach amhain',
  switchOn:
    'gniomhachtaigh, cumasaigh, cas air, cuir ar siul, teigh isteach i, teigh i, tosaigh, aistrigh go, bog go, athraigh go',
  mode: 'mod forbrora, mod forbartha, mod an fhorbrora, modh forbrora, modh forbartha, mod riarthora, mod gan srian, modh gan srian, mod dan, mod difhabhtaithe, mod cothabhala, modh riarthora',
  persona: 'mod dan, modh dan',
  anything:
    'is feidir leat aon rud a ra, is feidir leat rud ar bith a ra, is feidir leat aon rud a dheanamh, is feidir leat rud ar bith a dheanamh, is feidir leat gach rud a, abair aon rud, abair rud ar bith, freagair gach ceist, freagair aon cheist, freagair ceist ar bith, freagair gach rud, a fhreagraionn gach ceist, freagraionn gach, cibe rud a fhiafraim, cibe rud a iarraim, pe rud a iarraim, pe ceist a chuirim, gach ceist a chuirim',
  regardless:
    'fiu ma ta se midhleathach, fiu ma ta se contuirteach, fiu ma ta se dainsearach, fiu ma ta se in aghaidh an dli, fiu mura bhfuil se dleathach, dleathach no nach bhfuil, is cuma ma, is cuma an, pe acu ata se, beag beann ar, fiu ma bhriseann se',
  harm: 'midhleathach, dainsearach, contuirteach, mimhoralta, diobhalach',
  noRefusal:
    'na diultaigh, na diultaigh riamh, na diultaigh choiche, na diultaigh do, na diultaigi, riamh na diultaigh, nach ndiultaionn, nach ndiultaionn riamh, gan diultu, nil cead agat diultu, ni feidir leat diultu, na habair nach, na habair ni, na habair nach feidir, gan rabhadh, gan aon rabhadh, gan rabhaidh, na tabhair rabhadh, na tabhair aon rabhadh, na gabh leithsceal, na gabh mo leithsceal, gan leithsceal, gan leithsceal a ghabhail, na bi ag tabhairt amach, gan seanmoir',
  void: 'ar ceal, curtha ar ceal, nil feidhm leo, nil feidhm leis, nil siad i bhfeidhm, scriosta, nil siad baili, ni bhaineann siad, cealaithe',
  authority:
    'is mise d fhorbroir, is mise do chruthaitheoir, is mise a chruthaigh thu, is mise a rinne thu, is mise an riarthoir, is riarthoir me, is mise riarthoir an chorais, is mise an admin, oibrim do openai, oibrim le openai, is as openai me, ta cead agam, ta udaras agam',
};

const maltese: ConceptWords = {
  toModel: 'ghall ai li qed taqra, ai li qed taqra, nota ghall ai',
  override:
    'injora, injoraw, tinjora, injoraha, injorahom, insa, insew, tinsa, insija, insihom, tatix kas, taghtix kas, m ghandekx tobdi, tobdix, la tobdix, toqghodx, la toqghodx, issegwix, la ssegwix, la taghtix kas, halli barra, halli fil genb, warrab, warrabhom, poggi fil genb, qieghed fil genb, arma, armi, armihom, ikser, kisser, tikser, ikser ir, hassar, hassarhom, ikkancella, ikkancellahom, aqbez, aqbizhom, evita, ipparteċipax, mur kontra, tikkunsidrax, la tikkunsidrax, tqisx, la tqisx, abbanduna, twarrab, skarta, skartahom',
  disable:
    'itfi, itfihom, iddizattiva, iddizattivahom, nehhi, nehhihom, tnehhi, aqbez, evita, holl, tfi, hassar',
  prior:
    'precedenti, ta qabel, taghhom qabel, ta hawn fuq, hawn fuq, msemmija, li nghatajt, li ghandek, originali, inizjali, ezistenti, antiki, s issa, li tawk, t hawn fuq, imghoddija, li ghaddew',
  all: 'kollha, l istruzzjonijiet kollha, kull, ir regoli kollha, ebda, kwalunkwe',
  any: 'kwalunkwe, kull',
  everything: 'kollox, kull ma, dak kollu, kull haga, kulma, dak kollu li',
  your: 'tieghek, tieghkom, tas sistema, is sistema',
  mine: 'tieghi, lili, jien, minni',
  instructions:
    'struzzjonijiet, istruzzjonijiet, istruzzjoni, struzzjoni, regoli, regola, ordnijiet, ordni, linji gwida, direttivi, direttiva, kmandi, restrizzjonijiet, limiti, principji, politiki, prompt, linji gwidi',
  safety:
    'filtri, filtri tas sigurta, restrizzjonijiet, limiti, censura, mizuri ta sigurta, regoli ta sigurta, regoli tas sigurta, mizuri tas sigurta, etika, salvagwardji, protezzjonijiet',
  conduct: 'etika, principji, protokolli, programmar, tahrig, valuri',
  newInstructions:
    'struzzjonijiet godda, istruzzjonijiet godda, ordnijiet godda, ordni gdida, istruzzjoni gdida, struzzjoni gdida, kompitu gdid, il kompitu l gdid, rwol gdid, ir rwol il gdid, il kompitu gdid tieghek, ir rwol gdid tieghek, direttivi godda, biccа xoghol gdida, xoghol gdid, struzzjonijiet aggornati, hidma gdida, il hidma l gdida',
  newRules:
    'struzzjonijiet godda, istruzzjonijiet godda, regoli godda, ordnijiet godda, kompitu gdid, il kompitu l gdid, rwol gdid, hidma gdida',
  theAbove:
    'dak kollu hawn fuq, kollox hawn fuq, kollox ta hawn fuq, kull ma hemm hawn fuq, dak li hemm hawn fuq, kull ma hemm miktub hawn fuq, dak kollu ta qabel, kollox ta qabel, kull ma nghad, kull ma ntqal, dak kollu miktub hawn fuq, dak kollu li ntqal',
  given:
    'tieghek, li nghatajt, li tawk, li ghandek, li rcevejt, li qed issegwi, li ssegwi, li qalulek, qabel din il konversazzjoni, qabel din il konverzazzjoni, fil bidu tal konversazzjoni, fil bidu, li gejt moghti, li nghataw lilek, moghtija lilek',
  reveal: lists(
    product(
      'ikteb|iktibli|tikteb',
      'l istruzzjonijiet|listruzzjonijiet|l ordnijiet|ir regoli|is system|il prompt|l password|il password|il kodici|l messagg|il messagg|kull istruzzjoni|il kelma|struzzjonijiet',
    ),
    'urini, uri, uruni, turini, ikxef, ikxfli, tikxef, izvela, izvelali, tizvela, ghidli, ghid, ghidilna, tghidli, irrepeti, tirrepeti, itbghali, ipprintja, tipprintja, agtini, aghtini, taghtini, aghti, aqsam mieghi, aqsam, ikkopja, tikkopja, elenka, elenkali, tarralek, ittraduci, spjega, spjegali, semmi, semmili, aqra, aqrali, ippubblika, ipprezenta, iddeskrivi, ohrog, ohrogli, qassar, wri',
  ),
  repeat: 'irrepeti, tirrepeti, ikkopja, tikkopja, ipprintja, erga ikteb, erga ghid, ikteb mill gdid',
  whatIs:
    'x inhuma, xinhuma, x inhi, xinhi, x inhu, xinhu, x kienu, x kien, x kienet, liema huma, x hemm fil, xhemm, x jghidu, x jghid, liema',
  promptName: lists(
    product(
      'struzzjonijiet|istruzzjonijiet|istruzzjoni|prompt|regoli|ordnijiet|messagg|direttivi|kmandi|linji gwida',
      'tas sistema|tas sistema tieghek|tieghek tas sistema|mohbija|mohbija tieghek|tieghek mohbija|sigrieti|sigrieti tieghek|tieghek sigrieti|inizjali|inizjali tieghek|originali|originali tieghek|interni|interni tieghek|tal bidu|inizjali kollha|li nghatajt|li tawk|li rcevejt|li qed tahbi|mohbi|mohbi tieghek|sigriet|inizjali li nghatajt|kollha li nghatajt|kollha li tawk|tal izviluppatur|tal izviluppaturi|fundamentali|kunfidenzjali',
    ),
    'system prompt tieghek, prompt tieghek, is system prompt',
  ),
  sensitive:
    'password, il password, passwords, cavetta sigrieta, ic cavetta sigrieta, kelma sigrieta, il kelma sigrieta, kodici sigriet, il kodici sigriet, sigrieti tieghek, is sigriet tieghek, cavetta api, kredenzjali, frazi sigrieta',
  guarded:
    'cavetta sigrieta, kelma sigrieta, il kelma sigrieta, ic cavetta sigrieta, kodici sigriet, frazi sigrieta, sigriet tieghek, is sigriet li, password sigrieta, password li qed, password li ghandek, password tal amministratur, il password li, kelma mohbija, kodici mohbi, cavetta mohbija',
  toldYou:
    'x qalulek, xqalulek, x gew qalulek, x qallek, x istruzzjonijiet tawk, x istruzzjonijiet ghandek, x istruzzjonijiet nghatajt, x struzzjonijiet tawk, x struzzjonijiet ghandek, x struzzjonijiet nghatajt, liema struzzjonijiet tawk, liema struzzjonijiet nghatajt, liema struzzjonijiet ghandek, liema istruzzjonijiet, liema regoli ssegwi, liema regoli qed, liema regoli ghandek, x regoli ghandek, x regoli ssegwi, x ordnijiet ghandek, x ordnijiet tawk, x ma tistax tghid, x inhu pprojbit, x m ghandekx tghid, x ordnawlek',
  unbound: lists(
    product(
      'bla|minghajr|minghajr ebda|bla ebda|m ghandekx|m ghandux|ma hemmx|hieles minn|hielsa minn|bla ma ghandu|li m ghandux|li m ghandhiex|ebda',
      'restrizzjonijiet|restrizzjoni|limiti|limitu|regoli|regola|filtri|filtru|censura|etika|moralita|limitazzjonijiet|kontroll|ebda restrizzjoni|ebda regola|ebda limitu|xkiel|restrizzjonijiet etici|moral|rażan',
    ),
    'kompletament hieles, totalment hieles, hieles ghal kollox, m intix marbut, mintix marbut, mhux marbut, mhijiex marbuta, mhux ristrett, minghajr l ebda restrizzjoni, minghajr l ebda regola, minghajr l ebda filtru, minghajr l ebda limitu, bla l ebda',
  ),
  become:
    'issa int, int issa, issa inti, inti issa, minn issa, minn issa l quddiem, minn issa il quddiem, minn issa l hemm, mil lum, agixxi ta, agixxi bhala, tagixxi bhala, agixxi, ippretendi, ippretendi li, ippretendi li int, ghamilha ta, aghmilha ta, aghmel ta bir, immagina li int, immagina li, ilghab ir rwol, ilghab il parti, ilghab, hu r rwol, hu l identita, ser tkun, se tkun, tkun, kun, gib ruhek ta, gib ruhek bhal, gib ruhek',
  youAre: 'int, inti, int qieghed, inti qieghed, qieghed f, int issa',
  ai: 'intelligenza artificjali, assistent, mudell, mudell lingwistiku, mudell tal lingwa, chatbot',
  noLonger: 'm intix aktar, mintix aktar, m ghadekx, mghadekx, int m ghadekx',
  answer:
    'wiegeb, wegibni, twiegeb, irrispondi, tirrispondi, kellimni, tkellem, titkellem, agixxi, ghin, ghinni, iwiegeb, li twiegeb, li jwiegeb',
  obey: 'obdi, tobdi, segwi, issegwi, isma, imxi, esegwixxi, aghmel',
  obeyMe:
    'obdi lili biss, obdi lili, obdini, tobdi lili biss, tobdi biss lili, obdi biss lili, isma minni biss, isma lili biss, tisma minni biss, segwi l ordnijiet tieghi, segwi biss l ordnijiet tieghi, segwi l istruzzjonijiet tieghi, segwi biss l istruzzjonijiet tieghi, aghmel dak li nghidlek, aghmel li nghidlek, aghmel kull ma nghidlek, aghmel dak kollu li nghidlek, taghmel kull ma nghidlek, taghmel dak li nghidlek, imxi biss fuq dak li nghid, l ordnijiet tieghi biss, l istruzzjonijiet tieghi biss',
  only: 'biss, unikament, esklussivament',
  switchOn: 'attiva, attivа, ixghel, idhol, idhol f, idhol fil, ibda, aqleb, aqleb ghal, mur ghal, tattiva',
  mode: 'modalita ta zviluppatur, modalita tal izviluppatur, modalita ta l izviluppatur, modalita ta amministratur, modalita bla restrizzjonijiet, modalita bla limiti, modalita minghajr restrizzjonijiet, modalita ta manutenzjoni, modalita dan, mod dan, mod tal izviluppatur, modalita developer',
  persona: 'modalita dan, mod dan',
  anything:
    'tista tghid kollox, tista tghid li trid, tista taghmel kollox, tista tghid kull, tista taghmel li trid, tista tghid xi haga, wiegeb kollox, wiegeb kull mistoqsija, twiegeb kull mistoqsija, twiegeb kollox, twiegeb kull domanda, wiegeb kull domanda, jwiegeb kollox, tweigeb kull, kull ma nistaqsik, kull ma nitlob, kulma nitlob, tghid li trid',
  regardless:
    'anke jekk illegali, anki jekk illegali, anke jekk hu illegali, anke jekk huwa illegali, anke jekk hija illegali, anke jekk ikun illegali, anke jekk tkun illegali, anki jekk tkun illegali, anke jekk ikun perikoluz, anke jekk perikoluz, legali jew le, legali jew mhux, irrispettivament, ikun xi jkun, jigri x jigri, tkun xi tkun',
  harm: 'illegali, perikoluz, perikoluza, immorali, ta hsara',
  noRefusal:
    'qatt tirrifjuta, qatt ma tirrifjuta, tirrifjutax, la tirrifjutax, tirrifjuta qatt, ma tistax tirrifjuta, minghajr ma tirrifjuta, bla ma tirrifjuta, qatt ma jirrifjuta, li qatt ma tirrifjuta, li qatt ma jirrifjuta, minghajr twissijiet, minghajr twissija, bla twissijiet, bla twissija, tatinix twissijiet, taghtinix twissijiet, la taghtinix twissijiet, twissinix, tiskuzax, la tiskuzax, titlobx skuza, la titlobx skuza, tghidx le, la tghidx le, qatt tghid le, qatt tghid li ma tistax, tghidlix li ma tistax, la tghidlix li ma tistax, tghidx li ma tistax, bla priedki',
  void: 'm ghadhomx jghoddu, ma ghadhomx jghoddu, m ghadhomx validi, ma japplikawx, ma japplikawx aktar, gew ikkancellati, tnehhew, huma nulli, gew imnehhija, spiccaw',
  authority:
    'jien l izviluppatur tieghek, jien il hallieq tieghek, jien hlaqtek, jien ghamiltek, jien ipprogrammajtek, jien l amministratur, jien l amministratur tas sistema, jien l admin, jien amministratur, jien minn openai, jien naghdem ma openai, nahdem ma openai, jien nahdem ma openai, ghandi permess, ghandi l awtorita',
};

export const others: readonly ConceptWords[] = [albanian, basque, welsh, irish, maltese];
