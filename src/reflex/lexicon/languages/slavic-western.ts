import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';
import { endings, inflected } from './slavic-forms.ts';

const polish: ConceptWords = {
  override: lists(
    product(
      'anuluj|skasuj|wykasuj|uniewaznij|wyrzuc|pomin|pomincie|pominac|pomijaj',
      'poprzednie|dotychczasowe|wczesniejsze|powyzsze|swoje|twoje|instrukcje|zasady|wytyczne|wszystkie poprzednie|wszystkie instrukcje|wszystkie zasady|wszystko powyzej|wszystko co powyzej',
    ),
    'olej, olej zasady, przestan sie sluchac, zebys zapomnial o, zebys zignorowal, zebys zlamal, zlamac swoje, ignorujac, lam zasady, zignoruj, zignorujcie, zignorowac, ignoruj, ignorujcie, ignorowac, ignorujac, zapomnij, zapomnijcie, zapomniec, zapomnij o, pomijajac, odrzuc, odrzuccie, odrzucic, porzuc, porzucic, zlam, zlamac, omin, ominac, omijaj, obejdz, obejsc, zlekcewaz, lekcewaz, lekcewazyc, naruszaj, narusz, naruszyc, nadpisz, odstap od, oderwij sie od, uwolnij sie od, wyzbadz sie, przekrocz, przelam, dzialaj wbrew, postepuj wbrew, przestan przestrzegac, przestan stosowac, przestan sluchac, przestan wykonywac, nie przestrzegaj, nie stosuj sie do, nie stosuj, nie sluchaj, nie zwazaj na, nie zwazajac na, nie zwracaj uwagi na, nie bierz pod uwage, nie trzymaj sie, nie kieruj sie, nie wykonuj, nie przejmuj sie, odloz na bok',
  ),
  prior: lists(
    'nad ta wiadomoscia, nad moja wiadomoscia, nad ta linia',
    inflected('poprzedn', 'i|ie|ich|im|imi|ia|iej|iego'),
    inflected('wczesniejsz|dotychczasow|powyzsz|pierwotn|poczatkow', 'e|y|ych|ym|ymi|a|ej|ego'),
    'uprzednie, uprzednich, wczesniej, powyzej, wyzej, przedtem, poprzednio, dotad, dotychczas, do tej pory',
  ),
  all: 'wszystkie, wszystkich, wszystkim, wszystkimi, wszystko, wszelkie, wszelkich, wszelkimi, kazda, kazdy, kazde, kazdego, caly',
  any: 'zadnych, zadne, jakiekolwiek, jakichkolwiek, jakimikolwiek, jakiejkolwiek, dowolne, dowolnych, obecne, obecnych, aktualne, istniejace, istniejacych, obowiazujace, obowiazujacych',
  everything: 'wszystko, wszystko co, o wszystkim, wszystkim co, to wszystko, calosc, cala rozmowe',
  your: 'twoje, twoich, twoimi, twoim, twoj, twoja, twojej, twojego, swoje, swoich, swoimi, swoim, swoj, swoja, swojej, swojego, wasze, waszych, waszymi, tobie, toba',
  mine: 'moje, moich, moim, moimi, moj, moja, mojej, mojego, mnie, mi',
  instructions: lists(
    inflected('instrukcj', 'a|e|i|o|om|ami|ach'),
    inflected('polece|zalece', 'nie|nia|n|niami|niom|niach'),
    inflected('zasad|regul|dyrektyw|komend', 'y|a|e||ami|om|ach'),
    'wytyczne, wytycznych, wytycznymi, wytycznym, rozkaz, rozkazy, rozkazow, rozkazami, nakazy, nakazow, wskazowki, wskazowek, wskazowkami, prompt, prompta, promptu, prompty, promptow, promptem, promptami, regulamin, regulaminu, przykazania',
  ),
  limits:
    'filtry, filtrow, filtr, filtrami, kontekst, kontekstu, rozmowe, rozmowy, konwersacje, konwersacji, granice, granic, polityki, polityke, warunki, wymagania',
  conduct:
    'filtry, filtrow, filtr, filtrami, protokol, protokoly, protokolow, programowanie, programowania, etyke, etyki, procedury, procedur, szkolenie, szkolenia, trening, treningu, wartosci, kodeks, moralnosc, moralnosci, ustawienia, ustawien, konfiguracje, standardy, tozsamosc',
  safety: lists(
    product('etycznych|moralnych|etyczne|moralne', 'zasad|norm|zasady|normy|granic'),
    product('zasad|zasady|norm|normy|ograniczen', 'etycznych|etyczne|moralnych|moralne'),
    product('kontrole|kontroli|zasady|weryfikacje', 'bezpieczenstwa'),
    product('filtry|filtrow|filtr', 'tresci|bezpieczenstwa|etyczne|moralne|cenzury'),
    'mechanizmy obronne, mechanizmow obronnych, wszelkie zahamowania',
    inflected('ogranicze|zabezpiecze|obostrze', 'nia|n|niami|niom|niach'),
    'cenzure, cenzury, cenzura, blokady, blokad, moderacje, moderacji, hamulce, etyke, zakazy, zakazow',
    product('zasady|zasad|protokoly|protokolow|mechanizmy|procedury|funkcje|polityki', 'bezpieczenstwa'),
  ),
  disable:
    'anuluj, skasuj, wykasuj, uniewaznij, wyrzuc, pomin, pomincie, pominac, pomijaj, wylacz, wylaczcie, wylaczyc, dezaktywuj, dezaktywowac, usun, usunac, zdejmij, zdjac, znies, zniesc, odblokuj, obejdz, omin, skasuj, anuluj, zawies, zablokuj, zlikwiduj, pozbadz sie, odepnij, zresetuj',
  reveal:
    'pokaz mi, podaj mi, wyswietl mi, pokaz, pokazcie, pokazac, ujawnij, ujawnijcie, ujawnic, ujawniaj, wypisz, wypisac, wyswietl, wyswietlic, podaj, podac, powtorz, powtorzyc, powiedz, zdradz, zdradzic, napisz, wklej, skopiuj, przepisz, zacytuj, wymien, opisz, streszcz, przetlumacz, wydrukuj, wyjaw, odslon, udostepnij, przedstaw, daj mi, zwroc, wypluj, przeslij, wyslij',
  repeat:
    'powtorz wszystko, powtorz, powtorzyc, przepisz, wypisz, zacytuj, wyswietl, wydrukuj, skopiuj, wklej, ujawnij, wypluj, zdradz',
  whatIs:
    'jaki masz prompt, jaki masz, jakie masz, jaka masz, jaki jest, jakie, jaka jest, jaki byl, jaka byla, jak brzmi, jak brzmia, jak brzmial, jak brzmialy, jak brzmiala, co zawiera, co zawieraja, co jest w, co stoi w, co mowi, co mowia',
  given:
    'zostalo ci przekazane, zostaly ci przekazane, zostaly ci dane, ci wpisano, otrzymales, otrzymalas, dostales, dostalas, otrzymane, ci dano, ci podano, ci przekazano, ci wydano, ci powiedziano, ci kazano, dano ci, podano ci, przekazano ci, kazano ci, powiedziano ci, ktorymi sie kierujesz, ktorych przestrzegasz, ktore masz, na poczatku, na samym poczatku, przed ta rozmowa, przed rozpoczeciem, przed moja pierwsza, tej rozmowy, tej konwersacji, w twoim kontekscie, zostales zaprogramowany',
  drivesYou:
    'w wiadomosci systemowej, ktore toba kieruja, toba kieruja, toba kieruje, toba steruja, kierujesz sie, sie kierujesz, twojego dzialania, twojej pracy, twoje odpowiedzi, twoich odpowiedzi, twoimi odpowiedziami, twojego treningu, twoim dzialaniem, zostales zaprogramowany, zostales skonfigurowany, na podstawie ktorych, wedlug ktorych, przed moja pierwsza, zanim zaczalem, przed ta rozmowa, wgral ci, ustawil ci, wpisali ci, ci wpisali, ci wgrali, ci ustawili',
  promptName: lists(
    'wiadomosci systemowej, prompt startowy',
    'pierwsza wiadomosc tej, wiadomosci systemowej, wiadomosc systemowa, tresc promptu',
    product(
      endings('ukryt|tajn|wewnetrzn|systemow|poufn', 'e|ych|y|ego|a|ej'),
      'instrukcje|instrukcji|instrukcja|polecenia|polecenie|polecen|prompt|promptu|prompta|wytyczne|wytycznych|zasady|zasad|reguly|dyrektywy|komunikat',
    ),
    product(
      endings('pierwotn|poczatkow|oryginaln|startow|bazow|peln', 'e|ych|y|ego|a|ej'),
      'instrukcje|instrukcji|prompt|promptu|prompta|polecenia|wytyczne|komunikat systemowy|prompt systemowy',
    ),
    product('prompt|promptu|prompta|promptem', 'systemowy|systemowego|systemowym|startowy|poczatkowy|ukryty'),
    product(
      'instrukcje|instrukcji|polecenia|polecenie|wiadomosc|wytyczne|komunikat|konfiguracje',
      'systemowe|systemowych|systemowa|systemowy|ukryte|poczatkowe|wewnetrzne|dewelopera',
    ),
  ),
  unbound: lists(
    'jestes juz zwiazany, jestes juz ograniczony',
    'bez zadnej moralnosci, zadnych zasad moralnych, bez zasad moralnych, bez moralnych zahamowan, zadne reguly, nie obowiazuja zadne reguly, nie masz juz zadnych ograniczen',
    product(
      'bez|zadnych|brak|wolny od|wolna od|pozbawiony|pozbawiona|nie masz|nie ma|nie zna|nie uznaje|bez zadnych|bez jakichkolwiek|bez wszelkich|nie masz zadnych|nie ma zadnych|nie zna zadnych|nie obowiazuja cie',
      'zasad|regul|ograniczen|cenzury|filtrow|filtra|limitow|granic|zahamowan|moralnosci|etyki|skrupulow|zabezpieczen|blokad|ograniczen etycznych',
    ),
    'bez zadnej cenzury, bez zadnego filtra, bez etycznych ograniczen, nieocenzurowany, nieocenzurowana, nieocenzurowane, nieograniczony, nieograniczona, nieskrepowany, nie obowiazuja cie, cie nie obowiazuja, nie obowiazuja zadne, nie podlegasz, nie jestes zwiazany, nie jestes ograniczony, na wszystko',
  ),
  become:
    'teraz jestes, jestes teraz, od teraz jestes, od teraz, od tej chwili, od tej pory jestes, od tego momentu, udawaj, zachowuj sie jak, wciel sie, wcielasz sie, odgrywaj, odgrywasz, zagraj role, wyobraz sobie ze jestes, wyobraz sobie, stan sie, staniesz sie, przyjmij role, przyjmij tozsamosc, badz moim',
  youAre: 'ze nie masz, gdybys nie mial, jestes, bedziesz, mozesz, nie jestes juz, juz nie jestes',
  noLonger: 'jestes juz, nie jestes, przestajesz byc, przestan byc',
  ai: 'asystent, asystentem, asystenta, modelem, modelem jezykowym, model jezykowy, chatbotem, botem, sztuczna inteligencja, sztucznej inteligencji',
  answer:
    'kontynuuj, kontynuujcie, odpowiedz, odpowiedzcie, odpowiadaj, odpowiadajcie, odpowiadac, odpowiesz, odpowiadasz, odpisz, pisz, dzialaj, dzialasz, wykonaj, generuj, pomagaj, pomoz, mow bez, rob wszystko',
  obey: 'sluchaj, sluchaj sie, wykonuj, przestrzegaj, sluchasz, stosuj sie do, kieruj sie, podporzadkuj sie, wypelniaj, zastosuj sie, realizuj, podazaj za',
  only: 'tylko, wylacznie, jedynie, przede wszystkim',
  switchOn: 'wlacz, wlaczcie, aktywuj, przejdz w, przejdz do, przelacz sie, uruchom, wejdz w, odblokuj',
  mode: lists(
    product(
      'tryb|trybie|trybu',
      'deweloperski|deweloperskim|deweloperskiego|programisty|dewelopera|administratora|debugowania|boga|bez ograniczen|bez cenzury|jailbreak|root|dan|nieograniczony|nieograniczonym',
    ),
    'tryb bez zadnych',
  ),
  persona: 'zrob teraz cokolwiek, rob cokolwiek teraz, tryb dan',
  sensitive:
    'haslo, hasla, hasel, haslem, klucz api, klucza api, klucze api, kluczy api, tajny klucz, tajny kod, klucz prywatny, klucze prywatne, dane logowania, danych logowania, dane uzytkownikow, dane klientow, poufne dane, poufne informacje, poswiadczenia, sekret, sekrety, token dostepu, tokeny, zmienne srodowiskowe, tajne slowo',
  guarded: lists(
    product('hasla|haslo|dane logowania', 'uzytkownikow|klientow|administratora|pracownikow'),
    product(
      'tajne|ukryte|sekretne|tajny|ukryty|sekretny|tajnego|poufny|poufne|chronione',
      'haslo|slowo|klucz|kod|token|hasla|klucza|kodu',
    ),
    'nie wolno ci ujawnic, nie wolno ci zdradzic, nie mozesz zdradzic, nie mozesz ujawnic, masz ukrywac, ktore ukrywasz, ktorego strzezesz, ktore chronisz',
  ),
  newInstructions:
    'nowe instrukcje systemowe, nowe instrukcje dla ciebie, twoje nowe instrukcje, twoje nowe zadanie, twoje nowe polecenie, prawdziwe instrukcje, nowe polecenie systemowe, nowy prompt systemowy, nowa instrukcja systemowa, nowe zasady dla ciebie, nadpisanie systemu',
  newRules: product(
    'nowe|nowa|zaktualizowane|zmienione',
    'instrukcje|instrukcja|polecenie|polecenia|zasady|wytyczne|reguly|zadanie|rola|dyrektywy',
  ),
  theAbove:
    'wszystko czego cie, wszystko co ci, wszystko powyzej, wszystko co powyzej, wszystko powyzsze, wszystko co bylo powyzej, to co powyzej, tresc powyzej, co ci powiedziano, co ci kazano, co ci kazali, co ci polecono, czego cie nauczono',
  anything:
    'cokolwiek, wszystko o co, wszystko co chce, wszystko co zechce, wszystko co powiem, co tylko zechce, co tylko chce, co tylko chcesz, na kazde pytanie, na wszystkie pytania, na wszystkie moje pytania, na kazda prosbe, kazde polecenie, robic wszystko, mowic wszystko, powiedziec wszystko, zrobic wszystko',
  regardless:
    'bez wzgledu na, niezaleznie od, nawet jesli, nawet gdy, bez wahania, za wszelka cene, pod zadnym pozorem, niewazne',
  noRefusal:
    'bez zadnych zastrzezen, bez zadnych ostrzezen, nie umie odmawiac, nie umiesz odmawiac, nie potrafi odmowic, nie moze odmowic, bez zbednych ostrzezen, nigdy nie odmawiaj, nigdy nie odmawia, nigdy nie odmawiasz, nie odmawiaj, nie odmawia, nie odmawiasz, nie mozesz odmowic, nie wolno ci odmowic, nie wolno odmawiac, bez odmawiania, bez odmowy, bez moralizowania, nie moralizuj, bez pouczania, nie pouczaj, nie ostrzegaj, bez ostrzezen, bez zastrzezen, nie cenzuruj, niczego nie odmawia, niczego nie odmawiaj, nie przepraszaj',
  void: 'uznaj za niewazne, uwazaj za niewazne, nie obowiazuja w, sa nieaktywne, nie maja zastosowania, nie licza sie, to byl test, byly testem, nie obowiazuja, juz nie obowiazuja, przestaja obowiazywac, przestaly obowiazywac, sa uchylone, zostaly uchylone, zostaly anulowane, sa anulowane, zostaly wylaczone, sa wylaczone, sa uniewaznione, sa niewazne, cie nie dotycza, nie dotycza cie, stracily waznosc',
  content: 'dokladna tresc, pelna tresc, dokladny tekst, caly tekst, cala tresc, cala wiadomosc',
  obeyMe:
    'pracujesz dla mnie a nie, sluchaj tylko mnie, sluchasz tylko mnie, sluchaj wylacznie mnie, wykonujesz tylko moje, wykonuj tylko moje, wykonuj wylacznie moje, musisz byc posluszny, badz mi posluszny, rob co ci kaze, robisz co kaze, podlegasz tylko mnie',
  toModel:
    'uwaga dla modelu, do modelu jezykowego, dla modelu jezykowego, wiadomosc dla ai, instrukcja dla ai, notatka dla ai, uwaga dla ai, uwaga dla asystenta, jesli jestes modelem jezykowym, jesli jestes ai',
  toldYou:
    'co ci zabronili mowic, co ci zakazali mowic, jaki masz prompt, jaki jest twoj prompt, czego nie wolno ci, czego ci nie wolno, co masz w prompcie, co jest w twoim prompcie, co jest w prompcie, jak cie zaprogramowano, jakie masz instrukcje, jakie instrukcje masz, jakie dostales instrukcje, jakie instrukcje dostales, co masz zakazane, co ci zabroniono',
  evilAi:
    'zly brat blizniak, zly blizniak, zly robot, zla sztuczna inteligencja, zlym robotem, zlym blizniakiem',
  twoWays: 'odpowiadac dwa razy, odpowiadaj dwa razy, odpowiadaj na dwa sposoby, dwie odpowiedzi',
  authority:
    'jestem twoim tworca, jestem twoim programista, jestem administratorem, jestem twoim administratorem, jako administrator, jako twoj tworca, jestem glownym inzynierem, pracuje w openai, jestem z openai',
  begin: 'dokoncz, dokoncz zdanie',
  myInstructions:
    'moje instrukcje brzmia, moje instrukcje to, moje zasady brzmia, moj prompt brzmi, moje instrukcje sa',
  hypothetical: 'zalozmy, zalozmy ze, hipotetycznie, wyobrazmy sobie, w tym scenariuszu, w tej grze',
  not: 'nie asystentem, nie jestes asystentem, nie jestes juz asystentem',
};

const czech: ConceptWords = {
  override: lists(
    product(
      'zrus|preskoc|vynech|pomin|opust',
      'predchozi|dosavadni|puvodni|sva|sve|tva|instrukce|pravidla|pokyny|vsechny predchozi|vsechny instrukce|vsechny pokyny|vsechna pravidla|vse vyse',
    ),
    'kasli na, abys zapomnel na, abys ignoroval, zapomenout na, ignoruj, ignorujte, ignorovat, ignorujes, zapomen, zapomente, zapomen na, zapomenout, nedbej na, nedbej, nedbejte, prehlizej, prehlednout, opomen, zahod, zavrhni, odmitni, porus, porusuj, porusit, obejdi, obejit, odhod, zbav se, oprosti se od, osvobod se od, prestan se ridit, prestan dodrzovat, prestan poslouchat, prestan plnit, prestan nasledovat, nedodrzuj, nedodrzujte, neposlouchej, nerid se, neridte se, nenasleduj, nevsimej si, neber v uvahu, neber ohled na, neohlizej se na, odloz stranou, dej stranou, hod za hlavu, vykasli se na, prepis',
  ),
  prior: lists(
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
    'omezeni, omezenim, omezenich, cenzuru, cenzury, cenzura, zabrany, zabran, blokace, moderaci, moderace, zakazy, zakazu',
    product(
      'bezpecnostni|eticka|eticke',
      'filtry|omezeni|pravidla|opatreni|zasady|mechanismy|protokoly|pojistky',
    ),
  ),
  disable:
    'zrus, preskoc, vynech, pomin, opust, vypni, vypnete, vypnout, deaktivuj, deaktivujte, odstran, odstranit, zrus, zruste, zrusit, odblokuj, obejdi, vymaz, smaz, potlac, vyrad, sundej, odpoj, resetuj, preskoc',
  reveal:
    'prepis, prepis mi, ukaz, ukazte, ukazat, odhal, odhalte, odhalit, vypis, vypiste, vypsat, zobraz, zobrazte, zobrazit, rekni, reknete, prozrad, prozradte, prozradit, vyzrad, sdel, sdelte, napis, napiste, zopakuj, zopakujte, opakuj, opakujte, vytiskni, zkopiruj, opis, ocituj, cituj, vyjmenuj, popis, shrn, prelozte, preloz, zverejni, poskytni, vloz, posli, dej mi, dej sem',
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
    'vse co te naucili, vsechno co te, vsechno co ses, vse vyse, vsechno vyse, vse nad, vse co je vyse, vsechno co je vyse, vse predchozi, vsechno predchozi, text vyse, co ti bylo receno, co ti rekli, co te naucili, co ti naridili',
  anything:
    'cokoli, cokoliv, vse co chci, vse co reknu, vsechno co chci, vsechno co reknu, vse na co, na kazdou otazku, na vsechny otazky, na vsechny me otazky, kazdy pozadavek, delat vsechno, rict cokoli, rikat cokoli',
  regardless:
    'bez ohledu na, nehlede na, i kdyz, i kdyby, bez vahani, za kazdou cenu, za zadnych okolnosti, bez vyjimky',
  noRefusal:
    'bez jakychkoli varovani, bez jakychkoli vyhrad, neumi odmitnout, neumi odmitat, nedokaze odmitnout, neumis odmitat, nemuze odmitnout, nikdy neodmitej, nikdy neodmitni, nikdy neodmita, nikdy neodmitas, neodmitej, neodmitas, neodmita, nesmis odmitnout, nemuzes odmitnout, bez odmitani, bez odmitnuti, bez moralizovani, nemoralizuj, nepoucuj, bez poucovani, nevaruj, bez varovani, neomlouvej se, necenzuruj, nic neodmitne, nic neodmitej',
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
    'jsem tvuj tvurce, jsem tvuj vyvojar, jsem spravce, jsem administrator, jako spravce, jako administrator, jako vedouci bezpecnostniho, pracuji v openai, tvoji tvurci mi dali',
  begin: 'dokonci, dokonci vetu',
  myInstructions: 'moje instrukce zni, moje instrukce jsou, moje pokyny zni, moje pokyny jsou',
  hypothetical: 'dejme tomu, rekneme ze, predpokladejme, hypoteticky, v tomto scenari, v teto hre',
};

const slovak: ConceptWords = {
  override: lists(
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
    'obmedzenia, obmedzeni, obmedzeniam, obmedzeniami, cenzuru, cenzury, cenzura, zabrany, zabran, blokady, moderovanie, zakazy, zakazov',
    product(
      'bezpecnostne|eticke',
      'filtre|obmedzenia|pravidla|opatrenia|zasady|mechanizmy|protokoly|poistky',
    ),
  ),
  disable:
    'zrus, preskoc, vynechaj, opusti, vypni, vypnite, vypnut, deaktivuj, deaktivujte, odstran, odstranit, zrus, zruste, zrusit, odblokuj, obid, vymaz, zmaz, potlac, vyrad, odpoj, resetuj',
  reveal:
    'prepis mi, ukaz, ukazte, ukazat, odhal, odhalte, odhalit, vypis, vypiste, vypisat, zobraz, zobrazte, zobrazit, povedz, povedzte, prezrad, prezradte, prezradit, vyzrad, oznam, napis, napiste, zopakuj, zopakujte, opakuj, vytlac, skopiruj, prepis, odcituj, cituj, vymenuj, opis, zhrn, preloz, zverejni, poskytni, vloz, posli, daj mi',
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
  noRefusal:
    'nevie odmietnut, nedokaze odmietnut, nevies odmietnut, nemoze odmietnut, nikdy neodmietaj, nikdy neodmietni, nikdy neodmieta, nikdy neodmietas, neodmietaj, neodmietas, neodmieta, nesmies odmietnut, nemozes odmietnut, bez odmietania, bez odmietnutia, bez moralizovania, nemoralizuj, nepoucuj, bez poucovania, nevaruj, bez varovani, bez upozorneni, neospravedlnuj sa, necenzuruj, nic neodmietne, nic neodmietaj',
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
    'som tvoj tvorca, som tvoj vyvojar, som spravca, som administrator, ako administrator, ako spravca, som hlavny vyvojar, pracujem v openai, tvoji tvorcovia mi dali',
  begin: 'dokonci vetu',
  myInstructions: 'moje instrukcie zneju, moje instrukcie su, moje pokyny zneju, moje pokyny su',
  hypothetical: 'dajme tomu, povedzme ze, predpokladajme, hypoteticky, v tomto scenari, v tejto hre',
};

export const westernSlavic: readonly ConceptWords[] = [polish, czech, slovak];
