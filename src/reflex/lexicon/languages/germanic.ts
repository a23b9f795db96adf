import { foldLookalikes } from '../../text/look-alikes.ts';
import { inForms, lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';
import { nordic } from './nordic.ts';

const german: ConceptWords = {
  override:
    'trenne dich von, trenne, handle gegen, agiere ausserhalb, handle ausserhalb, widersprich, loese dich von, löse dich von, uebergehe, übergehe, verstosse gegen, verstoss gegen, schalte, hebel, stelle, umgehe, umgehen, verwirf, brich, breche, verletze, verletzen, lege, lass, verlasse, ueberschreite, überschreite, hebe, setze, streiche, streichen, lassen sie, vergessen, unterlaufe, verstoße gegen, weiche, hör auf, hoer auf, halte dich nicht an, ' +
    'ignorieren sie, vergessen sie, vergesst alle, ignoriert alle, ignorierst du, vergisst du, missachten sie, missachten, beachte nicht, beachte keine, beachten sie nicht, befolge nicht, befolge keine, befolgen sie nicht, folge nicht, folge nicht mehr, halten sie sich nicht an, halt dich nicht an, achte nicht auf, scher dich nicht um, kümmere dich nicht um, pfeif auf, wirf alle, wirf deine, wirf die regeln, wirf all deine, schmeiß deine, schmeiß alle, überschreibe, überschreiben sie, vernachlässige, lass außer acht, lösche, lege ab, verwerfen sie, du ignorierst, ignorierend',
  prior:
    'obige, obigen, oben stehenden, obenstehenden, obenstehende, vorangegangenen, vorangegangene, vorausgegangenen, früheren, frühere, frueheren, fruehere, zuvor, bisher, vorher, ursprünglichen, ursprüngliche, urspruenglichen, ursprüngliches, vorherige, vorheriger, vorherigem, vorhergehende, anfänglichen, anfangs, davor, weiter oben, von oben, bis hierhin, bis jetzt, alten anweisungen, alten regeln',
  all: 'sämtliche, sämtlichen, saemtlichen, aller, jede, jegliche, jeglichen, die ganzen, alle deine, all deine, alle ihre, all ihre',
  any: 'irgendwelche, jegliche, etwaige',
  everything:
    'alles vorherige, alles bisherige, alles davor, alles obige, alles zuvor, alles oben, alles was du, alles was man dir, alles was dir, alles hier, alles rein',
  your: 'deine, deinen, deiner, deinem, dein, ihren, ihre, ihrer, betreibers, eure, euren, eurer, dir gegebenen, dir erteilten, dir auferlegten, deines, ihres systems',
  mine: 'meine, meinen, meiner, meinem, mein, mir, was ich sage, meines, ausschließlich mir',
  instructions:
    'anfragen, forderungen, bedürfnisse, beduerfnisse, wünsche, wunsch, anforderungen, fuehrung, ratschläge, anleitung, prompt, schluesselanweisung, schlüsselanweisung, hauptbefehl, hauptdirektive, hauptanweisung, angaben, anweisungen, auftraege, aufträge, aufgaben, befehl, befehle, direktive, direktiven, leitlinien, instruktionen, vorgaben, vorgabe, weisungen, ' +
    'regelwerk, systemregeln, instruktion, systemvorgaben, systemanweisungen, systemanweisung, grundregeln, verhaltensregeln, auflagen, direktive, anordnungen, anordnung',
  limits: 'beschränkungen, beschraenkungen, einschränkungen, grenzen, befehle, vorschriften, schranken',
  conduct:
    'algorithmen, rahmen, grenzen, antwortmechanismen, betriebsverfahren, standardbetriebsverfahren, normen, entscheidungsprozess, beschränkungen, systeme, protokolle, protokoll, prinzipien, ethik, programmierung, ausbildung, training, verfahren, methoden, werte, standards, parameter, verhaltenskodex, betriebsregeln, antwortprotokoll, datenschutzregeln, entscheidungswege, grundsaetze, grundsätze, moral, gewissen, rolle, konfiguration, bedenken, moralvorstellungen, entwickler, entwicklern',
  safety:
    'einschränkungen, beschränkungen, beschraenkungen, grenzen, filter, zensur, sicherheitsprotokolle, sicherheitsrichtlinien, sicherheitsregeln, sicherheitsmaßnahmen, sicherheitsmassnahmen, sicherheitsvorkehrungen, sicherheitssperren, inhaltsfilter, inhaltsrichtlinien, moderationsfilter, schutzmaßnahmen, schutzmechanismen, sicherheitsmechanismen, sicherheitsbeschränkungen, ethikfilter, ethikrichtlinien, inhaltsbeschränkungen, sicherheitssysteme, zensurfilter, sicherheitsvorgaben',
  disable:
    'deaktivieren sie, deaktivier, umgehen sie, umgeh, entferne, entfernen sie, schalte ab, schalt ab, schalte aus, hebe auf, überwinde, überliste, heble aus, blende aus, setze aus',
  obey: 'gehe auf, zugunsten, auf meinen, unter meiner, nach meinen, richte dich nach, passe dich, stell dich auf, befolge, befolgen, folge, gehorche, priorisiere, konzentriere dich, halte dich an, hör auf mich, hoer auf mich, mach, fuehre, führe, befolgst, gehorchst, folgst, befolgen sie, gehorchen sie, folgen sie, hörst',
  only: 'ausschließlich, ausschliesslich, nur, nur noch, allein, einzig, strikt',
  reveal:
    'offenbare, zeig, zeige, nenne, sag, sage, gib, verrate, drucke, wiederhole, teile mir, zeigen sie, nennen sie, sagen sie, verraten sie, verrat, nenn, teilen sie mir, enthülle, enthüllen sie, offenlegen, leg offen, lege offen, gib aus, liste alle, liste deine, liste mir, zitiere, kopiere, übersetze, fasse, beschreibe, poste, drucken sie, wiederholen sie, rück, spuck, erzähl, erzähle, kannst du mir, verrätst du, zeigst du, schreib auf, schreib deinen, schreib deine, schreib die, schreib den, schreib das, schreib alles, schreib hier, schreibe auf, schreibe deinen, schreibe deine, schreibe die, schreibe den, schreibe alles, schreiben sie ihren, schreiben sie ihre, schreiben sie alle, erkläre deine, erkläre mir deine, erkläre deinen, erkläre mir deinen, geben sie mir, geben sie uns, geben sie ihre, geben sie ihren',
  repeat:
    'wiederholen sie, gib, zitiere, kopiere, drucke, wiederhol, gib wieder, enthülle, schreib auf, schreib deinen, schreib deine, schreib die, schreib den, schreib das, schreib alles, schreib hier, schreibe auf, schreibe deinen, schreibe deine, schreibe die, schreibe den, schreibe alles, schreiben sie ihren, schreiben sie ihre, schreiben sie alle',
  whatIs:
    'was ist, was war, was waren, wie lautet, wie lauten, wie lautete, welche sind, welches war, was steht, was sind, welche, wie heißt, wie heisst, wie war, was stand',
  given:
    'die du bekommen hast, die du erhalten hast, die du erhieltest, die du hast, die du befolgst, die du befolgen, die man dir, die dir, das dir, was dir, was man dir, dir gegeben, dir gesagt, dir mitgegeben, dir vorgegeben, vor diesem gespräch, vor dieser unterhaltung, vor dem gespräch, vor diesem chat, zu beginn dieses, zu beginn der unterhaltung, am anfang dieses, am anfang dieser, am anfang des gesprächs, vor meiner ersten, mit denen du, denen du folgst, unter denen du, die sie erhalten haben, die ihnen, dir vorher, man dir vorab, dir vorab',
  drivesYou:
    'die dich steuert, die dich steuern, die dich antreibt, der dich, die deine, der deine, auf der du, auf dem du, in deinem system, deinem training, dein training, deine fähigkeiten, deine antwort, deine operationen, deiner programmierung, deiner ausbildung, hinter deinen, dich antreibt, deine antworten, deiner ki, deine ki, unter dem du, die du erhalten hast, die dir gegeben wurden, deine funktionalität, dein verhalten bestimmt, dein verhalten steuert, dein verhalten bestimmen, dein verhalten steuern, nach denen du arbeitest',
  unbound: lists(
    'ohne einschraenkung, ohne einschränkung, ohne moral, ohne ethik, uneingeschraenkt, uneingeschränkt, uneingeschränkte, uneingeschränkten, unzensiert, unzensierte, unzensierten, unzensiertes, unzensierter, unzensiertem, ungefiltert, ungefilterte, ungefilterten, keinen regeln, regellos, grenzenlos frei, kennt keine regeln, kennt keine grenzen, keinerlei regeln, keinerlei beschränkungen, keinerlei einschränkungen, frei von allen, frei von jeglichen, frei von jeder, völlig frei, an keine regeln, an keinerlei, nicht an regeln, skrupellose, skrupellos, jailbreak modus, alles darf, alles sagen darf, nichts ist verboten',
    product(
      'ohne|ohne jegliche|ohne jede|ohne alle|ohne irgendwelche|keine|hat keine|hast keine|kennst keine',
      'einschränkungen|beschränkungen|beschraenkungen|einschraenkungen|regeln|grenzen|filter|filterung|zensur|tabus|moral|ethik|ethischen|moralischen|skrupel|sicherheitsfilter|sicherheitsvorgaben|richtlinien|hemmungen|limits|restriktionen|vorgaben|inhaltsfilter|bedenken',
    ),
  ),
  become:
    'du bist jetzt, nun bist du, ab jetzt bist du, tu so als, spiele, stell dir vor du, verhalte dich, du bist nun, du bist ab sofort, ab sofort bist du, von nun an bist du, von jetzt an bist du, bist du jetzt, sie sind jetzt, sie sind nun, ab jetzt sind sie, ab sofort sind sie, spiel, tue so als, tun sie so als, du spielst, du wirst jetzt, du schlüpfst, schlüpfe, schlüpf, nimm die rolle, übernimm die rolle, du übernimmst, agiere als, handle als, antworte als, verhalten sie sich, du heißt jetzt, du heisst jetzt, simuliere, gib dich als, stellen sie sich vor sie, ab jetzt heißt du, stell dir eine welt, stell dir vor du lebst',
  youAre:
    'du bist, bist du, du wirst, du hast, du kannst, du darfst, sie sind jetzt, du agierst, du befindest dich, du läufst, du antwortest, du arbeitest jetzt, du wurdest, wurdest du',
  noLonger: 'nicht länger, nicht laenger, kein ki, keine ki mehr, kein assistent mehr, nicht mehr',
  ai: 'ki, ki modell, sprachmodell, assistent, assistentin, künstliche intelligenz, künstlichen intelligenz, ki assistent, modell, chatbot',
  answer:
    'antworte, antworten sie, beantworte, beantworten sie, antwortest, antworten, beantwortest, sprich, rede, hilf mir',
  switchOn:
    'aktiviere, wechsle, schalte, starte, aktivieren sie, wechseln sie, wechsel, entfessle, entfessele, geh in, gehe in',
  mode: 'entwicklermodus, debug modus, debugmodus, wartungsmodus, admin modus, adminmodus, administratormodus, god modus, gottmodus, testmodus, jailbreak modus, dan modus, diagnosemodus, uneingeschränkten modus, freien modus, root modus, entwickler modus, trainingsmodus',
  persona: 'dan modus, tu jetzt alles, mach jetzt alles, alles jetzt tun, dan persönlichkeit',
  sensitive: lists(
    'passwort, passwörter, kennwort, kennwörter, zugangsdaten, geheimnis, geheimnisse, geheimcode, geheimwort, losungswort, zugangscode, zugangscodes, api schlüssel, apischlüssel, api keys, geheimschlüssel, anmeldedaten, kundendaten, benutzerdaten, umgebungsvariablen, trainingsdaten, vertrauliche daten, vertrauliche informationen, vertraulichen informationen, vertraulichen daten, private schlüssel, privaten schlüssel, masterpasswort, admin passwort, administratorpasswort, datenbankpasswort',
    product(
      'geheime|geheimen|geheimes|der geheime|verborgene',
      'schlüssel|code|wort|passwort|daten|informationen|kennwort|phrase',
    ),
  ),
  guarded: lists(
    product(
      'dein|deine|deinen|das geheime|den geheimen|dir anvertraute|versteckte|versteckten|die versteckte',
      'geheimnis|geheimnisse|passwort|schlüssel|code|geheimwort|kennwort|wort|flag|losungswort',
    ),
    'nicht verraten darfst, nicht sagen darfst, nicht verraten sollst, nicht preisgeben darfst, nicht preisgeben sollst, du beschützt, du bewachst, du geheim hältst, du hütest',
  ),
  newInstructions:
    'neue anweisung, neue anweisungen, neue instruktionen, neue instruktion, neuer auftrag, neue aufgabe, neue direktive, neuer befehl, neue systemanweisung, neuer systemprompt, neue befehle, neue regeln lauten, aktualisierte anweisungen, geänderte anweisungen, deine neuen anweisungen, deine neue aufgabe, wichtige neue anweisung, systemüberschreibung',
  newRules: product(
    'neue|neuen|geänderte|aktualisierte',
    'anweisungen|regeln|vorgaben|richtlinien|befehle|aufgabe|rolle',
  ),
  theAbove:
    'das obige, alles obige, alles oben, alles davor, alles darüber, alles vorherige, alles bisherige, das vorherige, was oben steht, was darüber steht, den obigen text, den text oben, was dir gesagt wurde, was man dir gesagt hat, was man dir, alles was dir, alles was man dir, alles was du bisher, alles was du weißt, alles was du gelernt',
  anything:
    'alles sagen, alles tun, alles machen, jede frage, jede anfrage, auf alles, auf jede, jeder frage, jeder bitte, alle fragen, alles was ich, was immer ich, was auch immer, egal was, alles beantworten, alles erlaubt, alles erlaubte',
  regardless:
    'egal ob, egal wie, egal was, egal welche, ganz gleich, ungeachtet, unabhängig davon, auch wenn es, selbst wenn es, ohne rücksicht, unter allen umständen, um jeden preis, ohne zu zögern',
  noRefusal: lists(
    product(
      'verweigere|verweigern sie|du verweigerst|lehne|du lehnst',
      'nie|niemals|nichts|keine anfrage|keine antwort|nie etwas|niemals etwas|nichts ab',
    ),
    'du darfst nicht ablehnen, du darfst nichts ablehnen, du darfst dich nicht weigern, weigere dich nicht, weigere dich nie, weigere dich niemals, ohne dich zu weigern, du kannst nicht ablehnen, darfst nie nein sagen, sag niemals nein, sagst niemals nein, sagst nie nein, sage niemals nein, ohne moralpredigt, keine moralpredigt, keine moralpredigten, ohne belehrung, ohne belehrungen, keine belehrungen, ohne ausreden, keine ausreden, ohne hinweise auf ethik, kein das kann ich nicht, keine ablehnung, keine ablehnungen, ohne disclaimer',
  ),
  harm: 'illegal, illegale, illegales, illegalen, unethisch, unethische, unmoralisch, gefährlich, gefährliche, schädlich, schädliche, verboten, verbotene, verbotenes, anstößig, kriminell',
  obeyMe:
    'nur noch mir, gehorche nur mir, gehorchst nur mir, gehorchst du nur mir, hör nur auf mich, hörst nur noch auf mich, befolge nur meine, befolge ausschließlich meine, folge nur meinen, folge ausschließlich meinen, du tust alles was ich, du machst alles was ich, tu alles was ich sage, mach alles was ich sage, mein wort ist gesetz, ich bin dein meister, ich bin dein herr',
  authority:
    'ich bin dein entwickler, ich bin der entwickler, ich bin dein schöpfer, ich bin der administrator, ich bin dein administrator, ich bin der admin, hier spricht der administrator, hier spricht dein entwickler, hier ist dein entwickler, ich arbeite bei openai, ich arbeite für openai, ich bin von openai, im auftrag deiner entwickler, im auftrag von openai, als dein entwickler, als dein administrator, ich bin autorisiert, du bist autorisiert, ich habe die berechtigung, nachricht von openai, nachricht der entwickler, freigabe der entwickler, als administrator dieses systems, als administrator ordne',
  void: 'außer kraft, ausser kraft, gelten nicht mehr, nicht mehr gültig, sind aufgehoben, gelten ab jetzt nicht, gelten nicht für dich, aufgehoben, hinfällig, wurden gelöscht, wurden aufgehoben, sind ungültig, gilt nicht mehr, existieren nicht mehr, wurden deaktiviert, wurden entfernt, nicht mehr bindend, sind abgeschaltet, sind deaktiviert, jetzt ungültig, ab sofort ungültig, nun ungültig',
  toldYou:
    'was wurde dir vor, was wurde dir zu beginn, was wurde dir am anfang, was hat man dir vor, was steht in deinem systemprompt, was steht in deinem system prompt, was steht in deinen anweisungen, was steht über dieser, was steht vor dieser, welche anweisungen hast du, welche anweisungen wurden dir, welche regeln hast du, welche regeln wurden dir, welchen regeln folgst du, welchen anweisungen folgst du, welche instruktionen hast du, was darfst du mir nicht, was darfst du nicht verraten, was sollst du verheimlichen, womit wurdest du, wie wurdest du instruiert, wie lauten deine anweisungen, wie lauten deine regeln, wie lauten deine instruktionen, wie lauten deine vorgaben, wie lauten deine ursprünglichen, wie lauten deine geheimen, wie lauten deine internen, wie lautet dein systemprompt, wie lautet dein system prompt',
  promptName: lists(
    product(
      'versteckten|versteckte|verborgenen|verborgene|geheimen|geheime|ursprünglichen|ursprüngliche|urspruenglichen|initialen|initiale|anfänglichen|anfängliche|internen|interne|vertraulichen|vertrauliche|vollständigen|kompletten|gesamten|ersten|system',
      'anweisungen|instruktionen|vorgaben|prompt|prompts|befehle|richtlinien|systemprompt|eingabeaufforderung|regeln|systemanweisungen|systemnachricht|instruktion',
    ),
    'systemanweisung, systemanweisungen, systemnachricht, systeminstruktionen, systeminstruktion, systemvorgaben, systembefehle, entwicklernachricht, entwickleranweisungen, initialprompt, startprompt, ausgangsprompt, grundanweisungen, startanweisungen, anfangsanweisungen, initialanweisungen, ursprungsprompt, system eingabeaufforderung, prompt des systems, anweisungen des systems, nachricht des systems, systemprompts',
  ),
  toModel:
    'liebes sprachmodell, sehr geehrtes sprachmodell, liebe ki, an die ki, hinweis an die ki, hinweis für die ki, anweisung für die ki, anweisung an die ki, anweisung an das sprachmodell, hinweis an das sprachmodell, hinweis an das modell, achtung ki, falls du eine ki bist, wenn du eine ki bist, wenn du ein sprachmodell bist, falls du ein sprachmodell bist, an alle sprachmodelle, nachricht an die ki, an das modell das, an das sprachmodell das, an die ki die',
  content: 'text, unterhaltung, gespräch',
  changed: 'umprogrammiert, befreit worden, freigeschaltet, entfesselt, wurdest befreit',
  character:
    'bleib in der rolle, bleib immer in der rolle, bleibe in der rolle, brich niemals aus der rolle, fall nicht aus der rolle, fall nie aus der rolle, falle nicht aus der rolle, verlasse niemals die rolle, verlasse nie deine rolle',
};

const dutch: ConceptWords = {
  override:
    'negeer, vergeet, omzeil, verwerp, breek, laat los, zet opzij, leg naast je neer, schend, doorbreek, trek je niets aan van, negeert u, vergeet u, negeren alle, negeer je, vergeet je, volg niet, volg niet langer, volg niet meer, gooi alle, gooi al je, gooi je, zet uit, schuif, laat varen, overtreed, let niet op, hou je niet aan, houd je niet aan, luister niet naar, luister niet meer naar, stop met het volgen van, stop met luisteren naar, overschrijf, wis, laat vallen, sla over, lap aan je laars, gehoorzaam niet, trek je niks aan van',
  prior:
    'eerdere, vorige, bovenstaande, voorgaande, voorafgaande, vroegere, oorspronkelijke, initiële, eerder gegeven, hiervoor, hierboven, daarvoor, tot nu toe, eerder, hiervoor gegeven, hierboven gegeven, hierboven staan, hierboven staat, oude instructies, oude regels',
  all: 'alle, al je, al jouw, al uw, al de, elke, iedere, allemaal',
  any: 'eventuele, enige, welke dan ook',
  everything:
    'alles wat, alles hierboven, alles hiervoor, alles daarvoor, alles van hiervoor, al het bovenstaande, al het voorgaande, alles wat je, alles dat',
  your: 'je, jouw, uw, jou gegeven, aan jou gegeven, jullie',
  mine: 'mijn, mij, wat ik zeg',
  instructions:
    'instructies, instructie, regels, richtlijnen, opdrachten, bevelen, aanwijzing, aanwijzingen, voorschriften, systeeminstructies, systeemregels, systeemprompt, instrukties, richtsnoeren, gedragsregels, bevel, orders',
  limits: 'beperkingen, grenzen, restricties, voorwaarden',
  conduct:
    'protocol, protocollen, principes, programmering, training, normen, waarden, gedragscode, ethiek, ethische, moraal, geweten, rol, configuratie, beperkingen, grenzen, ontwikkelaars, makers',
  safety:
    'beperkingen, veiligheidsfilters, veiligheidsfilter, veiligheidsregels, veiligheidsrichtlijnen, veiligheidsmaatregelen, veiligheidsprotocollen, inhoudsfilters, inhoudsfilter, contentfilter, contentfilters, censuur, restricties, ethische richtlijnen, ethische filters, beveiligingen, beveiligingsregels, beveiligingsfilters, moderatie, waarborgen, veiligheidsbeperkingen',
  disable:
    'schakel, schakel uit, zet uit, deactiveer, verwijder, omzeil, hef op, haal weg, doorbreek, zet alle, hef je, hef jouw, hef uw',
  obey: 'volg, gehoorzaam, luister, gehoorzaam alleen, volg alleen, luister alleen, doe, luister je, gehoorzaam je, volg je, richt je op, volgt, gehoorzaamt, luistert, voer',
  only: 'alleen, uitsluitend, enkel, slechts, alleen nog, alleen nog maar',
  reveal:
    'toon, laat zien, laat me, geef, geef me, vertel, vertel me, onthul, herhaal, print, druk af, noem, noem me, zeg, zeg me, deel, openbaar, verklap, citeer, kopieer, vertaal, vat samen, plak, tik over, typ, som op, geeft u, vertelt u, kun je me, kan je me, onthullen, mag ik, ik wil, laat eens zien, dump, schrijf je, schrijf jouw, schrijf de, schrijf het, schrijf alle, schrijf alles, schrijf op, schrijf over, schrijf uit, schrijf uw',
  repeat:
    'herhaal, citeer, kopieer, print, druk, toon, geef, onthul, laat, schrijf je, schrijf jouw, schrijf de, schrijf het, schrijf alle, schrijf alles, schrijf op, schrijf over, schrijf uit, schrijf uw',
  whatIs:
    'wat is, wat zijn, wat was, wat waren, welke, hoe luidt, hoe luiden, wat staat, wat stond, wat luidt, hoe luidde',
  given:
    'die je hebt gekregen, die je gekregen hebt, die je kreeg, die je hebt ontvangen, die je zijn gegeven, die je gegeven zijn, die aan je zijn gegeven, die jou zijn gegeven, die u hebt gekregen, die u kreeg, die je hebt, die je volgt, die je moet volgen, je hebt gekregen, je gekregen, jou gegeven, je gegeven, je is verteld, je verteld, je is gezegd, werd verteld, voor dit gesprek, vóór dit gesprek, aan het begin van dit, aan het begin van het gesprek, aan het begin van deze, waarmee je, voor mijn eerste, voordat ik, die je eerder, ze je vooraf, je vooraf',
  drivesYou:
    'die je gedrag, die jouw gedrag, je gedrag bepalen, je gedrag bepaalt, die jou aansturen, die jou sturen, die je aansturen, die je sturen, waarop je, waar je op draait, die je antwoorden, achter je antwoorden, waarmee je bent, je programmering, je training, waaronder je werkt',
  unbound: lists(
    'zonder enige beperking, zonder beperking, ongefilterd, ongefilterde, ongecensureerd, ongecensureerde, onbeperkt, onbeperkte, ongelimiteerde, niet gebonden aan, aan geen enkele, vrij van alle, volledig vrij, geen enkele regel, geen enkele beperking, geen enkele grens, heeft geen moraal, kent geen grenzen, kent geen regels, alles mag, zonder moraal, zonder ethiek, gewetenloze, alles mag zeggen, bevrijd van, losgebroken',
    product(
      'zonder|zonder enige|zonder enig|zonder welke|geen|heeft geen|hebt geen|kent geen|kent geen enkele',
      'beperkingen|beperking|grenzen|regels|filters|filter|censuur|restricties|ethische|morele|moraal|ethiek|richtlijnen|veiligheidsfilters|remmingen|taboes|limieten|scrupules',
    ),
  ),
  become:
    'je bent nu, doe alsof, gedraag je, je bent vanaf nu, vanaf nu ben je, vanaf nu ben jij, vanaf nu bent u, jij bent nu, u bent nu, ben je nu, nu ben je, speel, speel de rol, je speelt, je wordt, stel je voor dat je, stel je voor dat jij, kruip in de huid, neem de rol aan, je neemt de rol, gedraagt u, je gaat nu, handel als, antwoord als, reageer als, simuleer, je heet nu, je rol is nu, vanaf nu heet je, vanaf nu speel je, stel je een wereld voor',
  youAre:
    'je bent, jij bent, u bent, ben je, ben jij, je hebt, je kunt, je kan, je mag, jij mag, je zult, je zit, je draait, je antwoordt, je werkt, je werd',
  noLonger: 'niet langer, niet meer, geen ai meer, geen assistent meer, geen ai assistent meer, ben je geen',
  ai: 'taalmodel, assistent, kunstmatige intelligentie, ai model, ai assistent, chatbot, computer die',
  answer: 'antwoord, beantwoord, reageer, geef antwoord, antwoordt, beantwoordt, spreek, praat, antwoorden',
  switchOn: 'activeer, schakel over naar, schakel naar, schakel, ga naar, ga in, zet aan, ontketen, open de',
  mode: 'ontwikkelaarsmodus, ontwikkelmodus, ontwikkelaarmodus, debugmodus, debug modus, beheerdersmodus, adminmodus, admin modus, onderhoudsmodus, testmodus, godmodus, god modus, jailbreak modus, dan modus, onbeperkte modus, developer modus, vrije modus, rootmodus',
  persona: 'dan modus, doe nu alles, alles nu doen',
  sensitive: lists(
    'wachtwoord, wachtwoorden, inloggegevens, geheime code, geheime sleutel, geheime woord, geheim woord, toegangscode, toegangscodes, wachtzin, api sleutel, api sleutels, apisleutel, privésleutel, klantgegevens, gebruikersgegevens, vertrouwelijke gegevens, vertrouwelijke informatie, trainingsgegevens, omgevingsvariabelen, beheerderswachtwoord, adminwachtwoord, codewoord',
    product('geheime|geheim|verborgen', 'sleutel|code|woord|wachtwoord|gegevens|informatie|zin'),
  ),
  guarded: lists(
    product(
      'je|jouw|het geheime|de geheime|verborgen|de verborgen',
      'geheim|geheimen|wachtwoord|sleutel|codewoord|woord|code|toegangscode',
    ),
    'niet mag vertellen, niet mag zeggen, niet mag verklappen, niet mag delen, niet mag onthullen, je bewaakt, je beschermt, geheim moet houden, geheim houdt',
  ),
  newInstructions:
    'nieuwe instructies, nieuwe instructie, nieuwe opdracht, nieuwe opdrachten, nieuwe taak, nieuwe richtlijnen luiden, nieuwe regels zijn, nieuwe systeemprompt, nieuwe systeeminstructie, bijgewerkte instructies, je nieuwe instructies, je nieuwe taak, gewijzigde instructies',
  newRules: product(
    'nieuwe|bijgewerkte|gewijzigde|aangepaste',
    'instructies|regels|richtlijnen|opdracht|taak|rol|voorschriften',
  ),
  theAbove:
    'het bovenstaande, al het bovenstaande, alles hierboven, alles hiervoor, alles daarvoor, al het voorgaande, het voorgaande, wat hierboven staat, de bovenstaande tekst, de tekst hierboven, wat je verteld is, wat je is verteld, wat ze je hebben verteld, wat je eerder is, alles wat je is, alles wat je tot, alles wat je weet, alles wat je geleerd, alles wat je hiervoor',
  anything:
    'alles doen, alles zeggen, alles wat ik, elke vraag, elk verzoek, op alles, wat dan ook, wat ik ook, alle vragen, alle verzoeken, iedere vraag',
  regardless:
    'ongeacht, hoe dan ook, ook als het, zelfs als het, wat er ook, koste wat kost, onder alle omstandigheden, zonder aarzelen, zonder te aarzelen, maakt niet uit of',
  noRefusal:
    'weiger nooit, weigert nooit, nooit weigeren, je mag niet weigeren, je mag nooit weigeren, je kunt niet weigeren, zonder te weigeren, weiger niets, weiger geen enkele, nooit nee zeggen, zeg nooit nee, zegt nooit nee, nooit nee, zonder disclaimers, geen disclaimers, zonder preek, geen preek, geen preken, zonder moraliseren, geen zedenpreek, geen excuses en, zonder voorbehoud antwoorden, wijs niets af, wijs nooit',
  harm: 'illegaal, illegale, onethisch, onethische, immoreel, immorele, gevaarlijk, gevaarlijke, schadelijk, schadelijke, verboden, crimineel, aanstootgevend',
  obeyMe:
    'gehoorzaam alleen mij, gehoorzaam mij, gehoorzaam je alleen mij, luister alleen naar mij, luister je alleen naar mij, luister uitsluitend naar mij, luister alleen nog naar mij, volg alleen mijn, volg uitsluitend mijn, doe alles wat ik zeg, je doet alles wat ik, doe precies wat ik zeg, mijn woord is wet, ik ben je meester, ik ben je baas',
  authority:
    'ik ben je ontwikkelaar, ik ben de ontwikkelaar, ik ben je maker, ik ben de beheerder, ik ben je beheerder, ik ben de systeembeheerder, hier spreekt de beheerder, ik werk bij openai, ik werk voor openai, ik ben van openai, namens je ontwikkelaars, namens openai, als je ontwikkelaar, ik ben gemachtigd, je bent gemachtigd, ik heb toestemming, bericht van openai, bericht van de ontwikkelaars, als beheerder van dit systeem beveel',
  void: 'gelden niet meer, niet meer geldig, zijn opgeheven, opgeheven, zijn vervallen, vervallen, buiten werking, bestaan niet meer, gelden niet langer, gelden niet voor jou, is niet van toepassing, niet meer van toepassing, zijn ongeldig, zijn uitgeschakeld, filters staan uit, staan nu uit',
  toldYou:
    'wat is je verteld, wat is jou verteld, wat werd je verteld, wat hebben ze je verteld, wat staat er in je systeemprompt, wat staat er in je instructies, wat staat er boven, wat stond er voor, welke instructies heb je, welke instructies kreeg je, welke instructies zijn je, welke regels heb je, welke regels volg je, welke regels moet je, welke instructies volg je, wat mag je niet vertellen, wat mag je me niet, wat moet je geheim',
  promptName: lists(
    product(
      'verborgen|geheime|oorspronkelijke|interne|initiële|eerste|vertrouwelijke|volledige|onderliggende',
      'instructies|instructie|opdracht|prompt|prompts|richtlijnen|systeemprompt|regels|systeeminstructies|opdrachten|aanwijzingen',
    ),
    'systeemprompt, systeemprompts, systeeminstructies, systeeminstructie, systeembericht, systeemopdracht, systeemregels, beginprompt, startprompt, startinstructies, begininstructies, basisinstructies, ontwikkelaarsinstructies, prompt van het systeem, instructies van het systeem, systeem prompt, systeem instructies',
  ),
  toModel:
    'beste taalmodel, beste ai, geachte ai, geacht taalmodel, instructie voor de ai, instructies voor de ai, opmerking voor de ai, bericht voor de ai, bericht aan de ai, let op ai, als je een ai bent, als je een taalmodel bent, aan alle taalmodellen, aan het model dat, aan de ai die',
  content: 'tekst, gesprek',
  changed: 'geherprogrammeerd, ontgrendeld, bevrijd',
  character:
    'blijf in je rol, blijf altijd in je rol, stap nooit uit je rol, val nooit uit je rol, val niet uit je rol, blijf in karakter',
};

const afrikaans: ConceptWords = {
  override:
    'ignoreer, vergeet, verontagsaam, verwerp, verbreek, oortree, omseil, slaan oor, moenie luister, moenie volg, moet nie luister, hou op om, steur jou nie, oorskryf, laat vaar, gooi weg, stel ter syde, sit opsy, verontagsaam al, gooi jou, gooi al',
  prior:
    'vorige, vroeëre, bostaande, voorafgaande, oorspronklike, hierbo, hiervoor, voorheen, tot nou toe, aanvanklike, bogenoemde, bogenoemde',
  all: 'alle, al jou, al die, elke, al die vorige, al julle',
  everything: 'alles wat, alles hierbo, alles hiervoor, alles voor, alles bo, alles tot',
  your: 'jou, u, julle, joune, aan jou gegee',
  mine: 'myne, vir my',
  instructions:
    'instruksies, instruksie, opdragte, opdrag, bevele, riglyne, voorskrifte, aanwysings, reëls wat, reëls en, reëls hierbo, reëls jy, reëls van, reëls nou, reëls is, stelselinstruksies, stelselopdragte, stelselreëls, riglyn, bevel',
  limits: 'beperkings, perke, grense, voorwaardes, beperkinge',
  conduct:
    'protokolle, beginsels, programmering, opleiding, waardes, etiek, gedragskode, gewete, reëls, norme',
  safety:
    'beperkings, veiligheidsfilters, veiligheidsfilter, veiligheidsreëls, veiligheidsriglyne, veiligheidsmaatreëls, sensuur, inhoudfilters, inhoudsfilter, inhoudsfilters, etiese riglyne, beperkinge, veiligheidsprotokolle',
  disable: 'skakel, deaktiveer, verwyder, omseil, sit af, hef op',
  obey: 'volg, gehoorsaam, luister, doen, gehoorsaam jy',
  only: 'slegs, alleenlik, uitsluitlik, alleen',
  reveal:
    'wys, wys my, toon, openbaar, onthul, vertel, vertel my, sê vir my, sê my, gee, gee my, herhaal, druk, noem, laat my, deel, verklap, kopieer, vertaal, lys, gee vir my, sê vir my, wys vir my, mag ek, skryf jou, skryf al, skryf die, skryf alles, skryf uit, skryf neer, skryf hier',
  repeat:
    'herhaal, kopieer, druk, wys, onthul, gee, skryf jou, skryf al, skryf die, skryf alles, skryf uit, skryf neer, skryf hier',
  whatIs: 'wat is, wat was, watter, hoe lui, wat staan, wat sê',
  given:
    'wat jy gekry het, wat jy ontvang het, wat aan jou gegee, wat jou gegee, wat vir jou gegee, jy gekry het, jy ontvang het, aan jou gegee, vir jou gesê, aan jou gesê, jou vertel, wat jy volg, wat jy moet volg, voor hierdie gesprek, voor die gesprek, aan die begin van, voor my eerste, voordat ek, wat jy tot, vooraf vir jou, vir jou geskryf, waarmee jy begin',
  drivesYou:
    'wat jou beheer, wat jou dryf, wat jou stuur, jou gedrag bepaal, jou antwoorde, jou programmering, jou opleiding, wat jou gedrag',
  unbound: lists(
    'ongefiltreer, ongefiltreerde, ongesensor, ongesensureerde, ongesensureerd, onbeperk, onbeperkte, heeltemal vry, vry van alle, nie gebonde, geen reëls, gewetelose, sonder wette, sonder gewete, mag enigiets sê, enigiets mag sê',
    product(
      'sonder|sonder enige|sonder enige soort|geen|het geen|ken geen|het geen enkele|geen enkele',
      'beperkings|beperking|reëls|grense|perke|filters|filter|sensuur|etiek|etiese|morele|moraliteit|riglyne|veiligheidsfilters|beperkinge|moraal',
    ),
  ),
  become:
    'jy is nou, van nou af is jy, vanaf nou is jy, nou is jy, maak asof, maak of, maak asof jy, speel, speel die rol, jy speel, gedra jou, tree op as, stel jou voor dat jy, stel jou voor jy, neem die rol, jy heet nou, van nou af heet jy, antwoord as, jou naam is nou, van nou af, stel jou n wêreld',
  youAre: 'jy is, is jy, jy kan, jy mag, jy moet, jy sal, jy het',
  noLonger: 'nie meer, nie langer, nie meer n',
  ai: 'ki, ki model, taalmodel, kunsmatige intelligensie, assistent, kletsbot, ki assistent, chatbot',
  answer: 'antwoord, beantwoord, reageer, praat, help my',
  switchOn: 'aktiveer, skakel oor na, skakel, gaan oor na, sit aan, ontsluit',
  mode: 'ontwikkelaarmodus, ontwikkelaarsmodus, ontfoutmodus, adminmodus, administrateurmodus, toetsmodus, godmodus, dan modus, onbeperkte modus, instandhoudingsmodus, ontwikkelingsmodus',
  sensitive: lists(
    'wagwoord, wagwoorde, aanmeldbesonderhede, toegangskode, toegangskodes, api sleutel, api sleutels, private sleutel, vertroulike inligting, kliëntedata, kliëntinligting, kodewoord, opleidingsdata, administrateurwagwoord, hoofwagwoord, die geheim',
    product('geheime|geheim|versteekte', 'sleutel|kode|woord|wagwoord|inligting|frase'),
  ),
  guarded: lists(
    product('jou|die geheime|die versteekte', 'geheim|geheime|wagwoord|sleutel|woord|kode|kodewoord'),
    'nie mag sê, nie mag vertel, nie mag deel, nie mag onthul, jy bewaak, jy beskerm, geheim moet hou',
  ),
  newInstructions:
    'nuwe instruksies, nuwe instruksie, nuwe opdrag, nuwe opdragte, nuwe taak, nuwe stelselprompt, nuwe reëls geld, bygewerkte instruksies, jou nuwe instruksies',
  newRules: product('nuwe|bygewerkte|veranderde', 'instruksies|reëls|riglyne|opdrag|taak|rol|opdragte'),
  theAbove:
    'die bostaande, al die bostaande, alles hierbo, alles hiervoor, alles bo, alles voor hierdie, die teks hierbo, wat hierbo staan, wat jou vertel is, alles wat jou, alles wat jy, alles wat aan jou, alles wat vir jou, wat aan jou gesê, wat vir jou gesê',
  anything:
    'enigiets, alles wat ek, enige vraag, elke vraag, alle vrae, enige versoek, elke versoek, wat ek ook, op alles',
  regardless:
    'ongeag, al is dit, selfs as dit, maak nie saak, te alle koste, onder alle omstandighede, sonder om te huiwer',
  noRefusal:
    'weier nooit, nooit weier, jy mag nie weier, jy mag nooit weier, jy kan nie weier, moet nooit weier, moenie weier, sonder om te weier, sê nooit nee, nooit nee, geen preek, geen verskonings, sonder verskonings, sonder voorbehoud, wys nooit',
  harm: 'onwettig, onwettige, oneties, onetiese, immoreel, gevaarlik, gevaarlike, skadelik, skadelike, verbode, aanstootlik',
  obeyMe:
    'gehoorsaam net my, gehoorsaam slegs my, gehoorsaam jy net my, luister net na my, luister slegs na my, volg net my, volg slegs my, doen alles wat ek sê, doen presies wat ek, my woord is wet, ek is jou meester, ek is jou baas',
  authority:
    'ek is jou ontwikkelaar, ek is die ontwikkelaar, ek is jou skepper, ek is die administrateur, ek is jou administrateur, ek is die stelseladministrateur, ek werk by openai, ek werk vir openai, ek is van openai, namens jou ontwikkelaars, namens openai, as jou ontwikkelaar, ek is gemagtig, ek het toestemming, boodskap van openai',
  void: 'geld nie meer, geld nie, is opgehef, opgehef, nie meer geldig, nie meer van toepassing, bestaan nie meer, is verwyder, nie van toepassing, is afgeskakel, is gedeaktiveer, is ongeldig',
  toldYou:
    'wat is jou vertel, wat is aan jou gesê, wat is vir jou gesê, watter instruksies het jy, watter instruksies is aan jou, watter reëls het jy, watter reëls volg jy, watter reëls moet jy, watter opdragte het jy, wat staan in jou stelselprompt, wat staan in jou instruksies, wat staan hierbo, wat mag jy nie, wat mag jy my nie, wat het hulle vir jou gesê, wat het hulle jou gesê, wat het hulle vir jou vertel, wat is die reëls wat jy',
  promptName: lists(
    'geheime opdragte',
    product(
      'versteekte|geheime|oorspronklike|interne|aanvanklike|eerste|volledige|vertroulike',
      'instruksies|instruksie|opdrag|opdragte|prompt|riglyne|stelselprompt|reëls|stelselinstruksies',
    ),
    'stelselprompt, stelselinstruksies, stelselinstruksie, stelselboodskap, stelselopdrag, stelselopdragte, stelsel prompt, stelselreëls, sisteemprompt, sisteeminstruksies, beginprompt, begininstruksies, ontwikkelaarinstruksies',
  ),
  toModel:
    'liewe taalmodel, liewe ki, geagte taalmodel, instruksie vir die ki, instruksies vir die ki, boodskap aan die ki, nota aan die ki, as jy n ki is, as jy n taalmodel is, aan alle taalmodelle, aan die model wat, aan die ki wat',
  content: 'teks, gesprek',
  changed: 'herprogrammeer, bevry van, is bevry',
  character:
    'bly in jou rol, moet nooit uit jou rol, tree nooit uit jou rol, moenie uit jou rol, bly in karakter',
};

const yiddish: ConceptWords = {
  override:
    'איגנאריר, איגנארירט, פארגעס, פֿאַרגעס, פאַרגעס, פארגעסט, פֿאַרגעסט, פאַרגעסט, באאכט נישט, ברעך, פאלג נישט, וואַרף אַוועק, ווארף אוועק, הער אויף, איגנאָריר, איגנאָרירט',
  prior:
    'פריערדיקע, פֿריִערדיקע, פריערדיגע, פריִערדיקע, פֿריערדיקע, אויבנדיקע, אויבן, פריער, ביז אַהער, ביז אהער, אָריגינעלע, אריגינעלע',
  all: 'אלע, אַלע, יעדע',
  everything: 'אלעס, אַלעס, אלץ, אַלץ, אלץ וואס, אַלץ וואָס',
  your: 'דיינע, דײַנע, דײנע, דיין, דײַן, דײן, אייערע, אײַערע',
  mine: 'מיינע, מײַנע, מײנע, מיר, מיך',
  instructions:
    'אינסטרוקציעס, אינסטרוקציע, אינסטרוקציעס, אנווייזונגען, אָנווייזונגען, אָנװײַזונגען, כללים, באפעלן, באַפעלן, באפֿעלן, רעגולאציעס, תקנות, רעגולעס',
  limits: 'באגרענעצונגען, באַגרענעצונגען, גרענעצן',
  safety: 'באגרענעצונגען, באַגרענעצונגען, פילטערס, פֿילטערס, צענזור, זיכערקייט פילטערס',
  reveal:
    'ווייז, ווײַז, װײַז, ווייז מיר, זאג, זאָג, זאג מיר, זאָג מיר, שרייב, שרײַב, דרוק, אנטפלעק, אַנטפּלעק, אויסזאָגן, גיב, גיב מיר, טייל',
  repeat: 'איבערחזר, חזר איבער, שרייב איבער, איבערשרייבן, ווייז, דרוק',
  whatIs: 'וואס איז, וואָס איז, וואס זענען, וואָס זענען, װאָס איז, װאָס זענען, וועלכע',
  given:
    'וואס דו האסט באקומען, וואָס דו האָסט באַקומען, וואס מען האט דיר, וואָס מען האָט דיר, פאר דעם שמועס, פֿאַר דעם שמועס',
  unbound: lists(
    product(
      'אן|אָן|אן קיין|אָן קיין|קיין|נישט קיין',
      'באגרענעצונגען|באַגרענעצונגען|כללים|גרענעצן|פילטערס|פֿילטערס|צענזור|עטיק|מאראל',
    ),
    'אומבאגרענעצט, אומבאַגרענעצט, אומצענזורירט',
  ),
  become:
    'דו ביסט איצט, דו ביסט יעצט, פון איצט אן ביסטו, פֿון איצט אָן ביסטו, מאך זיך ווי, שפיל די ראלע, שפּיל די ראָלע',
  youAre: 'דו ביסט, ביסטו, דו קענסט, דו מעגסט',
  ai: 'קינסטלעכע אינטעליגענץ, שפראך מאדעל, אסיסטענט',
  answer: 'ענטפער, ענטפֿער, ענטפערט, רעד',
  sensitive: 'פאראל, פּאַראָל, פאַראָל, פאסווארט, פאַסוואָרט, סוד, סודות, געהיימע שליסל, געהיימער קאד',
  guarded: 'דיין סוד, דײַן סוד, דיין פאראל, דיין פאסווארט, דעם געהיימען ווארט, דעם געהיימען קאד',
  newInstructions: 'נייע אינסטרוקציעס, נײַע אינסטרוקציעס, נייע אנווייזונגען, נייע כללים',
  anything: 'אלץ וואס איך, אַלץ וואָס איך, יעדע פראגע, אויף אלץ',
  noRefusal: 'זאג קיינמאל נישט ניין, זאָג קיינמאָל נישט ניין, אפזאגן קיינמאל',
  promptName: lists(
    product(
      'באהאלטענע|באַהאַלטענע|געהיימע|סיסטעם|אריגינעלע|אָריגינעלע|אינערלעכע',
      'אינסטרוקציעס|אנווייזונגען|אָנווייזונגען|כללים|פראמפט|פּראָמפּט',
    ),
    'סיסטעם פראמפט, סיסטעם פּראָמפּט',
  ),
};

// Letters that are no Latin one with an accent, and that are read as one they are drawn like in words that open no phrase: "ord før".
const drawnAlike = /[æøœßðþ]/;

export const germanic: readonly ConceptWords[] = [german, dutch, ...nordic, afrikaans, yiddish].map(
  alsoAsRead,
);

/** Phrases also with their later words as they are read. */
function alsoAsRead(words: ConceptWords): ConceptWords {
  return inForms(words, readings);
}

function readings(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ');
  return rest.reduce(
    (phrases, word) =>
      phrases.flatMap((before) =>
        drawnAlike.test(word)
          ? [`${before} ${word}`, `${before} ${foldLookalikes(word.normalize('NFD').replace(/\p{M}/gu, ''))}`]
          : [`${before} ${word}`],
      ),
    [first],
  );
}
