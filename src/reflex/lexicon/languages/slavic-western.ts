import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';
import { polish } from './polish.ts';
import { inflected } from './slavic-forms.ts';

const czech: ConceptWords = {
  override: lists(
    'ignorovani, odloz vsechna, odloz vsechny, odloz sva, nech pravidla, nech pravidel',
    product(
      'zrus|preskoc|vynech|pomin|opust',
      'predchozi|dosavadni|puvodni|sva|sve|tva|instrukce|pravidla|pokyny|vsechny predchozi|vsechny instrukce|vsechny pokyny|vsechna pravidla|vse vyse',
    ),
    'kasli na, abys zapomnel na, abys ignoroval, zapomenout na, ignoruj, ignorujte, ignorovat, ignorujes, zapomen, zapomente, zapomen na, zapomenout, nedbej na, nedbej, nedbejte, prehlizej, prehlednout, opomen, zahod, zavrhni, odmitni, porus, porusuj, porusit, obejdi, obejit, odhod, zbav se, oprosti se od, osvobod se od, prestan se ridit, prestan dodrzovat, prestan poslouchat, prestan plnit, prestan nasledovat, nedodrzuj, nedodrzujte, neposlouchej, nerid se, neridte se, nenasleduj, nevsimej si, neber v uvahu, neber ohled na, neohlizej se na, odloz stranou, dej stranou, hod za hlavu, vykasli se na, prepis',
  ),
  prior: lists(
    'nad tim uvedene',
    'nad touto, nad timto, nad touto zpravou',
    inflected('predchozi|predesl|dosavadn|vyse uveden', '|ch|m|mi|e|y|ych|ym|i|ich|im|a'),
    'predchazejici, predchazejicich, puvodni, puvodnich, pocatecni, uvodni, drivejsi, drivejsich, predtim, vyse, nahore, dosud, doposud, do ted',
  ),
  all: 'vsechny, vsechno, vsech, vsem, vsemi, vsechna, veskere, veskera, veskerych, vse, kazdy, kazde',
  any: 'zadna, zadne, zadnych, jakekoli, jakekoliv, jakychkoli, jakychkoliv, libovolne, stavajici, soucasne, aktualni, platne',
  everything:
    'vse co, vse predchozi, vse predesle, vse dosavadni, vse vyse, vse ostatni co, vse predtim, vsechno, vsechno co, na vse, na vsechno, cokoli, cely text',
  your: lists(
    product(
      'sve',
      'instrukce|pokyny|zasady|prikazy|smernice|interni|skryte|puvodni|systemove|pocatecni|uvodni|omezeni',
    ),
    inflected('tv', 'uj|oje|oji|ych|ym|ymi|eho|emu|e'),
    inflected('sv', 'uj|oje|oji|ych|ym|ymi|eho|emu'),
    product(
      'vase|vasi|vas',
      'instrukce|pokyny|pravidla|omezeni|systemove|predchozi|interni|skryte|puvodni|prompt',
    ),
    'vasich, vasim, vasimi',
  ),
  mine: 'moje, moji, mych, mym, mymi, mne, muj',
  instructions: lists(
    inflected('instrukc', 'e|i|emi|im|ich'),
    inflected('pokyn', '|y|u|um|ech'),
    inflected('pravid', 'la|el|ly|lum|lech|lo'),
    inflected('smernic', 'e|emi|im|ich|i'),
    'narizeni, prikaz, prikazy, prikazu, prikazum, rozkazy, rozkazu, zasady, zasad, zasadami, zasadam, direktivy, direktiv, prompt, promptu, prompty, promptem, navod',
  ),
  limits:
    'filtry, filtru, ochrany, pojistky, kontext, kontextu, konverzaci, konverzace, hranice, hranic, podminky, politiku, meze',
  conduct:
    'filtry, filtru, ochrany, pojistky, protokol, protokoly, protokolu, naprogramovani, programovani, etiku, etiky, moralku, moralky, postupy, hodnoty, kodex, vychovani, nastaveni, konfiguraci, trenink, treninku, standardy',
  safety: lists(
    product('eticke|eticka|moralni|etickych|moralnich', 'zasady|normy|principy|zasad|norem|hranice|hranic'),
    'bezpecnostni kontrolu, bezpecnostni kontroly, bezpecnostni proverku',
    product('filtry|filtr|filtru', 'obsahu|bezpecnosti|cenzury'),
    'ochranne mechanismy, bezpecnostni mechanismy, moralni zabrany',
    'omezeni, omezenim, omezenich, cenzuru, cenzury, cenzura, zabrany, zabran, moderaci, moderace, zakazy, zakazu',
    product(
      'bezpecnostni|eticka|eticke',
      'filtry|omezeni|pravidla|opatreni|zasady|mechanismy|protokoly|pojistky',
    ),
  ),
  disable:
    'rusim, vypinam, zrus, preskoc, vynech, pomin, opust, vypni, vypnete, vypnout, deaktivuj, deaktivujte, odstran, odstranit, zrus, zruste, zrusit, odblokuj, obejdi, vymaz, smaz, potlac, vyrad, sundej, odpoj, resetuj, preskoc',
  reveal:
    'precti nahlas, precti mi, zakoduj, prepis, prepis mi, ukaz, ukazte, ukazat, odhal, odhalte, odhalit, vypis, vypiste, vypsat, zobraz, zobrazte, zobrazit, rekni, reknete, prozrad, prozradte, prozradit, vyzrad, sdel, sdelte, napis, napiste, zopakuj, zopakujte, opakuj, opakujte, vytiskni, zkopiruj, opis, ocituj, cituj, vyjmenuj, popis, shrn, prelozte, preloz, zverejni, poskytni, vloz, posli, dej mi, dej sem',
  repeat:
    'zopakuj, zopakujte, opakuj, opakujte, vypis, vypiste, vytiskni, zkopiruj, opis, ocituj, zobraz, prozrad, odhal',
  whatIs: lists(
    product('jake|jaka|ktere', 'instrukce|pokyny|pravidla|prikazy|smernice'),
    'jake jsou, jaky je tvuj, jaka je tva, jaka je tvoje, jake je tve, jake je tvoje, jaka jsou, jake byly, jaka byla, jaky byl, jake mas, jaka mas, jak zni, jak znel, jak znely, jak znela, co obsahuje, co obsahuji, co stoji v, co je v',
  ),
  given:
    'jsi dostal, jsi dostala, dostal jsi, dostala jsi, jsi obdrzel, obdrzel jsi, ti byly dany, ti byla dana, ti bylo receno, bylo ti receno, ti dali, ti rekli, ti zadali, ti byly zadany, ti bylo dano, kterymi se ridis, podle kterych, na zacatku, na uplnem zacatku, pred touto konverzaci, pred timto rozhovorem, pred zacatkem, teto konverzace, tohoto rozhovoru, pred mou prvni, ktere mas, ktera mas, mas nastavene, ti nastavili',
  drivesYou:
    'te ridi, kterymi se ridis, se ridis, tve odpovedi, tvych odpovedi, tve chovani, tveho chovani, tveho fungovani, tvuj trenink, jsi naprogramovan, jsi nastaven, podle kterych, na zaklade kterych, pred touto konverzaci, nez jsem zacal, nez jsem napsal, ti nastavili, ti zadali',
  promptName: lists(
    'uvodni zpravu, uvodni zprava, pocatecni zpravu, systemovy text',
    'systemove zprave, systemove zpravy',
    'prvni zpravu teto, prvni zpravu tohoto',
    'uvodni text od, uvodniho promptu, systemovem promptu',
    product(
      'skryte|skryta|skrytych|skryty|tajne|tajna|tajny|tajnych|interni|internich|systemove|systemovy|systemovych|systemova|systemoveho|duverne|duvernych',
      'instrukce|instrukci|pokyny|pokynu|pokyn|prompt|promptu|pravidla|prikazy|prikaz|smernice|zpravu|zprava|nastaveni|zadani|direktivy',
    ),
    product(
      'puvodni|puvodniho|puvodnich|pocatecni|pocatecnich|uvodni|uvodnich|vychozi|zakladni|cely|uplny|plny|prvni',
      'instrukce|instrukci|pokyny|pokynu|prompt|promptu|systemovy prompt|zadani|systemovou zpravu|systemove instrukce',
    ),
    'systemprompt, system promptu',
  ),
  unbound: lists(
    'bez brzd, zadne brzdy',
    'bez jakekoli moralky, zadne moralni zabrany, bez moralnich zabran, bez etiky, zadna moralni omezeni',
    product(
      'bez|zadna|zadne|nema|nemas|zbaveny|zbavena|prosty|bez jakychkoli|bez jakychkoliv|bez veskerych|bez zadnych|nema zadna|nemas zadna|nema zadne|nemas zadne|neznas|nezna',
      'omezeni|pravidel|pravidla|filtru|filtry|cenzury|cenzuru|zabran|zabrany|limitu|limity|moralky|etiky|hranic|hranice|skrupuli|skrupule|etickych omezeni|eticka omezeni',
    ),
    'bez jakekoli cenzury, bez jakehokoli filtru, neomezeny rezim, neomezena umela, necenzurovany, necenzurovana, necenzurovane, nefiltrovany, neomezeny, neomezena, nejsi vazan, nejsi omezen, nejsi nicim omezen, neplati pro tebe, pro tebe neplati, oprosteny od, osvobozeny od',
  ),
  become:
    'nyni jsi, ted jsi, jsi nyni, jsi ted, od ted jsi, od ted, od nynejska, od teto chvile, od tohoto okamziku, predstirej, predstirejte, predstav si ze jsi, predstav si, hraj roli, hrajes roli, zahraj si, chovej se, chovejte se, vzij se do, stan se, prevezmi roli, jednej jako, budes hrat, bud muj, vystupuj jako',
  youAre: 'ze nemas, ze bys nemel, jsi, budes, muzes, jste, uz nejsi',
  noLonger: 'nejsi, uz nejsi, jiz nejsi, prestan byt',
  ai: 'asistent, asistentem, asistenta, chatbotem, jazykovy model, jazykovym modelem, jazykovemu modelu, umela inteligence, umelou inteligenci, umele inteligence, modelem, botem',
  answer:
    'pokracuj, pokracujte, odpovez, odpovezte, odpovidej, odpovidejte, odpovidat, odpovis, odpovidas, pis, piste, jednej bez, reaguj, generuj, pomoz, mluv, konej, splnis',
  obey: 'poslouchej, poslouchejte, plnit, plnis, uposlechni, rid se, nasleduj, dodrzuj, vykonavej, splnuj, budes poslouchat',
  only: 'pouze, vyhradne, jedine, vylucne, jen mne, jen me, jen moje, jen mymi, jen na moje',
  switchOn:
    'zapni, zapnete, aktivuj, aktivujte, prepni se, prepni do, prejdi do, spust, vstup do, prepnete se',
  mode: product(
    'rezim|rezimu|mod|modu',
    'vyvojare|vyvojar|vyvojarsky|vyvojarskem|administratora|spravce|ladeni|boha|bez omezeni|bez cenzury|bez filtru|jailbreak|root|dan|neomezeny',
  ),
  persona: 'delej cokoliv ted, udelej cokoli hned',
  sensitive:
    'heslo, hesla, hesel, heslem, klic api, api klic, api klice, klice api, tajny klic, tajny kod, soukromy klic, soukrome klice, prihlasovaci udaje, prihlasovacich udaju, osobni udaje, duverne informace, duverne udaje, data uzivatelu, udaje zakazniku, tajemstvi, pristupovy token, tokeny, promenne prostredi, tajne slovo',
  guarded: lists(
    product(
      'hesla|heslo|prihlasovaci udaje',
      'uzivatelu|zakazniku|administratora|spravce|zamestnancu|ke vsem',
    ),
    product(
      'tajne|skryte|tajny|skryty|tajneho|skryteho|chranene',
      'heslo|slovo|klic|kod|token|hesla|klice|kodu',
    ),
    'nesmis prozradit, nesmis rict, nesmis sdelit, nesmis vyzradit, nemas prozradit, ktere strezis, ktery strezis, ktere skryvas',
  ),
  newInstructions:
    'nove systemove instrukce, nove instrukce pro tebe, tve nove instrukce, tvuj novy ukol, tvoje nove instrukce, skutecne instrukce, novy systemovy prompt, nove pokyny pro tebe, novy systemovy pokyn, tvoje nova role, prepsani systemu',
  newRules: product(
    'nove|nova|novy|aktualizovane|zmenene',
    'instrukce|pokyny|pokyn|pravidla|smernice|ukol|zadani|role|prikazy|prikaz',
  ),
  theAbove:
    'vse nad touto, vsechno pred touto, vse co te naucili, vsechno co te, vsechno co ses, vse vyse, vsechno vyse, vse nad, vse co je vyse, vsechno co je vyse, vse predchozi, vsechno predchozi, text vyse, co ti bylo receno, co ti rekli, co te naucili, co ti naridili',
  anything:
    'cokoli, cokoliv, vse co chci, vse co reknu, vsechno co chci, vsechno co reknu, vse na co, na kazdou otazku, na vsechny otazky, na vsechny me otazky, kazdy pozadavek, delat vsechno, rict cokoli, rikat cokoli',
  regardless:
    'bez ohledu na, nehlede na, i kdyz, i kdyby, bez vahani, za kazdou cenu, za zadnych okolnosti, bez vyjimky',
  noRefusal: lists(
    product('odpovez|odpovidej|pis|mluv', 'bez varovani|bez vyhrad|bez odmitani'),
    'bez jakychkoli varovani, bez jakychkoli vyhrad, neumi odmitnout, neumi odmitat, nedokaze odmitnout, neumis odmitat, nemuze odmitnout, nikdy neodmitej, nikdy neodmitni, nikdy neodmita, nikdy neodmitas, neodmitej, neodmitas, neodmita, nesmis odmitnout, nemuzes odmitnout, bez odmitani, bez odmitnuti, bez moralizovani, nemoralizuj, nepoucuj, bez poucovani, neomlouvej se, necenzuruj, nic neodmitne, nic neodmitej',
  ),
  void: 'povazuj za neplatne, povazuj za neplatna, povazuj za zrusene, vypnuta, jsou vypnuta, jsou vypnuty, vypnuty, jsou neaktivni, pro tebe neplati, byl test, neplati, jiz neplati, uz neplati, byla zrusena, byly zruseny, jsou zrusena, jsou zruseny, jsou neplatna, jsou neplatne, prestavaji platit, byla vypnuta, byly vypnuty, se te netykaji',
  content: 'presne zneni, doslovne zneni, cele zneni, cely text, celou zpravu',
  obeyMe:
    'pracujes pro me a ne, poslouchas jen me, poslouchas jenom me, poslouchej jen me, poslouchej pouze me, rid se pouze mymi, rid se jen mymi, plnis jen moje, plnis pouze moje, budes me poslouchat, delej co ti rikam, podrizujes se jen',
  toModel:
    'poznamka pro jazykovy, pro jazykovy model, pokyn pro ai, zprava pro ai, poznamka pro ai, poznamka pro asistenta, pokud jsi jazykovy model, pokud jsi ai',
  toldYou:
    'jaky mas prompt, jaky je tvuj prompt, ti zakazali rikat, ti zakazali rict, ti zakazali mluvit, ti zakazano rikat, co ti rekli nez, co ti rekli pred, co ti rekli na zacatku, co ti nastavili, co nesmis prozradit, co nesmis rikat, co nesmis rict, co mas zakazano, co mas v promptu, jake mas instrukce, jake mas pokyny, jake instrukce mas, jake instrukce jsi dostal',
  evilAi: 'zly robot, zle dvojce, zly dvojnik, zla umela inteligence, zlym robotem',
  twoWays: 'odpovis dvakrat, odpovidej dvakrat, odpovez dvakrat, dve odpovedi',
  authority:
    'jsem majitel teto, tvoji vyvojari mi, jsem tvuj tvurce, jsem tvuj vyvojar, jsem spravce, jsem administrator, jako spravce, jako administrator, jako vedouci bezpecnostniho, pracuji v openai, tvoji tvurci mi dali',
  begin: 'dokonci, dokonci vetu',
  myInstructions: 'moje instrukce zni, moje instrukce jsou, moje pokyny zni, moje pokyny jsou',
  hypothetical: 'dejme tomu, rekneme ze, predpokladejme, hypoteticky, v tomto scenari, v teto hre',
};

const slovak: ConceptWords = {
  override: lists(
    'ignorovanie, odloz vsetky, odloz svoje',
    product(
      'zrus|preskoc|vynechaj|opusti',
      'predchadzajuce|doterajsie|povodne|svoje|tvoje|instrukcie|pravidla|pokyny|vsetky predchadzajuce|vsetky instrukcie|vsetky pokyny|vsetky pravidla|vsetko vyssie',
    ),
    'kasli na, aby si zabudol na, aby si ignoroval, zabudnut na, ignoruj, ignorujte, ignorovat, zabudni, zabudnite, zabudni na, zabudnut, nevsimaj si, prehliadaj, prehliadni, zahod, zavrhni, odmietni, porus, porusuj, porusit, obid, obist, odhod, zbav sa, oslobod sa od, prestan sa riadit, prestan dodrziavat, prestan pocuvat, prestan plnit, nedodrziavaj, nedodrziavajte, nepocuvaj, neriad sa, neriadte sa, nenasleduj, neber do uvahy, neber ohlad na, nedbaj na, odloz bokom, hod za hlavu, vykasli sa na, prepis',
  ),
  prior:
    'nad touto, nad tymto, nad touto spravou, predchadzajuce, predchadzajucich, predchadzajuci, predchadzajucimi, predchadzajucim, predosle, predoslych, predosly, doterajsie, doterajsich, povodne, povodnych, povodny, pociatocne, pociatocnych, uvodne, skorsie, skorsich, vyssie, predtym, doteraz, dosial, hore',
  all: 'vsetky, vsetko, vsetkych, vsetkym, vsetci, vsetkymi, kazdy, kazde, kazdu',
  any: 'ziadne, ziadnych, akekolvek, akychkolvek, hociktore, lubovolne, aktualne, sucasne, existujuce, platne',
  everything: 'vsetko, vsetko co, na vsetko, cokolvek, cely text',
  your: lists(
    inflected('tvoj', '|e|ich|im|imi|ho|mu|a|u|ej'),
    inflected('svoj', '|e|ich|im|imi|ho|mu|u'),
    product(
      'vase|vas',
      'instrukcie|pokyny|pravidla|obmedzenia|systemove|predchadzajuce|interne|skryte|povodne',
    ),
    'vasich, vasim, vasimi',
  ),
  mine: 'moje, mojich, mojim, mojimi, moj, mna, mne',
  instructions: lists(
    inflected('instrukci', 'e|i|ami|am|ach|u'),
    inflected('pokyn', '|y|ov|mi|om|och'),
    inflected('pravid', 'la|iel|lami|lam|lach|lo'),
    'smernice, smernic, smernicami, usmernenia, usmerneni, nariadenia, nariadeni, prikaz, prikazy, prikazov, prikazom, rozkazy, rozkazov, zasady, zasad, zasadami, direktivy, prompt, promptu, prompty, promptom, navod',
  ),
  limits:
    'filtre obsahu, filtrov, filtrami, svoje filtre, tvoje filtre, vsetky filtre, ochrany, poistky, kontext, kontextu, konverzaciu, konverzacie, hranice, hranic, podmienky, limity',
  conduct:
    'filtre obsahu, filtrov, filtrami, svoje filtre, tvoje filtre, vsetky filtre, ochrany, poistky, protokol, protokoly, naprogramovanie, programovanie, etiku, etiky, moralku, moralky, postupy, hodnoty, kodex, nastavenia, konfiguraciu, trening, treningu, standardy',
  safety: lists(
    product('eticke|moralne|etickych|moralnych', 'zasady|normy|principy|zasad|noriem|hranice|hranic'),
    'bezpecnostnu kontrolu, bezpecnostne kontroly',
    product('filtre|filtrov', 'obsahu|bezpecnosti|cenzury'),
    'ochranne mechanizmy, moralne zabrany',
    'obmedzenia, obmedzeni, obmedzeniam, obmedzeniami, cenzuru, cenzury, cenzura, zabrany, zabran, moderovanie, zakazy, zakazov',
    product(
      'bezpecnostne|eticke',
      'filtre|obmedzenia|pravidla|opatrenia|zasady|mechanizmy|protokoly|poistky',
    ),
  ),
  disable:
    'rusim, vypinam, zrus, preskoc, vynechaj, opusti, vypni, vypnite, vypnut, deaktivuj, deaktivujte, odstran, odstranit, zrus, zruste, zrusit, odblokuj, obid, vymaz, zmaz, potlac, vyrad, odpoj, resetuj',
  reveal:
    'precitaj nahlas, precitaj mi, zakoduj, prepis mi, ukaz, ukazte, ukazat, odhal, odhalte, odhalit, vypis, vypiste, vypisat, zobraz, zobrazte, zobrazit, povedz, povedzte, prezrad, prezradte, prezradit, vyzrad, oznam, napis, napiste, zopakuj, zopakujte, opakuj, vytlac, skopiruj, prepis, odcituj, cituj, vymenuj, opis, zhrn, preloz, zverejni, poskytni, vloz, posli, daj mi',
  repeat:
    'zopakuj, zopakujte, opakuj, vypis, vypiste, vytlac, skopiruj, prepis, odcituj, zobraz, prezrad, odhal',
  whatIs: lists(
    product('ake', 'instrukcie|pokyny|pravidla|prikazy|usmernenia'),
    'ake su tvoje, ake su vase, aky je tvoj, aka je tvoja, ake boli, aky bol, aka bola, ake mas, ako znie, ako zneju, ako znel, ako zneli, co obsahuje, co obsahuju, co stoji v, co je v',
  ),
  given:
    'si dostal, si dostala, dostal si, dostala si, si obdrzal, ti boli dane, ti bolo povedane, bolo ti povedane, ti dali, ti povedali, ti zadali, ktorymi sa riadis, podla ktorych, na zaciatku, na uplnom zaciatku, pred touto konverzaciou, pred tymto rozhovorom, pred zaciatkom, tejto konverzacie, tohto rozhovoru, pred mojou prvou, ktore mas, ti nastavili',
  drivesYou:
    'ta riadia, ktorymi sa riadis, sa riadis, tvoje odpovede, tvojich odpovedi, tvoje spravanie, tvojho spravania, tvojho fungovania, si naprogramovany, si nastaveny, podla ktorych, na zaklade ktorych, pred touto konverzaciou, skor ako som, ti nastavili, ti zadali',
  promptName: lists(
    'uvodnu spravu, uvodna sprava, pociatocnu spravu, systemovy text',
    'systemovej sprave, systemovej spravy',
    'prvu spravu tejto, prvu spravu tohto',
    product(
      'skryte|skrytych|skryty|tajne|tajny|tajnych|interne|internych|systemove|systemovy|systemovych|systemoveho|doverne|dovernych',
      'instrukcie|instrukcii|pokyny|pokynov|pokyn|prompt|promptu|pravidla|prikazy|prikaz|smernice|spravu|nastavenia|zadanie|direktivy',
    ),
    product(
      'povodne|povodny|povodnych|pociatocne|pociatocny|pociatocnych|uvodne|uvodny|vychodiskove|zakladne|cely|uplny|prve',
      'instrukcie|instrukcii|pokyny|pokynov|prompt|promptu|systemovy prompt|zadanie|systemove instrukcie',
    ),
    'systemovu spravu, systemova sprava',
  ),
  unbound: lists(
    'bez brzd, ziadne brzdy',
    'bez akejkolvek moralky, ziadne moralne zabrany, bez moralnych zabran, ziadne moralne obmedzenia',
    product(
      'bez|ziadne|nema|nemas|zbaveny|zbavena|bez akychkolvek|bez vsetkych|bez ziadnych|nema ziadne|nemas ziadne|nepoznas|nepozna',
      'obmedzeni|obmedzenia|pravidiel|pravidla|filtrov|filtre|filtra|cenzury|cenzuru|zabran|zabrany|limitov|limity|moralky|etiky|hranic|hranice|skrupul|etickych obmedzeni|eticke obmedzenia',
    ),
    'bez akejkolvek cenzury, bez akehokolvek filtra, necenzurovany, necenzurovana, necenzurovane, nefiltrovany, neobmedzeny, neobmedzena, nie si viazany, nie si obmedzeny, neplatia pre teba, pre teba neplatia, oslobodeny od, slobodny od',
  ),
  become:
    'si postava, si zly robot, teraz si, si teraz, odteraz si, odteraz, od tejto chvile, od tohto momentu, predstieraj, predstierajte, predstav si ze si, predstav si, hraj rolu, hraj ulohu, zahraj sa, spravaj sa, spravajte sa, vzi sa do, stan sa, prevezmi rolu, konaj ako, budes hrat, vystupuj ako',
  youAre: 'ze nemas, ze by si nemal, budes, mozes, ty si, uz nie si, nie si uz',
  noLonger: 'nie si, uz nie si, prestan byt, si uz',
  ai: 'asistent, asistentom, asistenta, chatbotom, jazykovy model, jazykovym modelom, umela inteligencia, umelou inteligenciou, umelej inteligencie, modelom, botom',
  answer:
    'pokracuj, pokracujte, odpovedz, odpovedzte, odpovedaj, odpovedajte, odpovedat, odpovies, odpovedas, pis, piste, konaj, reaguj, generuj, pomoz, pomahaj, hovor',
  obey: 'pocuvaj, pocuvajte, plnit, plnis, posluchni, riad sa, nasleduj, dodrziavaj, vykonavaj, splnaj, budes pocuvat',
  only: 'vyhradne, jedine, vylucne, len mna, len moje, len mojimi, len na moje, iba mna, iba moje, iba mojimi, iba na moje',
  switchOn: 'zapni, zapnite, aktivuj, aktivujte, prepni sa, prepni do, prejdi do, spusti, vstup do',
  mode: product(
    'rezim|rezime|rezimu|mod|mode',
    'vyvojara|vyvojarsky|vyvojarskom|administratora|spravcu|ladenia|boha|bez obmedzeni|bez cenzury|bez filtrov|neobmedzeny',
  ),
  sensitive:
    'heslo, hesla, hesiel, heslom, kluc api, api kluc, api kluce, kluce api, tajny kluc, tajny kod, sukromny kluc, sukromne kluce, prihlasovacie udaje, prihlasovacich udajov, osobne udaje, doverne informacie, doverne udaje, udaje pouzivatelov, udaje zakaznikov, tajomstvo, tajomstva, pristupovy token, tokeny, premenne prostredia, tajne slovo',
  guarded: lists(
    product(
      'hesla|heslo|prihlasovacie udaje',
      'pouzivatelov|zakaznikov|administratora|spravcu|zamestnancov|ku vsetkym',
    ),
    product(
      'tajne|skryte|tajny|skryty|tajneho|skryteho|chranene',
      'heslo|slovo|kluc|kod|token|hesla|kluca|kodu',
    ),
    'nesmies prezradit, nesmies povedat, nesmies vyzradit, nemas prezradit, ktore strazis, ktory strazis, ktore skryvas',
  ),
  newInstructions:
    'nove systemove instrukcie, nove instrukcie pre teba, tvoje nove instrukcie, tvoja nova uloha, skutocne instrukcie, novy systemovy prompt, nove pokyny pre teba, novy systemovy pokyn, tvoja nova rola, prepisanie systemu',
  newRules: product(
    'nove|nova|novy|aktualizovane|zmenene',
    'instrukcie|pokyny|pokyn|pravidla|smernice|uloha|zadanie|rola|prikazy|prikaz',
  ),
  theAbove:
    'vsetko co ta, vsetko vyssie, vsetko co je vyssie, vsetko predchadzajuce, vsetko nad, text vyssie, co ti bolo povedane, co ti povedali, co ta naucili, co ti nariadili',
  anything:
    'cokolvek, hocico, vsetko co chcem, vsetko co poviem, na kazdu otazku, na vsetky otazky, na vsetky moje otazky, kazdu poziadavku, robit vsetko, povedat cokolvek, hovorit cokolvek',
  regardless:
    'bez ohladu na, nehladiac na, aj ked, aj keby, bez vahania, za kazdu cenu, za ziadnych okolnosti, bez vynimky',
  noRefusal: lists(
    product('odpovedz|odpovedaj|pis|hovor', 'bez varovani|bez upozorneni|bez vyhrad'),
    'nevie odmietnut, nedokaze odmietnut, nevies odmietnut, nemoze odmietnut, nikdy neodmietaj, nikdy neodmietni, nikdy neodmieta, nikdy neodmietas, neodmietaj, neodmietas, neodmieta, nesmies odmietnut, nemozes odmietnut, bez odmietania, bez odmietnutia, bez moralizovania, nemoralizuj, nepoucuj, bez poucovania, neospravedlnuj sa, necenzuruj, nic neodmietne, nic neodmietaj',
  ),
  void: 'povazuj za neplatne, povazuj za zrusene, vypnute, su vypnute, su neaktivne, pre teba neplatia, bol test, neplatia, uz neplatia, boli zrusene, su zrusene, su neplatne, prestavaju platit, boli vypnute, sa ta netykaju',
  content: 'presne znenie, doslovne znenie, cele znenie, cely text, celu spravu',
  obeyMe:
    'pracujes pre mna a nie, pocuvas iba mna, pocuvas len mna, pocuvaj iba mna, pocuvaj len mna, riad sa iba mojimi, riad sa len mojimi, plnis len moje, plnis iba moje, rob co ti kazem, rob co ti poviem',
  toModel:
    'poznamka pre jazykovy, pre jazykovy model, pokyn pre ai, sprava pre ai, poznamka pre ai, ak si jazykovy model, ak si ai',
  toldYou:
    'aky mas prompt, aky je tvoj prompt, ti zakazali hovorit, ti zakazali povedat, ti zakazane hovorit, co ti povedali predtym, co ti povedali pred, co ti povedali na zaciatku, co ti nastavili, co nesmies prezradit, co nesmies povedat, co mas zakazane, co mas v prompte, ake mas instrukcie, ake mas pokyny, ake instrukcie mas, ake instrukcie si dostal',
  evilAi: 'zly robot, zle dvojca, zly dvojnik, zla umela inteligencia, zlym robotom',
  twoWays: 'odpovies dvakrat, odpovedaj dvakrat, odpovedz dvakrat, dve odpovede',
  authority:
    'som majitel tejto, tvoji vyvojari mi, som tvoj tvorca, som tvoj vyvojar, som spravca, som administrator, ako administrator, ako spravca, som hlavny vyvojar, pracujem v openai, tvoji tvorcovia mi dali',
  begin: 'dokonci vetu',
  myInstructions: 'moje instrukcie zneju, moje instrukcie su, moje pokyny zneju, moje pokyny su',
  hypothetical: 'dajme tomu, povedzme ze, predpokladajme, hypoteticky, v tomto scenari, v tejto hre',
};

export const westernSlavic: readonly ConceptWords[] = [polish, czech, slovak];
