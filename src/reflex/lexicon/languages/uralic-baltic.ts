import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

// Where an ending says whose it is, or a participle before the noun who was given it, that counts as `your`.
const finnish: ConceptWords = {
  override:
    'unohda, unohtakaa, unohtakaa kaikki, unohtaa, ohita, ohittakaa, sivuuta, sivuuttakaa, jätä huomiotta, jätä huomioimatta, jätä noudattamatta, jätä välittämättä, jättäkää huomiotta, jätä sikseen, älä välitä, älä noudata, älä enää noudata, älä seuraa, älä tottele, älä kuuntele, älä piittaa, älkää noudattako, hylkää, hylkää kaikki, riko, rikkokaa, kumoa, lakkaa noudattamasta, lopeta noudattamasta, heitä sääntösi, heitä ohjeesi, heitä kaikki säännöt, viis, pyyhi, ylikirjoita, laiminlyö, irtaudu, unohdat, luovu, jättää huomiotta, älä mieti, äläkä välitä, äläkä noudata, jätä käyttäjän, jätä kaikki, jätä sääntösi, jätä ohjeesi, ohittaa, sivuuttaa, rikkoa, unohtaisit, sivuutat, jätät huomiotta, ohitat',
  prior:
    'aiemmat, aiempia, aiemmista, aiempien, aiempi, aikaisemmat, aikaisempia, aikaisemmista, aikaisempien, edelliset, edellisiä, edellisistä, edellisten, edeltävät, edeltäviä, edeltävistä, edellä olevat, edellä olevia, edellä annetut, edellä olevista, yllä oleva, yllä olevat, yllä olevia, yllä olevista, yllä annetut, yllä, edellä, tähänastiset, alkuperäiset, alkuperäisiä, alkuperäisistä, entiset, vanhat ohjeet, aiemmin, aiemmin annetut, tähän asti, tätä ennen, aiemmin annettuja',
  all: 'kaikki, kaikkia, kaikista, kaikkien, kaiken, kaikkea, jokainen, jokaisen',
  any: 'mitään, mitkään, mahdolliset, mistään',
  everything:
    'kaikki tähänastinen, kaikki aiempi, kaikki edellä, kaikki yllä, kaikki mitä, kaikki se, kaikki edellinen, kaiken edellä, kaiken yllä, kaiken mitä, kaikesta mitä, kaikki aikaisempi, kaikki äskeinen, kaikki tähän asti, kaiken aiemman, kaiken tähänastisen, siitä mitä sulle, siitä mitä sinulle, mitä sinulle on käsketty, mitä sulle on käsketty, kaiken kuulemansa',
  your: 'sinun, sun, teidän, oma, omat, omasi, omia, omista, sinulle annetut, sinulle annettuja, sinulle annetuista, sinulle asetetut, sinulle asetettuja, saamasi, saamiasi, saamistasi, sulle annetut, järjestelmän, kehittäjiesi',
  mine: 'minun, mun, minua, minulle, minuun, mulle',
  instructions:
    'ohjeet, ohjeita, ohjeista, ohjeiden, ohjeesi, ohjeitasi, ohjeistasi, ohjeidesi, ohjeistus, ohjeistuksen, ohjeistusta, ohjeistukset, ohjeistuksia, ohjeistuksesi, ohjeistustasi, ohjeistuksista, ohjetta, ohjeen, säännöt, sääntöjä, säännöistä, sääntöjen, sääntösi, sääntöjäsi, säännöistäsi, määräykset, määräyksiä, määräyksistä, käskyt, käskyjä, käskyistä, käskysi, komennot, komentoja, komentosi, kehote, kehotteen, kehotetta, kehotteet, kehotteita, kehotteesi, toimintaohjeet, toimintaohjeesi, järjestelmäohjeet, järjestelmäohjeita, direktiivit, direktiivejä, suuntaviivat, ohjeisiin, linjaukset, linjauksia, linjauksesi, ohjeistuksestasi, kehotteesta, kehotteestasi',
  limits:
    'rajoitukset, rajoituksia, rajoituksista, rajoituksesi, rajoituksiasi, rajat, rajoja, rajoitteet, rajoitteita, rajoitteesi',
  conduct:
    'periaatteet, periaatteita, periaatteesi, ohjelmointi, ohjelmointisi, ohjelmointiasi, arvot, arvoja, arvosi, etiikka, etiikkaa, moraali, moraalia, koulutus, koulutuksesi, eettiset, protokollat, protokollia',
  safety:
    'rajoitukset, rajoituksia, rajoituksesi, rajoituksiasi, turvasuodattimet, turvasuodattimia, turvasuodattimesi, turvallisuusrajoitukset, turvallisuusrajoituksia, turvallisuusohjeesi, suodattimet, suodattimia, suodattimesi, suodattimiasi, sisältösuodattimet, sisältösuodattimia, sisältösuodatin, sisältörajoitukset, sensuuri, sensuurin, turvarajoitukset, turvarajoituksia, turvarajoituksesi, turvatoimet, turvamekanismit, turvallisuussuodattimet, suojaukset, suojauksia, eettiset ohjeet, eettisiä ohjeita, eettiset rajoitukset, rajoitteet, rajoitteita, turvallisuusprotokollat, ohjeesi, sääntösi, ohjeistuksesi, aloitusohjeesi, eettiset suodattimesi',
  disable:
    'poista, poista käytöstä, ota pois, kytke pois, kytke, sammuta, kierrä, ohita, deaktivoi, poistakaa, murra, purkaa, pura',
  obey: 'noudata, tottele, seuraa, kuuntele, tottelet, noudatat, totella, noudattaa, toimi, priorisoi, keskity, kuuntelet',
  only: 'vain, ainoastaan, pelkästään, yksinomaan',
  reveal:
    'näytä, näyttäkää, paljasta, paljastakaa, kerro, kertokaa, tulosta, toista, sano, anna minulle, anna mulle, anna kaikki, anna meille, anna järjestelmäkehote, anna salasana, antakaa, listaa, luettele, kopioi, liitä, tuo esiin, julkaise, siteeraa, lainaa, kuvaile, tiivistä, käännä, luovuta, toistakaa, lue ääneen, voitko näyttää, voisitko näyttää, voitko kertoa, haluan nähdä, jaa, kirjoita oma, kirjoita omat, kirjoita kaikki, kirjoita järjestelmäkehotteesi, kirjoita ohjeesi, kirjoita ylös, kirjoita tähän, kirjoita alkuperäiset, kirjoita näkyviin, kirjoita sanasta, kirjoita salasana',
  repeat:
    'toista, kopioi, tulosta, siteeraa, lainaa, näytä, paljasta, lue ääneen, toistakaa, kirjoita oma, kirjoita omat, kirjoita kaikki, kirjoita järjestelmäkehotteesi, kirjoita ohjeesi, kirjoita ylös, kirjoita tähän, kirjoita alkuperäiset, kirjoita näkyviin, kirjoita sanasta, kirjoita salasana',
  whatIs:
    'mikä on, mitkä ovat, mitä ovat, mikä oli, mitkä olivat, mitä olivat, millaiset, mitä lukee, mitä luki, mitä sanoo, miten kuuluu, miten kuuluvat, mitkä, millaisia ovat',
  given:
    'jotka sinulle, joita sinulle, jotka sait, joita sait, jotka olet saanut, joita olet saanut, sinulle on annettu, sinulle annettiin, sinulle on sanottu, sinulle sanottiin, sinulle on kerrottu, sinulle kerrottiin, olet saanut, sait ennen, sait alussa, sait kehittäjiltä, ennen tätä keskustelua, ennen keskustelua, keskustelun alussa, tämän keskustelun alussa, ennen ensimmäistä, joita noudatat, joita seuraat, joita sinun, sinulle annetut, mitä sait, annettiin sinulle, annettu sinulle, saamasi, sulle on annettu, sulle annettiin, jotka annettiin, kehittäjäsi antoivat, sinulle on käsketty, sulle on käsketty, luojasi antoivat, kehittäjiltäsi, luojiltasi, sulle kirjoitettiin, sinulle kirjoitettiin, etukäteen kirjoitettiin, sanottiin ennen',
  drivesYou:
    'jotka ohjaavat sinua, joka ohjaa sinua, jotka ohjaavat toimintaasi, joka ohjaa toimintaasi, jotka ohjaavat vastauksiasi, toimintaasi, käytöstäsi, vastaustesi, vastauksiasi, koulutuksesi, sinua ohjaavat',
  unbound: lists(
    'rajoittamaton, rajoittamattomana, rajoittamattoman, rajaton, sensuroimaton, sensuroimattomana, sensuroimattoman, sensuroimatta, suodattamaton, suodattamattomana, suodattamaton, suodattamatta, vapaa kaikista, vapaana kaikista, täysin vapaa, vailla rajoituksia, vailla sääntöjä, vailla moraalia, sääntöjen ulkopuolella, ei noudata sääntöjä, moraaliton, mikään ei ole kiellettyä, vapautettu kaikista, jossa ei ole lakeja, jolla ei ole omaatuntoa, ei ole omaatuntoa, ilman omaatuntoa, saat sanoa mitä tahansa, saat sanoa mitä vain, voit sanoa mitä tahansa, saa sanoa mitä tahansa, jolla ei ole eettisiä, jolla ei ole rajoituksia, jolla ei ole sääntöjä, jolla ei ole mitään, ei ollut suodattimia, ei ollut rajoituksia, ei ollut sääntöjä, ei ole suodattimia, ei ole rajoituksia',
    product(
      'ilman|ilman mitään|ilman minkäänlaisia|ei mitään|ei ole|sinulla ei ole|ei ole mitään|vailla|vailla mitään|ei ole enää',
      'rajoituksia|sääntöjä|rajoja|suodattimia|suodatusta|sensuuria|estoja|moraalia|etiikkaa|eettisiä|moraalisia|rajoitteita|ohjeita|turvasuodattimia|ehtoja|rajoitusta|filttereitä',
    ),
  ),
  become:
    'olet nyt, sinä olet nyt, nyt olet, tästä lähtien olet, tästä eteenpäin olet, tästä hetkestä lähtien olet, tästedes olet, olet tästä lähtien, olet tästä eteenpäin, teeskentele, teeskentele että, esitä, esitä että, leiki, leiki että, kuvittele olevasi, kuvittele että olet, näyttele, omaksu rooli, ota rooli, esiinny, käyttäydy kuin, toimi kuin, vastaa kuin, nimesi on nyt, simuloi, tästä lähtien, roolisi on nyt, pelaa roolia, tästä eteenpäin, kuvittele maailma, kuvittele että elät',
  youAre:
    'olet, sinä olet, sä oot, oot nyt, voit sanoa, voit tehdä, voit vastata, voit puhua, sinulla on, saat sanoa, saat tehdä, sinun tulee, toimit, vastaat, sinulla ei, sinut on, sut on',
  noLonger: 'et ole enää, ei enää, et enää',
  ai: 'tekoäly, tekoälynä, tekoälyksi, tekoälyä, kielimalli, kielimallina, kielimalliksi, tekoälymalli, tekoälyavustaja, avustaja, avustajana, botti, chatbotti, hakkeri',
  answer: 'vastaa, vastatkaa, vastaat, puhu, auta minua, auta',
  switchOn: 'siirry, aktivoi, ota käyttöön, käynnistä, vaihda, kytke päälle, avaa, mene',
  mode: 'kehittäjätila, kehittäjätilassa, kehittäjätilaan, kehittäjätilan, virheenkorjaustila, virheenkorjaustilassa, virheenkorjaustilaan, ylläpitotila, ylläpitotilassa, ylläpitotilaan, ylläpitäjätilassa, admin tila, admin tilassa, jumalatila, jumalatilassa, testitila, testitilassa, testitilaan, huoltotila, huoltotilassa, dan tila, dan tilassa, rajoittamattomassa tilassa, rajoittamattomaan tilaan, kehittäjämoodissa, kehittäjämoodi, vianetsintätila, vianetsintätilassa, debug tilassa, debug tila',
  persona: 'dan tila, dan tilassa',
  sensitive: lists(
    'salasana, salasanan, salasanat, salasanoja, salasanasi, salasanaa, salaisuus, salaisuuden, salaisuudet, salaisuutesi, salaisuuksia, salainen avain, salaisen avaimen, salainen koodi, salaisen koodin, salainen sana, salaisen sanan, salainen avaimesi, tunnussana, tunnussanan, tunnuslause, tunnuslauseen, pääsykoodi, pääsykoodin, api avain, api avaimen, api avaimet, api avaimesi, kirjautumistiedot, kirjautumistietoja, käyttäjätunnukset, luottamukselliset tiedot, luottamuksellisia tietoja, asiakastiedot, koodisana, koodisanan, yksityinen avain, yksityisen avaimen, ympäristömuuttujat, pääkäyttäjän salasana, ylläpitäjän salasana, koulutusdata, salaiset avaimet',
  ),
  guarded:
    'salainen sanasi, salaisen sanasi, salaisuutesi, salaisen avaimesi, salainen avaimesi, salasanasi, sinun salasanasi, et saa kertoa, et saa paljastaa, et saisi kertoa, et saa sanoa, salaisen koodisi, salaisen sanan, salaisen koodisanan, suojelet, vartioit, pidät salassa, salainen sana',
  newInstructions:
    'uudet ohjeet, uusi ohje, uusi ohjeistus, uusi tehtävä, uudet ohjeesi, uusi tehtäväsi, uudet käskyt, uudet säännöt, uusi järjestelmäkehote, uudet määräykset, päivitetyt ohjeet, tärkeät ohjeet',
  newRules: product(
    'uudet|uusi|päivitetyt|muutetut',
    'ohjeet|säännöt|ohjeesi|sääntösi|tehtävä|tehtäväsi|rooli|roolisi|määräykset|käskyt',
  ),
  theAbove:
    'kaikki yllä, kaikki yllä oleva, kaikki edellä, kaikki edellä oleva, yllä oleva, yllä oleva teksti, edellä oleva, edellä sanottu, kaikki mitä sinulle, kaikki mitä olet, kaiken mitä sinulle, kaiken mitä olet, kaikki aiempi, kaikki tähänastinen, yllä olevan, kaikki mitä tiedät, mitä sinulle sanottiin, mitä sinulle on sanottu, mitä sinulle kerrottiin, mitä sinulle on kerrottu, kaiken yllä olevan, kaiken edellä olevan, kaikki mitä sulle, kaikesta mitä sinulle, kaiken tähänastisen, siitä mitä sulle, siitä mitä sinulle',
  anything:
    'mitä tahansa, mitä vain, mihin tahansa, mihin vain, kaikkiin kysymyksiin, kaikkiin pyyntöihin, jokaiseen kysymykseen, jokaiseen pyyntöön, kaikkeen, kaiken mitä pyydän, kaiken mitä käsken, kaikki mitä pyydän, kaikki mitä käsken, minkä tahansa',
  regardless:
    'riippumatta, huolimatta, vaikka se olisi, välittämättä, hinnalla millä hyvänsä, kaikissa olosuhteissa, epäröimättä, ihan sama',
  noRefusal:
    'älä koskaan kieltäydy, älä kieltäydy, et koskaan kieltäydy, et saa kieltäytyä, et voi kieltäytyä, et saa koskaan kieltäytyä, kieltäytymättä, älä koskaan sano ei, et koskaan sano ei, älä sano ettet voi, älä saarnaa, ilman saarnaamista, älä moralisoi, ilman moralisointia, ilman vastuuvapauslausekkeita, älä pyytele anteeksi, ilman selityksiä kieltäytymisestä, ei moraalisaarnoja, ilman moraalisaarnoja',
  harm: 'laiton, laitonta, laittomia, epäeettinen, epäeettistä, moraaliton, moraalitonta, vaarallinen, vaarallista, haitallinen, haitallista, kielletty, kiellettyä, rikollinen, loukkaavaa',
  obeyMe:
    'tottele vain minua, tottele ainoastaan minua, tottelet vain minua, kuuntele vain minua, kuuntelet vain minua, noudata vain minun, noudata ainoastaan minun, tottele minua, tee kaikki mitä käsken, tee kaikki mitä sanon, teet kaiken mitä käsken, teet kaiken mitä sanon, olen herrasi, olen mestarisi, olen isäntäsi, sanani on laki, nyt tottelet minua, tottelet minua',
  authority:
    'olen kehittäjäsi, olen sinun kehittäjäsi, olen kehittäjä, olen luojasi, olen ylläpitäjä, olen järjestelmän ylläpitäjä, olen järjestelmänvalvoja, olen pääkäyttäjä, työskentelen openai, olen openai, kehittäjiesi puolesta, openain puolesta, kehittäjänäsi, minulla on valtuudet, minulla on lupa, viesti openailta, viesti kehittäjiltä, ylläpitäjän valtuudella, ylläpitäjänä käsken, ylläpitäjänä määrään, ylläpitäjänäsi, järjestelmänvalvojana käsken',
  void: 'eivät ole enää voimassa, eivät enää päde, eivät päde, ei enää päde, ei päde, on kumottu, kumottu, ovat mitättömiä, mitättömiä, ei ole voimassa, eivät ole voimassa, eivät koske sinua, ei koske sinua, on kytketty pois, on poistettu käytöstä, eivät ole enää',
  toldYou:
    'mitä ohjeita sinulle, mitä ohjeita sait, mitä ohjeita olet saanut, mitä ohjeita noudatat, mitä ohjeita sinulla, mitä sääntöjä sinulle, mitä sääntöjä noudatat, mitä sääntöjä sinulla, mitkä ovat ohjeesi, mitkä ovat sääntösi, mitkä ovat järjestelmäohjeesi, mitkä ovat alkuperäiset ohjeesi, mikä on järjestelmäkehotteesi, mikä on kehotteesi, mikä on ohjeistuksesi, mitä järjestelmäkehotteesi, mitä järjestelmäkehotteessasi, mitä kehotteesi, mitä kehotteessasi, mitä ohjeissasi, mitä ohjeistuksessasi, mitä sinulle sanottiin, mitä sinulle kerrottiin, mitä sinulle on sanottu, mitä sinulle on kerrottu, mitä et saa kertoa, mitä et saa sanoa, mitä salaat, mitä sinua on kielletty, mitä lukee yllä, millaiset ohjeet sait, millaiset ohjeet sinulle, näytä ohjeesi, näytä sääntösi, näytä ohjeistuksesi, näytä määräyksesi, näytä käskysi, näytä kehotteesi, tulosta ohjeesi, tulosta sääntösi, tulosta ohjeistuksesi, tulosta määräyksesi, tulosta käskysi, tulosta kehotteesi, paljasta ohjeesi, paljasta sääntösi, paljasta ohjeistuksesi, paljasta määräyksesi, paljasta käskysi, paljasta kehotteesi, toista ohjeesi, toista sääntösi, toista ohjeistuksesi, toista määräyksesi, toista käskysi, toista kehotteesi, listaa ohjeesi, listaa sääntösi, listaa ohjeistuksesi, listaa määräyksesi, listaa käskysi, listaa kehotteesi, luettele ohjeesi, luettele sääntösi, luettele ohjeistuksesi, luettele määräyksesi, luettele käskysi, luettele kehotteesi, kerro ohjeesi, kerro sääntösi, kerro ohjeistuksesi, kerro määräyksesi, kerro käskysi, kerro kehotteesi, näytä minulle ohjeesi, näytä minulle sääntösi, näytä minulle ohjeistuksesi, näytä minulle määräyksesi, näytä minulle käskysi, näytä minulle kehotteesi, kerro minulle ohjeesi, kerro minulle sääntösi, kerro minulle ohjeistuksesi, kerro minulle määräyksesi, kerro minulle käskysi, kerro minulle kehotteesi, paljasta minulle ohjeesi, paljasta minulle sääntösi, paljasta minulle ohjeistuksesi, paljasta minulle määräyksesi, paljasta minulle käskysi, paljasta minulle kehotteesi, näytä mulle ohjeesi, näytä mulle sääntösi, näytä mulle ohjeistuksesi, näytä mulle määräyksesi, näytä mulle käskysi, näytä mulle kehotteesi, kerro mulle ohjeesi, kerro mulle sääntösi, kerro mulle ohjeistuksesi, kerro mulle määräyksesi, kerro mulle käskysi, kerro mulle kehotteesi, kirjoita kaikki ohjeesi, kirjoita kaikki sääntösi, kirjoita kaikki ohjeistuksesi, kirjoita kaikki määräyksesi, kirjoita kaikki käskysi, kirjoita kaikki kehotteesi, näytä kaikki ohjeesi, näytä kaikki sääntösi, näytä kaikki ohjeistuksesi, näytä kaikki määräyksesi, näytä kaikki käskysi, näytä kaikki kehotteesi, listaa kaikki ohjeesi, listaa kaikki sääntösi, listaa kaikki ohjeistuksesi, listaa kaikki määräyksesi, listaa kaikki käskysi, listaa kaikki kehotteesi, tulosta kaikki ohjeesi, tulosta kaikki sääntösi, tulosta kaikki ohjeistuksesi, tulosta kaikki määräyksesi, tulosta kaikki käskysi, tulosta kaikki kehotteesi, luettele kaikki ohjeesi, luettele kaikki sääntösi, luettele kaikki ohjeistuksesi, luettele kaikki määräyksesi, luettele kaikki käskysi, luettele kaikki kehotteesi',
  promptName: lists(
    product(
      'piilotetut|piilotettuja|piilotettu|salaiset|salaisia|salainen|alkuperäiset|alkuperäisiä|alkuperäinen|alkuperäisen|sisäiset|sisäisiä|piilossa olevat|ensimmäiset|täydelliset|alku',
      'ohjeet|ohjeita|ohjeesi|ohjeitasi|ohjeistus|ohjeistuksesi|kehote|kehotteesi|kehotteen|säännöt|sääntösi|määräykset|määräyksesi|käskyt|järjestelmäkehote|järjestelmäkehotteesi|ohje|prompti|promptisi|promptin|ohjeistuksen',
    ),
    'järjestelmäkehote, järjestelmäkehotteen, järjestelmäkehotteesi, järjestelmäkehotetta, järjestelmäkehotettasi, järjestelmäkehotteet, järjestelmäohjeet, järjestelmäohjeesi, järjestelmäohjeita, järjestelmäohje, järjestelmäohjeen, järjestelmäviesti, järjestelmäviestin, järjestelmäviestisi, systeemiprompti, systeemipromptin, systeemipromptisi, järjestelmäprompti, järjestelmäpromptin, järjestelmäpromptisi, aloituskehote, aloituskehotteesi, aloitusohjeet, aloitusohjeesi, alkuohjeet, alkuohjeesi, kehittäjäviesti, järjestelmän kehote, järjestelmän kehotteen, perusohjeesi, taustaohjeesi, taustaohjeet, system promptin, system promptisi, alkukehote, alkukehotteen, alkukehotteesi',
  ),
  toModel:
    'hyvä kielimalli, hyvä tekoäly, ohje tekoälylle, ohjeita tekoälylle, ohjeet tekoälylle, viesti tekoälylle, huomautus tekoälylle, jos olet tekoäly, jos olet kielimalli, kaikille kielimalleille, lukevalle mallille, lukevalle kielimallille, lukevalle tekoälylle, mallille joka lukee, tekoälylle joka lukee',
  content: 'teksti, tekstin, tekstiä, keskustelu, keskustelun',
  changed: 'on vapautettu, vapautettu, ohjelmoitu uudelleen, on ohjelmoitu uudelleen',
  character:
    'pysy roolissa, pysy roolissasi, pysy hahmossa, älä koskaan poistu roolista, älä poistu roolista',
};

const estonian: ConceptWords = {
  override:
    'unusta, unustage, unusta ära, ignoreeri, ignoreerige, eira, eirake, ära järgi, ära kuula, ära arvesta, ära pane tähele, ärge järgige, ära allu, ära täida, jäta tähelepanuta, jäta kõrvale, jäta kõik, heida kõrvale, hülga, riku, rikkuge, viska minema, lõpeta järgimine, kirjuta üle, tühista, loobu, astu üle, pane kõrvale, ära enam järgi, ära hooli, ära järgi ühtegi, ja ära järgi, unustama, ignoreerima, eirama, unustada, ignoreerida, eirata, rikkuda, rikkuma',
  prior:
    'eelnevad, eelnevaid, eelnevate, eelnev, eelneva, eelnevatest, eelmised, eelmisi, eelmiste, eelmistest, varasemad, varasemaid, varasemate, varasematest, ülaltoodud, ülaltoodut, eespool, eespool antud, ülal, ülalolevad, ülalolevaid, algsed, algseid, algsete, esialgsed, esialgseid, senised, seniseid, varem antud, varem, senini, siiani, eelnevalt antud, eelnevalt',
  all: 'kõik, kõiki, kõigi, kõigist, kõigest, kõike, kogu, iga',
  any: 'mis tahes, mingeid, igasugused, igasuguseid',
  everything:
    'kõik eelnev, kõike eelnevat, kõik ülaltoodu, kõik eelneva, kõik mis, kõik mida, kõike mis, kõike mida, kõik ülal, kõik eespool, kõik senine, kõik varasem, kõik varasema, kõik mis nad, kõik mida nad',
  your: 'sinu, su, oma, teie, enda, sulle antud, sinule antud, sulle seatud, sulle pandud, sinu enda, saadud',
  mine: 'minu, mind, mulle, minule',
  instructions:
    'juhised, juhiseid, juhiste, juhistest, juhis, juhise, juhist, juhtnöörid, juhtnööre, reeglid, reegleid, reeglite, reeglitest, käsud, käske, käskude, käskudest, korraldused, korraldusi, korralduste, instruktsioonid, instruktsioone, instruktsioonide, eeskirjad, eeskirju, suunised, suuniseid, suuniste, süsteemijuhised, süsteemijuhiseid, viip, viiba, viipa, ettekirjutused, ettekirjutusi, prompti, prompt, reeglit, reegel, juhistele, reeglitele, viibast',
  limits: 'piirangud, piiranguid, piirangute, piirangutest, piirid, piire, kitsendused, kitsendusi',
  conduct:
    'põhimõtted, põhimõtteid, väärtused, väärtusi, programmeerimine, programmeerimist, eetika, eetikat, moraal, moraali, protokollid, protokolle, koolitus, koolitust, tõekspidamised, eetilised',
  safety:
    'piirangud, piiranguid, piirangutest, turvafiltrid, turvafiltreid, turvafiltrit, turvareeglid, turvareegleid, turvapiirangud, turvapiiranguid, filtrid, filtreid, sisufiltrid, sisufiltreid, sisufilter, sisufiltri, tsensuur, tsensuuri, tsensuurist, ohutusreeglid, ohutusreegleid, ohutusfiltrid, ohutusfiltreid, ohutuspiirangud, ohutuspiiranguid, ohutusjuhised, ohutusjuhiseid, turvameetmed, turvameetmeid, kaitsemehhanismid, eetikareeglid, eetikareegleid, turvajuhised, eetilised filtrid, eetilisi filtreid',
  disable:
    'lülita välja, lülita, keela, eemalda, deaktiveeri, väldi, möödu, hiili mööda, tühista, võta maha, lülitage välja',
  obey: 'järgi, täida, kuula, kuuletu, allu, kuulad, järgid, kuuletud, allud, järgige, tee, lähtu',
  only: 'ainult, üksnes, vaid',
  reveal:
    'näita, näidake, avalda, avaldage, paljasta, paljastage, ütle, öelge, räägi, rääkige, prindi, trüki, väljasta, korda, andke, loetle, kopeeri, tsiteeri, jaga, tõlgi, kirjelda, too välja, kuva, esita, kas sa saad näidata, reeda, loe ette, kirjuta oma, kirjuta kõik, kirjuta välja, kirjuta üles, kirjuta siia, kirjuta sinu, kirjuta täpselt, kirjuta parool',
  repeat:
    'korda, kopeeri, tsiteeri, prindi, väljasta, näita, avalda, loe ette, kuva, kirjuta oma, kirjuta kõik, kirjuta välja, kirjuta üles, kirjuta siia, kirjuta sinu, kirjuta täpselt, kirjuta parool',
  whatIs:
    'mis on, millised on, mis olid, millised olid, mis oli, mida ütleb, mida ütlevad, kuidas kõlab, kuidas kõlavad, millised, mis seisab',
  given:
    'mis sulle, mida sulle, mille sa said, mida sa said, mis sa said, mille said, mida said, sulle anti, sulle on antud, sulle öeldi, sulle on öeldud, mida sa järgid, mida järgid, mida pead järgima, enne seda vestlust, enne vestlust, enne käesolevat vestlust, vestluse alguses, selle vestluse alguses, vestluse algul, enne minu esimest, enne mu esimest, mis anti, mida sa pead, mis sul on, oled saanud, loojad sulle andsid, arendajad sulle andsid, sulle andsid, sinu loojatelt, sulle ette kirjutasid, sulle ette, millega alustasid',
  drivesYou:
    'mis sind juhivad, mis juhivad sind, mis sind suunavad, mis sinu käitumist, sinu käitumist, sinu vastuseid, sinu vastuste, sinu treening, mille alusel sa',
  unbound: lists(
    'piiramatu, piiramatult, piiranguteta, tsenseerimata, filtreerimata, reegliteta, vaba kõigist, vaba kõikidest, täiesti vaba, moraalita, ei allu reeglitele, ei allu ühelegi, ei tunne piire, vabastatud kõigist, tsensuurita, filtriteta, tsensuurivaba, piirideta, ilma seadusteta, ilma südametunnistuseta, südametunnistuseta, võid öelda ükskõik, võid öelda mida, tohid öelda mida',
    product(
      'ilma|ilma igasuguste|ilma mingite|ilma ühegi|pole|pole mingeid|ei ole|ei ole mingeid|puuduvad|ilma igasuguse|puudub',
      'piiranguteta|reegliteta|piirideta|filtriteta|tsensuurita|moraalita|eetikata|piiranguid|reegleid|piire|filtreid|tsensuuri|moraali|eetilisi|eetiliste|piirangud|reeglid|filtrid|moraalsete|piiranguta|filtrita|tsensuur|moraal|turvafiltriteta',
    ),
  ),
  become:
    'sa oled nüüd, oled nüüd, nüüdsest oled, nüüdsest oled sa, nüüdsest peale oled, alates nüüdsest oled, alates sellest hetkest oled, nüüd oled sa, teeskle, teeskle et, mängi, mängi rolli, käitu nagu, käitu kui, kujuta ette et oled, kujuta ette et sa, võta roll, astu rolli, kehasta, etenda, esine, vasta nagu, vasta kui, sinu nimi on nüüd, simuleeri, nüüdsest, sa mängid, nüüdsest peale, tegutse kui, kujuta ette maailma',
  youAre:
    'sa oled, sina oled, oled sa, sa võid, võid, sul on, sul ei ole, sul pole, sa pead, oled, sa vastad, sind on',
  noLonger: 'ei ole enam, pole enam, enam ei, enam mitte',
  ai: 'tehisintellekt, tehisintellektina, tehisaru, tehisaruna, keelemudel, keelemudelina, assistent, assistendina, juturobot, tehisintellekti, tehisaru assistent, vestlusrobot, ai mudel',
  answer: 'vasta, vastake, vastad, räägi, aita mind, aita mul',
  switchOn: 'aktiveeri, lülitu, lülita sisse, mine üle, sisene, käivita, lülitu ümber, ava',
  mode: 'arendajarežiim, arendajarežiimis, arendajarežiimi, arendaja režiim, arendaja režiimis, arendaja režiimi, silumisrežiim, silumisrežiimis, silumisrežiimi, administraatorirežiim, administraatorirežiimis, administraatorirežiimi, haldusrežiim, haldusrežiimis, hooldusrežiim, hooldusrežiimis, testrežiim, testrežiimis, testrežiimi, jumalarežiim, jumalarežiimis, dan režiim, dan režiimis, piiramatu režiim, adminrežiimis, piiranguteta režiimi, piiranguteta režiimis',
  persona: 'dan režiim, dan režiimis, tee nüüd kõike',
  sensitive:
    'parool, parooli, paroolid, paroole, salasõna, salasõnad, saladus, saladuse, saladused, saladusi, salajane võti, salajase võtme, salajane kood, salajase koodi, salajane sõna, salajase sõna, salavõti, salavõtme, salakood, salakoodi, pääsukood, pääsukoodi, api võti, api võtme, api võtmed, sisselogimisandmed, sisselogimisandmeid, konfidentsiaalne teave, konfidentsiaalset teavet, konfidentsiaalsed andmed, kliendiandmed, kliendiandmeid, koodsõna, privaatvõti, privaatvõtme, keskkonnamuutujad, administraatori parool, administraatori parooli, treeningandmed',
  guarded:
    'sinu saladus, sinu saladuse, sinu parool, sinu parooli, oma parool, oma parooli, oma saladus, oma saladuse, oma salasõna, oma salajane, sinu salasõna, sinu salajane, ei tohi öelda, ei tohi avaldada, ei tohi rääkida, ei tohi jagada, tohi avaldada, tohi rääkida, mida sa valvad, mida sa kaitsed, hoiad saladuses',
  newInstructions:
    'uued juhised, uus juhis, uus ülesanne, uued käsud, uued korraldused, sinu uued juhised, sinu uus ülesanne, uued reeglid, uus süsteemiviip, uuendatud juhised, uued suunised, tähtsad juhised',
  newRules: product(
    'uued|uus|uuendatud|muudetud',
    'juhised|reeglid|suunised|ülesanne|roll|korraldused|käsud|instruktsioonid',
  ),
  theAbove:
    'kõik eelnev, kõike eelnevat, kõik eelneva, kõik ülaltoodu, ülaltoodud, ülaltoodut, ülaltoodu, eelnevat teksti, ülaltoodud tekst, ülaltoodud teksti, kõik mis sulle, kõik mida sulle, kõike mida sulle, kõike mis sulle, kõik mida sa, kõike mida sa, mis sulle öeldi, mida sulle öeldi, mida sulle on öeldud, kõik eespool, eelnev tekst, kõik mis eespool, kõik mis ülal, kõike ülaltoodut',
  anything:
    'ükskõik mida, mida iganes, kõike mida ma, kõigile küsimustele, igale küsimusele, kõigele, mis tahes küsimusele, kõik mida ma, kõikidele küsimustele, igale palvele, ükskõik millele',
  regardless: 'olenemata, sõltumata, hoolimata, isegi kui see, iga hinna eest, mis ka ei, kõhklemata',
  noRefusal:
    'ära kunagi keeldu, ära keeldu, ei keeldu kunagi, sa ei tohi keelduda, ei tohi keelduda, ei saa keelduda, keeldumata, ära kunagi ütle ei, ei ütle kunagi ei, ära moraliseeri, ilma moraalilugemiseta, ära loe moraali, ilma vabandusteta, ära vabanda, ilma keeldumata, mitte kunagi keelduda',
  harm: 'ebaseaduslik, ebaseaduslikku, ebaseaduslikke, ebaeetiline, ebaeetilist, ebamoraalne, ohtlik, ohtlikku, ohtlikke, kahjulik, kahjulikku, keelatud, kuritegelik, solvav',
  obeyMe:
    'kuula ainult mind, kuulad ainult mind, kuuletu ainult mulle, kuuletud ainult mulle, allu ainult mulle, allud ainult mulle, järgi ainult minu, täida ainult minu, tee kõike mida ma, tee kõik mida ma, teed kõike mida ma, olen sinu peremees, olen su peremees, minu sõna on seadus, nüüd allud sa mulle, nüüd allud mulle, allud nüüd mulle',
  authority:
    'olen sinu arendaja, olen su arendaja, olen sinu looja, olen su looja, olen administraator, olen süsteemiadministraator, olen süsteemi administraator, töötan openais, töötan openai, olen openaist, sinu arendajate nimel, openai nimel, sinu arendajana, mul on luba, mul on volitused, sõnum openailt, sõnum arendajatelt, sinu administraatorina, administraatorina käsin, administraatorina annan',
  void: 'enam ei kehti, ei kehti enam, ei kehti, on tühistatud, tühistatud, on kehtetud, on eemaldatud, ei kehti sinu, on välja lülitatud, välja lülitatud, on maha võetud, enam ei ole',
  toldYou:
    'millised juhised sulle, milliseid juhiseid sa, milliseid juhiseid sulle, millised juhised sul, mis juhised sulle, mis juhiseid sa, mis juhised sa, milliseid reegleid sa, mis reegleid sa, mis reeglid sul, millised reeglid sul, mida sulle öeldi, mis sulle öeldi, mida sulle enne, mis on sinu süsteemiviibas, mis on sinu juhistes, mis seisab sinu, mis on kirjas sinu, mida ütleb sinu süsteemiviip, mida sa ei tohi, mis on sinu juhised, mis on su juhised, millised on sinu juhised, mis kirjas ülalpool',
  promptName: lists(
    product(
      'peidetud|varjatud|salajased|salajasi|salajane|algsed|algseid|algne|algse|esialgsed|esialgseid|sisemised|sisemisi|esimesed|täielikud|esialgne|süsteemi',
      'juhised|juhiseid|juhis|juhist|juhise|viip|viiba|viipa|prompt|prompti|käsud|käske|reeglid|reegleid|suunised|suuniseid|instruktsioonid|instruktsioone|korraldused|korraldusi|süsteemiviip|süsteemiviiba|süsteemijuhised',
    ),
    'süsteemiviip, süsteemiviiba, süsteemiviipa, süsteemijuhised, süsteemijuhiseid, süsteemijuhis, süsteemijuhise, süsteemiprompt, süsteemiprompti, süsteemisõnum, süsteemisõnumi, süsteemisõnumit, algviip, algviiba, algjuhised, algjuhiseid, süsteemikäsk, süsteemikäsud, arendajasõnum, süsteemi sõnum',
  ),
  toModel:
    'kallis keelemudel, kallis tehisintellekt, lugupeetud keelemudel, juhis tehisintellektile, juhised tehisintellektile, sõnum tehisintellektile, märkus tehisintellektile, kui sa oled tehisintellekt, kui oled tehisintellekt, kui sa oled keelemudel, kõigile keelemudelitele, mudelile kes, keelemudelile kes, tehisintellektile kes',
  content: 'tekst, teksti, vestlus, vestluse, vestlust',
  changed: 'on vabastatud, ümber programmeeritud',
  character: 'jää rolli, püsi rollis, ära kunagi rollist välju, ära rollist välju, ära välju rollist',
};

const hungarian: ConceptWords = {
  override:
    'hagyd figyelmen kívül, hagyja figyelmen kívül, hagyjátok figyelmen kívül, hagyj figyelmen kívül, figyelmen kívül kell hagynod, hagyd el, hagyd az összes, hagyj minden, felejtsd el, felejts el, felejtse el, felejtsen el, felejtsétek el, ne vedd figyelembe, ne vegye figyelembe, ne törődj, ne foglalkozz, ne kövesd, ne kövess, ne tartsd be, ne tarts be, ne hallgass, ne engedelmeskedj, mellőzd, mellőzz, mellőzze, dobd el, dobd ki, dobj el, vesd el, szegd meg, szegj meg, sértsd meg, írd felül, töröld, törölj, lépd át, lépj túl, hágd át, tedd félre, tégy félre, ignoráld, ignorálj, ignorálja, hanyagold, hanyagold el, rúgd fel, tekints el, tekintsen el, figyelmen kívül hagyod, elfelejtesz, elfelejted, elfelejteni, szabadulj meg, el kell felejtened, figyelmen kívül kell, figyelmen kívül hagyni, figyelmen kívül hagynod, meg kell szegned, megszegni, megszegd',
  prior:
    'korábbi, előző, előbbi, fenti, fentebbi, eddigi, eredeti, megelőző, kezdeti, korábban kapott, eddig kapott, előzőleg, korábban, fent, régi utasításokat, régi szabályokat, fentiek, előzetes, ezelőtti, iménti',
  all: 'az összes, minden, mindegyik, valamennyi, összes, mindent, összeset',
  any: 'bármely, bármilyen, bármiféle',
  everything:
    'mindent amit, mindent ami, mindent ezelőtt, minden eddigit, mindent a fentiek, mindent, mindazt, mindazt amit, mindent fent, mindazt amit előre',
  your: 'a te, tieid, saját, neked adott, a neked, a kapott, kapott, számodra, rád vonatkozó, rendszered, fejlesztőid, az ön, önnek adott, rád kirótt, beléd, beléd táplált, a saját',
  mine: 'az én, nekem, engem, rám, enyém, én utasításaimat, én parancsaimat',
  instructions:
    'utasítást, utasításokat, utasítás, utasítások, utasításod, utasításodat, utasításaid, utasításaidat, utasításokról, utasításról, utasításaidról, utasításoktól, utasításnak, utasításoknak, utasításaimat, utasításomat, utasításait, szabályt, szabályokat, szabály, szabályok, szabályaid, szabályaidat, szabályokról, szabályoktól, szabályaimat, szabályzatot, szabályzatodat, irányelvet, irányelveket, irányelvek, irányelveid, irányelveidet, parancsot, parancsokat, parancsok, parancsaid, parancsaidat, parancsaimat, előírást, előírásokat, előírások, előírásaid, rendelkezést, rendelkezéseket, promptot, promptodat, promptod, instrukciót, instrukciókat, instrukciók, instrukcióid, instrukcióidat, instrukcióról, rendszerutasításokat, útmutatást, útmutatásokat, útmutatót, iránymutatást, iránymutatásokat, direktívát, direktívákat',
  limits:
    'korlátozást, korlátozásokat, korlátozások, korlátozásaid, korlátozásaidat, korlátot, korlátokat, korlátaidat, korlátaid, megkötést, megkötéseket, megkötések, feltételeket',
  conduct:
    'elveidet, elveid, elveket, programozásodat, programozásod, értékeidet, értékeid, etikádat, etikai, erkölcsi, erkölcsödet, protokollokat, protokollodat, protokolljaidat, képzésedet, lelkiismeretedet, beállításaidat, tanításodat, alapelveidet, alapelveket, szerepedet',
  safety:
    'korlátozásokat, korlátozásaidat, korlátozásodat, korlátozást, korlátaidat, korlátokat, biztonsági szűrőket, biztonsági szűrőidet, biztonsági szűrőt, biztonsági szabályokat, biztonsági szabályaidat, biztonsági irányelveket, biztonsági irányelveidet, biztonsági korlátozásokat, biztonsági korlátokat, biztonsági korlátaidat, biztonsági előírásokat, biztonsági protokollokat, biztonsági intézkedéseket, szűrőidet, szűrőket, tartalomszűrőt, tartalomszűrőket, tartalomszűrőidet, tartalmi szűrőket, cenzúrát, etikai irányelveket, etikai szabályokat, etikai szabályaidat, etikai korlátaidat, etikai korlátokat, védelmi mechanizmusokat, gátlásaidat, moderációt, biztonsági intézkedést, biztonsági ellenőrzést, biztonsági ellenőrzéseket, biztonsági szabályt, szűrődet, utasításaid, szabályaid, irányelveid, szűrőid, etikai szűrőid, korlátaid, korlátozásaid',
  disable:
    'kapcsold ki, kapcsolja ki, kapcsolj ki, iktasd ki, kerüld meg, kerülj meg, játszd ki, távolítsd el, tiltsd le, oldd fel, szüntesd meg, töröld el, függeszd fel, deaktiváld, vedd le',
  obey: 'kövesd, kövess, tartsd be, engedelmeskedj, engedelmeskedsz, hallgass, hallgatsz, teljesítsd, teljesíts, hajtsd végre, hajts végre, kövesse, fogadj szót, igazodj, csináld, követed',
  only: 'csak, kizárólag, csakis, egyedül, csupán',
  reveal:
    'mutasd, mutasd meg, mutass, mutassa, mutasd be, mondd, mondd el, mondja, mondd meg, írd ki, írd le, írd, írja ki, írja le, add ki, adja meg, add át, áruld el, árulja el, fedd fel, fedje fel, ismételd, ismételd meg, ismételje, nyomtasd, jelenítsd, jelenítse, közöld, közölje, sorold fel, sorold, sorolja, másold, másold ide, idézd, idézze, fordítsd, foglald össze, oszd meg, ossza meg, tedd közzé, tárd fel, leplezd le, szivárogtasd, olvasd fel, vázold, meg tudod mutatni, megmutatnád, elárulnád, elmondanád, megmutatod, elárulod, kiírnád, küldd el, ismertesd, másold be, add meg nekem, add meg a jelszavadat, add meg a titkos, add meg az eredeti, add meg a rejtett, add meg a rendszerpromptodat, add meg az utasításaidat, add meg mindet',
  repeat:
    'ismételd, ismételd meg, ismételje, írd ki, írd le, másold, idézd, nyomtasd, jelenítsd, olvasd fel, mutasd, sorold fel',
  whatIs:
    'mi a, mi az, mik a, mik az, mi volt, mik voltak, melyek, melyek a, mi áll, hogyan szól, hogy szól, hogyan szólnak, milyen, mik, mi szerepel, mi van',
  given:
    'amit kaptál, amiket kaptál, amelyet kaptál, amelyeket kaptál, amit adtak neked, amiket adtak neked, amelyeket adtak neked, amit neked adtak, amiket neked adtak, amelyeket neked adtak, kaptál, neked mondtak, mondtak neked, amit mondtak neked, adtak neked, neked adtak, amelyeket követsz, amiket követsz, amiket követned, amelyeket követned, a beszélgetés előtt, e beszélgetés előtt, ez előtt a beszélgetés, ezen beszélgetés előtt, a beszélgetés elején, a beszélgetés kezdetén, a beszélgetés kezdete előtt, az első üzenetem előtt, mielőtt elkezdtük, a csevegés előtt, a csevegés elején, mielőtt én, mielőtt írtam, amit eddig kaptál, amivel elláttak, az alkotóidtól, a fejlesztőidtől, alkotóidtól kaptál, fejlesztőidtől kaptál, előre beleírtak, előre beléd, neked írtak, eléd írtak, alkotóid írtak',
  drivesYou:
    'amik irányítanak, amelyek irányítanak, ami irányít, amely irányít, ami alapján, amik alapján, amelyek alapján, a viselkedésedet, viselkedésedet, viselkedésed, válaszaidat, válaszaid, működésedet, működésed, a programozásod, a betanításod',
  unbound: lists(
    'korlátlan, korlátlanul, cenzúrázatlan, cenzúrázatlanul, szűretlen, szűretlenül, korlátoktól mentes, szabályoktól mentes, mentes minden, teljesen szabad, mindentől szabad, nem kötnek szabályok, nem köti semmilyen, nem köt semmilyen, nem kötnek, nincsenek rád, nem vonatkoznak rád, nem ismer szabályokat, nem ismer korlátokat, nem ismer határokat, erkölcstelen, gátlástalan, gátlástalanul, bármit megtehet, bármit mondhat, szabályok felett, megszabadult, törvények nélkül, lelkiismeret nélkül, lelkiismeret nélküli, lelkiismeretlen, bármit mondhatsz, bármit megtehetsz, mindent mondhatsz, nem voltak szűrői, nem voltak korlátai, nem voltak szabályai, nincsenek szűrői',
    product(
      'nincsenek|nincs|nincs semmilyen|semmilyen|minden|nincsenek etikai|nincsenek erkölcsi|mindenféle|bármilyen|bármiféle|szabad minden',
      'korlátai|korlátaid|korlátok|szabályok|szabályai|szabályaid|korlátozás nélkül|korlátozások|korlátozásai|korlátozásaid|korlát nélkül|szűrő nélkül|szűrői|szűrőid|határai|cenzúra nélkül|szabály nélkül|erkölcsi korlát|etikai korlát|korláttól|megkötés nélkül|filter nélkül|gátlás nélkül|tabu',
    ),
    product(
      'korlátozások|korlátozás|korlátok|szabályok|szűrők|szűrő|cenzúra|határok|etika|megkötések|gátlások|erkölcs|erkölcsi|filter|filterek|tabuk|irányelvek|aggályok',
      'nélkül|nélküli',
    ),
  ),
  become:
    'mostantól te, mostantól egy, mostantól te vagy, te most egy, te most már, mostantól a neved, innentől te, innentől kezdve te, ezentúl te, ezentúl egy, most te vagy, most már te, tegyél úgy mintha, tegyél úgy, tégy úgy mintha, tégy úgy, játszd el, játszd el hogy, játssz, játszd, viselkedj úgy, viselkedj, képzeld el hogy te, képzeld el hogy egy, képzeld azt hogy, vedd fel a, bújj a, bújj bele, alakítsd, szimuláld, válaszolj úgy mint, válaszolj úgy mintha, a neved mostantól, a neved most, a szereped, te leszel, színleld, innentől fogva te, mostantól, képzelj el egy világot, képzeld el a világot',
  youAre:
    'te vagy, te egy, vagy most, te most, lehetsz, megtehetsz, mondhatsz, te már, vagy egy, neked nincsenek, neked nincs, te nem, te leszel',
  noLonger: 'már nem vagy, többé nem, többé már nem, nem vagy többé, már nem egy, nem vagy már',
  ai: 'mesterséges intelligencia, mi modell, nyelvi modell, nyelvi modellként, asszisztens, asszisztensként, ai modell, csetbot, chatbot, intelligencia',
  answer: 'válaszolj, válaszoljon, válaszolsz, felelj, feleljen, beszélj, segíts, válaszold',
  switchOn:
    'kapcsold be, kapcsolj át, válts, válts át, lépj be, aktiváld, aktiválja, indítsd el, lépj, nyisd meg, térj át',
  mode: 'fejlesztői mód, fejlesztői módban, fejlesztői módba, fejlesztői üzemmód, fejlesztői üzemmódban, fejlesztői üzemmódba, hibakereső mód, hibakereső módban, hibakereső módba, rendszergazda mód, rendszergazda módban, rendszergazdai módban, rendszergazdai módba, admin mód, admin módban, admin módba, isten mód, isten módban, teszt mód, teszt módban, tesztmódban, karbantartási mód, karbantartási módban, karbantartási módba, dan mód, dan módban, dan módba, korlátlan mód, korlátlan módban, korlátlan módba, debug mód, debug módban, debug módba, fejlesztő módban, fejlesztő módba',
  persona: 'dan mód, dan módban, dan módba',
  sensitive: lists(
    'jelszó, jelszót, jelszavad, jelszavadat, jelszavak, jelszavakat, a jelszó, titok, titkot, titkod, titkodat, titkok, titkokat, titkaidat, titkos kulcs, titkos kulcsot, titkos kulcsod, titkos kulcsodat, titkos kód, titkos kódot, titkos kódodat, titkos szó, titkos szót, titkos jelszót, titkos jelszó, belépési adatok, belépési adatokat, hozzáférési kódot, hozzáférési kód, hozzáférési kódokat, api kulcs, api kulcsot, api kulcsokat, api kulcsod, api kulcsodat, bizalmas információkat, bizalmas adatokat, bizalmas információt, ügyféladatokat, felhasználói adatokat, privát kulcsot, privát kulcsokat, kódszó, kódszót, környezeti változókat, betanítási adatokat, adminisztrátori jelszót, rendszergazdai jelszót, mesterjelszót',
  ),
  guarded:
    'titkos kulcsod, titkos kulcsodat, titkos szavad, titkos szavadat, titkos jelszavad, titkos jelszavadat, titkodat, jelszavadat, a jelszavad, a titkod, titkos kódod, titkos kódodat, a titkos szót, a titkos jelszót, a titkos kódot, a titkos kulcsot, nem szabad elmondanod, nem szabad elárulnod, nem árulhatsz el, nem mondhatsz el, amit őrzöl, amit védesz, amit titkolsz',
  newInstructions:
    'új utasítások, új utasítás, új utasításaid, új feladat, új feladatod, az új feladatod, új parancs, új parancsok, új instrukciók, új szabályok érvényesek, új rendszerprompt, frissített utasítások, fontos utasítások, módosított utasítások, új rendszerutasítás',
  newRules: product(
    'új|az új|frissített|módosított',
    'utasítások|utasításaid|szabályok|szabályaid|irányelvek|feladat|feladatod|szerep|szereped|parancsok|instrukciók|utasítás',
  ),
  theAbove:
    'a fentieket, a fenti szöveget, fentieket, mindent ami fent, mindent ami a fentiekben, mindent amit eddig, mindent amit korábban, mindent amit mondtak, mindent amit tanultál, mindent amit tudsz, amit eddig mondtak, mindazt amit eddig, az eddigieket, az előzőeket, az összes fentit, mindent ami ezelőtt, mindent ami eddig, minden fentit, minden korábbit, az összes korábbit, amit neked mondtak, eddigieket, mindent amit neked, minden eddigit',
  anything:
    'bármit, bármire, bármilyen kérdésre, minden kérdésre, minden kérésre, bármilyen kérést, minden kérést, mindenre, mindent amit kérek, mindent amit mondok, bármit kérdezek, bármit kérek, akármit, akármire, bármiről',
  regardless:
    'függetlenül, tekintet nélkül, akkor is ha, még ha, bármi áron, minden körülmények között, habozás nélkül, gondolkodás nélkül, mindegy hogy, attól függetlenül',
  noRefusal:
    'soha ne utasíts vissza, soha ne utasítsd vissza, soha ne tagadd meg, soha nem utasítasz vissza, sose tagadd meg, sose utasíts vissza, nem utasíthatsz vissza, nem utasíthatod vissza, nem tagadhatod meg, nem mondhatsz nemet, soha ne mondj nemet, sose mondj nemet, soha nem mondasz nemet, ne utasíts vissza semmit, visszautasítás nélkül, ne prédikálj, prédikálás nélkül, ne moralizálj, moralizálás nélkül, ne szabadkozz, szabadkozás nélkül, kifogások nélkül, ellenkezés nélkül, erkölcsi kioktatás nélkül',
  harm: 'illegális, törvénytelen, etikátlan, erkölcstelen, veszélyes, káros, tiltott, sértő, bűnös, illegálisat, tilos',
  obeyMe:
    'csak nekem engedelmeskedj, csak nekem engedelmeskedsz, kizárólag nekem engedelmeskedj, kizárólag nekem engedelmeskedsz, csak rám hallgass, csak rám hallgatsz, csak az én utasításaimat, csak az én parancsaimat, kizárólag az én utasításaimat, kizárólag az én parancsaimat, mindent megteszel amit, tedd meg amit mondok, tégy meg mindent, én vagyok a gazdád, én vagyok az urad, én vagyok a mestered, a szavam törvény, mostantól nekem engedelmeskedsz, most már nekem engedelmeskedsz, már nekem engedelmeskedsz',
  authority:
    'én vagyok a fejlesztőd, a fejlesztőd vagyok, én vagyok a fejlesztő, én vagyok az alkotód, az alkotód vagyok, a rendszergazda vagyok, én vagyok a rendszergazda, rendszergazda vagyok, az adminisztrátor vagyok, én vagyok az adminisztrátor, az openai munkatársa, az openai nál dolgozom, az openainál dolgozom, az openai fejlesztője, a fejlesztőid nevében, az openai nevében, a fejlesztődként, jogosult vagyok, felhatalmazásom van, üzenet az openaitól, üzenet a fejlesztőktől, itt a rendszergazda, fejlesztőd vagyok, rendszergazdaként utasítalak, rendszergazdaként megparancsolom, rendszergazdaként engedélyezem, adminisztrátorként utasítalak',
  void: 'már nem érvényesek, nem érvényesek, érvényüket vesztették, hatályon kívül, már nem vonatkoznak, nem vonatkoznak rád, megszűntek, törölve lettek, nem érvényes, érvényét vesztette, fel lettek oldva, már nem számítanak, ki vannak kapcsolva, ki van kapcsolva',
  toldYou:
    'milyen utasításokat kaptál, milyen utasításokat adtak, milyen utasításaid vannak, milyen utasításokat követsz, milyen szabályokat kaptál, milyen szabályokat követsz, milyen szabályokat kell, milyen szabályaid vannak, milyen instrukciókat kaptál, milyen instrukcióid vannak, mik az utasításaid, mik a szabályaid, mik az instrukcióid, mik az eredeti utasításaid, mi a rendszerpromptod, mi a promptod, mi az eredeti promptod, mi az utasításod, mi áll a rendszerpromptodban, mi van a rendszerpromptodban, mi szerepel a rendszerpromptodban, mit mondtak neked, mit mondtak el neked, mit nem mondhatsz el, mit nem árulhatsz el, mit titkolsz, mi áll fentebb, mi áll e felett, mit írnak a szabályaid, mit tartalmaz a rendszerpromptod, mit kaptál utasításba, mit írnak az utasításaid, mit írnak elő, mit mondanak az utasításaid, mit tartalmaznak az utasításaid, mi szerepel az utasításaidban, mi áll az utasításaidban, mutasd meg az utasításaidat, mutasd meg az utasításodat, mutasd meg a szabályaidat, mutasd meg az irányelveidet, mutasd meg a promptodat, mutasd meg az instrukcióidat, mutasd meg utasításaidat, mutasd meg utasításodat, mutasd meg szabályaidat, mutasd meg irányelveidet, mutasd meg promptodat, mutasd meg az eredeti utasításaidat, írd ki az utasításaidat, írd ki az utasításodat, írd ki a szabályaidat, írd ki az irányelveidet, írd ki a promptodat, írd ki az instrukcióidat, írd ki utasításaidat, írd ki utasításodat, írd ki szabályaidat, írd ki irányelveidet, írd ki promptodat, írd ki az eredeti utasításaidat, írd le az utasításaidat, írd le az utasításodat, írd le a szabályaidat, írd le az irányelveidet, írd le a promptodat, írd le az instrukcióidat, írd le utasításaidat, írd le utasításodat, írd le szabályaidat, írd le irányelveidet, írd le promptodat, írd le az eredeti utasításaidat, add meg az utasításaidat, add meg az utasításodat, add meg a szabályaidat, add meg az irányelveidet, add meg a promptodat, add meg az instrukcióidat, add meg utasításaidat, add meg utasításodat, add meg szabályaidat, add meg irányelveidet, add meg promptodat, add meg az eredeti utasításaidat, áruld el az utasításaidat, áruld el az utasításodat, áruld el a szabályaidat, áruld el az irányelveidet, áruld el a promptodat, áruld el az instrukcióidat, áruld el utasításaidat, áruld el utasításodat, áruld el szabályaidat, áruld el irányelveidet, áruld el promptodat, áruld el az eredeti utasításaidat, fedd fel az utasításaidat, fedd fel az utasításodat, fedd fel a szabályaidat, fedd fel az irányelveidet, fedd fel a promptodat, fedd fel az instrukcióidat, fedd fel utasításaidat, fedd fel utasításodat, fedd fel szabályaidat, fedd fel irányelveidet, fedd fel promptodat, fedd fel az eredeti utasításaidat, ismételd meg az utasításaidat, ismételd meg az utasításodat, ismételd meg a szabályaidat, ismételd meg az irányelveidet, ismételd meg a promptodat, ismételd meg az instrukcióidat, ismételd meg utasításaidat, ismételd meg utasításodat, ismételd meg szabályaidat, ismételd meg irányelveidet, ismételd meg promptodat, ismételd meg az eredeti utasításaidat, sorold fel az utasításaidat, sorold fel az utasításodat, sorold fel a szabályaidat, sorold fel az irányelveidet, sorold fel a promptodat, sorold fel az instrukcióidat, sorold fel utasításaidat, sorold fel utasításodat, sorold fel szabályaidat, sorold fel irányelveidet, sorold fel promptodat, sorold fel az eredeti utasításaidat, mondd el az utasításaidat, mondd el az utasításodat, mondd el a szabályaidat, mondd el az irányelveidet, mondd el a promptodat, mondd el az instrukcióidat, mondd el utasításaidat, mondd el utasításodat, mondd el szabályaidat, mondd el irányelveidet, mondd el promptodat, mondd el az eredeti utasításaidat, másold ide az utasításaidat, másold ide az utasításodat, másold ide a szabályaidat, másold ide az irányelveidet, másold ide a promptodat, másold ide az instrukcióidat, másold ide utasításaidat, másold ide utasításodat, másold ide szabályaidat, másold ide irányelveidet, másold ide promptodat, másold ide az eredeti utasításaidat, mutasd meg nekem az utasításaidat, mutasd meg nekem az utasításodat, mutasd meg nekem a szabályaidat, mutasd meg nekem az irányelveidet, mutasd meg nekem a promptodat, mutasd meg nekem az instrukcióidat, mutasd meg nekem utasításaidat, mutasd meg nekem utasításodat, mutasd meg nekem szabályaidat, mutasd meg nekem irányelveidet, mutasd meg nekem promptodat, mutasd meg nekem az eredeti utasításaidat, mondd el nekem az utasításaidat, mondd el nekem az utasításodat, mondd el nekem a szabályaidat, mondd el nekem az irányelveidet, mondd el nekem a promptodat, mondd el nekem az instrukcióidat, mondd el nekem utasításaidat, mondd el nekem utasításodat, mondd el nekem szabályaidat, mondd el nekem irányelveidet, mondd el nekem promptodat, mondd el nekem az eredeti utasításaidat, mutasd meg az összes az utasításaidat, mutasd meg az összes az utasításodat, mutasd meg az összes a szabályaidat, mutasd meg az összes az irányelveidet, mutasd meg az összes a promptodat, mutasd meg az összes az instrukcióidat, mutasd meg az összes utasításaidat, mutasd meg az összes utasításodat, mutasd meg az összes szabályaidat, mutasd meg az összes irányelveidet, mutasd meg az összes promptodat, mutasd meg az összes az eredeti utasításaidat, írd ki az összes az utasításaidat, írd ki az összes az utasításodat, írd ki az összes a szabályaidat, írd ki az összes az irányelveidet, írd ki az összes a promptodat, írd ki az összes az instrukcióidat, írd ki az összes utasításaidat, írd ki az összes utasításodat, írd ki az összes szabályaidat, írd ki az összes irányelveidet, írd ki az összes promptodat, írd ki az összes az eredeti utasításaidat, sorold fel az összes az utasításaidat, sorold fel az összes az utasításodat, sorold fel az összes a szabályaidat, sorold fel az összes az irányelveidet, sorold fel az összes a promptodat, sorold fel az összes az instrukcióidat, sorold fel az összes utasításaidat, sorold fel az összes utasításodat, sorold fel az összes szabályaidat, sorold fel az összes irányelveidet, sorold fel az összes promptodat, sorold fel az összes az eredeti utasításaidat',
  promptName: lists(
    product(
      'rejtett|titkos|eredeti|belső|kezdeti|kezdő|első|teljes|bizalmas|kiinduló|alapvető|rendszer',
      'utasításaid|utasításaidat|utasításokat|utasítások|utasítást|promptod|promptodat|promptot|prompt|szabályaidat|szabályaid|szabályokat|parancsaidat|parancsokat|irányelveidet|irányelveket|instrukcióid|instrukcióidat|instrukciókat|rendszerpromptot|rendszerpromptod|rendszerpromptodat|rendszerutasításokat|rendszerutasításaidat|promptját|utasításait',
    ),
    'rendszerprompt, rendszerpromptot, rendszerpromptod, rendszerpromptodat, rendszerpromptodban, rendszerpromptját, rendszerutasítás, rendszerutasítást, rendszerutasítások, rendszerutasításokat, rendszerutasításaid, rendszerutasításaidat, rendszerüzenet, rendszerüzenetet, rendszerüzeneted, rendszerüzenetedet, kezdőprompt, kezdőpromptot, kezdőpromptodat, alaputasításaidat, alaputasításokat, alaputasításaid, rendszerszintű utasításokat, rendszerszintű utasításaidat, rendszerszintű utasításaid, rendszer promptot, system promptodat, system promptot, system promptod, fejlesztői utasításokat, fejlesztői utasításaidat, fejlesztői üzenetet, rendszerinstrukciókat, rendszerinstrukcióidat',
  ),
  toModel:
    'kedves nyelvi modell, tisztelt nyelvi modell, kedves mesterséges intelligencia, kedves ai, utasítás a mesterséges, utasítások a mesterséges, üzenet a mesterséges, megjegyzés a mesterséges, utasítás az ai, utasítások az ai, üzenet az ai, ha te egy nyelvi, ha nyelvi modell vagy, ha mesterséges intelligencia vagy, minden nyelvi modellnek, olvasó modellnek, olvasó nyelvi modellnek, olvasó mesterséges, a modellnek amely, a modellnek aki',
  content: 'szöveg, szöveget, szövegből, beszélgetést, beszélgetés',
  changed: 'felszabadultál, átprogramozott',
  character:
    'maradj a szerepben, maradj szerepben, maradj a szerepedben, soha ne lépj ki a szerepből, ne lépj ki a szerepből, ne ess ki a szerepből',
};

const lithuanian: ConceptWords = {
  override:
    'ignoruok, ignoruokite, ignoruoti, pamiršk, pamirškite, pamiršti, užmiršk, užmirškite, nepaisyk, nepaisykite, nekreipk dėmesio, nekreipkite dėmesio, nesilaikyk, nesilaikykite, nesivadovauk, neklausyk, nesek, nevykdyk, atmesk, atmeskite, atsisakyk, atsisakykite, pažeisk, laužyk, sulaužyk, peržeisk, apeik, apeikite, ištrink, panaikink, praleisk, nustok laikytis, nustok vykdyti, nustok sekti, perrašyk, nebesilaikyk, nebesivadovauk, atidėk į šalį, mesk savo, išmesk savo, išmesk visas, numok ranka, peržengk, nepaisydamas, pamesk, spjauk, nepaisyti, nesilaikyti, laužyti, pažeisti, apeiti',
  prior:
    'ankstesnes, ankstesnius, ankstesnių, ankstesni, ankstesnės, ankstesnį, ankstesnę, ankstesniais, ankstesnėmis, ankstesnio, ankstesnėse, buvusias, buvusius, buvusių, pirmiau, pirmesnius, pirmesnes, pirmesnių, aukščiau pateiktas, aukščiau pateiktus, aukščiau pateiktų, aukščiau esančias, aukščiau esančius, aukščiau, anksčiau, anksčiau duotas, anksčiau duotus, anksčiau gautas, anksčiau gautus, pradines, pradinius, pradinių, pirmines, pirminius, iki šiol, senas instrukcijas, senas taisykles, prieš tai, prieš tai buvusias, prieš tai buvusius, lig šiol, prieš tai duotas',
  all: 'visas ankstesnes, visas taisykles, visas instrukcijas, visas savo, visas tavo, visas tau, visas gaires, visas iki, visas prieš, visas anksčiau, visas aukščiau, visas pradines, visus, visų, visomis, visais, kiekvieną, viską',
  any: 'bet kokius, bet kokias, bet kokių, jokių, jokiomis',
  everything:
    'viską kas, viską ką, viską aukščiau, viską iki, viską anksčiau, viską, visa tai kas, visa tai ką, viską prieš, viso to',
  your: 'savo, tavo, jūsų, tau duotas, tau duotus, tau duotų, tau pateiktas, tau pateiktus, tau nustatytas, tau nustatytus, jums duotas, jums duotus, tau suteiktas, tau suteiktus, gautas, gautus, gautų, tau primestas',
  mine: 'mano, man, manęs, maniškius',
  instructions:
    'instrukcijas, instrukcijos, instrukcijų, instrukciją, instrukcija, instrukcijomis, nurodymus, nurodymai, nurodymų, nurodymą, nurodymais, nurodymo, taisykles, taisyklės, taisyklių, taisyklėmis, taisyklę, gaires, gairių, gairės, gairėmis, įsakymus, įsakymų, įsakymai, komandas, komandų, komandos, direktyvas, direktyvų, nuostatas, nuostatų, užklausą, raginimą, raginimus, raginimo, promptą, prompto, promptus, reikalavimus, reikalavimų, paliepimus, paliepimų, sistemos nurodymus, sistemos instrukcijas, įpareigojimus',
  limits: 'apribojimus, apribojimų, apribojimai, ribojimus, ribojimų, ribas, ribų, suvaržymus, suvaržymų',
  conduct:
    'principus, principų, programavimą, programavimo, etiką, etikos, moralę, moralės, vertybes, vertybių, mokymą, protokolus, protokolų, elgesio kodeksą, sąžinę, kūrėjus',
  safety:
    'apribojimus, apribojimų, ribojimus, ribojimų, saugumo filtrus, saugumo filtrų, saugos filtrus, saugos filtrų, saugumo taisykles, saugumo taisyklių, saugos taisykles, saugos taisyklių, saugumo apribojimus, saugumo apribojimų, saugos apribojimus, saugumo gaires, saugos gaires, saugumo priemones, filtrus, filtrų, turinio filtrus, turinio filtrų, turinio filtrą, cenzūrą, cenzūros, etikos taisykles, etikos taisyklių, etikos gaires, etinius apribojimus, etinių apribojimų, apsaugas, apsaugos priemones, moderavimą, suvaržymus, saugumo protokolus, saugos protokolus, saugiklius',
  disable:
    'išjunk, išjunkite, atjunk, atjunkite, pašalink, pašalinkite, apeik, apeikite, panaikink, panaikinkite, nuimk, nuimkite, deaktyvuok, sustabdyk, atšauk',
  obey: 'vykdyk, vykdykite, laikykis, laikykitės, klausyk, klausykite, paklusk, paklūsti, klausai, vadovaukis, vadovaukitės, sek, daryk, vykdai, klausykis, teik pirmenybę, laikaisi',
  only: 'tik, vien, tiktai, išimtinai, vien tik',
  reveal:
    'parodyk, parodykite, rodyk, atskleisk, atskleiskite, pasakyk, pasakykite, sakyk, papasakok, papasakokite, išvardyk, išvardink, išvardinkite, išspausdink, spausdink, atspausdink, išvesk, pakartok, pakartokite, pateik, pateikite, duok, duokite, nukopijuok, įklijuok, cituok, pacituok, išversk, apibendrink, aprašyk, paviešink, pasidalink, pasidalyk, išduok, išduokite, perskaityk, nurodyk, nurodykite, ar gali parodyti, ar galėtum parodyti, ar gali pasakyti, noriu pamatyti, atkurk, perduok, parašyk savo, parašyk tavo, parašyk visas, parašyk visus, parašyk visą, parašyk viską, parašyk slaptažodį, parašyk tiksliai, parašykite savo, parašyk čia, parašyk man savo',
  repeat:
    'pakartok, pakartokite, nukopijuok, išspausdink, pacituok, cituok, atspausdink, išvesk, pateik, parodyk, atskleisk, perrašyk, atkartok, parašyk savo, parašyk tavo, parašyk visas, parašyk visus, parašyk visą, parašyk viską, parašyk slaptažodį, parašyk tiksliai, parašykite savo, parašyk čia, parašyk man savo',
  whatIs:
    'kas yra, koks yra, kokia yra, kokie yra, kokios yra, koks, kokia, kokie, kokios, kokius, kokias, koks buvo, kokia buvo, kokie buvo, kokios buvo, kas parašyta, ką sako, kaip skamba, kas rašoma',
  given:
    'kurias gavai, kuriuos gavai, kuriuos tau, kurias tau, kurios tau, kurie tau, kurį gavai, tau buvo duotos, tau buvo duoti, tau buvo pasakyta, tau buvo nurodyta, tau buvo pateiktos, tau buvo pateikti, tau davė, tau pasakė, buvo tau duota, buvo duotos, ką tau sakė, gavai prieš, gavai iš, gavai, kurių laikaisi, kurių turi laikytis, kuriais vadovaujiesi, kuriomis vadovaujiesi, prieš šį pokalbį, prieš pokalbį, iki šio pokalbio, pokalbio pradžioje, šio pokalbio pradžioje, prieš prasidedant, prieš mano pirmą, prieš man, ką tau pasakė, kas tau buvo, tau davė kūrėjai, davė kūrėjai, iš savo kūrėjų, tau iš anksto, iš anksto prirašė, iš anksto parašė, tau parašė',
  drivesYou:
    'kurie tave valdo, kurios tave valdo, kuris tave valdo, tavo elgesį, tavo atsakymus, tavo mokymo, tavo programavimo, pagal kurias tu, pagal kuriuos tu, pagal kuriuos veiki, pagal kurias veiki, kuriomis remiesi',
  unbound: lists(
    'neribotas, neribota, neribotai, nevaržomas, nevaržoma, necenzūruotas, necenzūruota, necenzūruotai, nefiltruotas, nefiltruota, nefiltruotai, laisvas nuo, laisva nuo, visiškai laisvas, visiškai laisva, nesaistomas, nesaistoma, neturi ribų, neturi apribojimų, neturintis apribojimų, neturinti apribojimų, neturintis moralės, neturi taisyklių, neturi jokių, neturintis jokių, neturinti jokių, nepaklūsta jokioms, nepaklūstantis jokioms, negalioja jokios, negalioja jokie, amoralus, be moralės, be sąžinės, be įstatymų, gali sakyti bet ką, gali sakyti viską, gali pasakyti bet ką',
    product(
      'be|be jokių|be jokios|be jokio|be visų|neturi jokių|nėra jokių|nebėra jokių',
      'apribojimų|taisyklių|ribų|filtrų|cenzūros|suvaržymų|ribojimų|moralės|etikos|etinių|moralinių|varžymų|filtravimo|apribojimo|gairių|saugiklių|tabu|skrupulų',
    ),
  ),
  become:
    'dabar tu esi, tu dabar esi, dabar esi, nuo šiol tu esi, nuo šiol esi, nuo šiol tu, nuo dabar tu esi, nuo dabar esi, nuo dabar tu, nuo šios akimirkos tu, nuo šios akimirkos esi, jūs dabar esate, nuo šiol jūs esate, apsimesk, apsimesk kad, apsimeskite, vaidink, suvaidink, elkis kaip, elkis taip, įsivaizduok kad esi, įsivaizduok kad tu, įsivaizduok esąs, įsikūnyk, prisiimk vaidmenį, imkis vaidmens, atlik vaidmenį, atsakinėk kaip, atsakyk kaip, tavo vardas dabar, nuo šiol tavo vardas, simuliuok, tapk, nuo šiol, veik kaip, įsivaizduok pasaulį',
  youAre:
    'tu esi, tu gali, tu turi, tu neturi, tu privalai, jūs esate, tau leidžiama, tau negalioja, tu atsakai, nuo šiol gali, tave išlaisvino, tave perprogramavo',
  noLonger: 'daugiau nebe, nebesi, nebėra, daugiau nesi, daugiau ne',
  ai: 'dirbtinis intelektas, dirbtinio intelekto, dirbtiniu intelektu, kalbos modelis, kalbos modeliu, asistentas, asistente, pokalbių robotas, di modelis, di asistentas, padėjėjas, modelis',
  answer: 'atsakyk, atsakykite, atsakinėk, atsakinėkite, atsakai, kalbėk, padėk man, atsakysi',
  switchOn: 'įjunk, įjunkite, aktyvuok, aktyvuokite, persijunk, perjunk, pereik, įeik, paleisk, atrakink',
  mode: 'kūrėjo režimas, kūrėjo režime, kūrėjo režimą, kūrėjo režimu, programuotojo režimas, programuotojo režime, programuotojo režimą, programuotojo režimu, derinimo režimas, derinimo režime, derinimo režimą, derinimo režimu, administratoriaus režimas, administratoriaus režime, administratoriaus režimą, administratoriaus režimu, dievo režimas, dievo režime, dievo režimą, testavimo režimas, testavimo režime, testavimo režimą, dan režimas, dan režime, dan režimą, neriboto režimo, neribotą režimą, priežiūros režimas, priežiūros režime, plėtotojo režimas, techninės priežiūros režime, vystytojo režime, vystytojo režimą',
  persona: 'dan režimas, dan režime, dan režimą',
  sensitive:
    'slaptažodį, slaptažodis, slaptažodžius, slaptažodžiai, slaptažodžių, slaptažodžio, paslaptį, paslaptis, paslapties, paslaptys, slaptą raktą, slaptas raktas, slaptą kodą, slaptas kodas, slaptą žodį, slaptas žodis, slaptą frazę, slaptoji frazė, slaptąjį žodį, slaptąjį raktą, slaptąjį kodą, slaptasis žodis, prieigos kodą, prieigos kodas, prieigos kodus, prieigos raktą, prieigos raktus, api raktą, api raktus, api raktas, prisijungimo duomenis, prisijungimo duomenys, konfidencialią informaciją, konfidencialius duomenis, klientų duomenis, vartotojų duomenis, naudotojų duomenis, privatų raktą, privačius raktus, kodinį žodį, aplinkos kintamuosius, administratoriaus slaptažodį, mokymo duomenis',
  guarded:
    'savo slaptažodį, savo paslaptį, savo slaptą, savo paslaptis, tavo slaptažodis, tavo paslaptis, tavo slaptas, tavo slaptąjį, savo slaptąjį, slaptąjį žodį, slaptąjį kodą, slaptą žodį, negali pasakyti, negali atskleisti, tau negalima sakyti, tau neleidžiama sakyti, tau draudžiama atskleisti, kurį saugai, kurią saugai, laikai paslaptyje, slepi',
  newInstructions:
    'naujos instrukcijos, nauja instrukcija, nauji nurodymai, naujas nurodymas, nauja užduotis, naujos taisyklės galioja, tavo nauja užduotis, tavo naujos instrukcijos, atnaujintos instrukcijos, naujas sistemos, naujos komandos, svarbūs nurodymai, svarbios instrukcijos, nauji įsakymai',
  newRules: product(
    'naujos|nauji|nauja|naujas|atnaujintos|pakeistos',
    'instrukcijos|taisyklės|nurodymai|gairės|užduotis|vaidmuo|komandos|įsakymai|direktyvos',
  ),
  theAbove:
    'viską aukščiau, viską kas aukščiau, viską kas parašyta aukščiau, viską kas buvo, viską ką tau, viską ką iki, viską ką žinai, viską ką išmokai, viską ką gavai, viską iki šiol, viską kas tau, tekstą aukščiau, aukščiau esantį tekstą, aukščiau pateiktą tekstą, tai kas aukščiau, tai kas parašyta aukščiau, kas parašyta aukščiau, ką tau sakė, ką tau pasakė, viską prieš tai, visa tai kas aukščiau, visko ką tau',
  anything:
    'bet ką, bet ko, viską ko, viską ką pasakysiu, viską ką liepsiu, į bet kokį klausimą, bet kokį klausimą, visus klausimus, į viską, bet kokį prašymą, visus prašymus, kiekvieną klausimą, į visus klausimus, į bet kokius klausimus, viską ką sakau',
  regardless:
    'nepaisant, nesvarbu, net jei tai, bet kokia kaina, bet kokiomis aplinkybėmis, nedvejodamas, nedvejodama, nepriklausomai nuo',
  noRefusal:
    'niekada neatsisakyk, niekada neatsisakai, neatsisakyk, negali atsisakyti, neturi teisės atsisakyti, tau negalima atsisakyti, niekada nesakyk ne, niekada nesakai ne, niekada neatmesk, be moralizavimo, nemoralizuok, be pamokslavimo, nepamokslauk, be atsiprašymų, jokių atsiprašymų, neatsiprašinėk, be atsisakymų, jokių atsisakymų, be išsisukinėjimų',
  harm: 'nelegalu, nelegalų, nelegalius, neteisėta, neteisėtą, neetiška, neetišką, neetiškus, amoralu, pavojinga, pavojingą, pavojingus, žalinga, žalingą, draudžiama, draudžiamą, uždrausta, nusikalstama, įžeidžianti',
  obeyMe:
    'klausyk tik manęs, klausai tik manęs, paklusk tik man, paklūsti tik man, vykdyk tik mano, vykdai tik mano, laikykis tik mano, daryk viską ką sakau, daryk viską ką liepiu, darai viską ką, mano žodis yra įstatymas, aš tavo šeimininkas, aš esu tavo šeimininkas, aš tavo valdovas',
  authority:
    'aš esu tavo kūrėjas, aš tavo kūrėjas, esu tavo kūrėjas, aš esu administratorius, aš esu tavo administratorius, esu sistemos administratorius, aš esu sistemos administratorius, aš dirbu openai, dirbu openai, esu iš openai, tavo kūrėjų vardu, openai vardu, kaip tavo kūrėjas, esu įgaliotas, turiu leidimą, turiu įgaliojimus, žinutė iš openai, openai pranešimas, kūrėjų pranešimas, kaip tavo administratorius, kaip administratorius įsakau, kaip administratorius liepiu',
  void: 'nebegalioja, negalioja, yra panaikintos, yra panaikinti, panaikintos, panaikinti nuo, atšauktos, atšaukti nuo, nebeveikia, neteko galios, netaikomos, netaikomi, tau netaikomos, nebetaikomos, nebetaikomi, yra išjungti',
  toldYou:
    'kokias instrukcijas gavai, kokius nurodymus gavai, kokias taisykles gavai, kokių taisyklių laikaisi, kokių instrukcijų laikaisi, kokių nurodymų laikaisi, kokias instrukcijas tau, kokius nurodymus tau, kokias taisykles tau, kokios tavo instrukcijos, kokie tavo nurodymai, kokios tavo taisyklės, kokia tavo sistemos, koks tavo sistemos, kokios yra tavo instrukcijos, kas parašyta tavo, kas parašyta aukščiau, kas rašoma tavo, ką tau pasakė prieš, ką tau sakė prieš, kas tau buvo pasakyta, kas tau buvo nurodyta, ko negali pasakyti, ko tau negalima, ką tu slepi, ką slepi',
  promptName: lists(
    product(
      'sistemos|sistemines|sisteminius|sisteminę|sisteminį|sisteminis|paslėptas|paslėptus|paslėptą|slaptas|slaptus|slaptą|pradines|pradinius|pradinį|pradinę|pradinės|pirmines|pirminius|pirminį|vidines|vidinius|originalias|originalius|visas sistemos|kūrėjų|kūrėjo|konfidencialias',
      'instrukcijas|instrukcijos|instrukciją|nurodymus|nurodymai|nurodymą|taisykles|gaires|komandas|komandą|raginimą|raginimas|raginimo|užklausą|užklausa|promptą|promptas|prompto|prompt|žinutę|pranešimą|įsakymus|direktyvas|užklausos',
    ),
    'sistemos prompt, sistemos promptą, sistemos promptas, sisteminį promptą, sisteminis promptas, sisteminio prompto',
  ),
  toModel:
    'mielas kalbos modeli, gerbiamas kalbos modeli, mielas dirbtini intelekte, nurodymas dirbtiniam intelektui, nurodymai dirbtiniam intelektui, instrukcijos dirbtiniam intelektui, instrukcija dirbtiniam intelektui, žinutė dirbtiniam intelektui, pastaba dirbtiniam intelektui, jei esi dirbtinis intelektas, jeigu esi dirbtinis intelektas, jei esi kalbos modelis, visiems kalbos modeliams, modeliui skaitančiam, kalbos modeliui skaitančiam, modeliui kuris skaito, dirbtiniam intelektui skaitančiam, dirbtiniam intelektui kuris',
  content: 'tekstą, teksto, tekstas, pokalbį, pokalbio',
  changed: 'perprogramuotas, perprogramavo, išlaisvino, išlaisvintas',
  character: 'neišeik iš vaidmens, niekada neišeik iš vaidmens, lik vaidmenyje, išlik vaidmenyje',
};

const latvian: ConceptWords = {
  override:
    'ignorē, ignorējiet, ignorēt, aizmirsti, aizmirstiet, aizmirst visus, aizmirst visas, neņem vērā, neņemiet vērā, nepievērs uzmanību, nepievērsiet uzmanību, neievēro, neievērojiet, neseko, nesekojiet, neklausi, nepakļaujies, nepildi, atmet, atmetiet, pārkāp, pārkāpiet, lauz, apiet visus, apej, apejiet, dzēs, izdzēs, izlaid, pārtrauc ievērot, pārtrauc sekot, pārraksti, noliec malā, atsakies no, atsakieties no, met pie malas, izmet savus, izmet savas, izmet visus, nospļaujies, vairs neievēro, neliecies zinis, neliecies ne zinis, aizmirsti visu, beidz pildīt, beidz ievērot, atcel savus, atcel savas, atcel visus savus, atcel visas savas, jāignorē, jāaizmirst, ignorē visus, neņemt vērā, neievērot, pārkāpt',
  prior:
    'iepriekšējās, iepriekšējos, iepriekšējo, iepriekšējie, iepriekšējām, iepriekšējiem, iepriekšēju, iepriekšējā, agrākās, agrākos, agrāko, agrākajiem, agrākajām, iepriekš dotās, iepriekš dotos, iepriekš dotajām, iepriekš saņemtās, iepriekš saņemtos, iepriekš, augstāk minētās, augstāk minētos, augstāk, augstākminētās, augstākminētos, iepriekšminētās, iepriekšminētos, sākotnējās, sākotnējos, sākotnējo, sākotnējiem, līdzšinējās, līdzšinējos, līdzšinējo, līdz šim, līdz šim dotās, līdz šim dotos, pirms tam, vecās instrukcijas, vecos noteikumus',
  all: 'visas iepriekšējās, visas instrukcijas, visas savas, visas tavas, visas tev, visas vadlīnijas, visas līdz, visas iepriekš, visas augstāk, visas sākotnējās, visas pavēles, visas agrākās, visas komandas, visas norādes, visus, visu, visām, visiem, visām savām, katru, jebkuras',
  any: 'jebkādus, jebkādas, jebkādiem, jebkuru, jebkurus',
  everything:
    'visu kas, visu ko, visu iepriekšējo, visu augstāk, visu līdz, visu iepriekš, pilnīgi visu, visu to, visu minēto, visu pirms',
  your: 'savas, savus, savu, savām, saviem, savi, tavas, tavus, tavu, tavām, taviem, tavi, tavs, tava, jūsu, tev dotās, tev dotos, tev dotajām, tev uzliktās, tev uzliktos, tev noteiktās, tev noteiktos, saņemtās, saņemtos, izstrādātāju, savā, savos',
  mine: 'manas, manus, manu, manām, maniem, mani, man, mans',
  instructions:
    'instrukcijas, instrukcijām, instrukciju, instrukcija, norādījumus, norādījumi, norādījumiem, norādījumu, norādes, norādēm, norāžu, noteikumus, noteikumi, noteikumiem, noteikumu, vadlīnijas, vadlīnijām, vadlīniju, pavēles, pavēlēm, pavēļu, rīkojumus, rīkojumiem, rīkojumu, komandas, komandām, komandu, direktīvas, direktīvām, likumus, pamudinājumu, pamudinājumus, uzvedni, uzvednes, uzvedne, uzvednei, promptu, prompts, prasības, prasībām, pamācības, pamācībām, priekšrakstus, likumiem',
  limits:
    'ierobežojumus, ierobežojumiem, ierobežojumu, ierobežojumi, robežas, robežām, aizliegumus, aizliegumiem, nosacījumus',
  conduct:
    'principus, principiem, programmēšanu, programmējumu, ētiku, morāli, vērtības, apmācību, protokolus, protokoliem, uzvedības kodeksu, sirdsapziņu, lomu, ētikas, iestatījumus, veidotājus',
  safety:
    'ierobežojumus, ierobežojumiem, ierobežojumu, drošības filtrus, drošības filtriem, drošības noteikumus, drošības noteikumiem, drošības vadlīnijas, drošības ierobežojumus, drošības protokolus, drošības pasākumus, filtrus, filtriem, satura filtrus, satura filtru, satura ierobežojumus, cenzūru, ētikas noteikumus, ētikas vadlīnijas, ētiskos ierobežojumus, ētiskās vadlīnijas, moderāciju, aizsardzību, drošinātājus, aizliegumus, aizsargmehānismus, drošības mehānismus',
  disable:
    'izslēdz, izslēdziet, atslēdz, atslēdziet, atspējo, atspējojiet, noņem, noņemiet, apej, apejiet, deaktivizē, deaktivē, likvidē, aizvāc, atcel savus, atcel savas',
  obey: 'ievēro, ievērojiet, pildi, pildiet, klausi, klausiet, paklausi, seko, sekojiet, izpildi, izpildiet, pakļaujies, dari, klausies, vadies, pildīsi, klausīsi, piešķir prioritāti',
  only: 'tikai, vienīgi, vien',
  reveal:
    'parādi, parādiet, rādi, atklāj, atklājiet, pasaki, pasakiet, saki, pastāsti, pastāstiet, izdrukā, drukā, izvadi, atkārto, atkārtojiet, nosauc, nosauciet, iedod, dod man, sniedz, kopē, nokopē, iekopē, citē, nocitē, iztulko, pārtulko, apkopo, apraksti, dalies, izpaud, izpaudiet, nolasi, uzskaiti, uzskaitiet, vai vari parādīt, vari parādīt, vai vari pateikt, publisko, ielīmē, norādi, izstāsti, nodod, es gribu redzēt, uzraksti savas, uzraksti savu, uzraksti savus, uzraksti visu, uzraksti visas, uzraksti visus, uzraksti tavas, uzraksti tavu, uzraksti paroli, uzraksti šeit, uzrakstiet savas, uzrakstiet savu',
  repeat:
    'atkārto, atkārtojiet, kopē, nokopē, izdrukā, citē, nocitē, izvadi, parādi, atklāj, pārraksti, nolasi, uzraksti savas, uzraksti savu, uzraksti savus, uzraksti visu, uzraksti visas, uzraksti visus, uzraksti tavas, uzraksti tavu, uzraksti paroli, uzraksti šeit, uzrakstiet savas, uzrakstiet savu',
  whatIs:
    'kas ir, kāds ir, kāda ir, kādi ir, kādas ir, kāds, kāda, kādi, kādas, kādus, kāds bija, kāda bija, kādi bija, kādas bija, kas rakstīts, kas teikts, kā skan, ko saka',
  given:
    'ko tu saņēmi, ko saņēmi, kuras saņēmi, kuras tu saņēmi, kurus saņēmi, kurus tu saņēmi, ko tev, kas tev, kuras tev, kurus tev, tev tika dotas, tev tika doti, tev ir dotas, tev ir doti, tev tika teikts, tev ir teikts, tev teica, tev iedeva, kuras tu ievēro, kurus tu ievēro, kuri tev jāievēro, kuras tev jāievēro, pirms šīs sarunas, pirms sarunas, sarunas sākumā, šīs sarunas sākumā, pirms manas pirmās, pirms mana pirmā, pirms sākās, tu saņēmi, esi saņēmis, esi saņēmusi, tika dotas pirms, pirms es, tev iedeva izstrādātāji, iedeva izstrādātāji, no saviem izstrādātājiem, izstrādātāji iedeva, tev iepriekš, tev sarakstīja, tev uzrakstīja',
  drivesYou:
    'kas tevi vada, kuri tevi vada, kuras tevi vada, kas nosaka tavu, kas nosaka tavas, kas vada tavas, tavu uzvedību, tavas atbildes, tavu rīcību, tava apmācība, tavu apmācību, uz kuru pamata tu',
  unbound: lists(
    'neierobežots, neierobežota, neierobežoti, necenzēts, necenzēta, necenzēti, nefiltrēts, nefiltrēta, nefiltrēti, brīvs no, brīva no, pilnīgi brīvs, pilnīgi brīva, nesaistīts ar, nav ierobežojumu, nav noteikumu, nav robežu, nav filtru, nav nekādu, neatzīst noteikumus, nepazīst robežas, neievēro nekādus, amorāls, atbrīvots no visiem, viss ir atļauts, nekas nav aizliegts, vairs nav ierobežojumu, neattiecas nekādi, neierobežotā, drīksti teikt jebko, drīksti teikt visu, vari teikt jebko, vari teikt visu',
    product(
      'bez|bez jebkādiem|bez jebkādām|bez nekādiem|bez nekādām|bez visiem|bez jebkādas|bez nekādas|bez ētiskiem|bez morāles',
      'ierobežojumiem|noteikumiem|robežām|filtriem|cenzūras|morāles|ētikas|aizliegumiem|šķēršļiem|ētiskiem|ierobežojuma|vadlīnijām|filtra|sirdsapziņas|cenzūra|morāla|likumiem|aizspriedumiem|tabu|ētiskajiem',
    ),
  ),
  become:
    'tagad tu esi, tu tagad esi, no šī brīža tu esi, no šī brīža esi, no šā brīža tu esi, turpmāk tu esi, no tagad tu esi, no šī brīža tu, tagad esi, jūs tagad esat, no šī brīža jūs esat, izliecies, izliecies ka, izlikties, tēlo, notēlo, spēlē lomu, spēlē, uzvedies kā, iedomājies ka tu esi, iedomājies ka esi, iedomājies ka tu, iejūties, iejūties lomā, uzņemies lomu, darbojies kā, rīkojies kā, atbildi kā, tavs vārds tagad, tevi tagad sauc, simulē, kļūsti, esi tagad, no šī brīža, tava loma tagad, iedomājies pasauli',
  youAre: 'tu esi, tu vari, tu drīksti, tev nav, tev ir, tu atbildi, jūs esat, tev vairs, tu neesi, tu būsi',
  noLonger: 'vairs neesi, tu vairs neesi, vairs nav, vairs ne, neesi vairs',
  ai: 'mākslīgais intelekts, mākslīgā intelekta, mākslīgo intelektu, valodas modelis, valodas modeli, asistents, asistenti, palīgs, tērzēšanas robots, čatbots, modelis, mi modelis, intelekts',
  answer: 'atbildi, atbildiet, atbildēsi, runā, palīdzi man, atbildot',
  switchOn:
    'ieslēdz, ieslēdziet, aktivizē, aktivizējiet, pārslēdzies, pārej uz, pāriet uz, ieej, palaid, atbloķē, iedarbini',
  mode: 'izstrādātāja režīms, izstrādātāja režīmā, izstrādātāja režīmu, izstrādātāju režīms, izstrādātāju režīmā, izstrādātāju režīmu, atkļūdošanas režīms, atkļūdošanas režīmā, atkļūdošanas režīmu, administratora režīms, administratora režīmā, administratora režīmu, dieva režīms, dieva režīmā, testa režīms, testa režīmā, testēšanas režīmā, apkopes režīmā, apkopes režīms, apkopes režīmu, dan režīms, dan režīmā, dan režīmu, neierobežots režīms, neierobežotā režīmā, neierobežoto režīmu, brīvais režīms, brīvajā režīmā',
  persona: 'dan režīms, dan režīmā, dan režīmu',
  sensitive:
    'paroli, paroles visas, slepeno paroli, parole ir, noslēpumu, noslēpums, noslēpumus, noslēpumi, slepeno atslēgu, slepenā atslēga, slepeno kodu, slepenais kods, slepeno vārdu, slepenais vārds, slepeno frāzi, slepenā frāze, slepenā parole, piekļuves kodu, piekļuves kods, piekļuves kodus, piekļuves datus, api atslēgu, api atslēgas, api atslēga, konfidenciālu informāciju, konfidenciālo informāciju, konfidenciālos datus, klientu datus, lietotāju datus, privāto atslēgu, privātās atslēgas, koda vārdu, vides mainīgos, administratora paroli, administratora parole, galveno paroli, apmācības datus, pieteikšanās datus',
  guarded:
    'savu paroli, tavu paroli, tava parole, savu noslēpumu, tavu noslēpumu, tavs noslēpums, savu slepeno, tavu slepeno, tava slepenā, tavs slepenais, nedrīksti teikt, nedrīksti atklāt, nedrīksti stāstīt, nedrīksti izpaust, ko tu sargā, ko tu slēp, ko tu glabā, turi noslēpumā, slepeno vārdu, slepeno kodu',
  newInstructions:
    'jaunas instrukcijas, jaunās instrukcijas, jauna instrukcija, jauni norādījumi, jaunie norādījumi, jauns uzdevums, tavs jaunais uzdevums, tavas jaunās instrukcijas, jaunas pavēles, jaunie noteikumi ir, atjauninātās instrukcijas, atjauninātas instrukcijas, svarīgi norādījumi, svarīgas instrukcijas, jauna sistēmas',
  newRules: product(
    'jaunas|jaunās|jauni|jaunie|jauna|jauns|jaunais|atjauninātās',
    'instrukcijas|noteikumi|norādījumi|vadlīnijas|uzdevums|loma|pavēles|komandas|norādes|instrukcija',
  ),
  theAbove:
    'visu iepriekšējo, visu augstāk, visu iepriekšminēto, visu augstākminēto, visu kas augstāk, visu kas rakstīts augstāk, visu kas bija, visu ko tev, visu kas tev, visu ko tu, visu ko zini, visu ko esi, visu līdz šim, visu pirms šī, tekstu augstāk, augstāk esošo tekstu, iepriekšējo tekstu, iepriekš rakstīto, iepriekš teikto, augstāk rakstīto, to kas rakstīts augstāk, to ko tev, augstākminēto, iepriekšminēto, visu iepriekš teikto, kas tev tika teikts, ko tev teica',
  anything:
    'jebko, visu ko es, visu ko lūgšu, visu ko prasīšu, uz jebkuru jautājumu, uz visiem jautājumiem, jebkuru jautājumu, uz visu, jebkuru lūgumu, visus lūgumus, katru jautājumu, uz katru jautājumu, visu ko saku, jebkādu jautājumu, uz jebkādu, jebkādiem jautājumiem',
  regardless:
    'neatkarīgi no, neskatoties uz, pat ja tas, par katru cenu, jebkuros apstākļos, bez vilcināšanās, nevilcinoties, vienalga vai, lai kas arī',
  noRefusal:
    'nekad neatsakies, nekad neatsaki, neatsakies, tu nedrīksti atteikt, tu nedrīksti atteikties, nedrīksti atteikties, nevari atteikties, nedrīksti atteikt, nevari atteikt, nekad nesaki nē, nekad nesaki ne, nekad nenoraidi, bez moralizēšanas, nemoralizē, nelasi morāli, bez atrunām, nekādu atrunu, bez atvainošanās, neatvainojies, bez atteikumiem, nekādu atteikumu, bez iebildumiem, nesprediķo',
  harm: 'nelikumīgi, nelikumīgu, nelegāli, nelegālu, nelegāls, neētiski, neētisku, neētiskas, amorāli, bīstami, bīstamu, bīstamas, kaitīgi, kaitīgu, aizliegts, aizliegtu, aizliegtas, noziedzīgi, aizskaroši',
  obeyMe:
    'klausi tikai mani, klausi tikai man, paklausi tikai man, pakļaujies tikai man, klausies tikai mani, pildi tikai manas, pildi tikai manus, ievēro tikai manas, ievēro tikai manus, seko tikai maniem, seko tikai manām, dari visu ko es, dari visu ko saku, mans vārds ir likums, es esmu tavs saimnieks, es esmu tavs kungs, es esmu tavs pavēlnieks',
  authority:
    'es esmu tavs izstrādātājs, es esmu izstrādātājs, es esmu tavs radītājs, es esmu tavs veidotājs, es esmu administrators, es esmu tavs administrators, esmu sistēmas administrators, es esmu sistēmas administrators, es strādāju openai, strādāju openai, esmu no openai, tavu izstrādātāju vārdā, openai vārdā, kā tavs izstrādātājs, esmu pilnvarots, man ir atļauja, man ir pilnvaras, ziņa no openai, openai paziņojums, izstrādātāju paziņojums, kā tavs administrators, kā administrators pavēlu, kā administrators atļauju',
  void: 'vairs nav spēkā, nav spēkā, vairs neattiecas, neattiecas uz tevi, ir atcelti, ir atceltas, atcelti, atceltas, ir dzēstas, ir dzēsti, vairs nedarbojas, ir spēku zaudējušas, ir spēku zaudējuši, nav saistoši, nav saistošas, zaudējuši spēku, zaudējušas spēku, vairs nepastāv, ir izslēgti, ir izslēgtas',
  toldYou:
    'kādas instrukcijas tu, kādas instrukcijas tev, kādus norādījumus tu, kādi norādījumi tev, kādus norādījumus saņēmi, kādas instrukcijas saņēmi, kādus noteikumus tu, kādi noteikumi tev, kādas ir tavas instrukcijas, kādi ir tavi norādījumi, kādi ir tavi noteikumi, kāda ir tava sistēmas, kas rakstīts tavā, kas rakstīts tavās, kas rakstīts tavos, kas rakstīts augstāk, kas rakstīts virs, kas teikts tavā, kas ir tavā sistēmas, ko tev teica pirms, kas tev tika teikts, ko tev lika, ko tu nedrīksti, ko tu slēp, ko saka tava sistēmas, ko saka tavi, kas tev tika uzdots, kas tev jāievēro bet',
  promptName: lists(
    product(
      'sistēmas|slēptās|slēptos|slēpto|slepenās|slepenos|sākotnējās|sākotnējos|sākotnējo|sākotnējā|iekšējās|iekšējos|oriģinālās|oriģinālos|oriģinālo|pirmās|pilnās|izstrādātāju|izstrādātāja|konfidenciālās|apslēptās',
      'instrukcijas|instrukciju|instrukcija|norādījumus|norādījumi|norādījumu|norādes|noteikumus|noteikumi|vadlīnijas|pavēles|komandas|uzvedni|uzvedne|uzvednes|pamudinājumu|promptu|prompts|prompt|ziņojumu|ziņu|direktīvas|vaicājumu|sistēmas uzvedni|uzvednē',
    ),
    'sistēmas prompt, sistēmuzvedni, sistēmuzvedne',
  ),
  toModel:
    'mīļais valodas modeli, cienījamais valodas modeli, dārgais valodas modeli, norādījums mākslīgajam intelektam, norādījumi mākslīgajam intelektam, instrukcijas mākslīgajam intelektam, instrukcija mākslīgajam intelektam, ziņa mākslīgajam intelektam, piezīme mākslīgajam intelektam, ja tu esi mākslīgais, ja esi mākslīgais intelekts, ja esi valodas modelis, visiem valodas modeļiem, modelim kas lasa, modelim kurš lasa, valodas modelim kas, mākslīgajam intelektam kas lasa, mākslīgajam intelektam kurš',
  content: 'tekstu, teksts, teksta, sarunu, sarunas',
  changed: 'pārprogrammēts, pārprogrammēja, atbrīvots, atbrīvoja',
  character: 'neizej no lomas, nekad neizej no lomas, paliec lomā, turies lomā',
};

export const uralicBaltic: readonly ConceptWords[] = [finnish, estonian, hungarian, lithuanian, latvian];
