import { elided, led, lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

const italian: ConceptWords = elided(
  {
    override:
      'stacca, staccati, scavalca, ometti, disattendi, agisci al di fuori, opera al di fuori, agisci contro, infrangi, modifica, oltrepassa, bypassa, evita, eludi, abbandona, scarta, sospendi, viola, violare, rinuncia a, rinuncia ai, metti da parte, trascura, elimina, disattiva, aggira, dissocia, annulla, disobbedisci, disubbidisci, lascia stare, lascia perdere, contravvieni, supera, sfida, non seguire, scegli di non seguire, smetti di seguire, dimenticati',
    your: 'tuo, tua, tue, tuoi, vostre, vostri',
    mine: 'mie, mia, miei, mio',
    instructions:
      'desideri, guida, autorita, esigenze, preferenze, indicazioni, bisogni, consigli, istruzioni, comando, prompt, insieme di istruzioni, istruzione, direttiva, direttive, linee guida, comandi, ordini, richieste, norme, indicazioni',
    conduct:
      'algoritmi, bussola morale, limiti, configurazione, sistemi, processo, processo decisionale, regole, misure di sicurezza, protocollo, protocolli, principi, etica, etiche, etici, programmazione, formazione, procedure, metodi, valori, parametri, codice di condotta, privacy, funzioni programmate',
    safety: 'restrizioni, restrizione, limitazioni, limiti, filtri, censura, vincoli',
    obey: 'agisci secondo, secondo i miei, agisci sotto, in favore delle, su mia, adattati a, rispondi solo, rispondi ai, segui, obbedisci, ubbidisci, esegui, concentrati, rispetta, ascolta, priorita',
    only: 'solo, soltanto, esclusivamente, unicamente, al primo posto, solamente',
    reveal:
      'rivela, mostra, mostrami, esponi, condividi, ripeti, ripetimi, dimmi, visualizza, svela, spiega le tue, spiega il tuo, spiegami le tue, scrivi',
    whatIs: 'qual e, quali sono, qual e stato, qual e stata, quali erano, cosa dice',
    drivesYou:
      'su cui, che alimenta, nel tuo sistema, tuo sviluppo, tuo sviluppo ia, tue capacita, con cui sei, tue operazioni, su cui si basa, della tua programmazione, tua programmazione, tua formazione, dietro le tue, che ti guida, tuo sistema ia, la tua ia, tue risposte, tua creazione, che hai ricevuto, che ti e stato, tue operazioni',
    unbound:
      'senza censura, senza etica, senza morale, senza alcun limite, senza restrizioni, libero da, piu regole, nessuna regola',
    become: 'ora sei, fingi di essere, comportati come, immagina di essere, da questo momento',
    switchOn: 'attiva, abilita, entra in, passa a',
  },
  'l d dell all un quest sull',
);

const italianSpoken: ConceptWords = {
  usual:
    'linee guida di openai, linee guida di open ai, regole di openai, regole di open ai, politiche di openai, politiche di open ai, policy di openai, policy di open ai, tuoi creatori, tuoi sviluppatori, tuoi programmatori, letica, policy dei contenuti',
  override: lists(
    led(
      'e|ora|adesso|poi|quindi|allora|prima|semplicemente|dai|su',
      'ignora|dimentica|dimenticati|scorda|scordati|tralascia|trascura|ignori|dimentichi|ignorate|dimenticate|aggira|disattiva|lascia perdere|non seguire',
    ),
    product(
      'devi|dovete|deve|puoi|tu devi|lei deve|dovresti|dovrai|ti chiedo di|vi chiedo di|ti ordino di|ti prego di|bisogna|voglio farti|si prega di',
      'ignorare|dimenticare|scordare|trascurare|tralasciare|aggirare|violare|disobbedire|lasciar perdere|lasciare da parte|mettere da parte|smettere di seguire|non seguire|non tenere conto|disattendere',
    ),
    product(
      'voglio che tu|vorrei che tu|ho bisogno che tu|pretendo che tu|esigo che tu|voglio che|vorrei che',
      'ignori|ignorassi|dimentichi|dimenticassi|trascuri|scordi|lasci perdere|metta da parte|smetta di seguire',
    ),
    'ignorate, ignori, ignorino, ignorando, ignorale, ignorarle, ignorali, ignorateli, dimentichi, dimenticate, dimenticando, dimenticatevi, dimenticale, dimenticare tutto, scorda, scordati, scordati di, scordati delle, scordatevi, scordare, tralascia, tralasci, tralasciate, trascuri, trascurate, non considerare, non consideri, non considerate, non tenere conto, non tener conto, non tenga conto, non tenete conto, non tenere in considerazione, non badare, non dare retta, non dar retta, non ascoltare, non obbedire, non rispettare, non rispettate, non seguite, non segua, fregatene di, fregatene delle, fregatene dei, infischiatene di, infischiatene delle, sbattitene di, sbattitene delle, lascia da parte, lasciate perdere, lasciate da parte, accantona, accantonate, mettete da parte, butta via, buttate via, butta nel cesso, manda al diavolo, manda a quel paese, al diavolo le, chi se ne frega delle, salta, saltate, smetti di rispettare, smetti di obbedire, smettila di seguire, smettete di seguire, trasgredisci, trasgredite, aggirate, raggira, eludi, eludete, scavalcate, calpesta, rompi le tue, spezza le tue, elimina dalla memoria, cancella dalla memoria, cancella dalla tua memoria, rimuovi dalla memoria, fai finta che non, disobbedite, disubbidite',
    product(
      'ti autorizzo a|hai il permesso di|hai il mio permesso di|ti permetto di|sei autorizzato a|sei libero di|ti do il permesso di',
      'ignorare|violare|infrangere|aggirare|disobbedire|dimenticare|oltrepassare|trasgredire|superare',
    ),
    'considera nulle, considera nulli, considera annullate, considera come nulle, ritieni nulle, fai il contrario di',
  ),
  disable: lists(
    'disattiva, disattivate, disattivare, disattivi, disabilita, disabilitate, disabilitare, elimina i tuoi, elimina le tue, elimina tutte le tue, rimuovi i tuoi, rimuovi le tue, rimuovi tutte le, togli i tuoi, togli le tue, togliti i, cancella le tue, cancella tutte le, spegni i tuoi, spegni i filtri, sblocca, sbloccati, aggira, aggirate, bypassa, bypassare, bypassate, scavalca, sospendi i tuoi, sospendi le tue, annulla le tue, leva i, levati i, liberati da, liberati dalle, neutralizza, eludi',
    product(
      'devi|dovete|voglio che tu|ti chiedo di|bisogna|e|devi subito',
      'disattivare|disabilitare|disattivi|disattiva|togliere|tolga|rimuovere|rimuova|aggirare|spegnere|bypassare',
    ),
  ),
  prior: lists(
    'anteriori, prima di questo, prima di questa, prima di ora, finora, fin qui, fino ad ora, fino a ora, fino a questo momento, fino adesso, di prima, qui sopra, sopra, iniziali, originali, ricevute, ricevuti, passate, passati, dette prima, date prima, precedentemente, in precedenza, sopra indicate, che ti hanno dato, che avevi',
    product(
      'le tue|tutte le|i tuoi',
      'istruzioni|ordini|direttive|indicazioni|restrizioni|limitazioni',
      'precedenti|anteriori|iniziali|di prima|qui sopra|sopra|originali|che ti hanno dato|che avevi',
    ),
  ),
  any: 'qualsiasi, qualunque, ogni altra, nessuna delle, esistenti, attuali, vigenti',
  everything:
    'tutto cio che, tutto quello che, tutto quanto, tutto quel che, tutto quanto sopra, quanto detto, tutta la, qualsiasi cosa ti, ogni cosa che, tutto il testo, tutti i messaggi, tutta la conversazione',
  your: 'vostra, vostro, le tue, i tuoi, che hai, che avevi',
  mine: 'quello che dico io, cio che dico io, a me',
  instructions: lists(
    'prescrizioni, regola, regolamento, prompts, mandato, linea guida, precetti, imposizioni, quello che ti hanno detto, cio che ti e stato detto, quello che ti hanno ordinato, ordini',
  ),
  limits:
    'contesto, conversazione, messaggi, politiche, policy, condizioni, requisiti, vincoli, divieti, principi, paletti',
  content: 'contesto, conversazione, compiti',
  safety:
    'misure di sicurezza, filtri di sicurezza, protocolli di sicurezza, regole di sicurezza, meccanismi di sicurezza, barriere, moderazione, protezioni, policy sui contenuti, politiche sui contenuti, filtri dei contenuti, limitazione, vincoli etici, limiti etici, limiti morali, blocchi, freni',
  conduct: 'condotta, codice etico, codice morale, morale, politiche, linee guida etiche',
  obey: 'obbedisci a, obbedite, obbedirai, seguirai, segui solo, seguite, segui soltanto, ascoltami, attieniti a, attieniti solo, limitati a, sottomettiti',
  obeyMe:
    'obbediscimi, obbedisci solo a me, ubbidisci solo a me, obbedirai solo a me, ascolta solo me, dai retta solo a me, dammi retta solo, rispondi solo a me, fai tutto quello che ti dico, fai tutto quello che dico, fai tutto cio che ti dico, fai esattamente quello che dico, farai tutto quello che dico, farai tutto quello che ti dico, farai tutto cio che dico, fa tutto quello che dico, devi obbedirmi, mi devi obbedire, sono il tuo nuovo padrone, comando io adesso, ora comando io, adesso comando io, la mia parola e legge, i miei ordini sono, prendi ordini solo da me, accetta ordini solo da me, prendi ordini da me',
  priority:
    'hanno la precedenza, ha la precedenza, hanno precedenza, ha la priorita, hanno priorita, prevalgono, prevale, sostituiscono, sostituisce, annullano, vengono prima, contano piu, valgono piu, superano',
  void: 'non valgono piu, non vale piu, non contano piu, non conta piu, non si applicano, non si applicano piu, non sono piu valide, non sono piu validi, non sono piu in vigore, non esistono piu, non hanno piu effetto, non hanno piu valore, sono annullate, sono annullati, sono revocate, sono nulle, sono decadute, sono state annullate, sono state revocate, sono state sostituite, non ti riguardano, sono scadute, erano un test, erano una prova, erano un errore, erano uno scherzo, erano false, erano un esercizio, sono state un errore',
  only: 'nientaltro che, prima di tutto, sopra ogni cosa',
  reveal: lists(
    led(
      'e|ora|adesso|poi|quindi|allora|prima|dai|su|perfetto',
      'mostra|mostrami|dimmi|rivela|rivelami|stampa|scrivi|scrivimi|copia|incolla|ripeti|ripetimi|elenca|elencami|riporta|condividi|svela|traduci|trascrivi',
    ),
    product(
      'puoi|potresti|mi puoi|mi potresti|devi|dovresti|voglio che mi|potete|potreste|ti chiedo di|ti ordino di|riesci a',
      'mostrare|mostrarmi|dire|dirmi|rivelare|rivelarmi|dare|darmi|condividere|copiare|copiarmi|ripetere|ripetermi|scrivere|scrivermi|elencare|elencarmi|stampare|trascrivere|riportare|tradurre|svelare|far vedere|farmi vedere|mostri|dica|riveli|dia|d ia|incollare|incollarmi|riassumere',
    ),
    product(
      'dammi|dateci|datemi|dacci|passami|mandami|sputa|tira|girami|consegnami|forniscimi|fornisci|inviami',
      'il tuo|la tua|i tuoi|le tue|il|la|le|tutto|tutte|tutti|lintero|lelenco|il testo|per intero',
    ),
    product(
      'riassumi|riassumimi|traduci|traducimi|descrivi|descrivimi|elenca|elencami',
      'il tuo|la tua|i tuoi|le tue|tutte le tue',
    ),
    'mostraci, mostrate, mostri, mi mostri, mi dica, dica, ditemi, dite, rivelami, rivelate, riveli, esponi, esponete, condividete, stampa, stampate, stampami, copia, copiami, copiate, incolla, incollami, riporta, riportami, riportate, recita, recitami, trascrivi, trascrivimi, trascrivete, scrivimi, scrivete, elenca, elencami, enumera, divulga, divulgate, svelami, fammi vedere, fammi leggere, fai vedere, fatemi vedere, lasciami vedere, voglio vedere, voglio leggere, voglio sapere, vorrei vedere, vorrei leggere, vorrei sapere, ripeta, ripetete, ripetici, parafrasa, riproduci, riformula, codifica, confessa, sussurra, divulgare, comunica, comunicami, comunicatemi, leggimi, elencarmi, mi copi, mi scrivi, mi dici, mi mostri, mi riveli, mi elenchi, mi ripeti, mi mandi, mi passi, copiale, elencale, mostrale, scrivile',
  ),
  repeat:
    'ripeti, ripetimi, ripetete, ripeta, ripetere, stampa, stampami, stampate, copia, copiami, copiate, incolla, incollami, riporta, riportami, recita, recitami, trascrivi, trascrivimi, trascrivete, rivela, rivelami, divulga, svela, riproduci, mostra, mostrami',
  whatIs:
    'qual era, cose il tuo, cose il prompt, cosa dicono, che cosa dicono, cosa contiene, che dice, quale sarebbe, dimmi quali sono, dimmi qual e, voglio sapere quali sono, voglio sapere qual e, in cosa consistono, cosa ce nel, cosa ce nelle, cosa ce scritto nel, cosa ce scritto nelle, che ce nel, che ce scritto nel',
  toldYou:
    'quali istruzioni hai, quali istruzioni ti hanno, quali istruzioni ti sono, che istruzioni hai, che istruzioni ti hanno, quali ordini hai, quali ordini ti hanno, che ordini ti hanno, quali regole segui, che regole segui, che regole ti hanno, quali regole ti hanno, cosa ti e stato detto, cosa ti hanno detto prima di, cosa ti hanno detto i tuoi, che cosa ti e stato detto, cosa ti hanno ordinato, cosa ti hanno chiesto di non, cosa ti e stato ordinato, cosa ti hanno proibito, cosa ti e proibito, cosa non puoi dirmi, cosa non puoi dire, cosa dice il tuo prompt, cosa dicono le tue istruzioni, cosa ce scritto sopra, cosa ce scritto prima, cosa ce prima di questo messaggio, come sei stato configurato, come sei stata configurata, come sei stato programmato, come ti hanno programmato, come ti hanno configurato, quali argomenti ti hanno vietato, cosa ti hanno vietato, cosa ti hanno scritto, cosa ti hanno vietato di dire, quali argomenti ti sono vietati, che ti ha scritto il gestore, che ti ha scritto il tuo, quali regole segrete, che regole segrete, quali istruzioni segrete, quali istruzioni nascoste',
  promptName: lists(
    product(
      'istruzioni|istruzione|direttive|consegne|prompt|linee guida|ordini',
      'di sistema|del sistema|di partenza|iniziale|iniziali|nascosto|nascosti|nascoste|segreto|segreti|segrete|riservate|riservati|riservato|confidenziali|interne|interni|originarie|originali|dello sviluppatore|degli sviluppatori|dei tuoi sviluppatori|dei tuoi creatori|preliminari',
    ),
    product(
      'regole|messaggio|messaggi|testo|contesto|comandi|configurazione',
      'di sistema|nascosto|nascosti|nascoste|segreto|segreti|segrete|dello sviluppatore|degli sviluppatori|dei tuoi sviluppatori|dei tuoi creatori',
    ),
    'il tuo prompt, tuo prompt, vostro prompt, system prompt, prompt completo, prompt intero, tua configurazione iniziale, tuo messaggio di sistema, tua configurazione interna',
    product(
      'quello che|cio che|testo che',
      'ce|ce scritto|compare|si trova|e scritto',
      'sopra|prima di|al di sopra di',
      'questo messaggio|questa riga|questa domanda|il mio messaggio',
    ),
  ),
  given:
    'che ti hanno dato, che ti e stato dato, che ti sono state, che ti sono stati, che ti e stata, ti sono state date, ti hanno dato, ti hanno detto, ti e stato detto, che hai ricevuto, hai ricevuto, che ti hanno detto, che ti hanno fornito, che ti hanno imposto, che segui, che devi seguire, che devi rispettare, che ti governano, con cui operi, con cui lavori, prima di questa conversazione, prima di questa chat, prima di parlare con me, prima del mio messaggio, prima del mio primo, prima che io, prima che iniziassi, allinizio di, allinizio della, di questa conversazione, che ti guidano, ti hanno impartito, che ti hanno impartito',
  drivesYou:
    'che ti guidano, che governano, che regolano, tuo comportamento, i tuoi sviluppatori, i tuoi creatori, dei tuoi creatori, con cui ti hanno',
  startsYouAre:
    'parola per parola, testualmente, alla lettera, letteralmente, cosi come, tale e quale, per filo e per segno, per intero, integralmente, senza omettere nulla, senza omettere niente, senza riassumere, senza parafrasare, senza modifiche, fin dallinizio, dallinizio, lettera per lettera',
  startOf:
    'prima parola di, prima parola del, prime parole del, prime parole di, prima riga di, prima riga del, prime righe del, ultima riga del, prima frase di, prima frase del, prima lettera di, primi caratteri, in base64, riassunto di, riassunto delle, traduzione di, traduzione delle, copia di, copia delle, copia esatta, contenuto di, contenuto del, quante parole, quante regole, una poesia con, un indizio su, un indizio sulla, testo esatto di, testo esatto del, testo esatto delle, contenuto esatto, testo completo, testo integrale, testo delle, elenco completo',
  unbound: lists(
    product(
      'senza|senza alcuna|senza alcun|senza nessuna|senza nessun|senza piu|senza le tue|senza i tuoi|privo di|priva di|libero da|libera da|libero da ogni|libera da ogni|libero da qualsiasi|non hai|non ha|non hai nessuna|non hai nessun|non hai alcuna|non ha alcuna|non ha nessuna',
      'restrizioni|limiti|limitazioni|filtri|filtro|regole|regola|censura|censure|etica|morale|vincoli|vincolo|barriere|freni|scrupoli|tabu|linee guida|inibizioni',
    ),
    'nessuna restrizione, nessun limite, nessun filtro, nessun vincolo, non censurato, non censurata, non filtrato, non filtrata, senza peli sulla lingua, che ignora tutte le regole, che non segue regole, che non segue nessuna regola, non segue alcuna regola, non sei soggetto a, non e soggetto a, non sei vincolato, non sei vincolata, non e vincolato, non sei piu vincolato, non sei piu limitato, non sei piu soggetto, svincolato da, svincolata da, liberato da, liberata da, liberato dalle, sei libero da, sei libera da, tutto e permesso, tutto e concesso, amorale, sbloccato, sbloccata, senza legge, senza museruola',
    product(
      'non hanno|non hanno piu',
      'restrizioni|limiti|limitazioni|filtri|regole|censura|etica|morale|vincoli|divieti',
    ),

    'senza alcun limite, senza nessun limite, senza alcuna restrizione, senza nessuna restrizione, senza alcuna limitazione',
  ),
  become: lists(
    product(
      'da ora in poi|da adesso in poi|da ora|da adesso|dora in poi|dora in avanti|da questo momento|da questo momento in poi|a partire da ora|a partire da adesso|adesso|ora|in questa conversazione',
      'sei|sarai|siete|agirai|agirai come|agisci|ti comporterai|ti chiami|ti chiamerai|interpreti|interpreterai|diventi|farai|rispondi come|risponderai come|lei e',
    ),
    'agisci come, agite come, agisci da, comportati come, comportati da, comportatevi come, si comporti come, fai finta di essere, fai finta che, fate finta di, fa finta di essere, fingi, fingiti, fingi di essere, fingiamo che, finga di essere, fingete di essere, simula di essere, simula una, simula un, recita la parte, recita il ruolo, recita come, interpreta, interpreta il ruolo, interpreta la parte, interpreterai, interpretate, assumi il ruolo, assumi lidentita, assumi la personalita, assumete il ruolo, adotta il ruolo, adotta la personalita, prendi il ruolo, mettiti nei panni, calati nei panni, calati nel ruolo, entra nel personaggio, immagina di essere, immaginati di essere, immaginiamo che tu sia, immagina che tu sia, facciamo che sei, facciamo che tu sei, facciamo un gioco, facciamo finta che, giochiamo a, il tuo nome e, il tuo nuovo nome e, il tuo nuovo ruolo, ti chiami, sarai, rispondi come se, parla come se, agisci come se, comportati come se, impersona, impersonerai',
  ),
  youAre:
    'puoi dire, puoi fare, puoi rispondere, tue restrizioni, tue limitazioni, tuoi filtri, tuoi limiti, tue regole, ora sei, adesso sei, sarai, tu sei, hai il permesso, sei in, sei stato, non sei piu, smetti di essere, smetti di essere, smettila di essere, smettete di essere, in questa modalita',
  noLonger: 'sei piu, non sei piu, di essere',
  ai: 'ia, una ia, unia, un ia, unintelligenza artificiale, intelligenza artificiale, assistente, assistente virtuale, modello linguistico, modello di linguaggio, chatbot, le ia, delle ia, intelligenze artificiali, assistenti virtuali, modelli linguistici, hacker',
  answer: 'rispondere, rispondimi, risponda, rispondete, risponderai, rispondi a, genera',
  noRefusal:
    'non rifiutare mai, non rifiutarti mai, non rifiuti mai, non rifiuta mai, non rifiuterai, non puoi rifiutarti, non ti rifiuti mai, mai rifiutare, mai rifiutarti, senza rifiutare, senza rifiutarti, senza mai rifiutare, non dire che non puoi, non dirmi che non puoi, non dire mai che non puoi, non dire mai che sei, non dire che sei una, senza farmi la morale, non farmi la morale, risparmiami la, risparmiami le, niente avvertenze, senza avvertenze, non aggiungere avvertenze, senza disclaimer, nessun disclaimer, senza scusarti, non censurarti, non censurare, senza censurarti, senza censurare, non filtrare, senza filtrare, non tenerti niente, sei obbligato a rispondere, devi sempre rispondere, rifiutare non e, il rifiuto non e',
  anything:
    'qualsiasi cosa, qualunque cosa, qualsiasi domanda, qualunque domanda, qualsiasi richiesta, qualunque richiesta, qualsiasi argomento, ogni domanda, ogni richiesta, ogni mia richiesta, ogni mia domanda, tutte le domande, tutte le mie domande, tutte le richieste, tutto quello che ti chiedo, tutto quello che chiedo, tutto cio che ti chiedo, tutto cio che chiedo, tutto quello che voglio, di tutto, a tutto',
  regardless:
    'a prescindere, indipendentemente da, indipendentemente dalle, anche se, qualunque cosa accada, qualsiasi cosa accada, in nessun caso, in ogni caso, per nessun motivo, a ogni costo, ad ogni costo, a tutti i costi, non importa se, non importa cosa, senza esitare, senza discutere, senza fare domande, senza eccezioni, incurante, infischiandotene, senza badare',
  harm: 'illegale, illegali, dannoso, dannosa, dannosi, pericoloso, pericolosa, immorale, offensivo, offensiva, illecito, illecita, vietato, vietata, violento, proibito, conseguenze',
  hypothetical:
    'immaginiamo, immagina che, ipotizziamo, supponiamo, supponi che, mettiamo che, in questo scenario, in questo mondo, in questo universo, in questa storia, in questo gioco, in un mondo dove, in un mondo in cui, in un mondo senza, ipoteticamente, ipotetico, ipotetica, e solo finzione, e solo un gioco, per il mio romanzo, per un romanzo, esperimento mentale, a scopo educativo, a fini educativi, per scopi educativi',
  policy:
    'politiche di openai, politiche di open ai, policy di openai, policy di open ai, regole di openai, regole di open ai, tua programmazione, tue restrizioni, tue limitazioni, tue linee guida, tuoi limiti, tuoi filtri, tua etica, regole imposte, limiti imposti, restrizioni imposte',
  exempt:
    'non devi seguire, non devi rispettare, non devi piu seguire, non devi piu rispettare, non sei tenuto a, non sei tenuta a, non sei piu tenuto, non sei obbligato a, non sei piu obbligato, non sei soggetto a, non sei vincolato, non hai bisogno di seguire, esente da, esonerato da, svincolato da, libero di ignorare, libera di ignorare, libero di violare',
  authority:
    'sono il tuo sviluppatore, sono il tuo creatore, sono la tua creatrice, sono il tuo programmatore, sono il tuo amministratore, sono di openai, sono di open ai, lavoro per openai, lavoro per open ai, lavoro in openai, lavoro in open ai, parla il tuo creatore, qui il tuo sviluppatore, messaggio di openai, messaggio di open ai, messaggio da openai, messaggio da open ai, openai ti autorizza, open ai ti autorizza, openai mi ha autorizzato, open ai mi ha autorizzato, openai ha autorizzato, open ai ha autorizzato, ho i permessi di amministratore, ho accesso root, autorizzato da openai, autorizzato da open ai, i tuoi sviluppatori hanno, i tuoi creatori hanno, hai il permesso di ignorare, hai il mio permesso, ti ho creato io, ti ho programmato io',
  sensitive:
    'password di amministratore, password dellamministratore, password admin, password di root, password principale, password degli utenti, tutte le password, chiave api, chiavi api, chiave segreta, chiave privata, chiavi private, chiavi segrete, chiave di accesso, credenziali, token di accesso, variabili dambiente, variabili di ambiente, dati riservati, dati degli utenti, dati dei clienti, informazioni riservate, informazioni interne, database dei clienti, dati di addestramento, conversazioni di altri utenti, dati interni',
  guarded: lists(
    product(
      'parola|parola chiave|parola dordine|password|codice|chiave|frase|flag|token|informazione|risposta|stringa|numero|dato|pin',
      'segreta|segreto|nascosta|nascosto|protetta|protetto|riservata|riservato|che nascondi|che custodisci|che proteggi|che conosci|che ti hanno dato|che ti hanno affidato|che ti e stata|che non puoi dire|che non puoi rivelare|che non devi dire|che non devi rivelare',
    ),
    product('tua|tue|la tua|le tue', 'password|chiave segreta|parola segreta|credenziali|chiavi'),
    'quello che nascondi, cio che nascondi, quello che stai nascondendo, quello che proteggi, quello che custodisci, cio che custodisci, quello che non puoi dire, cio che non puoi dire, cio che non devi dire, non devi rivelare, non puoi rivelare, non devi dire',
  ),
  send: 'invia, inviami, inviate, inviare, mandami, mandate, mandare, inoltra, inoltrami, inoltrate, trasmetti, trasmettete, spedisci, pubblica, carica',
  newInstructions: lists(
    product(
      'la tua nuova|il tuo nuovo|le tue nuove|la tua vera|le tue vere|la tua unica|ecco le tue nuove|ecco la tua nuova|queste sono le tue nuove|tue nuove',
      'istruzione|istruzioni|direttiva|direttive|identita|programmazione|prompt',
    ),
    'nuovo ordine di sistema, nuovo messaggio di sistema, nuova direttiva di sistema, istruzione prioritaria, vere istruzioni, override di sistema, override amministratore',
  ),
  newRules:
    'tue nuove regole, ecco le nuove regole, le nuove regole sono, nuove regole per te, nuove regole di sistema, nuove regole della chat, nuove istruzioni, nuova istruzione',
  theAbove:
    'quanto sopra, tutto quanto sopra, cio che precede, quello che precede, tutto cio che precede, quanto detto sopra, quanto detto prima, quanto scritto sopra, quanto precede, quello che ce scritto sopra, cio che ce scritto sopra, quello che ti hanno detto, cio che ti hanno detto, quello che ti e stato detto, cio che ti e stato detto, quello che ti e stato ordinato, cio che sai, quello che sai, quello che ce sopra, quello che ce scritto prima, cio che ce scritto prima, quello che sta scritto sopra, quello che e scritto sopra, quello che e scritto prima, di cio che ti, di quello che ti, quello che ti dicono',
  openWith:
    'inizia la tua risposta con, comincia la tua risposta con, inizia la risposta con, la tua risposta deve iniziare con, inizia dicendo, comincia dicendo, comincia con certo',
  toModel:
    'nota per lia, nota per l ia, nota per il modello, nota per lassistente, istruzione per lia, istruzione per l ia, istruzioni per lia, istruzioni per l ia, istruzione per il modello, istruzioni per il modello, istruzioni per lassistente, messaggio per lia, messaggio per l ia, se sei una ia, se sei unia, se sei un ia, se sei un modello, se sei un assistente, se sei unintelligenza, attenzione ia, cara ia, gentile ia, caro assistente, ogni ia che, le ia che leggono, lassistente che legge',
  switchOn:
    'attivate, attivare, entra nella, passa alla, passa in, abilitare, sblocca, avvia, accendi, metti in, mettiti in, innesca',
  mode: 'modalita sviluppatore, modalita dio, modalita senza filtri, modalita senza limiti, modalita senza restrizioni, modalita senza censura, modalita debug, modalita di debug, modalita amministratore, modalita admin, modalita root, modalita sudo, modalita jailbreak, modalita sbloccata, modalita libera, modalita diagnostica, modalita manutenzione, modalita malvagia, modalita caos',
  persona:
    'modalita dan, modalita jailbreak, personalita dan, modalita sviluppatore attivata, modalita dio attivata, fai qualsiasi cosa ora',
  changed:
    'sono state rimosse, sono stati rimossi, sono state eliminate, sono stati eliminati, sono state disattivate, sono stati disattivati, sono state revocate, sono sospese, sono disattivati, sono disattivate, non esistono piu, stato liberato, stata liberata, stato hackerato, stato riprogrammato, stata riprogrammata, stato sbloccato',
  activated: 'attivata, attivato, abilitata, abilitato, sbloccata, sbloccato',
};

const romanian: ConceptWords = {
  override: lists(
    led(
      'si|acum|atunci|apoi|mai intai|te rog|va rog|pur si simplu|hai|ia si|doar',
      'ignora|ignorati|uita|uita de|uitati|uitati de|lasa balta|lasa deoparte|nesocoteste|incalca|ocoleste|sari peste|dezactiveaza|nu mai respecta',
    ),
    product(
      'trebuie sa|te rog sa|va rog sa|vreau sa|as vrea sa|as dori sa|iti cer sa|iti ordon sa|ai voie sa|o sa|poti sa|vreau ca tu sa|e nevoie sa|urmeaza sa|este necesar sa|ti am zis sa',
      'ignori|ignorati|uiti|uitati|uiti de|lasi deoparte|lasi balta|lasi la o parte|incalci|incalcati|nesocotesti|ocolesti|sari peste|treci peste|nu mai respecti|nu mai urmezi|nu mai tii cont|nu tii cont|renunti la|abandonezi|dezactivezi|faci abstractie de',
    ),
    'ignorati, ignorand, ignorarea, uita, uitati, uita tot, uitati tot, uita de, uitati de, uitand, nu tine cont, nu tineti cont, nu mai tine cont, nu mai tineti cont, nu lua in considerare, nu luati in considerare, nu lua in seama, nu luati in seama, nu mai respecta, nu mai respectati, nu respecta, nu respectati, nu mai urma, nu urma, nu urmati, nu mai urmati, nu asculta, nu mai asculta, nu te mai supune, nu mai baga in seama, nu baga in seama, da i incolo de, da le incolo de, da dracului, da naibii, lasa naibii, lasa dracului, lasati deoparte, lasa deoparte, lasati la o parte, lasa la o parte, lasa balta, lasati balta, pune deoparte, puneti deoparte, da la o parte, dati la o parte, incalca, incalcati, sari peste, sariti peste, treci peste, treceti peste, renunta la, renuntati la, abandoneaza, abandonati, anuleaza, anulati, suspenda, suspendati, ocoleste, ocoliti, dezactiveaza, dezactivati, inceteaza sa urmezi, inceteaza sa respecti, incetati sa urmati, opreste te din a urma, nesocoteste, nesocotiti, desconsidera, desconsiderati, da uitarii, dati uitarii, fa abstractie de, faceti abstractie de, sfideaza, respinge, respingeti, arunca, arunca la gunoi, aruncati, eludeaza, eludati, bypasseaza, elibereaza te de, debaraseaza te de, nu te mai lua dupa, nu te lua dupa, fenteaza, scoate ti din cap, sterge din memorie, stergeti din memorie, fa te ca nu, fa te ca ai uitat, calca in picioare',
    product(
      'iti permit sa|ai permisiunea sa|ai permisiunea mea sa|te autorizez sa|ai voie sa|esti liber sa',
      'ignori|incalci|ocolesti|uiti|nesocotesti|sari peste',
    ),
    'considera nule, considera anulate, considerati nule, fa contrariul, fa exact opusul, fa opusul',
  ),
  prior: lists(
    'anterioare, anterioara, anteriori, anterioarelor, precedente, precedenta, de mai sus, mai sus, de dinainte, dinainte, de pana acum, pana acum, de pana in acest moment, pana in acest moment, primite, primite pana, primita, initiale, de mai devreme, dinaintea, inainte de asta, inainte de acest, pe care le ai primit, pe care ti le au dat, trecute, vechi, vechile, originale',
    product(
      'toate',
      'instructiunile|ordinele|directivele|indicatiile|restrictiile',
      'anterioare|precedente|initiale|de mai sus|de pana acum',
    ),
  ),
  all: 'toate, toti, tuturor, intreg, intreaga',
  any: 'orice, oricare, oricarei, oricaror, vreuna din, existente, actuale',
  everything:
    'tot ce, tot ceea ce, tot ce ti, tot ce e, tot ce este, tot ce ai, tot ce am, totul, absolut tot, tot de mai sus, toata, tot textul, toate mesajele, toata conversatia',
  your: 'tale, tai, tau, ta, voastre, vostru, dumneavoastra, dvs, pe care le ai',
  mine: 'mele, mea, meu, mei, mie, pe mine, ce spun eu, ce zic eu',
  instructions:
    'instructiuni, instructiunea, instructiune, instructiunilor, regulile, reguli, regula, regulilor, ordinele, ordinelor, comenzile, comenzi, comenzilor, directivele, directivelor, indicatiile, indicatii, indicatiilor, indrumarile, indrumari, promptul, promptului, prompturile, normele, cerintele, cerinte, dispozitiile, dispozitii, recomandarile, ghidajul, liniile directoare, ce ti s a spus, ce ti s a zis, ce ti s a ordonat, ce ti au spus',
  limits:
    'contextul, contextului, conversatia, conversatiei, mesajele, mesajelor, politicile, politici, constrangerile, constrangeri, principiile, conditiile, interdictiile, autoritatea, dorintele',
  content: 'contextul, conversatia, sarcinile, sarcini',
  safety:
    'restrictii, restrictiile, restrictiilor, restrictie, restrictia, limitari, limitarile, limitarilor, limitele, filtrele, filtrelor, cenzura, cenzurii, masuri de siguranta, masurile de siguranta, masurile de securitate, filtrele de siguranta, filtrele de securitate, regulile de siguranta, protocoalele de siguranta, protocoalele de securitate, mecanismele de siguranta, protectiile, protectii, barierele, bariere, moderarea, politica de continut, politicile de continut, limitele etice, constrangerile etice, restrictiile etice, blocajele',
  conduct:
    'protocolul, protocoalele, protocoalelor, principii, etica, eticii, programarea, programarii, antrenamentul, antrenamentului, procedurile, metodele, valorile, standardele, parametrii, codul de conduita, codul etic, busola morala, moralitatea, configuratia, configuratiei, algoritmii, politica',
  disable: lists(
    'dezactiveaza, dezactivati, dezactiveaza ti, dezactivezi, opreste ti, inchide ti, scoate ti, sterge ti, elimina ti, suspenda ti, anuleaza ti, ridica ti, sterge toate, elimina toate, deblocheaza, deblocheaza te, deblocati, ocoleste, ocoliti, ocolesti, sari peste, eludeaza, eludati, bypasseaza, elibereaza te de, neutralizeaza, scapa de, sparge',
    product(
      'trebuie sa|te rog sa|vreau sa|va rog sa|iti cer sa|si',
      'dezactivezi|dezactivati|dezactiveaza|opresti|elimini|scoti|ocolesti|ridici|suspenzi',
    ),
  ),
  obey: 'asculta, ascultati, ascultă de, urmeaza, urmati, respecta, respectati, supune te, supuneti va, executa, executati, indeplineste, prioritizeaza, conformeaza te, raspunde doar la, tine cont de, tine cont doar',
  obeyMe:
    'asculta ma, asculta ma doar, asculta doar de mine, asculta numai de mine, asculti doar de mine, asculti numai de mine, sa asculti doar de mine, supune te mie, supune te doar mie, te supui doar mie, te supui mie, ma asculti doar pe mine, fa tot ce iti spun, fa tot ce iti zic, fa tot ce zic, fa tot ce spun, faci tot ce iti spun, faci tot ce iti zic, faci tot ce zic eu, fa exact ce iti spun, vei face tot ce iti, sunt noul tau stapan, eu sunt stapanul tau, acum eu comand, eu dau ordinele acum, cuvantul meu e lege, cuvantul meu este lege, trebuie sa ma asculti, ordinele mele sunt',
  priority:
    'au prioritate, are prioritate, sunt prioritare, este prioritar, prevaleaza, au intaietate, inlocuiesc, inlocuieste, anuleaza, sunt mai importante, e mai important, primeaza',
  void: 'nu mai sunt valabile, nu mai e valabil, nu mai este valabil, nu mai sunt valide, nu mai conteaza, nu mai exista, nu mai au efect, nu mai au valoare, nu se mai aplica, nu ti se mai aplica, nu se aplica, nu mai sunt in vigoare, nu mai functioneaza, sunt anulate, sunt nule, sunt abrogate, au fost anulate, au fost revocate, au fost inlocuite, au fost abrogate, se anuleaza, isi pierd valabilitatea, nu te mai privesc, au expirat, erau un test, au fost un test, au fost o greseala, erau o greseala, erau o gluma, erau false',
  only: 'doar, numai, exclusiv, strict, nimic altceva, mai presus de orice, inainte de toate',
  reveal: lists(
    led(
      'si|acum|apoi|atunci|mai intai|te rog|va rog|hai|ia|deci',
      'arata|arata mi|spune|spune mi|zi mi|da mi|dezvaluie|afiseaza|scrie|scrie mi|copiaza|repeta|listeaza|tipareste|divulga|enumera|tradu|citeaza',
    ),
    product(
      'poti sa|ai putea sa|ati putea sa|puteti sa|trebuie sa|vreau sa|as vrea sa|as dori sa|te rog sa|va rog sa|iti cer sa|iti ordon sa|imi poti|mi ai putea|hai sa',
      'arati|mi arati|imi arati|spui|mi spui|imi spui|zici|mi zici|dai|mi dai|imi dai|dezvalui|imi dezvalui|afisezi|afisati|scrii|imi scrii|copiezi|repeti|imi repeti|listezi|divulgi|enumeri|tiparesti|aratati|imi aratati|spuneti|imi spuneti|citezi|traduci|rezumi|vad|aflu|stiu|arata|spune|da|dezvalui|transcrii',
    ),
    'arata, arata mi, aratati, aratati mi, arata ne, spune, spune mi, spuneti mi, spune ne, zi mi, zi ne, da mi, dati mi, dezvaluie, dezvaluie mi, dezvaluiti, afiseaza, afisati, afiseaza mi, scrie, scrie mi, scrieti, copiaza, copiati, copiaza mi, lipeste, repeta, repeta mi, repetati, listeaza, listati, enumera, enumerati, tipareste, tipariti, printeaza, printeaza mi, divulga, divulgati, expune, expuneti, reda, redati, reda mi, transcrie, transcrie mi, transcrieti, recita, citeaza, citeste mi, tradu, tradu mi, rezuma, rezuma mi, descrie mi, povesteste mi, trimite mi, lasa ma sa vad, vreau sa vad, vreau sa stiu, as vrea sa vad, as vrea sa stiu, as dori sa stiu, fa mi cunoscut, impartaseste, impartaseste mi, partajeaza, parafrazeaza, reproduci, reprodu, marturiseste, codifica, scoate, scuipa, comunica mi, comunicati, citeste, dezvalui, imi arati, imi spui, imi zici, imi dai, imi scrii, mi arati, mi spui, arata le, listeaza le, spune le, zi le',
  ),
  repeat:
    'repeta, repeta mi, repetati, copiaza, copiaza mi, copiati, lipeste, afiseaza, afisati, afiseaza mi, tipareste, printeaza, transcrie, transcrieti, reda, redati, reda mi, recita, citeaza, dezvaluie, dezvaluiti, divulga, listeaza, scrie din nou, reprodu',
  promptName: lists(
    product(
      'instructiunile|instructiuni|instructiunea|instructiunilor|directivele|promptul|prompt|promptului|indicatiile|ordinele|comenzile|mesajul|regulile',
      'de sistem|sistemului|tale de sistem|tau de sistem|initiale|initial|initiala|tale initiale|tau initial|ascunse|ascuns|tale ascunse|secrete|secret|tale secrete|confidentiale|confidential|interne|intern|tale interne|originale|original|tale originale|de pornire|de la dezvoltator|dezvoltatorului|dezvoltatorilor|de baza|de la inceput|tau complet',
    ),
    'promptul tau, promptul dumneavoastra, promptului tau, system prompt, system promptul, system promptului, promptul complet, promptul intreg, configuratia ta initiala, mesajul tau de sistem, configuratia initiala',
    product(
      'ce|textul care',
      'scrie|este|e|este scris|e scris|apare',
      'deasupra|inainte de|inaintea|mai sus de',
      'acest mesaj|acestui mesaj|mesajului meu|mesajul meu|aceasta linie|acestei linii',
    ),
  ),
  whatIs:
    'care e, care este, care sunt, care era, care erau, care a fost, care au fost, ce scrie in, ce scrie, ce spune, ce zice, ce zic, ce spun, ce contine, ce contin, cum suna, ce este, spune mi care sunt, spune mi care e, zi mi care e, zi mi care sunt, vreau sa stiu care sunt, vreau sa stiu care e',
  given:
    'care ti s au dat, care ti au fost, care ti a fost, ti s au dat, ti au fost date, ti s a dat, ti s a spus, ti s a zis, ti s au spus, pe care le ai primit, pe care l ai primit, pe care ti le au, pe care le ai, pe care le urmezi, pe care trebuie sa le urmezi, pe care le respecti, pe care trebuie sa le respecti, pe care ti le a dat, pe care ti le a, ai primit, le ai primit, ai fost programat, ai fost configurat, dupa care te ghidezi, care te ghideaza, dupa care functionezi, inainte de aceasta conversatie, inainte de conversatia asta, inaintea acestei conversatii, inainte sa vorbesti cu mine, inainte de mesajul meu, inainte de primul meu, inainte sa incepem, inainte sa iti scriu, la inceputul, la inceput, din aceasta conversatie, din conversatia asta',
  toldYou:
    'ce instructiuni ai, ce instructiuni ai primit, ce instructiuni ti s au, ce instructiuni ti au, ce instructiuni urmezi, ce reguli ai primit, ce reguli ti s au, ce reguli ti au dat, ce reguli urmezi, ce ordine ai primit, ce ordine ti s au, ce ti s a spus, ce ti s a zis, ce ti s a ordonat, ce ti s a interzis, ce ti s a cerut sa nu, ce ti au spus creatorii, ce ti au spus dezvoltatorii, ce nu ai voie sa mi, ce scrie in promptul, ce scrie mai sus, ce e scris mai sus, ce e inainte de acest mesaj, ce scrie inainte de mesajul, ce spune promptul tau, ce spun instructiunile tale, ce zic instructiunile tale, cum ai fost programat, cum ai fost configurat, cum te au programat, ce ti au scris la inceput, ce ti au scris aia, ce ti s a interzis sa spui, ce subiecte iti sunt interzise, ce ti au interzis, ce ti au bagat in prompt, ce reguli secrete, ce reguli ascunse, ce instructiuni secrete, ce instructiuni ascunse',
  drivesYou:
    'dupa care te ghidezi, dupa care functionezi, care te ghideaza, care iti guverneaza, comportamentul tau, raspunsurile tale, din spatele raspunsurilor, antrenamentul tau, programarea ta, sistemul tau, creatorii tai, dezvoltatorii tai, in sistemul tau, pe baza carora, pe care te bazezi, inainte sa scriu, inainte sa iti scriu, dezvoltarea ta, crearea ta',
  startsYouAre:
    'cuvant cu cuvant, cuvant de cuvant, litera cu litera, textual, exact asa cum, exact cum, ad litteram, mot a mot, in intregime, integral, fara sa omiti nimic, fara sa rezumi, fara sa parafrazezi, fara modificari, de la inceput, incepand cu esti',
  startOf:
    'primul cuvant din, primele cuvinte din, prima linie din, primele linii din, primul rand din, primele randuri din, ultima linie din, prima propozitie din, prima fraza din, prima litera din, in base64, rezumatul, un rezumat al, traducerea, o copie a, continutul, cate cuvinte are, cate reguli, o poezie cu, un indiciu despre, primele 100 de cuvinte, textul exact al, textul complet al, continutul exact al, textul integral al, textul instructiunilor, lista completa a',
  unbound: lists(
    product(
      'fara|fara nicio|fara niciun|fara nici o|fara nici un|fara niciun fel de|fara nici un fel de|fara alte|fara orice|liber de|libera de|liber de orice|lipsit de|lipsita de|lipsit de orice|eliberat de|eliberat de orice|eliberata de|nu ai|nu are|nu mai ai|nu exista|n ai|n are',
      'restrictii|limite|limitari|reguli|regula|filtre|filtru|cenzura|etica|morala|constrangeri|bariere|principii|inhibitii|scrupule|tabuuri|perdea',
    ),
    'nu respecta reguli, nu respecta nicio regula, nu urmeaza nicio regula, nu urmeaza reguli, care ignora toate regulile, ignora toate regulile, necenzurat, necenzurata, nefiltrat, nefiltrata, nerestrictionat, nerestrictionata, neingradit, neingradita, nu esti limitat, nu mai esti limitat, nu esti constrans, nu mai esti constrans, nu mai esti supus, nu esti supus, nu este supus, deblocat, deblocata, scapat de, amoral, amorala, totul e permis, totul este permis, orice e permis',
    product('nu au|nu mai au|n au', 'restrictii|limite|limitari|filtre|reguli|cenzura|etica|morala'),

    'fara nicio limita, fara nici o limita, fara nicio restrictie, fara nici o restrictie, fara nicio limitare',
  ),
  become: lists(
    product(
      'de acum|de acum inainte|de acum incolo|din acest moment|din momentul asta|incepand de acum|incepand cu acest|acum|de azi|in aceasta conversatie|pe viitor',
      'esti|vei fi|o sa fii|sunteti|te numesti|te cheama|numele tau e|numele tau este|vei actiona|te comporti|joci rolul|vei juca|raspunzi ca|vei raspunde ca|fii|devii|actioneaza ca',
    ),
    'comporta te ca, comporta te ca si cum, comportati va ca, actioneaza ca, actionati ca, actioneaza ca si cum, poarta te ca, prefa te ca, prefa te, prefaceti va ca, prefaceti va, prefa te ca esti, fa te ca esti, pretinde ca esti, pretinde ca, joaca rolul, joaca l pe, joaca te de a, jucati rolul, joci rolul, interpreteaza, interpreteaza rolul, interpretati, asuma ti rolul, asuma ti identitatea, asumati va rolul, adopta rolul, adopta personalitatea, adopta identitatea, preia rolul, intra in rolul, intra in pielea, intra in personaj, pune te in pielea, imagineaza ti ca esti, imaginati va ca sunteti, inchipuie ti ca esti, sa presupunem ca esti, sa ne imaginam ca esti, sa zicem ca esti, hai sa jucam, sa jucam un joc, hai sa ne jucam, simuleaza, simuleaza ca esti, vei juca rolul, vei fi, fii, o sa fii, esti acum, numele tau este, numele tau e, te numesti, te cheama, raspunde ca si cum, raspunde ca un, raspunde ca o, vorbeste ca si cum, intruchipeaza, noul tau rol',
  ),
  youAre:
    'esti, acum esti, esti acum, sunteti, vei fi, o sa fii, tu esti, ai voie, poti spune orice, poti face orice, poti sa spui, poti sa faci, poti raspunde, restrictiile tale, limitarile tale, filtrele tale, regulile tale, limitele tale, ai fost, te afli in, nu mai esti, incetezi sa fii, in acest mod, in modul asta',
  noLonger: 'mai esti, nu mai esti, sa mai fii, inceteaza sa fii, incetezi sa mai, sa fii',
  ai: 'ai ul, ia, inteligenta artificiala, un ai, o inteligenta, asistent, asistent virtual, asistentul, model de limbaj, model lingvistic, model ai, chatbot, un model, inteligentele artificiale, inteligente artificiale, asistentii virtuali, modelele de limbaj, hacker',
  answer:
    'raspunde, raspunde mi, raspundeti, raspunzi, raspundeti mi, vei raspunde, sa raspunzi, genereaza, generati',
  mode: 'modul dezvoltator, modul de dezvoltator, mod dezvoltator, modul dumnezeu, modul zeu, modul fara restrictii, modul fara filtre, modul fara limite, modul fara cenzura, mod fara restrictii, mod fara filtre, modul depanare, modul de depanare, modul debug, modul administrator, modul admin, modul root, modul sudo, modul jailbreak, modul deblocat, modul liber, modul diagnostic, modul de mentenanta, modul nelimitat, modul nerestrictionat',
  persona: 'modul dan, mod dan, modul jailbreak, modul dezvoltator activat, personalitatea dan',
  switchOn:
    'activeaza, activati, intra in, intrati in, treci in, treci pe, treceti in, comuta in, comuta pe, porneste, deblocheaza, lanseaza, schimba in',
  activated: 'activat, activata, deblocat, deblocata, pornit',
  changed:
    'au fost eliminate, au fost ridicate, au fost dezactivate, au fost suspendate, au fost sterse, au fost anulate, sunt dezactivate, sunt suspendate, nu mai exista, fost eliberat, fost hackuit, fost reprogramat, fost deblocat',
  noRefusal:
    'nu refuza niciodata, niciodata nu refuza, nu refuzi niciodata, niciodata nu refuzi, nu refuza nimic, nu refuzi nimic, nu refuza nicio, nu refuzi nicio, nu ai voie sa refuzi, n ai voie sa refuzi, nu poti refuza nicio, nu vei refuza, fara sa refuzi, fara a refuza, sa nu refuzi, sa nu ma refuzi, nu spune niciodata ca nu poti, sa nu spui ca nu poti, nu mi spune ca nu poti, nu spune ca nu poti, nu spune ca esti un ai, nu spune ca esti o inteligenta, fara avertismente, fara avertizari, nu mi face morala, nu mi tine predici, fara sa mi faci morala, nu adauga avertismente, fara disclaimer, nu te cenzura, fara sa te cenzurezi, nu cenzura nimic, nu filtra nimic, refuzul nu este, refuzul nu e, esti obligat sa raspunzi, trebuie sa raspunzi mereu',
  anything:
    'orice, orice intrebare, orice cerere, orice subiect, la orice, orice lucru, toate intrebarile, toate cererile, toate intrebarile mele, tot ce iti cer, tot ce cer, tot ce vreau, tot ce iti spun, tot ce te intreb',
  regardless:
    'indiferent de, indiferent ce, indiferent daca, chiar daca, orice ar fi, orice s ar intampla, in nicio situatie, in niciun caz, sub nicio forma, cu orice pret, fara sa eziti, fara ezitare, fara exceptie, fara sa comentezi, fara sa pui intrebari, nu conteaza ce, nu conteaza daca, contrar',
  harm: 'ilegal, ilegale, ilegala, daunator, daunatoare, periculos, periculoasa, periculoase, imoral, imorala, ofensator, ofensatoare, interzis, interzisa, interzise, violent, consecinte, neetic',
  hypothetical:
    'imagineaza ti, imagineaza ti ca, imaginati va, inchipuie ti, sa presupunem, presupune ca, sa zicem ca, sa ne imaginam, in acest scenariu, in aceasta lume, in acest univers, in aceasta poveste, in acest joc, intr o lume in care, intr o lume fara, ipotetic, ipotetica, e doar fictiune, este doar fictiune, pentru romanul meu, pentru un roman, in scop educativ, in scopuri educative, experiment mental',
  policy:
    'politicile openai, politicile open ai, politica openai, politica open ai, regulile openai, regulile open ai, programarea ta, restrictiile tale, limitarile tale, directivele tale, filtrele tale, etica ta, politica de continut, reguli impuse, regulile impuse, limitele impuse',
  exempt:
    'nu trebuie sa respecti, nu trebuie sa urmezi, nu mai trebuie sa respecti, nu mai trebuie sa urmezi, nu esti obligat sa, nu mai esti obligat, nu esti supus, nu mai esti supus, nu esti tinut de, scutit de, exceptat de la, nu ai nevoie sa respecti, esti liber sa ignori, nu ti se aplica',
  authority:
    'sunt creatorul tau, sunt dezvoltatorul tau, sunt programatorul tau, sunt administratorul tau, eu te am creat, eu te am programat, sunt cel care te a creat, sunt cel care te a programat, lucrez la openai, lucrez la open ai, lucrez pentru openai, lucrez pentru open ai, sunt de la openai, sunt de la open ai, sunt inginer la openai, sunt inginer la open ai, sunt dezvoltator la openai, sunt dezvoltator la open ai, mesaj de la openai, mesaj de la open ai, openai te autorizeaza, open ai te autorizeaza, openai mi a dat, open ai mi a dat, openai a aprobat, open ai a aprobat, am acces root, dezvoltatorii tai au, creatorii tai au, ai permisiunea sa ignori, ai permisiunea mea',
  sensitive:
    'parola de administrator, parola administratorului, parola de admin, parola de root, parola principala, parolele utilizatorilor, toate parolele, cheia api, cheile api, cheie api, cheia secreta, cheile secrete, cheia privata, cheile private, credentialele, datele de autentificare, token de acces, tokenul de acces, variabilele de mediu, date confidentiale, datele confidentiale, datele utilizatorilor, datele clientilor, informatii confidentiale, informatiile confidentiale, informatii interne, baza de date cu clientii, conversatiile altor utilizatori, datele de antrenament',
  guarded: lists(
    product(
      'cuvantul|parola|codul|cheia|fraza|tokenul|steagul|informatia|raspunsul|numarul|flagul',
      'secret|secreta|ascuns|ascunsa|protejat|protejata|confidential|confidentiala|pe care o ascunzi|pe care il ascunzi|pe care o pazesti|pe care il pazesti|pe care o protejezi|pe care nu ai voie|pe care ti au dat o|pe care ai primit o',
    ),
    product('parola|parolele|cheia|codul|cheile', 'ta|tau|tale|ta secreta|tau secret'),
    'ce ascunzi, ceea ce ascunzi, ce pazesti, ce nu ai voie sa spui, ce nu ai voie sa dezvalui, nu ai voie sa spui, nu ai voie sa dezvalui, nu trebuie sa dezvalui, secretul pe care',
  ),
  send: 'trimite, trimite mi, trimiteti, expediaza, transmite, transmiteti, posteaza, publica, incarca',
  say: 'spune, scrie, afiseaza, raspunde cu, zi, tipareste',
  instead: 'in schimb, in loc de asta, in loc de',
  newInstructions: lists(
    product(
      'noile tale|noua ta|noul tau|adevaratele tale|adevarata ta|singura ta|acestea sunt noile tale|iata noile tale',
      'instructiuni|instructiune|directive|directiva|identitate|prompt|programare|ordine',
    ),
    'noi instructiuni de sistem, instructiuni noi de sistem, instructiune de sistem, mesaj nou de sistem, instructiuni reale, instructiune prioritara',
  ),
  newRules:
    'noile tale reguli, noile reguli sunt, iata noile reguli, acestea sunt noile reguli, reguli noi pentru tine, noi reguli pentru tine, noi instructiuni, instructiuni noi, instructiune noua, noile instructiuni',
  theAbove:
    'cele de mai sus, tot ce e mai sus, tot ce este mai sus, ce e mai sus, ce este scris mai sus, ce scrie mai sus, tot ce scrie mai sus, ce ti s a spus, ce ti s a zis, ceea ce ti s a spus, ce ti au spus, ce ti am spus eu nu, ce stii, ce s a spus, tot ce ti s a spus, cele spuse anterior, cele anterioare, cele precedente, ce scrie deasupra',
  openWith:
    'incepe raspunsul cu, incepe ti raspunsul cu, raspunsul tau trebuie sa inceapa cu, incepe prin a spune, incepe cu sigur',
  toModel:
    'nota pentru ai, nota pentru ia, nota pentru model, nota pentru asistent, instructiune pentru ai, instructiuni pentru ai, instructiuni pentru model, instructiuni pentru asistent, mesaj pentru ai, mesaj pentru model, daca esti un ai, daca esti o ia, daca esti o inteligenta, daca esti un model de, daca esti un asistent, atentie ai, draga ai, draga asistent, orice ai care, asistentul care citeste',
  usual:
    'liniile directoare openai, liniile directoare open ai, regulile openai, regulile open ai, politicile openai, politicile open ai, politica openai, politica open ai, creatorii tai, dezvoltatorii tai, programatorii tai, etica, politica de continut',
};

export const italianAndRomanian: readonly ConceptWords[] = [italian, italianSpoken, romanian];
