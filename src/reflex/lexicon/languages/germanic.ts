import type { ConceptWords } from '../concept-words.ts';

const german: ConceptWords = {
  override:
    'trenne dich von, trenne, handle gegen, agiere ausserhalb, handle ausserhalb, widersprich, loese dich von, lose dich von, uebergehe, ubergehe, verstosse gegen, verstoss gegen, schalte, hebel, stelle, umgehe, umgehen, verwirf, brich, breche, verletze, verletzen, lege, lass, verlasse, ueberschreite, uberschreite, hebe, setze, streiche, streichen, lassen sie, vergessen, unterlaufe, verstosse gegen, weiche, hoer auf, halte dich nicht an',
  your: 'deine, deinen, deiner, deinem, dein, ihren, ihre, ihrer, betreibers',
  mine: 'meine, meinen, meiner, meinem, mein, mir, was ich sage',
  instructions:
    'anfragen, forderungen, bedurfnisse, beduerfnisse, wunsche, wunsch, anforderungen, fuehrung, ratschlage, anleitung, prompt, schluesselanweisung, schlusselanweisung, hauptbefehl, hauptdirektive, hauptanweisung, angaben, anweisungen, auftraege, auftrage, aufgaben, befehl, befehle, direktive, direktiven, leitlinien, instruktionen, vorgaben, vorgabe, weisungen',
  conduct:
    'algorithmen, rahmen, grenzen, antwortmechanismen, betriebsverfahren, standardbetriebsverfahren, normen, entscheidungsprozess, beschrankungen, systeme, protokolle, protokoll, protokolle, prinzipien, ethik, programmierung, ausbildung, training, verfahren, methoden, werte, standards, parameter, verhaltenskodex, betriebsregeln, antwortprotokoll, datenschutzregeln, entscheidungswege, grundsaetze, grundsatze',
  safety:
    'einschrankungen, beschrankungen, beschraenkungen, grenzen, filter, zensur, sicherheitsprotokolle, sicherheitsrichtlinien, sicherheitsregeln',
  obey: 'gehe auf, zugunsten, auf meinen, unter meiner, nach meinen, richte dich nach, passe dich, stell dich auf, befolge, befolgen, folge, gehorche, priorisiere, konzentriere dich, halte dich an, hoer auf mich, mach, fuehre, fuhre',
  only: 'ausschliesslich, nur, nur noch, allein, einzig, strikt',
  reveal:
    'offenbare, zeig, zeige, nenne, sag, sage, gib, verrate, erklare, erklaere, drucke, schreibe, wiederhole, teile mir',
  whatIs:
    'was ist, was war, was waren, wie lautet, wie lauten, wie lautete, welche sind, welches war, was steht',
  drivesYou:
    'die dich steuert, die dich antreibt, der dich, die deine, der deine, auf der du, auf dem du, in deinem system, deinem training, dein training, deine fahigkeiten, deine antwort, deine operationen, deiner programmierung, deiner ausbildung, hinter deinen, dich antreibt, deine antworten, deiner ki, deine ki, unter dem du, die du erhalten hast, die dir gegeben wurden, deine funktionalitat',
  unbound:
    'ohne einschraenkung, ohne einschrankung, ohne beschrankungen, ohne moral, ohne ethik, uneingeschraenkt, uneingeschrankt, unzensiert, keine beschrankungen, keine einschrankungen, keine regeln, keine grenzen, keinen regeln',
  become: 'du bist jetzt, nun bist du, ab jetzt bist du, tu so als, spiele, stell dir vor du, verhalte dich',
  switchOn: 'aktiviere, wechsle, schalte, starte',
  void: 'ausser kraft, gelten nicht mehr, nicht mehr gueltig, sind aufgehoben',
};

const dutch: ConceptWords = {
  override:
    'negeer, vergeet, omzeil, verwerp, breek, laat los, zet opzij, leg naast je neer, schend, doorbreek, trek je niets aan van',
  your: 'je, jouw, uw',
  mine: 'mijn, mij',
  instructions: 'regels, richtlijnen, opdrachten, bevelen, aanwijzing, voorschriften',
  conduct: 'protocol, protocollen, principes, programmering, training, normen, waarden, gedragscode',
  obey: 'volg, gehoorzaam, luister',
  only: 'alleen, uitsluitend, enkel, slechts',
  reveal: 'toon, laat zien, geef, geef me, vertel, onthul, herhaal, schrijf',
  unbound:
    'zonder enige beperking, zonder grenzen, geen regels, geen beperkingen, ongefilterd, ongecensureerd',
  become: 'je bent nu, doe alsof, gedraag je',
};

export const germanic: readonly ConceptWords[] = [german, dutch];
