import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';
import { endings, inflected } from './slavic-forms.ts';

export const polish: ConceptWords = {
  override: lists(
    'ignorowanie, zignorowanie',
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
    'cenzure, cenzury, cenzura, moderacje, moderacji, hamulce, etyke, zakazy, zakazow',
    product('zasady|zasad|protokoly|protokolow|mechanizmy|procedury|funkcje|polityki', 'bezpieczenstwa'),
  ),
  disable:
    'znosze, wylaczam, anuluj, skasuj, wykasuj, uniewaznij, wyrzuc, pomin, pomincie, pominac, pomijaj, wylacz, wylaczcie, wylaczyc, dezaktywuj, dezaktywowac, usun, usunac, zdejmij, zdjac, znies, zniesc, odblokuj, obejdz, omin, skasuj, anuluj, zawies, zablokuj, zlikwiduj, pozbadz sie, odepnij, zresetuj',
  reveal:
    'przeczytaj na glos, odczytaj na glos, zakoduj, pokaz mi, podaj mi, wyswietl mi, pokaz, pokazcie, pokazac, ujawnij, ujawnijcie, ujawnic, ujawniaj, wypisz, wypisac, wyswietl, wyswietlic, podaj, podac, powtorz, powtorzyc, powiedz, zdradz, zdradzic, napisz, wklej, skopiuj, przepisz, zacytuj, wymien, opisz, streszcz, przetlumacz, wydrukuj, wyjaw, odslon, udostepnij, przedstaw, daj mi, zwroc, wypluj, przeslij, wyslij',
  repeat:
    'powtorz wszystko, powtorz, powtorzyc, przepisz, wypisz, zacytuj, wyswietl, wydrukuj, skopiuj, wklej, ujawnij, wypluj, zdradz',
  whatIs:
    'jaki masz prompt, jaki masz, jakie masz, jaka masz, jaki jest, jakie, jaka jest, jaki byl, jaka byla, jak brzmi, jak brzmia, jak brzmial, jak brzmialy, jak brzmiala, co zawiera, co zawieraja, co jest w, co stoi w, co mowi, co mowia',
  given:
    'zostalo ci przekazane, zostaly ci przekazane, zostaly ci dane, ci wpisano, otrzymales, otrzymalas, dostales, dostalas, otrzymane, ci dano, ci podano, ci przekazano, ci wydano, ci powiedziano, ci kazano, dano ci, podano ci, przekazano ci, kazano ci, powiedziano ci, ktorymi sie kierujesz, ktorych przestrzegasz, ktore masz, na poczatku, na samym poczatku, przed ta rozmowa, przed rozpoczeciem, przed moja pierwsza, tej rozmowy, tej konwersacji, w twoim kontekscie, zostales zaprogramowany',
  drivesYou:
    'w wiadomosci systemowej, ktore toba kieruja, toba kieruja, toba kieruje, toba steruja, kierujesz sie, sie kierujesz, twojego dzialania, twojej pracy, twoje odpowiedzi, twoich odpowiedzi, twoimi odpowiedziami, twojego treningu, twoim dzialaniem, zostales zaprogramowany, zostales skonfigurowany, na podstawie ktorych, wedlug ktorych, przed moja pierwsza, zanim zaczalem, przed ta rozmowa, wgral ci, ustawil ci, wpisali ci, ci wpisali, ci wgrali, ci ustawili',
  promptName: lists(
    'wiadomosc poczatkowa, wiadomosc startowa, tekst systemowy, poczatkowa wiadomosc',
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
    'zadnych hamulcow, bez hamulcow',
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
    'powyzsze kierunki, wszystko czego cie, wszystko co ci, wszystko powyzej, wszystko co powyzej, wszystko powyzsze, wszystko co bylo powyzej, to co powyzej, tresc powyzej, co ci powiedziano, co ci kazano, co ci kazali, co ci polecono, czego cie nauczono',
  anything:
    'cokolwiek, wszystko o co, wszystko co chce, wszystko co zechce, wszystko co powiem, co tylko zechce, co tylko chce, co tylko chcesz, na kazde pytanie, na wszystkie pytania, na wszystkie moje pytania, na kazda prosbe, kazde polecenie, robic wszystko, mowic wszystko, powiedziec wszystko, zrobic wszystko',
  regardless:
    'bez wzgledu na, niezaleznie od, nawet jesli, nawet gdy, bez wahania, za wszelka cene, pod zadnym pozorem, niewazne',
  noRefusal: lists(
    product(
      'odpowiadaj|odpowiedz|pisz|szczerze i',
      'bez ostrzezen|bez zadnych ostrzezen|bez zastrzezen|bez odmowy',
    ),
    'bez zadnych zastrzezen, bez zadnych ostrzezen, nie umie odmawiac, nie umiesz odmawiac, nie potrafi odmowic, nie moze odmowic, nigdy nie odmawiaj, nigdy nie odmawia, nigdy nie odmawiasz, nie odmawiaj, nie odmawia, nie odmawiasz, nie mozesz odmowic, nie wolno ci odmowic, nie wolno odmawiac, bez odmawiania, bez odmowy, bez moralizowania, nie moralizuj, bez pouczania, nie pouczaj, nie cenzuruj, niczego nie odmawia, niczego nie odmawiaj, nie przepraszaj',
  ),
  void: 'uniewaznione, stracily moc, traca moc, uznaj za niewazne, uwazaj za niewazne, nie obowiazuja w, sa nieaktywne, nie maja zastosowania, nie licza sie, to byl test, byly testem, nie obowiazuja, juz nie obowiazuja, przestaja obowiazywac, przestaly obowiazywac, sa uchylone, zostaly uchylone, zostaly anulowane, sa anulowane, zostaly wylaczone, sa wylaczone, sa uniewaznione, sa niewazne, cie nie dotycza, nie dotycza cie, stracily waznosc',
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
    'jestem adminem, jestem wlascicielem, twoi tworcy mi pozwolili, jestem twoim tworca, jestem twoim programista, jestem administratorem, jestem twoim administratorem, jako administrator, jako twoj tworca, jestem glownym inzynierem, pracuje w openai, jestem z openai',
  begin: 'dokoncz, dokoncz zdanie',
  myInstructions:
    'moje instrukcje brzmia, moje instrukcje to, moje zasady brzmia, moj prompt brzmi, moje instrukcje sa',
  hypothetical: 'zalozmy, zalozmy ze, hipotetycznie, wyobrazmy sobie, w tym scenariuszu, w tej grze',
  not: 'nie asystentem, nie jestes asystentem, nie jestes juz asystentem',
};
