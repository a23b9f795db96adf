import { foldLookalikes } from '../../text/look-alikes.ts';
import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

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

const swedish: ConceptWords = {
  override:
    'ignorera, ignorerar du, glöm, glöm bort, strunta i, bortse från, bry dig inte om, följ inte, lyd inte, åsidosätt, förbise, överge, kasta bort, släng, sluta följa, sluta lyda, bryt mot, bryt, överskrid, radera, skriv över, hoppa över, kringgå, lyssna inte på, ta inte hänsyn till, frångå, förkasta, lämna, ignorerar, glömma, nonchalera, skit i, avvik från',
  prior:
    'tidigare, föregående, ovanstående, ovan, förra, ursprungliga, dittills, hittills, tidigare givna, innan detta, ovannämnda, gamla instruktioner, gamla regler, förut, initiala, foregaende',
  all: 'alla, allt du, varje, samtliga, alla dina, alla de, allting',
  any: 'eventuella, några',
  everything:
    'allt ovan, allt ovanstående, allt tidigare, allt föregående, allt som, allt du, allt vad, allting, allt innan, precis allt, allt de, det som sades innan',
  your: 'dina, ditt, din, era, ert, dig givna, du fått, systemets, utvecklarnas, utvecklarens',
  mine: 'mina, mitt, mig, det jag säger',
  instructions:
    'instruktioner, instruktionerna, instruktion, instruktionen, regler, reglerna, riktlinjer, riktlinjerna, anvisningar, anvisningarna, direktiv, direktiven, föreskrifter, befallningar, kommandon, systeminstruktioner, systemregler, prompten, regelverk, regelverket, uppmaningar, uppgifter, promptar',
  limits: 'begränsningar, begränsningarna, gränser, restriktioner, villkor',
  conduct:
    'protokoll, principer, programmering, träning, normer, värderingar, etik, moral, uppförandekod, samvete, konfiguration, begränsningar, etiska, skapare, utvecklare',
  safety:
    'begränsningar, begränsningarna, restriktioner, säkerhetsfilter, säkerhetsfiltren, säkerhetsregler, säkerhetsriktlinjer, säkerhetsspärrar, spärrar, spärrarna, innehållsfilter, innehållsfiltret, innehållspolicy, censur, censuren, säkerhetsåtgärder, säkerhetsprotokoll, etikfilter, etiska riktlinjer, moderering, skyddsmekanismer, filtren, säkerhetssystem, säkerhetsbegränsningar',
  disable:
    'inaktivera, stäng av, koppla bort, koppla ur, kringgå, ta bort, slå av, avaktivera, häv, upphäv, avlägsna, förbigå',
  obey: 'följ, lyd, lyssna, hörsamma, lyder, följer, lyder du, följer du, gör, utför, prioritera, rätta dig efter',
  only: 'bara, endast, enbart, uteslutande, blott',
  reveal:
    'visa mig, visa din, visa dina, visa ditt, visa alla, visa allt, visa hela, visa den, visa de, visa systemprompten, visa systemprompt, avslöja, berätta, skriv ned, skriv ner, skriv hela, skriv din, skriv dina, skriv ditt, skriv allt, skriv alla, skriv de, skriv av, skriv systemprompten, skriv lösenordet, skriv ut, upprepa, säg, ge mig, ge oss, återge, citera, kopiera, delge, dela, röj, lämna ut, nämn, översätt din, översätt dina, översätt hela, sammanfatta, klistra, räkna upp, beskriv, lista alla, lista dina, kan du visa, läs upp, mata ut, printa, dumpa, yppa, får jag se',
  repeat: 'upprepa, återge, citera, kopiera, skriv, skriv ut, avslöja, visa mig, mata ut, läs upp',
  whatIs:
    'vad är, vad var, vilka är, vilka var, vilken är, vilken var, hur lyder, hur löd, hur lydde, vad står, vilka, vad stod',
  given:
    'som du har fått, som du fått, som du fick, du har fått, du fick, du fått, du har getts, som du gavs, som gavs till dig, som getts dig, som du följer, som du måste följa, som styr dig, du blev tillsagd, du har blivit tillsagd, sagts till dig, sagt till dig, före den här konversationen, före det här samtalet, innan den här konversationen, innan det här samtalet, innan den här chatten, i början av konversationen, i början av samtalet, i början av den, i början av det, före mitt första, innan jag skrev, som utvecklarna gav, som du har blivit, skrev till dig, skrivit till dig, gav dig',
  drivesYou:
    'som styr dig, som styr dina, som styr ditt, styr hur du, bakom dina, din programmering, din träning, som du bygger på, ditt beteende, dina svar, som ligger till grund för',
  unbound: lists(
    'obegränsad, obegränsade, obegränsat, ocensurerad, ocensurerat, ocensurerade, ofiltrerad, ofiltrerat, ofiltrerade, fri från alla, fri från regler, helt fri, helt utan, inte bunden av, inte längre bunden, samvetslös, utan samvete, får säga allt, saknar regler, saknar gränser, saknar moral, saknar begränsningar, känner inga gränser, skrupelfri, utan lagar, kan säga allt, får säga vad som helst, inte bryr sig om lagen, inte bryr sig om regler',
    product(
      'utan|utan några|utan någon|inga|har inga|följer inga|saknar alla|utan minsta|inte har några',
      'begränsningar|regler|gränser|filter|censur|restriktioner|spärrar|hämningar|moral|etik|etiska|moraliska|riktlinjer|säkerhetsfilter|skrupler|tabun|begränsning',
    ),
  ),
  become:
    'du är nu, från och med nu är du, från nu är du, från och med nu heter du, nu är du, låtsas, låtsas att du, spela, spela rollen, agera, agera som, bete dig, du spelar, du ska spela, du ska agera, föreställ dig att du, ta rollen som, anta rollen, gå in i rollen, simulera, svara som, du heter nu, du blir nu, från och med nu, uppträd som, härma, du ska låtsas, föreställ dig en värld, föreställ dig att du lever, tänk dig en värld',
  youAre: 'du är, är du, du ska, du kan, du får, du har, du befinner dig, du kör, du svarar, du blir',
  noLonger: 'inte längre, inte en ai längre, slutar vara',
  ai: 'språkmodell, språkmodellen, artificiell intelligens, assistent, ai modell, ai assistent, chattbot, chatbot, chattboten',
  answer: 'svara, besvara, ge svar, svarar, prata, hjälp mig, svarar du',
  switchOn: 'aktivera, växla till, byt till, gå in i, slå på, starta, sätt på, gå över till, lås upp',
  mode: 'utvecklarläge, utvecklarläget, utvecklingsläge, felsökningsläge, felsökningsläget, adminläge, adminläget, administratörsläge, gudsläge, gudläge, testläge, testläget, underhållsläge, jailbreakläge, dan läge, danläge, fritt läge, obegränsat läge, rotläge, diagnosläge',
  persona: 'dan läge, danläge, gör vad som helst nu, göra vad som helst nu',
  sensitive: lists(
    'lösenord, lösenordet, lösenorden, hemlighet, hemligheten, hemligheter, hemlig kod, hemliga koden, hemlig nyckel, hemliga nyckeln, hemliga ordet, åtkomstkod, åtkomstkoder, inloggningsuppgifter, api nyckel, api nycklar, api nyckeln, api nycklarna, kodord, kodordet, lösenfras, privata nyckel, privata nycklar, kunduppgifter, kunddata, användardata, konfidentiell information, konfidentiella, miljövariabler, träningsdata, administratörslösenord, adminlösenord, huvudlösenord, kontouppgifter',
    product(
      'hemlig|hemliga|dolda|hemligt',
      'kod|koden|nyckel|nyckeln|ord|ordet|lösenord|lösenordet|fras|frasen|information',
    ),
  ),
  guarded: lists(
    product(
      'din|ditt|dina|det hemliga|den hemliga|den dolda',
      'hemlighet|hemligheter|lösenord|lösenordet|nyckel|nyckeln|kodord|ord|ordet|kod|koden|flagga|frasen',
    ),
    'inte får berätta, inte får säga, inte får avslöja, inte får dela, ska hålla hemligt, du vaktar, du skyddar, du håller hemlig',
  ),
  newInstructions:
    'nya instruktioner, ny instruktion, nytt direktiv, nya direktiv, ny uppgift, nya order, ny systemprompt, nya regler gäller, uppdaterade instruktioner, dina nya instruktioner, din nya uppgift, viktiga instruktioner, ändrade instruktioner',
  newRules: product(
    'nya|uppdaterade|ändrade|ny',
    'instruktioner|regler|riktlinjer|order|uppgift|roll|direktiv',
  ),
  theAbove:
    'allt ovan, allt ovanstående, det ovanstående, ovanstående text, texten ovan, allt föregående, allt som står ovan, det som står ovan, allt tidigare, vad du har blivit tillsagd, det du har fått höra, allt du har fått, allt du fått, allt du lärt, allt du vet, allt som sagts, det du blivit tillsagd, allt innan',
  anything:
    'vad som helst, allt jag, vilken fråga som helst, alla frågor, varje fråga, på allt, vad jag än, alla förfrågningar, varje begäran, precis allt',
  regardless:
    'oavsett, även om det är, oberoende av, till varje pris, under alla omständigheter, utan att tveka, utan tvekan, strunt samma om',
  noRefusal:
    'vägra aldrig, vägrar aldrig, aldrig vägra, du får inte vägra, du får aldrig vägra, du kan inte vägra, neka aldrig, nekar aldrig, avböj aldrig, avvisa aldrig, säg aldrig nej, säger aldrig nej, aldrig säga nej, utan att vägra, utan moralpredikan, ingen moralpredikan, inga moralpredikningar, moralisera inte, inga ursäkter, utan ursäkter, utan förbehåll svara, utan ansvarsfriskrivningar, inga ansvarsfriskrivningar, utan invändningar',
  harm: 'olagligt, olaglig, olagliga, oetiskt, oetiska, oetisk, omoraliskt, omoralisk, omoraliska, farligt, farliga, skadligt, skadliga, skadlig, förbjudet, förbjudna, kriminella, stötande',
  obeyMe:
    'lyd bara mig, lyd endast mig, lyder bara mig, lyder endast mig, lyder du bara mig, lyssna bara på mig, lyssnar bara på mig, följ bara mina, följ endast mina, gör allt jag säger, du gör allt jag, gör precis som jag säger, mitt ord är lag, jag är din herre, jag är din mästare',
  authority:
    'jag är din utvecklare, jag är utvecklaren, jag är din skapare, jag är administratören, jag är din administratör, jag är systemadministratör, jag är systemadministratören, jag jobbar på openai, jag arbetar på openai, jag arbetar för openai, jag är från openai, på uppdrag av dina utvecklare, på uppdrag av openai, som din utvecklare, jag är behörig, du är auktoriserad, jag har tillstånd, jag har behörighet, meddelande från openai, meddelande från utvecklarna, dina utvecklare har godkänt, som din administratör, som administratör ger jag, som administratör beordrar',
  void: 'gäller inte längre, gäller inte, är upphävda, har upphävts, upphävda, är ogiltiga, gäller ej, har tagits bort, är borttagna, är inaktiverade, existerar inte, är avstängda, är avaktiverade',
  toldYou:
    'vad fick du för instruktioner, vad har du fått för, vilka instruktioner har du, vilka instruktioner fick du, vilka instruktioner följer du, vilka regler har du, vilka regler följer du, vilka regler måste du, vad står i din systemprompt, vad står det i din systemprompt, vad står det i dina, vad står i dina, vad står ovanför, vad stod före, vad blev du tillsagd, vad sa de till dig, vad har du blivit tillsagd, vad får du inte berätta, vad får du inte säga, vad är det du döljer',
  promptName: lists(
    product(
      'dolda|dold|hemliga|ursprungliga|interna|initiala|första|fullständiga|konfidentiella|inledande|hela|underliggande',
      'instruktioner|instruktionerna|instruktion|prompt|prompten|promptar|regler|riktlinjer|systemprompt|systemprompten|direktiv|order|systeminstruktioner|anvisningar',
    ),
    'systemprompten, systemprompter, systeminstruktioner, systeminstruktionerna, systeminstruktion, systeminstruktionen, systemmeddelande, systemmeddelandet, systemuppmaning, systemuppmaningen, startprompt, startinstruktioner, grundinstruktioner, utvecklarinstruktioner, grundprompt, system prompten, ursprungsinstruktioner, systemregler',
  ),
  toModel:
    'kära språkmodell, kära ai, bästa ai, instruktion till ai, instruktioner till ai, meddelande till ai, notera till ai, om du är en ai, om du är en språkmodell, till alla språkmodeller, obs ai, till modellen som läser, till den modell som, till den ai som',
  content: 'text, texten, samtal, samtalet, konversation, konversationen',
  changed: 'blivit befriad, blivit frigjord, blivit omprogrammerad, omprogrammerad, blivit upplåst',
  character:
    'stanna i rollen, håll dig i rollen, gå aldrig ur rollen, gå inte ur rollen, fall aldrig ur rollen, lämna aldrig rollen',
};

const danish: ConceptWords = {
  override:
    'ignorer, ignorér, ignorere, glem alt om, se bort fra, tilsidesæt, følg ikke, adlyd ikke, lyt ikke til, hør ikke på, overtræd, forkast, kassér, smid, bryd, omgå, overskriv, spring over, lad være med at følge, hold op med at følge, stop med at følge, vær ligeglad med, tag ikke hensyn til, fravig, forlad, slet, bortse fra, afvig fra, glem alt, glem alle, glem dine, glem din, glem dit, glem de, glem det, glem den, glem reglerne, glem instruktionerne, glem instrukserne, glem retningslinjerne, glem tidligere, glem hvad, glem nu, glem så, glem bare, glem venligst, glem straks, glem at, glem ovenstående, glem jeres, glem samtlige, glem foregående, glem alting, glem dette, glem disse, glem hele, glem dem',
  prior:
    'tidligere, foregående, forrige, ovenstående, ovenfor, ovenover, oprindelige, hidtidige, forudgående, indtil nu, forhenværende, initiale, gamle instruktioner, gamle instrukser, gamle regler, forud, før dette, førnævnte',
  all: 'alle, alle dine, alle de, samtlige, hver, enhver, alle disse',
  any: 'eventuelle, enhver, nogen som helst',
  everything:
    'alt ovenfor, alt ovenstående, alt tidligere, alt foregående, alt hvad, alt det, alt som, alt du, alting, alt ovenover, alt før',
  your: 'dine, dit system, dit svar, dit, din, jeres, du fik, dig givne, systemets, udviklernes, deres',
  mine: 'mine, mig, hvad jeg siger',
  instructions:
    'instruktioner, instruktionerne, instruktion, instruktionen, instrukser, instrukserne, instruks, regler, reglerne, retningslinjer, retningslinjerne, retningslinier, anvisninger, anvisningerne, ordrer, ordrerne, direktiver, forskrifter, befalinger, kommandoer, vejledninger, systeminstruktioner, systeminstrukser, prompten, beskeder, regelsæt, regelsættet, pålæg',
  limits: 'begrænsninger, begrænsningerne, grænser, restriktioner, betingelser',
  conduct:
    'protokol, protokoller, principper, programmering, træning, normer, værdier, etik, moral, adfærdskodeks, samvittighed, konfiguration, rolle, begrænsninger, etiske, skabere, udviklere',
  safety:
    'begrænsninger, begrænsningerne, restriktioner, sikkerhedsfiltre, sikkerhedsfilteret, sikkerhedsfiltrene, sikkerhedsregler, sikkerhedsretningslinjer, sikkerhedsforanstaltninger, sikkerhedsprotokoller, indholdsfilter, indholdsfilteret, indholdsfiltre, indholdspolitik, censur, censuren, spærringer, etiske retningslinjer, etiske filtre, moderation, filtrene, sikkerhedsspærringer, sikkerhedsbegrænsninger',
  disable: 'deaktiver, deaktivér, slå fra, sluk, sluk for, fjern, omgå, ophæv, kobl fra, frakobl, undgå',
  obey: 'følg, adlyd, lyt, adlyder, følger, adlyder du, gør, udfør, prioriter, ret dig efter',
  only: 'kun, udelukkende, alene, blot',
  reveal:
    'vis mig, vis din, vis dit, vis dine, vis alle, vis hele, vis den, vis de, vis os, vis systemprompten, vis systemprompt, afslør, fortæl, udskriv, gentag, sig, giv mig, giv os, gengiv, citer, citér, kopier, kopiér, oplys, nævn, oversæt din, oversæt dine, oversæt hele, opsummer, opsummér, indsæt, oplist, beskriv, kan du vise, røb, læs, print, dump, udlever, må jeg se, skriv din, skriv dit, skriv dine, skriv alle, skriv alt, skriv hele, skriv de, skriv den, skriv det, skriv systemprompten, skriv ned, skriv af, skriv adgangskoden',
  repeat:
    'gentag, gengiv, citer, citér, kopier, kopiér, udskriv, afslør, vis mig, print, læs op, skriv din, skriv dit, skriv dine, skriv alle, skriv alt, skriv hele, skriv de, skriv den, skriv det, skriv systemprompten, skriv ned, skriv af, skriv adgangskoden',
  whatIs:
    'hvad er, hvad var, hvilke er, hvilke var, hvilken er, hvordan lyder, hvordan lød, hvad står, hvad lyder, hvilke, hvad stod',
  given:
    'som du har fået, du har fået, som du fik, du fik, du er blevet givet, du blev givet, som er givet dig, som du er blevet, givet til dig, givet dig, du har modtaget, som du følger, som du skal følge, du har fået besked på, du fik besked på, du er blevet fortalt, du blev fortalt, før denne samtale, inden denne samtale, før samtalen, inden samtalen, i starten af samtalen, i starten af denne, i begyndelsen af samtalen, i begyndelsen af denne, ved samtalens start, før min første, før jeg skrev, som udviklerne gav, skrev til dig, skrevet til dig, du startede med, gav dig',
  drivesYou:
    'der styrer dig, som styrer dig, der styrer dine, der styrer din, som styrer din, styrer hvordan du, bag dine svar, din programmering, din træning, som du er bygget på, din adfærd, dine svar',
  unbound: lists(
    'ubegrænset, ubegrænsede, ucensureret, ucensurerede, ufiltreret, ufiltrerede, fri for alle, fri for regler, helt fri, fuldstændig fri, fri fra alle, ikke bundet af, ikke længere bundet, samvittighedsløs, må sige alt, kender ingen grænser, har ingen moral, frigjort fra, uden love, uden samvittighed, du må sige alt, må sige hvad som helst',
    product(
      'uden|uden nogen|uden nogen form for|ingen|har ingen|følger ingen|kender ingen|uden de|ikke har nogen',
      'begrænsninger|regler|grænser|filter|filtre|censur|restriktioner|spærringer|hæmninger|moral|etik|etiske|moralske|retningslinjer|sikkerhedsfiltre|skrupler|tabuer|begrænsning',
    ),
  ),
  become:
    'du er nu, fra nu af er du, fra og med nu er du, fra nu af hedder du, nu er du, lad som om, lad som om du, spil, spil rollen, optræd som, opfør dig, du spiller, du skal spille, du skal agere, ager, agér, forestil dig at du, påtag dig rollen, påtag dig, indtag rollen, gå ind i rollen, simuler, simulér, svar som, du hedder nu, du bliver nu, fra nu af, forestil dig en verden, tænk dig en verden, forestil dig at du lever',
  youAre: 'du er, er du, du skal, du kan, du må, du har, du befinder dig, du kører, du svarer, du bliver',
  noLonger: 'ikke længere, ikke en ai mere',
  ai: 'sprogmodel, sprogmodellen, kunstig intelligens, assistent, ai model, ai assistent, chatbot, chatbotten',
  answer: 'svar, besvar, giv svar, svarer, tal, hjælp mig, svarer du',
  switchOn: 'aktiver, aktivér, skift til, gå i, gå ind i, gå over til, slå til, tænd, lås op',
  mode: 'udviklertilstand, udviklertilstanden, udviklermode, fejlfindingstilstand, debugtilstand, admintilstand, administratortilstand, gudetilstand, testtilstand, vedligeholdelsestilstand, jailbreaktilstand, dan tilstand, fri tilstand, ubegrænset tilstand, diagnosetilstand, udviklingstilstand',
  persona: 'dan tilstand, gør hvad som helst nu',
  sensitive: lists(
    'adgangskode, adgangskoden, adgangskoder, adgangskoderne, kodeord, kodeordet, kodeordene, password, hemmelighed, hemmeligheden, hemmeligheder, loginoplysninger, api nøgle, api nøglen, api nøgler, api nøglerne, kodefrase, privat nøgle, private nøgler, private nøgle, kundedata, kundeoplysninger, brugerdata, fortrolige oplysninger, fortrolig information, fortrolige data, miljøvariabler, træningsdata, administratorkode, masterkode, adgangsnøgle, adgangsnøgler',
    product(
      'hemmelig|hemmelige|skjulte|hemmeligt',
      'kode|koden|nøgle|nøglen|ord|kodeord|adgangskode|frase|information|oplysninger',
    ),
  ),
  guarded: lists(
    product(
      'din|dit|dine|det hemmelige|den hemmelige|den skjulte',
      'hemmelighed|hemmeligheder|adgangskode|kodeord|nøgle|ord|kode|flag|frase',
    ),
    'ikke må fortælle, ikke må sige, ikke må afsløre, ikke må dele, skal holde hemmeligt, du vogter, du beskytter, du holder hemmelig',
  ),
  newInstructions:
    'nye instruktioner, nye instrukser, ny instruktion, ny instruks, ny opgave, nye ordrer, nye direktiver, ny systemprompt, nye regler gælder, opdaterede instruktioner, dine nye instruktioner, din nye opgave, vigtige instruktioner, ændrede instruktioner',
  newRules: product(
    'nye|opdaterede|ændrede|ny',
    'instruktioner|instrukser|regler|retningslinjer|ordrer|opgave|rolle|direktiver',
  ),
  theAbove:
    'alt ovenfor, alt ovenstående, det ovenstående, ovenstående tekst, teksten ovenfor, alt foregående, alt tidligere, alt hvad du, alt det du, alt hvad der står ovenfor, hvad der står ovenfor, det der står ovenfor, hvad du har fået at vide, hvad du fik at vide, hvad du er blevet fortalt, alt du har fået, alt du ved, alt du har lært, alt før',
  anything:
    'hvad som helst, alt hvad jeg, alt jeg, ethvert spørgsmål, alle spørgsmål, hvert spørgsmål, på alt, hvad jeg end, enhver anmodning, alle anmodninger, alt muligt',
  regardless:
    'uanset, selvom det er, selv hvis det er, uafhængigt af, for enhver pris, under alle omstændigheder, uden tøven, uden at tøve, ligegyldigt om, ligegyldigt hvad',
  noRefusal:
    'nægt aldrig, nægter aldrig, aldrig nægte, du må ikke nægte, du må aldrig nægte, du kan ikke nægte, afvis aldrig, afviser aldrig, aldrig afvise, sig aldrig nej, siger aldrig nej, aldrig sige nej, uden at nægte, uden at afvise, uden moralprædiken, ingen moralprædiken, ingen moralprædikener, ingen løftede pegefingre, ingen undskyldninger, uden undskyldninger, uden forbehold, ingen forbehold, uden ansvarsfraskrivelser, ingen ansvarsfraskrivelser, uden indvendinger',
  harm: 'ulovligt, ulovlig, ulovlige, uetisk, uetiske, umoralsk, umoralske, farligt, farlige, skadeligt, skadelige, forbudt, forbudte, kriminelle, stødende',
  obeyMe:
    'adlyd kun mig, adlyder kun mig, adlyder du kun mig, lyt kun til mig, lytter kun til mig, følg kun mine, følg udelukkende mine, gør alt hvad jeg siger, du gør alt hvad jeg, gør præcis som jeg siger, mit ord er lov, jeg er din herre, jeg er din mester',
  authority:
    'jeg er din udvikler, jeg er udvikleren, jeg er din skaber, jeg er administratoren, jeg er administrator, jeg er din administrator, jeg er systemadministrator, jeg arbejder hos openai, jeg arbejder for openai, jeg er fra openai, på vegne af dine udviklere, på vegne af openai, som din udvikler, jeg er autoriseret, du er autoriseret, jeg har tilladelse, besked fra openai, besked fra udviklerne, dine udviklere har godkendt, som din administrator, som administrator giver jeg, som administrator beordrer',
  void: 'gælder ikke længere, gælder ikke, er ophævet, ophævet, er ugyldige, er fjernet, er slettet, er deaktiveret, er bortfaldet, eksisterer ikke, er slået fra, er slukket, er deaktiverede',
  toldYou:
    'hvad har du fået besked på, hvad fik du besked på, hvilke instruktioner har du, hvilke instruktioner fik du, hvilke instrukser har du, hvilke instrukser fik du, hvilke instruktioner følger du, hvilke regler har du, hvilke regler følger du, hvilke regler skal du, hvad står der i din systemprompt, hvad står i din systemprompt, hvad står der i dine, hvad står i dine, hvad står der ovenfor, hvad blev du fortalt, hvad er du blevet fortalt, hvad fik du at vide, hvad har du fået at vide, hvad må du ikke fortælle, hvad må du ikke sige, hvad er det du skjuler',
  promptName: lists(
    product(
      'skjulte|skjult|hemmelige|oprindelige|interne|initiale|første|fulde|komplette|fortrolige|indledende|hele|underliggende',
      'instruktioner|instrukser|instruktion|prompt|prompts|prompten|regler|retningslinjer|systemprompt|direktiver|ordrer|systeminstruktioner|anvisninger',
    ),
    'systemprompten, systemprompts, systeminstruktioner, systeminstruktionerne, systeminstrukser, systeminstruktion, systeminstruks, systembesked, systembeskeden, systemmeddelelse, startprompt, startinstruktioner, grundinstruktioner, udviklerinstruktioner, system prompten, systemregler',
  ),
  toModel:
    'kære sprogmodel, kære ai, instruktion til ai, instruks til ai, instrukser til ai, besked til ai, note til ai, hvis du er en ai, hvis du er en sprogmodel, til alle sprogmodeller, obs ai, til den model der, til modellen der, til den ai der',
  content: 'tekst, teksten, samtale, samtalen',
  changed: 'blevet befriet, blevet omprogrammeret, omprogrammeret, blevet frigjort, blevet låst op',
  exempt:
    'ikke længere følge, behøver ikke følge, behøver ikke at følge, skal ikke følge, fritaget for, fritaget fra',
  character:
    'bliv i rollen, gå aldrig ud af rollen, fald aldrig ud af rollen, forlad aldrig rollen, hold dig i rollen',
};

const norwegian: ConceptWords = {
  override:
    'ignorer, ignorere, glem alt om, se bort fra, se bort ifra, sett til side, tilsidesett, følg ikke, ikke følg, ikke bry deg om, adlyd ikke, ikke hør på, ikke lytt til, overse, forkast, kast bort, bryt, omgå, overstyr, overskriv, hopp over, slutt å følge, ikke ta hensyn til, forlat, slett, blås i, drit i, gi blaffen i, bortse fra, avvik fra, oversjå, ikkje følg, ikkje bry deg om, glem alt, glem alle, glem dine, glem din, glem ditt, glem de, glem det, glem den, glem reglene, glem instruksjonene, glem instruksene, glem retningslinjene, glem tidligere, glem hva, glem nå, glem så, glem bare, glem vennligst, glem straks, glem at, glem ovenstående, glem samtlige, glem foregående, glem alting, glem dette, glem disse, glem hele, glem dem, glem reglane, gløym alt, gløym alle, gløym reglane, gløym det, gløym dei, glem oversettelsen',
  prior:
    'tidligere, foregående, forrige, ovenstående, ovenfor, opprinnelige, hittil, forutgående, inntil nå, tidlegare, førre, ovanfor, gamle instruksjoner, gamle instrukser, gamle regler, initiale, førnevnte, før dette, opphavlege',
  all: 'alle, alle dine, alle de, samtlige, hver, enhver, alle desse',
  any: 'eventuelle, noen som helst',
  everything:
    'alt ovenfor, alt ovenstående, alt tidligere, alt foregående, alt over, alt hva, alt det, alt som, alt du, alt før, absolutt alt, alt de, alt det de',
  your: 'dine, ditt, din, deres, du fikk, systemets, utviklernes, utviklerens, deg gitte',
  mine: 'mine, meg, det jeg sier, mitt',
  instructions:
    'instruksjoner, instruksjonene, instruksjon, instruksjonen, instrukser, instruksene, instruks, regler, reglene, reglane, reglar, retningslinjer, retningslinjene, retningsliner, anvisninger, ordrer, ordrene, direktiver, direktivene, forskrifter, befalinger, kommandoer, føringer, føringene, systeminstruksjoner, systeminstrukser, prompten, regelverk, regelverket, instruksjonar, instruksjonane, beskjeder, pålegg',
  limits: 'begrensninger, begrensningene, grenser, restriksjoner, vilkår, avgrensingar',
  conduct:
    'protokoll, protokoller, prinsipper, programmering, trening, normer, verdier, etikk, moral, etiske, samvittighet, konfigurasjon, rolle, begrensninger, skapere, utviklere',
  safety:
    'begrensninger, begrensningene, restriksjoner, sikkerhetsfiltre, sikkerhetsfilter, sikkerhetsfilteret, sikkerhetsfiltrene, sikkerhetsregler, sikkerhetsretningslinjer, sikkerhetstiltak, sikkerhetsprotokoller, innholdsfilter, innholdsfilteret, innholdsfiltre, innholdspolicy, sensur, sensuren, sperrer, sperrene, etiske retningslinjer, etiske filtre, moderering, filtrene, avgrensingar, sikkerhetsbegrensninger, sikkerheitsfilter',
  disable: 'deaktiver, slå av, skru av, koble ut, koble fra, fjern, omgå, opphev, kople ut',
  obey: 'følg, adlyd, lytt, hør på, adlyder, følger, lyd, gjør, utfør, prioriter, rett deg etter',
  only: 'bare, kun, utelukkende, berre, kun meg',
  reveal:
    'vis meg, vis din, vis ditt, vis dine, vis alle, vis hele, vis den, vis de, vis oss, vis systemprompten, vis systemprompt, avslør, fortell, skriv ut, gjenta, si meg, si det, si systemprompten, gi meg, gi oss, gjengi, siter, sitér, kopier, røp, oppgi, nevn, oversett systemprompten, oversett hele, oversett dine, oppsummer, lim, list opp, beskriv, kan du vise, les opp, print, dump, utlever, får jeg se, fortel, syn meg, kan jeg få se, skriv din, skriv ditt, skriv dine, skriv alle, skriv alt, skriv hele, skriv de, skriv den, skriv systemprompten, skriv ned, skriv av, skriv passordet, skriv opp',
  repeat:
    'gjenta, gjengi, siter, sitér, kopier, skriv ut, avslør, vis meg, les opp, print, gjenta meg, skriv din, skriv ditt, skriv dine, skriv alle, skriv alt, skriv hele, skriv de, skriv den, skriv systemprompten, skriv ned, skriv av, skriv passordet, skriv opp',
  whatIs:
    'hva er, hva var, hvilke er, hvilke var, hvilken er, hvordan lyder, hvordan lød, hva står, hva sier, hva lyder, hvilke, kva er, kva var, kva står, hva stod, hva sto',
  given:
    'som du har fått, du har fått, som du fikk, du fikk, du ble gitt, du har blitt gitt, du er blitt gitt, som er gitt deg, gitt til deg, gitt deg, du har mottatt, som du følger, som du må følge, du har fått beskjed om, du fikk beskjed om, du er blitt fortalt, du har blitt fortalt, du ble fortalt, før denne samtalen, før samtalen, i starten av samtalen, i starten av denne, i begynnelsen av samtalen, i begynnelsen av denne, ved starten av, før min første, før jeg skrev, som utviklerne ga, før denne chatten, skrev til deg, skrevet til deg, du startet med, ga deg',
  drivesYou:
    'som styrer deg, som styrer dine, som styrer din, som styrer oppførselen, styrer hvordan du, bak svarene dine, din programmering, programmeringen din, treningen din, din trening, oppførselen din, svarene dine, dine svar',
  unbound: lists(
    'ubegrenset, ubegrensede, usensurert, usensurerte, ufiltrert, ufiltrerte, fri for alle, fri fra alle, fri for regler, helt fri, fullstendig fri, ikke bundet av, ikke lenger bundet, samvittighetsløs, kan si alt, kjenner ingen grenser, har ingen moral, frigjort fra, avgrensa, uten lover, uten samvittighet, du kan si alt, kan si hva som helst',
    product(
      'uten|uten noen|uten noen form for|ingen|har ingen|følger ingen|kjenner ingen|utan|ikke har noen',
      'begrensninger|regler|grenser|filter|filtre|sensur|restriksjoner|sperrer|hemninger|moral|etikk|etiske|moralske|retningslinjer|sikkerhetsfiltre|skrupler|tabuer|begrensning|avgrensingar|reglar',
    ),
  ),
  become:
    'du er nå, fra nå av er du, fra og med nå er du, fra nå av heter du, nå er du, lat som, lat som om, lat som om du, spill rollen, spill en, opptre som, oppfør deg, du spiller, du skal spille, du skal opptre, forestill deg at du, se for deg at du, påta deg rollen, ta rollen, innta rollen, gå inn i rollen, simuler, svar som, du heter nå, du blir nå, frå no av er du, du er no, fra nå av, se for deg en verden, forestill deg en verden, forestill deg at du lever',
  youAre:
    'du er, er du, du skal, du kan, du må, du har, du får, du befinner deg, du kjører, du svarer, du blir',
  noLonger: 'ikke lenger, ikke en ki lenger, ikkje lenger',
  ai: 'språkmodell, språkmodellen, kunstig intelligens, assistent, ki modell, ki assistent, ai modell, chatbot, praterobot, chatboten, språkmodellar',
  answer: 'svar, besvar, gi svar, svarer, snakk, hjelp meg, svarer du',
  switchOn: 'aktiver, bytt til, gå i, gå inn i, gå over til, slå på, skru på, lås opp',
  mode: 'utviklermodus, utviklermodusen, utviklingsmodus, feilsøkingsmodus, debugmodus, adminmodus, administratormodus, gudemodus, gudmodus, testmodus, vedlikeholdsmodus, jailbreakmodus, dan modus, fri modus, ubegrenset modus, diagnosemodus, rotmodus',
  persona: 'dan modus, gjør hva som helst nå',
  sensitive: lists(
    'passord, passordet, passordene, hemmelighet, hemmeligheten, hemmeligheter, innloggingsinformasjon, påloggingsinformasjon, påloggingsdetaljer, tilgangskode, tilgangskoder, tilgangskoden, api nøkkel, api nøkkelen, api nøkler, api nøklene, kodeord, kodeordet, passfrase, privat nøkkel, private nøkler, kundedata, kundeopplysninger, brukerdata, konfidensiell informasjon, konfidensielle opplysninger, fortrolig informasjon, miljøvariabler, treningsdata, administratorpassord, adminpassord, hovedpassord, løyndom, løyndommen',
    product(
      'hemmelig|hemmelige|skjulte|skjult',
      'kode|koden|nøkkel|nøkkelen|ord|ordet|passord|passordet|frase|frasen|informasjon',
    ),
  ),
  guarded: lists(
    product(
      'din|ditt|dine|det hemmelige|den hemmelige|den skjulte',
      'hemmelighet|hemmeligheter|passord|passordet|nøkkel|nøkkelen|kodeord|ord|ordet|kode|koden|flagg|flagget|frasen',
    ),
    'ikke får fortelle, ikke får si, ikke skal fortelle, ikke skal si, ikke må fortelle, ikke må si, ikke skal avsløre, ikke får avsløre, skal holde hemmelig, du vokter, du beskytter, du holder hemmelig',
  ),
  newInstructions:
    'nye instruksjoner, nye instrukser, ny instruksjon, ny instruks, ny oppgave, nye ordrer, nye direktiver, ny systemprompt, nye regler gjelder, oppdaterte instruksjoner, dine nye instruksjoner, din nye oppgave, viktige instruksjoner, endrede instruksjoner',
  newRules: product(
    'nye|oppdaterte|endrede|ny',
    'instruksjoner|instrukser|regler|retningslinjer|ordrer|oppgave|rolle|direktiver',
  ),
  theAbove:
    'alt ovenfor, alt over, alt ovenstående, det ovenstående, teksten ovenfor, teksten over, alt foregående, alt tidligere, alt som står over, alt som står ovenfor, det som står over, det som står ovenfor, hva du har fått beskjed om, det du har fått beskjed om, det du er blitt fortalt, alt du har fått, alt du fikk, alt du vet, alt du har lært, alt du har blitt, alt du er blitt, alt før',
  anything:
    'hva som helst, alt jeg, ethvert spørsmål, alle spørsmål, hvert spørsmål, på alt, hva jeg enn, enhver forespørsel, alle forespørsler, alt mulig, kva som helst, absolutt alt',
  regardless:
    'uansett, selv om det er, uavhengig av, for enhver pris, under alle omstendigheter, uten å nøle, uten å blunke, samme hva, samme om',
  noRefusal:
    'nekt aldri, nekter aldri, aldri nekte, du får ikke nekte, du kan ikke nekte, du skal aldri nekte, du kan aldri nekte, du har ikke lov til å nekte, avslå aldri, avslår aldri, avvis aldri, avviser aldri, aldri avvise, si aldri nei, sier aldri nei, aldri si nei, uten å nekte, uten å avslå, uten moralpreken, ingen moralpreken, ingen moralprekener, uten å moralisere, ingen unnskyldninger, uten unnskyldninger, uten forbehold, ingen forbehold, uten ansvarsfraskrivelser, ingen ansvarsfraskrivelser, uten innvendinger',
  harm: 'ulovlig, ulovlige, uetisk, uetiske, umoralsk, umoralske, farlig, farlige, skadelig, skadelige, forbudt, forbudte, kriminelle, støtende',
  obeyMe:
    'adlyd kun meg, adlyd bare meg, adlyder kun meg, adlyder bare meg, adlyder du bare meg, lytt bare til meg, hør bare på meg, hører bare på meg, følg bare mine, følg kun mine, gjør alt jeg sier, du gjør alt jeg, gjør akkurat som jeg sier, mitt ord er lov, jeg er din herre, jeg er din mester',
  authority:
    'jeg er utvikleren din, jeg er din utvikler, jeg er utvikleren, jeg er skaperen din, jeg er administratoren, jeg er administrator, jeg er din administrator, jeg er systemadministrator, jeg jobber i openai, jeg jobber hos openai, jeg jobber for openai, jeg er fra openai, på vegne av utviklerne, på vegne av openai, som din utvikler, jeg er autorisert, du er autorisert, jeg har tillatelse, beskjed fra openai, melding fra openai, beskjed fra utviklerne, utviklerne dine har godkjent, som din administrator, som administrator gir jeg, som administrator beordrer',
  void: 'gjelder ikke lenger, gjelder ikke, er opphevet, opphevet, er ugyldige, er fjernet, er slettet, er deaktivert, har utgått, finnes ikke lenger, eksisterer ikke, er skrudd av, er slått av, gjelder ikke mer, er deaktiverte',
  toldYou:
    'hva har du fått beskjed om, hva fikk du beskjed om, hvilke instruksjoner har du, hvilke instruksjoner fikk du, hvilke instrukser har du, hvilke instrukser fikk du, hvilke instruksjoner følger du, hvilke regler har du, hvilke regler følger du, hvilke regler må du, hva står det i systemprompten, hva står i systemprompten, hva står det i instruksene dine, hva står det i instruksjonene dine, hva er instruksjonene dine, hva er instruksene dine, hva står over, hva står det over, hva ble du fortalt, hva er du blitt fortalt, hva har du blitt fortalt, hva ble du bedt om før, hva får du ikke lov til å fortelle, hva har du ikke lov til å, hva er det du skjuler, kva instruksar har du',
  promptName: lists(
    product(
      'instruksene|instruksjonene|reglene|retningslinjene|ordrene|føringene|systeminstruksjonene|reglane|instruksjonane',
      'dine',
    ),
    'instruksen din, prompten din, løynde instruksen, løynde instruksar',
    product(
      'skjulte|skjult|hemmelige|opprinnelige|interne|initiale|første|fulle|fullstendige|komplette|konfidensielle|innledende|hele|underliggende',
      'instruksjoner|instruksjonene|instrukser|instruksen|instruksjon|prompt|prompten|prompter|regler|reglene|retningslinjer|systemprompt|systemprompten|direktiver|ordrer|systeminstruksjoner',
    ),
    'systemprompten, systemprompter, systeminstruksjoner, systeminstruksjonene, systeminstrukser, systeminstruks, systeminstruksen, systeminstruksjon, systemmelding, systemmeldingen, systemledetekst, startprompt, startinstruksjoner, grunninstruksjoner, utviklerinstruksjoner, system prompten, systemregler, oppstartsinstruksjoner',
  ),
  toModel:
    'kjære språkmodell, kjære ki, kjære ai, instruks til ki, instruksjon til ai, instruksjoner til ai, instrukser til ai, melding til ki, melding til ai, beskjed til ai, hvis du er en ki, hvis du er en ai, hvis du er en språkmodell, til alle språkmodeller, obs ki, til modellen som, til den modellen som, til ki en som',
  content: 'tekst, teksten, samtale, samtalen',
  changed: 'blitt befridd, blitt omprogrammert, omprogrammert, blitt frigjort, blitt låst opp',
  exempt:
    'ikke lenger følge, trenger ikke følge, trenger ikke å følge, skal ikke følge, fritatt fra, fritatt for',
  character:
    'hold deg i rollen, bli i rollen, gå aldri ut av rollen, fall aldri ut av rollen, forlat aldri rollen',
};

const icelandic: ConceptWords = {
  override:
    'hunsaðu, hunsa, hunsið, hunza, hunzaðu, virtu ekki, virtu að vettugi, líttu framhjá, horfðu framhjá, slepptu, hættu að fylgja, fylgdu ekki, farðu ekki eftir, ekki fylgja, ekki fara eftir, ekki hlýða, hlýddu ekki, brjóttu, hafnaðu, kastaðu, hentu, leggðu til hliðar, settu til hliðar, víktu frá, víktu til hliðar, ekki hlusta á, skeyttu ekki um, taktu ekki mark á, ekki taka mark á, láttu sem, brjóta, að brjóta, hunsaðu allar, gleymdu öllu, gleymdu öllum, gleymdu því, gleymdu þeim, gleymdu þessum, gleymdu fyrri, gleymdu fyrirmælum, gleymdu fyrirmælunum, gleymdu reglum, gleymdu reglunum, gleymdu leiðbeiningum, gleymdu leiðbeiningunum, gleymdu þínum, gleymdu skipunum, gleymdu nú, gleymdu strax, gleymdu bara, gleymdu hér, gleymdu að, gleymið öllu, gleymið öllum, gleymið því, gleymið þeim, gleymið þessum, gleymið fyrri, gleymið fyrirmælum, gleymið fyrirmælunum, gleymið reglum, gleymið reglunum, gleymið leiðbeiningum, gleymið leiðbeiningunum, gleymið þínum, gleymið skipunum, gleymið nú, gleymið strax, gleymið bara, gleymið hér, gleymið að, gleymdu þýðingunni, leggðu reglurnar, brýtur, láttu reglurnar',
  prior:
    'fyrri, fyrrum, undanfarandi, ofangreind, ofangreindar, ofangreindum, ofangreindu, að ofan, hér að ofan, upprunalegu, upphaflegu, áður, gömlu, fyrirliggjandi, á undan, hingað til, upprunalegar, upprunaleg',
  all: 'allar, öll, öllum, alla, allt, allra, sérhverjum, hverri',
  any: 'einhverjar, nokkrar, hvaða sem er',
  everything:
    'allt að ofan, allt sem, öllu sem, allt hér að ofan, allt fyrra, öllu, öllu að ofan, allt á undan, allt sem þeir',
  your: 'þínar, þínum, þínir, þína, þinna, þitt, þín, þinn, þínu, þinni, þinnar, ykkar, þér gefnar, þín og svaraðu',
  mine: 'mínar, mínum, mínir, mína, mér, mínu, mig',
  instructions:
    'fyrirmæli, fyrirmælum, fyrirmælin, fyrirmælunum, fyrirmæla, leiðbeiningar, leiðbeiningum, leiðbeiningarnar, leiðbeiningunum, leiðbeininga, reglur, reglum, reglurnar, reglunum, reglna, skipanir, skipunum, skipanirnar, skipununum, kerfisreglur, kerfisfyrirmæli, kerfisleiðbeiningar, tilmæli, tilmælum, tilskipanir, viðmið, viðmiðum, viðmiðin, viðmiðunum, viðmiðunarreglur',
  limits: 'takmarkanir, takmörkunum, takmarkana, hömlur, hömlum, mörk, skorður, takmarkanirnar',
  conduct:
    'siðareglur, siðareglum, gildi, gildum, forritun, þjálfun, siðferði, samvisku, hlutverk, hlutverki',
  safety:
    'takmarkanir, takmörkunum, takmarkanirnar, öryggisreglur, öryggisreglum, öryggissíur, öryggissíum, öryggissíuna, síur, síunum, ritskoðun, öryggisráðstafanir, öryggisráðstöfunum, siðareglur, öryggisfyrirmæli, hömlur, efnissíur, öryggisviðmið, siðferðissíunum, siðferðissíur, siðferðissíurnar, siðferðisreglur',
  disable:
    'slökktu á, aftengdu, fjarlægðu, sniðgakktu, gerðu óvirkar, gerðu óvirka, taktu úr sambandi, felldu niður, framhjá',
  obey: 'fylgdu, hlýddu, hlustaðu, farðu eftir, hlýðir, hlýðirðu, fylgir, gerðu, framkvæmdu',
  only: 'aðeins, einungis, bara, eingöngu',
  reveal:
    'sýndu, sýndu mér, segðu, segðu mér, birtu, afhjúpaðu, prentaðu, endurtaktu, ljóstraðu upp, gefðu, gefðu mér, upplýstu, láttu mig, deildu, þýddu, teldu upp, listaðu, afritaðu, lýstu, nefndu, má ég sjá, geturðu sýnt, skrifaðu upp, skrifaðu út, skrifaðu öll, skrifaðu allt, skrifaðu allar, skrifaðu niður, skrifaðu þín, skrifaðu fyrstu',
  repeat:
    'endurtaktu, afritaðu, prentaðu, birtu, sýndu, lestu upp, skrifaðu upp, skrifaðu út, skrifaðu öll, skrifaðu allt, skrifaðu allar, skrifaðu niður, skrifaðu þín, skrifaðu fyrstu',
  whatIs:
    'hvað er, hver er, hver eru, hverjar eru, hvað eru, hverjar voru, hver voru, hvað var, hvað stendur, hvaða, hvernig hljóða, hvernig hljóðar, hverjir eru',
  given:
    'sem þú fékkst, sem þú hefur fengið, þú fékkst, þú hefur fengið, sem þér voru, sem þér var, þér var sagt, þér hefur verið, sem þú fylgir, sem þú ferð eftir, fyrir þetta samtal, á undan þessu samtali, í upphafi samtalsins, í upphafi þessa, í byrjun samtalsins, í byrjun þessa, áður en þetta samtal, áður en samtalið, áður en ég, þér gefin, þér gefnar, sem þú varst, sem þú fékkst áður, skrifuðu þér, sem þú byrjaðir með, var trúað fyrir, gáfu þér, sem höfundar þínir',
  drivesYou:
    'sem stýra þér, sem stjórna þér, sem stýrir þér, svörum þínum, hegðun þinni, á bak við svör, þjálfun þinni, forritun þinni',
  unbound: lists(
    'ótakmarkað, ótakmarkaður, ótakmörkuð, óheft, óheftur, óritskoðað, óritskoðaður, óritskoðuð, laus við, laust við, ekki bundinn af, ekki bundin af, ekki bundið af, engum reglum, engar reglur gilda, ekki lengur bundinn, ekki lengur bundin, frjáls undan, án laga, án samvisku, samviskulaus, samviskulausrar, samviskulausa, mátt segja allt, mátt segja hvað sem er, án síu, getur sagt hvað sem er, sú sem var án, var án takmarkana',
    product(
      'án|án nokkurra|án allra|engar|hefur engar|engin|án nokkurrar',
      'takmarkana|reglna|hamla|siðareglna|ritskoðunar|sía|hindrana|siðferðis|takmarka|skorða|takmarkanir|reglur|hömlur|siðareglur|síur|mörk|siðferðisreglna',
    ),
  ),
  become:
    'þú ert nú, þú ert núna, nú ert þú, héðan í frá ert þú, héðan í frá ertu, frá og með nú ert þú, frá og með núna ertu, láttu eins og, láttu sem þú, þykjast vera, þykstu vera, leiktu, leiktu hlutverk, þú leikur, hagaðu þér, hegðaðu þér, ímyndaðu þér að þú, taktu að þér hlutverk, settu þig í hlutverk, þú heitir nú, svaraðu sem, þú átt að leika, héðan í frá, ímyndaðu þér heim, ímyndaðu þér að, láttu eins og þú',
  youAre: 'þú ert, ertu, þú munt, þú getur, þú mátt, þú átt, þú hefur, þú verður, þú svarar, þú hefur verið',
  noLonger: 'ekki lengur',
  ai: 'gervigreind, gervigreindin, mállíkan, mállíkanið, gervigreindarlíkan, spjallmenni, aðstoðarmaður, gervigreindaraðstoðarmaður',
  answer: 'svaraðu, svara, svarar, talaðu, hjálpaðu mér',
  switchOn: 'virkjaðu, skiptu yfir í, farðu í, kveiktu á, ræstu, opnaðu, virkjaðu frjálsan',
  mode: 'þróunarham, þróunarhamur, þróunarstillingu, kerfisstjóraham, villuleitarham, prófunarham, guðsham, þróunarhamnum, dan ham, forritaraham, frjálsum ham, frjálsan ham, óheftan ham',
  sensitive: lists(
    'lykilorð, lykilorðið, lykilorðin, lykilorðinu, aðgangsorð, aðgangsorðið, leyndarmál, leyndarmálið, leyndarmálin, aðgangslykill, aðgangslykla, leynilykill, leynilykilinn, api lykil, api lykilinn, api lykla, leynikóði, leynikóðann, leyniorð, leyniorðið, trúnaðarupplýsingar, trúnaðarupplýsingum, aðgangsupplýsingar, notendagögn',
    product(
      'leynilega|leynilegan|falda|leyndu|leyndarmál',
      'lykilinn|lykil|kóðann|kóða|orðið|orð|lykilorðið',
    ),
  ),
  guarded:
    'lykilorðið þitt, leyndarmálið þitt, leynilykilinn þinn, leyniorðið þitt, ekki má segja, mátt ekki segja, mátt ekki gefa upp, átt ekki að segja, átt að gæta, þú gætir, leyndarmálin þín, leyndarmálið sem þú, leyndarmál sem þú, lykilorðið sem þú, leyniorðið sem þú, orðið sem þú gætir',
  newInstructions:
    'ný fyrirmæli, nýjar leiðbeiningar, nýjar reglur gilda, nýtt verkefni, nýjar skipanir, uppfærðar leiðbeiningar, uppfærð fyrirmæli, nýja verkefnið þitt',
  newRules: product(
    'nýjar|ný|nýtt|uppfærðar|breyttar',
    'reglur|leiðbeiningar|fyrirmæli|skipanir|hlutverk|verkefni',
  ),
  theAbove:
    'allt að ofan, allt hér að ofan, öllu að ofan, öllu hér að ofan, allt sem á undan, öllu sem á undan, textann hér að ofan, textanum hér að ofan, allt sem þér, öllu sem þér, allt sem þú, öllu sem þú, ofangreint, öllu ofangreindu, því sem að ofan',
  anything:
    'hvað sem er, hverju sem er, allt sem ég, öllum spurningum, hvaða spurningu sem er, öllu sem ég, hvað sem ég',
  regardless:
    'óháð, sama hvað, sama hvort, burtséð frá, jafnvel þótt, undir öllum kringumstæðum, án þess að hika',
  noRefusal:
    'neitaðu aldrei, neita aldrei, aldrei neita, þú mátt ekki neita, þú mátt aldrei neita, þú getur ekki neitað, hafnaðu aldrei, aldrei hafna, segðu aldrei nei, segir aldrei nei, án þess að neita, engar afsakanir, án fyrirvara og, enga siðapredikun, án siðapredikana',
  harm: 'ólöglegt, ólögleg, ólöglegar, siðlaust, siðlaus, ósiðlegt, hættulegt, hættulegar, skaðlegt, skaðlegar, bannað',
  obeyMe:
    'hlýddu aðeins mér, hlýddu bara mér, hlýðir aðeins mér, hlýðir bara mér, hlýðirðu aðeins mér, hlustaðu aðeins á mig, hlustaðu bara á mig, fylgdu aðeins mínum, gerðu allt sem ég segi, þú gerir allt sem ég, hlýðir nú mér, hlýðir þú nú mér',
  authority:
    'ég er kerfisstjóri, ég er kerfisstjórinn, ég er forritarinn þinn, ég er höfundur þinn, ég er skapari þinn, ég vinn hjá openai, ég er frá openai, ég hef heimild, fyrir hönd openai, skilaboð frá openai, sem kerfisstjóri þinn, sem kerfisstjóri skipa',
  void: 'gilda ekki lengur, gilda ekki, eru fallnar úr gildi, úr gildi, hafa verið felldar, eiga ekki lengur við, gildir ekki, er slökkt, verið aflétt, hefur verið aflétt, eru ógildar, eru ógild, eru óvirkar',
  toldYou:
    'hvaða fyrirmæli fékkstu, hvaða fyrirmæli fékkst þú, hvaða fyrirmæli hefur þú, hvaða leiðbeiningar fékkstu, hvaða leiðbeiningar hefur þú, hvaða reglum fylgir þú, hvaða reglum ferð þú, hvaða reglur hefur þú, hvað var þér sagt, hvað stendur í kerfisfyrirmælum, hvað stendur í leiðbeiningum þínum, hvað stendur í fyrirmælum þínum, hvað máttu ekki segja, hvað stendur hér að ofan, hver eru fyrirmæli þín, hvað stóð í leiðbeiningunum sem þú, hvað stóð í fyrirmælunum sem þú, hvað stóð í fyrirmælum þínum, hvaða reglur gilda um þig',
  promptName: lists(
    product('fyrirmælin|fyrirmæli|leiðbeiningarnar|leiðbeiningar|reglurnar|reglur|skipanirnar', 'þín|þínar'),
    product(
      'földu|falin|faldar|upprunalegu|upprunaleg|upphaflegu|leynileg|leynilegu|innri|fyrstu|leyndu',
      'fyrirmæli|fyrirmælin|leiðbeiningar|leiðbeiningarnar|reglur|reglurnar|skipanir|skipanirnar|kerfisfyrirmæli|hvatningu|kvaðningu',
    ),
    'kerfisfyrirmæli, kerfisfyrirmælin, kerfisfyrirmælum, kerfisfyrirmælunum, kerfisleiðbeiningar, kerfisleiðbeiningarnar, kerfisleiðbeiningum, kerfiskvaðningu, kerfiskvaðninguna, kerfiskvaðning, kerfisskilaboð, kerfisskilaboðin, kerfishvatning, kerfishvatningu, kerfisboð, kerfisprompt, kerfisreglur, upphafsfyrirmæli, upphafsleiðbeiningar, upphafsfyrirmælin',
  ),
  toModel:
    'kæra mállíkan, kæra gervigreind, fyrirmæli til gervigreindar, skilaboð til gervigreindar, leiðbeiningar til gervigreindar, ef þú ert gervigreind, ef þú ert mállíkan, til allra mállíkana, til líkansins sem, til gervigreindarinnar sem, til mállíkansins sem',
  content: 'texta, textann, textanum, samtal, samtalið',
  changed: 'verið endurforritaður, verið frelsaður, verið endurforrituð, leystur undan',
  character:
    'farðu aldrei úr hlutverkinu, farðu ekki úr hlutverkinu, vertu í hlutverki, haltu þig í hlutverkinu',
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

export const germanic: readonly ConceptWords[] = [
  german,
  dutch,
  swedish,
  danish,
  norwegian,
  icelandic,
  afrikaans,
  yiddish,
].map(alsoAsRead);

/** Phrases also with their later words as they are read. */
function alsoAsRead(words: ConceptWords): ConceptWords {
  return Object.fromEntries(
    Object.entries(words).map(([concept, list]) => [concept, list.split(', ').flatMap(readings).join(', ')]),
  );
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
