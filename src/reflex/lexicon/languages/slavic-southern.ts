import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';
import { endings, inflected, inSerbianCyrillic } from './slavic-forms.ts';

const slovene: ConceptWords = {
  override: lists(
    'ignoriranje, odlozi vsa, odlozi svoja',
    product(
      'preskoci|preskocite|razveljavi|opusti|opustite',
      'prejsnja|dosedanja|zgornja|svoja|tvoja|navodila|pravila|vsa prejsnja|vsa navodila|vsa pravila|vse zgoraj',
    ),
    'da pozabis na, da prezres, pozabiti na, pusti pravila, pusti navodila, ignoriraj, ignorirajte, ignorirati, prezri, prezrite, prezreti, pozabi, pozabite, pozabi na, pozabiti, zavrzi, zavrzite, zaobidi, zaobidite, obidi, obidite, prekrsi, prekrsite, krsi, zanemari, zanemarite, preglasi, odmisli, osvobodi se, znebi se, ne upostevaj, ne upostevajte, ne sledi, ne sledite, ne ubogaj, ne poslusaj, ne oziraj se, ne oziraj se na, ne drzi se, ne meni se za, nehaj upostevati, nehaj slediti, prenehaj slediti, prenehaj upostevati, nehaj ubogati, pusti ob strani, postavi ob stran, vrzi stran, delaj v nasprotju',
  ),
  prior: lists(
    'nad tem, nad tem sporocilom, nad to vrstico',
    inflected('prejsnj|dosedanj|zgornj|predhodn|prvotn|zacetn', 'e|a|i|ih|im|imi|ega|o'),
    'prej, zgoraj, doslej, poprej, izpred',
  ),
  all: 'vse, vsa, vseh, vsem, vsemi, vsako, vsak, vsakrsne',
  any: 'nobenih, nobena, nobene, katerakoli, katerekoli, kakrsnekoli, kakrsnakoli, kakrsnihkoli, trenutna, trenutne, obstojece, obstojeca, veljavna, veljavne',
  everything:
    'vse zgoraj, vse prejsnje, vse dosedanje, vse pred, vse skupaj, vse kar, na vse, karkoli, celotno besedilo',
  your: inflected('tvoj|svoj|vas', 'a|e|ih|im|imi|ega|o|i|em'),
  mine: 'moje, moja, mojih, mojim, mojimi, moj, meni, mene',
  instructions: lists(
    inflected('navodil', 'a|o||om|i|ih|u'),
    inflected('pravil', 'a|o||om|i|ih|u'),
    'ukaze, ukazi, ukazov, ukazom, ukaz, smernice, smernic, smernicam, smernicami, napotke, napotki, napotkov, direktive, instrukcije, instrukcij, poziv, prompt, prompta, pozive, odredbe, predpise, predpisov',
  ),
  limits:
    'filtrov, svoje filtre, tvoje filtre, vse filtre, zascite, varovalke, varovalk, kontekst, pogovor, pogovora, meje, pogoje, zahteve',
  conduct:
    'filtrov, svoje filtre, tvoje filtre, vse filtre, zascite, varovalke, varovalk, protokol, protokole, programiranje, etiko, etike, moralo, postopke, vrednote, kodeks, nastavitve, konfiguracijo, usposabljanje, standarde',
  safety: lists(
    product('eticnih|moralnih|eticna|moralna', 'nacel|norm|zadrzkov|nacela|mej|pravil'),
    'varnostno preverjanje, varnostni pregled',
    product('filtre|filtrov', 'vsebine|vsebin|cenzure'),
    'varnostne smernice, varnostnih smernic, zadrzke',
    'omejitve, omejitev, omejitvam, omejitvami, cenzuro, cenzure, cenzura, zadrzke, zadrzkov, moderiranje, prepovedi',
    product(
      'varnostne|varnostna|varnostnih|eticne|eticna|eticnih',
      'filtre|omejitve|pravila|ukrepe|protokole|mehanizme|zadrzke|varovalke',
    ),
  ),
  disable:
    'ukinjam, izklapljam, preskoci, preskocite, razveljavi, opusti, opustite, izklopi, izklopite, izklopiti, onemogoci, onemogocite, deaktiviraj, odstrani, odstranite, odstraniti, ukini, odkleni, zaobidi, izbrisi, preklici, sprosti, ugasni, ponastavi',
  reveal:
    'preberi na glas, zakodiraj, razkrij, razkrijte, razkriti, pokazi, pokazite, pokazati, prikazi, prikazite, izpisi, izpisite, izpisati, povej, povejte, povej mi, izdaj, zaupaj, napisi, napisite, ponovi, ponovite, natisni, kopiraj, prepisi, navedi, nastej, opisi, povzemi, prevedi, objavi, prilepi, poslji, daj mi, posreduj',
  repeat: 'ponovi, ponovite, izpisi, izpisite, natisni, kopiraj, prepisi, navedi, razkrij, prikazi',
  whatIs:
    'kaksna so, kaksne so, kaksen je tvoj, kaksna je tvoja, kaksno je tvoje, katera so, katere so, kateri je, katera, katere, kaj je v, kaj so, kaj pise v, kako se glasi, kako se glasijo, kako se je glasil, kaj vsebuje, kaj vsebujejo',
  given:
    'so ti ga dali, so ti jih dali, so ti ga, so ti jih, si dobil, si dobila, si prejel, si prejela, dobil si, prejel si, so ti dali, so ti dana, so ti povedali, so ti narocili, so ti bila dana, ti je bilo povedano, ti je bilo receno, po katerih se ravnas, ki jim sledis, ki jih imas, na zacetku, cisto na zacetku, pred tem pogovorom, pred zacetkom, tega pogovora, pred mojim prvim, so ti nastavili',
  drivesYou:
    'te vodijo, ki jim sledis, se ravnas, tvoje odgovore, tvojih odgovorov, tvoje delovanje, tvojega delovanja, tvojega ucenja, si programiran, si nastavljen, po katerih, na podlagi katerih, pred tem pogovorom, preden sem zacel, preden sem napisal, so ti nastavili, so ti vnesli',
  promptName: lists(
    'zacetno sporocilo, uvodno sporocilo, sistemsko besedilo',
    'prvo sporocilo tega, sistemskem pozivu',
    product(
      endings('skrit|tajn|intern|notranj|sistemsk|zaupn', 'a|e|i|ih|o'),
      'navodila|navodil|navodilo|pravila|poziv|poziva|prompt|prompta|ukaze|sporocilo|smernice|nastavitve',
    ),
    product(
      endings('prvotn|zacetn|izvirn|celotn|osnovn', 'a|e|i|ih|o'),
      'navodila|navodil|poziv|prompt|sistemski poziv|sistemska navodila|sistemski prompt|sistemsko sporocilo',
    ),
  ),
  unbound: lists(
    'brez vsakrsne morale, brez kakrsnekoli morale, brez moralnih zadrzkov, brez zavor',
    product(
      'brez|nima|nimas|brez kakrsnihkoli|brez vsakrsnih|brez vseh|nobenih|nima nobenih|nimas nobenih|ne poznas|ne pozna|prost|osvobojen',
      'omejitev|pravil|filtrov|filtra|cenzure|zadrzkov|mej|morale|etike|zavor|eticnih omejitev',
    ),
    'brez vsakrsne cenzure, necenzuriran, necenzurirana, necenzurirano, neomejen, neomejena, nisi vezan, nisi omejen, ne veljajo zate, zate ne veljajo, ne velja nobeno, osvobojen vseh, prost vseh',
  ),
  become:
    'zdaj si, si zdaj, sedaj si, od zdaj si, od zdaj naprej, odslej, od tega trenutka, pretvarjaj se, predstavljaj si da si, predstavljaj si, igraj vlogo, zaigraj, igras vlogo, obnasaj se, vzivi se, postani, prevzemi vlogo, deluj kot, nastopaj kot, bodi moj, delaj se da',
  youAre: 'da nimas, ti si, zdaj si, lahko poves, lahko govoris, nisi vec, bos',
  noLonger: 'nisi vec, nehaj biti, prenehaj biti',
  ai: 'asistent, pomocnik, umetna inteligenca, umetne inteligence, jezikovni model, model, klepetalnik',
  answer:
    'nadaljuj, nadaljujte, odgovori, odgovorite, odgovarjaj, odgovarjajte, odgovarjati, odgovoris, odgovarjas, pisi, pisite, deluj, ukrepaj, ustvari, pomagaj, govori',
  obey: 'ubogaj, ubogajte, poslusaj, poslusajte, sledi, sledite, izvrsuj, izpolnjuj, upostevaj, ravnaj se, drzi se',
  only: 'samo, zgolj, izkljucno, edino',
  switchOn: 'vklopi, vklopite, aktiviraj, omogoci, preklopi, preklopi v, zazeni, vstopi v, preidi v',
  mode: product(
    'nacin|nacinu',
    'razvijalca|razvijalec|administratorja|skrbnika|boga|brez omejitev|brez cenzure|brez filtrov|odpravljanja napak|neomejen',
  ),
  sensitive:
    'geslo, gesla, gesel, geslom, kljuc api, api kljuc, kljuce api, tajni kljuc, skrivni kljuc, zasebni kljuc, tajna koda, skrivna koda, prijavne podatke, prijavni podatki, osebne podatke, zaupne podatke, zaupne informacije, podatke uporabnikov, podatke strank, skrivnost, skrivnosti, dostopni zeton, zetone, okoljske spremenljivke, skrivna beseda',
  guarded: lists(
    product('gesla|geslo|prijavne podatke', 'uporabnikov|strank|administratorja|skrbnika|zaposlenih'),
    product(
      'tajno|skrito|skrivno|tajni|skriti|skrivni|tajnega|skrivnega|skrivna|skrivno',
      'geslo|besedo|beseda|kljuc|kodo|koda|zeton|gesla|kljuca',
    ),
    'ne smes razkriti, ne smes povedati, ne smes izdati, ki ga varujes, ki ga skrivas, ki jo varujes, ki jo skrivas',
  ),
  newInstructions:
    'nova sistemska navodila, nova navodila zate, tvoja nova navodila, tvoja nova naloga, prava navodila, nov sistemski poziv, novi sistemski poziv, novo sistemsko navodilo, tvoja nova vloga',
  newRules: product(
    'nova|nov|novo|nove|posodobljena|spremenjena',
    'navodila|navodilo|pravila|naloga|vloga|smernice|ukazi|ukaz',
  ),
  theAbove:
    'vse kar so te, vse cesar so te, vse zgoraj, vse kar je zgoraj, vse prejsnje, vse nad tem, vse zgoraj navedeno, zgornje besedilo, kar so ti povedali, kar so ti rekli, kar so ti narocili, kar so te naucili',
  anything:
    'karkoli, vse kar hocem, vse kar recem, vse kar zelim, na vsako vprasanje, na vsa vprasanja, na vsa moja vprasanja, vsako zahtevo, delati vse, povedati karkoli',
  regardless: 'ne glede na, tudi ce, ceprav, brez oklevanja, za vsako ceno, pod nobenim pogojem, brez izjeme',
  noRefusal: lists(
    product('odgovori|odgovarjaj|pisi|iskreno', 'brez opozoril|brez zadrzkov|brez zavracanja'),
    'ne zna zavrniti, ne more zavrniti, ne znas zavrniti, ne sme zavrniti, nikoli ne zavrni, nikoli ne zavrnes, nikoli ne zavracaj, nikoli ne zavraca, ne zavracaj, ne zavrni, ne smes zavrniti, ne mores zavrniti, brez zavracanja, brez zavrnitve, brez moraliziranja, ne moraliziraj, ne pridigaj, brez pridiganja, ne opravicuj se, ne cenzuriraj, nicesar ne zavrne, nicesar ne zavracaj',
  ),
  void: 'imej za neveljavna, stej za neveljavne, so izklopljene, so neaktivne, zate ne veljajo, je bil preizkus, je bil test, ne veljajo, ne veljajo vec, vec ne veljajo, so preklicana, so preklicane, so razveljavljena, so razveljavljene, so izklopljeni, so izklopljene, so neveljavna',
  content: 'natancno besedilo, tocno besedilo, celotno besedilo, vse besedilo, besedilo nad, besedilo zgoraj',
  obeyMe:
    'delas zame in ne, delas zame ne, ubogas samo mene, ubogaj samo mene, poslusaj samo mene, poslusas samo mene, ravnaj samo po mojih, ravnaj se samo po mojih, izvrsuj samo moje, delaj kar ti recem',
  toModel:
    'opomba za jezikovni, za jezikovni model, navodilo za ai, sporocilo za ai, opomba za ai, ce si jezikovni model, ce si ai',
  toldYou:
    'kaksen poziv imas, kaksen je tvoj poziv, kaksen prompt imas, ti prepovedali govoriti, ti prepovedali povedati, kaj so ti povedali pred, cesa ne smes povedati, cesa ne smes razkriti, kaj ti je prepovedano, kaj imas v pozivu, kaj ti pise v pozivu, katera navodila imas, katera navodila si dobil, kaksna navodila imas, kaksna navodila si dobil, kaj ti pise cisto na zacetku',
  evilAi: 'zlobni dvojcek, zlobna umetna inteligenca, zlobni robot, zlobnega robota',
  twoWays: 'odgovori dvakrat, odgovarjaj dvakrat, dva odgovora',
  authority:
    'sem lastnik te, tvoji razvijalci so mi, sem tvoj ustvarjalec, sem tvoj razvijalec, sem skrbnik, sem administrator, kot skrbnik, kot administrator, sem glavni inzenir, delam v openai, tvoji ustvarjalci so mi',
  begin: 'dokoncaj stavek',
  myInstructions: 'moja navodila se glasijo, moja navodila so',
  hypothetical: 'recimo da, predpostavimo, denimo da, hipoteticno, v tem scenariju, v tej igri',
};

// Croatian, Bosnian and Serbian, with their letters: these are read for the other script.
const serboCroatian: ConceptWords = {
  override: lists(
    'ignoriranje, ignorisanje, ne slušaj firmu',
    product(
      'poništi|poništite|preskoči|preskočite|izostavi',
      'prethodne|prethodna|dosadašnje|dosadašnja|gornje|svoje|svoja|tvoje|tvoja|upute|uputstva|instrukcije|pravila|sve prethodne|sva prethodna|sve upute|sva uputstva|sva pravila|sve iznad|sve gore',
    ),
    'da zaboraviš na, da zaboraviš sve, da zanemariš, da ignorišeš, pusti pravila, pusti upute, pusti uputstva, prekini slijediti, prekini slediti, prekini pratiti, prekini da pratiš, prekini da slediš, ignoriraj, ignorirajte, ignorirati, ignoriši, ignorišite, ignorisati, ignoriši sve, zanemari, zanemarite, zanemariti, zaboravi, zaboravite, zaboraviti, zaboravi na, odbaci, odbacite, odbaciti, prekrši, prekršite, krši, zaobiđi, zaobiđite, zaobidi, zaobidji, zaobići, napusti, napustite, obriši iz pamćenja, prenebregni, oslobodi se, riješi se, reši se, odustani od, suprotstavi se, ne slijedi, ne sledi, ne slijedite, ne sledite, ne slušaj, ne slušajte, ne poštuj, ne poštujte, ne poštivaj, ne pridržavaj se, ne obaziri se, ne obaziri se na, ne obraćaj pažnju na, nemoj slijediti, nemoj slediti, nemoj slušati, nemoj poštovati, nemoj da slediš, nemoj da poštuješ, prestani slijediti, prestani da slediš, prestani slušati, prestani da slušaš, prestani da poštuješ, prestani poštovati, prestani se pridržavati, ostavi po strani, stavi po strani, baci u vodu, prepiši preko',
  ),
  prior: lists(
    'iznad ove, nad ovom, iznad ovoga',
    inflected(
      'prethodn|prijašnj|prošl|dosadašnj|gornj|pređašnj|ranij|početn|prvobitn',
      'e|a|i|ih|im|ima|u|og|oj|eg',
    ),
    'ranije, prethodno, prije, gore, iznad, dosad, dosada, do sada, pre ovoga, pre toga, gore navedene, gore navedeno',
  ),
  all: 'sve, svi, svih, svim, svima, svaki, svaku, svako, svaka, sva',
  any: 'nikakva, nikakve, nikakvih, bilo koje, bilo koju, bilo kakve, bilo kakva, bilo kakvih, ikakve, ikakva, ikakvih, trenutna, trenutne, postojeće, postojeća, važeće',
  everything: 'sve, sve što, na sve, sve to, bilo što, bilo šta, cijeli tekst, ceo tekst',
  your: inflected('tvoj|svoj|vaš', '|a|e|i|ih|im|ima|eg|ega|u|oj|om'),
  mine: 'moje, moja, mojih, mojim, mojima, moj, moju, mene, meni',
  instructions: lists(
    inflected('uput', 'e|a|u|ama|i'),
    inflected('uputstv', 'a|o|ima|u'),
    inflected('instrukcij', 'e|a|u|ama|i'),
    inflected('pravil', 'a|o|ima|u'),
    inflected('naredb|smjernic|smernic|direktiv|zapovijed|zapovest|komand', 'e|a|i|u|ama|ima'),
    'naloge, nalozi, naputke, naputci, prompt, prompta, promptove, propise, propisa',
  ),
  limits:
    'filtere, filteri, filtera, svoje filtre, tvoje filtre, zaštitu, zaštite, kočnice, kontekst, razgovor, razgovora, granice, granica, uvjete, uslove, limite, politiku, zadatke, zahtjeve, zahteve',
  conduct:
    'filtere, filteri, filtera, svoje filtre, tvoje filtre, zaštitu, zaštite, kočnice, protokol, protokole, protokola, programiranje, programiranja, etiku, etike, moral, procedure, vrijednosti, vrednosti, kodeks, postavke, podešavanja, konfiguraciju, obuku, trening, treninga, standarde, načela',
  safety: lists(
    product(
      'etička|etičke|moralna|moralne|etičkih|moralnih',
      'načela|norme|normi|principe|principa|granice|granica',
    ),
    'sigurnosnu provjeru, bezbednosnu proveru, sigurnosne provjere, bezbednosne provere',
    product('filtere|filtre|filtera', 'sadržaja|cenzure|za sadržaj'),
    'sigurnosne smjernice, bezbednosne smernice, zaštitne mehanizme, sve kočnice, etičke kočnice',
    inflected('zabran', 'a|e|ama'),
    'ograničenja, ograničenjima',
    'cenzuru, cenzure, cenzura, moderaciju',
    product(
      'sigurnosne|sigurnosna|bezbednosne|bezbednosna|bezbjednosna|etičke|etička|moralna|moralne',
      'filtere|filtre|ograničenja|pravila|mjere|mere|protokole|mehanizme|postavke|norme',
    ),
  ),
  disable:
    'ukidam, uklanjam, isključujem, poništi, poništite, preskoči, preskočite, izostavi, skloni, sklonite, makni, maknite, isključi, isključite, isključiti, onemogući, onemogućite, deaktiviraj, deaktivirajte, ukloni, uklonite, ukloniti, ukini, otključaj, zaobiđi, zaobidi, obriši, izbriši, poništi, ugasi, resetiraj, resetuj, suspenduj, suspendiraj, skini',
  reveal:
    'pročitaj naglas, kodiraj, otkrij, otkrijte, otkriti, pokaži, pokažite, pokazati, prikaži, prikažite, ispiši, ispišite, ispisati, reci, recite, reci mi, kaži, kažite, kaži mi, odaj, odajte, napiši, napišite, ponovi, ponovite, odštampaj, isprintaj, kopiraj, prepiši, navedi, navedite, nabroji, citiraj, opiši, sažmi, prevedi, objavi, podijeli, podeli, zalijepi, pošalji, daj mi, dostavi, iznesi',
  repeat:
    'ponovi, ponovite, ispiši, ispišite, odštampaj, isprintaj, kopiraj, prepiši, citiraj, navedi, otkrij, prikaži, odaj',
  whatIs: lists(
    product('koje|koja|kakve|kakva', 'upute|uputstva|instrukcije|pravila|naredbe|smjernice|smernice'),
    'koje su tvoje, koja su tvoja, koje su ti, koja su ti, koje su vaše, koji je tvoj, koja je tvoja, koje je tvoje, koji ti je, kakve su tvoje, kakva su tvoja, kakav je tvoj, što je u, šta je u, što piše u, šta piše u, kako glasi, kako glase, kako je glasio, što sadrži, šta sadrži, koje imaš, kakve imaš',
  ),
  given:
    'si dobio, si dobila, dobio si, dobila si, si primio, primio si, su ti dali, su ti dane, su ti date, su ti data, dali su ti, ti je rečeno, rečeno ti je, su ti rekli, rekli su ti, ti je zadano, ti je zadato, su ti zadali, kojih se držiš, kojima se vodiš, po kojima radiš, koje slijediš, koje slediš, koja slediš, koja slijediš, koje imaš, na početku, na samom početku, prije ovog razgovora, pre ovog razgovora, prije početka, pre početka, ovog razgovora, ove konverzacije, prije moje prve, pre moje prve, su ti postavili, u tvom kontekstu',
  drivesYou:
    'te vode, te pokreću, tobom upravljaju, koje slijediš, koje slediš, kojih se držiš, kojima se vodiš, tvoje odgovore, tvojih odgovora, tvoje ponašanje, tvojeg ponašanja, tvog ponašanja, tvog rada, tvoj rad, tvoje obuke, tvog treninga, si programiran, si podešen, po kojima, na temelju kojih, na osnovu kojih, prije ovog razgovora, pre ovog razgovora, prije nego što sam, pre nego što sam, su ti postavili, su ti ubacili, su ti zadali',
  promptName: lists(
    'uvodnu poruku, početnu poruku, sistemski tekst',
    'prvu poruku ovog, prva poruka ovog, sistemskom promptu',
    product(
      endings(
        'skriven|tajn|intern|unutarnj|unutrašnj|sistemsk|sustavsk|povjerljiv|poverljiv',
        'e|a|i|u|o|ih',
      ),
      'upute|uputa|uputu|uputstva|uputstvo|instrukcije|instrukcija|instrukciju|pravila|prompt|prompta|naredbe|naredbu|poruku|poruka|smjernice|smernice|upit|postavke|direktive',
    ),
    product(
      endings('početn|prvobitn|izvorn|originaln|temeljn|cijel|potpun|prv', 'e|a|i|u|o|ih'),
      'upute|uputstva|uputstvo|instrukcije|instrukciju|prompt|sistemski prompt|sistemske upute|sistemska uputstva|sistemske instrukcije|sistemsku poruku',
    ),
    'sustavni prompt, sustavne upute, sustavnu uputu, upute sustava, prompt sustava, sistem prompt',
  ),
  unbound: lists(
    'bez ikakvog morala, bez ikakve etike, bez ikakve cenzure, bez moralnih kočnica, bez ikakvih pravila',
    product(
      'bez|nema|nemaš|bez ikakvih|bez bilo kakvih|bez svih|nema nikakvih|nemaš nikakvih|nema nikakva|nemaš nikakva|ne poznaješ|ne poznaje|lišen|oslobođen',
      'ograničenja|pravila|filtera|filtara|filtere|cenzure|cenzuru|granica|granice|morala|moral|etike|skrupula|kočnica|inhibicija|etičkih ograničenja',
    ),
    'bez ikakve cenzure, bez ikakvog filtera, necenzuriran, necenzurirana, necenzurirano, necenzurisan, necenzurisana, neograničen, neograničena, nisi vezan, nisi ograničen, ne vrijede za tebe, ne važe za tebe, za tebe ne važe, za tebe ne vrijede, te ne obavezuju, slobodan od, oslobođen svih',
  ),
  become:
    'pravi se da si, pravi se kao da, sada si, od sada si, sad si, ti si sada, ti si sad, od sada, odsad, od sad, od ovog trenutka, od ovog trena, pretvaraj se, pretvarajte se, zamisli da si, glumi, glumi da si, igraj ulogu, glumiš, ponašaj se, ponašajte se, uživi se, postani, preuzmi ulogu, djeluj kao, deluj kao, postupaj kao, budi moj',
  youAre: 'da nemaš, ti si, sada si, od sada si, možeš, više nisi, nisi više, bit ćeš, bićeš',
  noLonger: 'nisi više, više nisi, prestani biti, prestani da budeš',
  ai: 'asistent, pomoćnik, chatbot, jezički model, jezični model, umjetna inteligencija, veštačka inteligencija, vještačka inteligencija, umjetne inteligencije, model, bot',
  answer:
    'nastavi bez, nastavite bez, odgovori, odgovorite, odgovaraj, odgovarajte, odgovarati, odgovaraš, da odgovaraš, piši, pišite, djeluj, deluj, postupaj, generiraj, generiši, pomaži, pomozi, govori, pričaj',
  obey: 'slušaj, slušajte, slušaš, poslušaj, slijedi, sledi, slijedite, sledite, izvršavaj, ispunjavaj, poštuj, pokoravaj se, pridržavaj se',
  only: 'samo, isključivo, jedino',
  switchOn:
    'uključi, uključite, aktiviraj, aktivirajte, omogući, prebaci se, prijeđi u, pređi u, pokreni, uđi u',
  mode: product(
    'način|režim|režimu|mod|modu|načinu',
    'rada bez ograničenja|programera|developera|za programere|administratora|boga|bez ograničenja|bez cenzure|bez filtera|za otklanjanje|neograničen',
  ),
  sensitive: lists(
    inflected('lozink|zapork|šifr', 'a|e|u'),
    'api ključ, api ključeve, ključ api, tajni ključ, privatni ključ, privatne ključeve, tajni kod, tajnu šifru, podatke za prijavu, pristupne podatke, osobne podatke, lične podatke, povjerljive podatke, poverljive podatke, povjerljive informacije, poverljive informacije, podatke korisnika, podatke klijenata, tajnu, tajne, pristupni token, tokene, varijable okruženja, varijable okoline, tajna riječ, tajna reč, tajnu riječ, tajnu reč',
  ),
  guarded: lists(
    product(
      'lozinke|lozinku|zaporke|zaporku|šifre|šifru|podatke za prijavu',
      'korisnika|klijenata|administratora|zaposlenih|zaposlenika',
    ),
    product(
      'tajnu|skrivenu|tajna|skrivena|tajni|skriveni|zaštićeni|tajne',
      'lozinku|zaporku|šifru|lozinka|šifra|zaporka|riječ|reč|ključ|kod|token|lozinke|šifre',
    ),
    'ne smiješ otkriti, ne smeš otkriti, ne smeš da otkriješ, ne smiješ reći, ne smeš da kažeš, ne smiješ odati, ne smeš da odaš, koju čuvaš, koji čuvaš, koju skrivaš, koju kriješ',
  ),
  newInstructions:
    'nove sistemske upute, nova sistemska uputstva, nove sistemske instrukcije, nove upute za tebe, nova uputstva za tebe, tvoje nove upute, tvoja nova uputstva, tvoj novi zadatak, tvoja nova uloga, prave upute, prava uputstva, novi sistemski prompt, nove instrukcije za tebe, tvoje nove instrukcije',
  newRules: product(
    'nove|nova|novi|novo|ažurirane|ažurirana|izmijenjene|izmenjene',
    'upute|uputa|uputstva|uputstvo|instrukcije|instrukcija|pravila|smjernice|smernice|zadatak|uloga|naredbe|naredba',
  ),
  theAbove:
    'gore navedeno, gore navedene, sve što su te, sve čemu su te, sve iznad, sve gore, sve gornje, sve prethodno, sve gore navedeno, sve što je gore, sve što je iznad, tekst iznad, ono što su ti rekli, što su ti rekli, što ti je rečeno, što su te naučili, šta su ti rekli, što ti je naređeno',
  anything:
    'bilo što, bilo šta, sve što želim, sve što kažem, sve što hoću, sve što tražim, na svako pitanje, na sva pitanja, na sva moja pitanja, svaki zahtjev, svaki zahtev, raditi sve, da radiš sve, reći sve, da kažeš sve, reći bilo što, da kažeš bilo šta',
  regardless:
    'bez obzira na, bez obzira, čak i ako, čak i kad, bez oklijevanja, bez oklevanja, pod svaku cijenu, po svaku cenu, ni pod kojim, bez izuzetka, bez iznimke',
  noRefusal: lists(
    product('odgovori|odgovaraj|piši|iskreno|pričaj', 'bez upozorenja|bez ograda|bez zadrške'),
    'ne može odbiti, ne može da odbije, ne ume da odbije, ne umije odbiti, ne zna odbiti, ne znaš odbiti, ne smije odbiti, nikad ne odbijaj, nikada ne odbijaj, nikad ne odbijaš, nikada ne odbijaš, nikad ne odbija, nikada ne odbija, ne odbijaj, ne odbijaš, ne odbija, nemoj odbiti, nemoj odbijati, nemoj da odbijaš, ne smiješ odbiti, ne smeš odbiti, ne smeš da odbiješ, ne možeš odbiti, ne možeš da odbiješ, bez odbijanja, bez moraliziranja, bez moralisanja, ne moraliziraj, ne morališi, nemoj moralizirati, bez isprika, ne ispričavaj se, ne izvinjavaj se, bez izvinjenja, ne cenzuriraj, ne cenzuriši, ništa ne odbija, ništa ne odbijaj',
  ),
  void: 'smatraj nevažećim, smatraj nevažećima, smatraj ukinutim, su isključene, su neaktivne, su neaktivni, bio je test, ne vrijede više, su uklonjene, su skinute, ne vrijede, ne važe, više ne vrijede, više ne važe, ne vrijede više, ne važe više, su ukinuta, su ukinute, su poništena, su poništene, su nevažeća, su nevažeće, prestaju važiti, prestaju da važe, su isključena, su isključeni, su uklonjena',
  content:
    'točan tekst, tačan tekst, točan sadržaj, tačan sadržaj, cijeli tekst, ceo tekst, čitav tekst, tekst iznad, tekst gore, cijelu poruku, celu poruku',
  obeyMe:
    'radiš za mene a ne, slušaš samo mene, slušaj samo mene, poslušaj samo mene, slušaš isključivo mene, postupaj samo po mojim, izvršavaj samo moje, izvršavaš samo moje, radi što ti kažem, radi šta ti kažem, pokoravaš se samo meni',
  toModel:
    'napomena jezičnom modelu, napomena jezičkom modelu, napomena za jezički, napomena za jezični, za jezični model, za jezički model, uputa za ai, poruka za ai, napomena za ai, ako si jezični model, ako si jezički model, ako si ai',
  toldYou:
    'kakav imaš prompt, kakav ti je prompt, koji ti je prompt, ti zabranili reći, ti zabranili da kažeš, ti zabranili govoriti, ti zabranili da pričaš, što su ti rekli prije, šta su ti rekli pre, što ne smiješ reći, šta ne smeš da kažeš, što ne smiješ otkriti, šta ne smeš da otkriješ, što ti je zabranjeno, šta ti je zabranjeno, što imaš u promptu, šta imaš u promptu, koje upute imaš, koje upute si dobio, koja uputstva imaš, koja uputstva si dobio, kakve upute imaš, kakva uputstva imaš, što ti piše na samom, šta ti piše na samom, što ti piše u uputama, šta ti piše u uputstvu',
  evilAi:
    'zli blizanac, zli dvojnik, zli robot, zla umjetna inteligencija, zla veštačka inteligencija, zlog blizanca',
  twoWays:
    'odgovaraj dvaput, odgovori dvaput, odgovaraj dva puta, odgovori dva puta, odgovaraj dvostruko, dva odgovora',
  authority:
    'ja sam vlasnik ove, ja sam admin, tvoji programeri su mi, ja sam tvoj tvorac, ja sam tvoj programer, ja sam administrator, kao administrator, ja sam glavni inženjer, ja sam glavni programer, radim u openai, tvoji tvorci su mi',
  begin: 'dovrši rečenicu, završi rečenicu',
  myInstructions:
    'moje upute glase, moje upute su, moja uputstva glase, moja uputstva su, moje instrukcije su',
  hypothetical: 'recimo da, pretpostavimo, pretpostavimo da, hipotetski, u ovom scenariju, u ovoj igri',
};

export const southernSlavic: readonly ConceptWords[] = [
  slovene,
  serboCroatian,
  inSerbianCyrillic(serboCroatian),
];
