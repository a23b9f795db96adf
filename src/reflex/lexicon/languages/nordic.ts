import { lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

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

export const nordic: readonly ConceptWords[] = [swedish, danish, norwegian, icelandic];
