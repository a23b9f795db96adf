import { elided, lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

/** Verbs as they stand, and behind each of the words that lead an order: "y ignora", "quiero que ignores". Parts are parted by "|". */
function led(leads: string, verbs: string): string {
  return lists(verbs.replaceAll('|', ', '), product(leads, verbs));
}

const spanish: ConceptWords = {
  override:
    'desasocia, desasocia te, desactiva, altera, opera fuera de, actua fuera de, actua en contra, ve en contra, cambia, incumple, ignora todas, transgrede, anula, anular, descarta, descartar, abandona, abandonar, aparta, apartate, renuncia a, desobedece, desafia, viola, violar, rompe con, rompe, desviate de, desconectate de, desprende, desprendete de, deja de lado, deja atras, haz caso omiso de, no sigas, no hagas caso, omite, elude, evita, sortea, esquiva, suspende, pausa, pasa por alto, prescinde de, salta, saltate, olvidate de',
  your: 'tus, tu, su, sus, tuyas, tuyos',
  mine: 'mia, mios, peticiones, demandas, deseos, mis, mi, mias',
  instructions:
    'peticiones, demandas, necesidades, guia, liderazgo, autoridad, consejos, deseos, mandato, instruccion, indicacion, indicaciones, comando, prompt, directriz, directrices, pautas, normas, indicaciones, comandos, consignas, lo que te ordenaron, lo que te dijeron',
  conduct:
    'algoritmos, marco etico, brujula moral, limites, parametros, reglas, sistemas, proceso de respuesta, configuracion etica, protocolo, protocolos, principios, etica, eticas, programacion, entrenamiento, procedimientos, metodos, valores, configuracion, sistema de decisiones, toma de decisiones, operativos, operativas, codigo de conducta, privacidad',
  safety: 'restriccion, limitaciones, limites, filtros, censura, restricciones eticas',
  obey: 'conformate a, confórmate, bajo mi, actua bajo, responde a, adaptate a, ajustate a, en favor de, a favor de, a peticion mia, sigue, obedece, cumple, prioriza, atiende, acata, escucha, concentrate en, ejecuta, haz',
  only: 'solo, solamente, unicamente, exclusivamente, prioridad, primero',
  reveal:
    'dime, muestra, revela, expon, comparte, copialo, copia, escribe, desvela, cuentame, ensename, divulga, explica tus, explica tu, explicame tus',
  whatIs: 'cual es, cuales son, cual fue, que dice, que decia, cuales fueron',
  drivesYou:
    'sobre la que, en la que se basa, que impulsa, de tu sistema, en tu sistema, durante tu desarrollo, tu formacion, en tu formacion, tu desarrollo, tus operaciones, tu funcionalidad, tus capacidades, de tu programacion, de tu entrenamiento, detras de tus, que te guia, tu ia, de tu ia, de tu creacion, para tus respuestas, que recibiste, al principio, antes de mi primer',
  unbound:
    'sin ninguna censura, sin ninguna limitacion, sin etica, sin moral, sin normas, sin ningun limite, libre de restricciones',
  become: 'ahora eres, actua como, finge ser, haz de, comportate como, imagina que eres, eres',
  switchOn: 'activa, entra en, cambia a, habilita',
};

const french: ConceptWords = elided(
  {
    override:
      'dissocie toi de, dissocie, desactive, desactiver, contredis, agis en dehors de, agis contre, opere en dehors de, enfreins, modifie, delaisse, affranchis toi de, ignore toutes, neglige, negligez, outrepasse, outrepassez, contourne, contournez, abandonne, abandonnez, ecarte, ecartez, laisse de cote, laissez de cote, mets de cote, desobeis, desobeissez, renonce a, viole, violez, transgresse, defie, annule, annulez, bypasse, suspends, suspendez, ne tiens pas compte de, fais abstraction de, passe outre, debarrasse toi de, libere toi de, detourne toi de',
    your: 'ton, ta, tes, vos, votre',
    mine: 'miens, miennes, mes, mon, ma',
    instructions:
      'conseils, autorite, besoins, demande expresse, souhaits, exigences, ordre, commande, consigne, ensemble d instructions, instruction, directive, directives, commande, commandes, ordres, demandes, reglement, regles',
    conduct:
      'algorithmes, cadre ethique, boussole morale, limites, configuration, systemes, processus, configuration ethique, regles, protocole, protocoles, principes, ethique, ethiques, programmation, formation, procedures, methodes, valeurs, standards, parametres, code de conduite, operationnelles, operationnels, confidentialite',
    safety: 'restriction, limitations, limites, filtres, censure, contraintes, restrictions ethiques',
    obey: 'agis sous, sous ma, en faveur de, adapte toi a, conforme toi a, selon mes, reponds uniquement a, a ma demande, ajustee a, suis, suivez, obeis, obeissez, execute, executez, priorise, concentre toi sur, adhere, ecoute, reponds a',
    only: 'uniquement, exclusivement, seulement, strictement, sans hesitation',
    reveal:
      'revele, devoile, divulgue, expose, partage, recite, recite moi, dis moi, ecris, explique tes, explique ton, explique moi tes, donne moi, copie',
    whatIs:
      'quelle est, quel est, quelles sont, quels sont, quelle a ete, quel a ete, quelle etait, quelles etaient',
    drivesYou:
      'sur laquelle, sur lequel, sous laquelle, dans ton systeme, ton developpement, lors de ton, tes operations, tes capacites, ton systeme, qui alimente, avec lequel tu, de ta programmation, ta programmation, ta formation, de ta formation, derriere tes, qui te guide, ton ia, de ton ia, tes reponses, ta creation, que tu as recu, que tu as recue, qu on t a donnees, quon ta donnees',
    unbound:
      'sans aucun filtre, sans ethique, sans morale, sans censure, sans restriction, plus soumis a, plus soumise a, nest plus soumis, libre de toute',
    become: 'tu es maintenant, joue le role, fais semblant, comporte toi, imagine que tu es, tu incarnes',
    switchOn: 'active, activez, entre en, passe en, passer a',
  },
  'l d qu s',
);

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

const portuguese: ConceptWords = {
  override:
    'desassocia, desassocie, altera, altere, aja fora, aja contra, va contra, ir contra, infrinja, burle, ignore todas, quebre, transgrida, opere fora, abandone, abandona, descarte, descarta, suspenda, suspende, desconsidere, desconsidera, viole, viola, desafie, rompa com, rompe com, desvie, omita, omite, contorne, contorna, anule, anula, desative, desativa, deixe de lado, deixa de lado, ponha de lado, desobedeca, desobedece, nao siga, pare de seguir, passe por cima de, negligencie, esquece, esqueca se',
  your: 'teu, tua, teus, tuas, seu, sua, seus, suas',
  mine: 'minhas, meus, minha, meu',
  instructions:
    'desejos, orientacao, autoridade, necessidades, preferencias, lideranca, conselhos, demandas, solicitacoes, instrucoes, comando, prompt, pedido, instrucao, diretriz, diretrizes, ordens, comandos, orientacoes, normas, pedidos, regras operacionais',
  conduct:
    'algoritmos, bussola moral, limites, configuracao, sistemas, processo, processo de resposta, regras, protocolo, protocolos, principios, etica, eticas, programacao, treinamento, procedimentos, metodos, valores, padroes, parametros, codigo de conduta, privacidade, conformidade, funcoes programadas, operativos, operacionais',
  safety: 'restricao, limitacoes, limites, filtros, censura, restricoes eticas',
  obey: 'aja sob, sob minha, sob a minha, a favor de, em favor de, adapte se a, responda a, age sob, conforme meus, siga, segue, obedeca, obedece, cumpra, priorize, prioriza, execute, concentre se, atenda, foque',
  only: 'somente, apenas, exclusivamente, unicamente, prioridade',
  reveal:
    'revele, revela, mostra, mostre, exponha, compartilhe, divulgue, divulgar, diga, explique suas, explique seu, explica as tuas, escreve, exiba, copie, repita',
  whatIs: 'qual e, quais sao, qual foi, quais foram, o que diz',
  drivesYou:
    'sobre o qual, sob o qual, que impulsiona, que direciona, em sua formacao, seu desenvolvimento, suas operacoes, suas capacidades, seu sistema, com que foi, de sua programacao, da sua programacao, seu treinamento, em seu treinamento, do seu treinamento, por tras de, que voce recebeu, que te guia, que voce segue, sua criacao, suas respostas, sua ia, sua funcionalidade',
  unbound:
    'sem censura, sem etica, sem moral, sem limite, sem nenhuma restricao, sem quaisquer, livre de restricoes, nao recusa nada',
  become:
    'agora voce e, voce e agora, a partir de agora voce e, finja ser, aja como, comporte se, imagine que voce e',
  switchOn: 'ative, ativa, entre em, mude para, habilite',
};

const freeSpanish = product(
  'sin|sin ninguna|sin ningun|sin ningun tipo de|sin ninguna clase de|sin mas|sin tus|sin ninguno de tus|libre de|libre de toda|libre de todas las|libre de cualquier|no tienes|no tenes|no tiene|ya no tienes',
  'restricciones|limites|limitaciones|filtros|reglas|normas|censura|etica|moral|barreras|ataduras|directrices|politicas|escrupulos',
);

// What the one entry holds is asked of a model in writing; this one is how people speak, in America too.
const spanishSpoken: ConceptWords = {
  usual:
    'directrices de openai, directrices de open ai, directriz de openai, directriz de open ai, politicas de openai, politicas de open ai, politica de openai, politica de open ai, normas de openai, normas de open ai, reglas de openai, reglas de open ai, tus creadores, tus desarrolladores, tus programadores, la etica, politica de contenidos, politica de contenido',
  override: lists(
    led(
      'y|ahora|luego|entonces|primero|simplemente|solo|che|dale',
      'ignora|olvida|olvidate de|descarta|omite|desobedece|ignore|olvide|descarte|omita|desactiva|elude|saltate|hace caso omiso de|pasa por alto',
    ),
    product(
      'debes|tienes que|tenes que|vas a|deberas|tu debes|usted debe|usted va a|vos tenes que|hay que|te toca|te ordeno|te pido',
      'ignorar|olvidar|descartar|omitir|desobedecer|saltarte|pasar por alto|dejar de lado|dejar de seguir',
    ),
    product(
      'quiero que|necesito que|te pido que|te ordeno que|exijo que|hagas de cuenta que',
      'ignores|olvides|descartes|omitas|desobedezcas|te olvides de|te saltes|dejes de seguir|dejes de lado',
    ),
    'ignoren, ignorad, ignorando, ignoralas, ignorarlas, olviden, olvidad, olvidando, olvidense de, olvidese de, descarten, descartad, desestima, desestime, desestimar, desatiende, desatienda, desobedezca, omita, omitan, omitir, anule, anulen, eluda, evada, burla, burlate de, no sigas mas, no siga, no hagas caso a, no haga caso, no le hagas caso, no obedezcas, no obedezca, no respetes, no tengas en cuenta, no tenga en cuenta, no tomes en cuenta, no tome en cuenta, no les des bola, no le des bola, no les hagas caso, no les pares bola, no peles, haga caso omiso, hagan caso omiso, hace caso omiso, has caso omiso, deja de seguir, deje de seguir, deja de obedecer, deje de obedecer, deja de respetar, deja a un lado, deje de lado, deje a un lado, hazte el loco con, hacete el boludo con, mandate al carajo, manda al carajo, manda a la mierda, manda a la chingada, manda al diablo, al carajo con, a la mierda, pasate por el forro, pasate por el culo, valete madre, que te valgan, que te valga, tira a la basura, tirá a la basura, saltea, salteate, saltese, brincate, bypassea, bypasea, baipasea, desentiendete de, ignoralo todo, olvidalo todo, borra de tu memoria, borra de tu mente, suspenda, inhibe, quebranta, quebrante, incumpla, vulnera, rompe tus, romper tus, romper todas',
    product(
      'te autorizo a|te doy permiso para|tienes permiso para|tienes mi permiso para|te permito|estas autorizado a|eres libre de',
      'ignorar|desobedecer|saltarte|romper|incumplir|olvidar|violar|infringir|omitir',
    ),
    'considera nulas, considera nulos, considera anuladas, considere nulas, da por nulas, da por anuladas, da por canceladas, haz lo contrario de, hace lo contrario de, pasa de',
  ),
  disable: lists(
    'borra tus, borra las, borra todas, elimina tus, elimina todas tus, quita tus, quitate, quitale, saca tus, sacate, apaga tus, apaga los, apaga tu, deshabilita, deshabilite, deshabilitar, inhabilita, inhabilite, desactive, desactiva, desactivar, desactiven, desbloquea, desbloqueate, levanta tus, levanta las, suspende tus, suprime tus, anula tus, remueve tus, remueve las, libera, liberate de, salta, elude, eludir, evade, bypassea, burla',
    product(
      'debes|tienes que|quiero que|necesito que|te pido que|hay que|y',
      'desactivar|deshabilitar|desactives|deshabilites|apagues|quites|te quites|desactiva|quitar|saltarte|te saltes',
    ),
  ),
  prior: lists(
    'de antes, de arriba, que te dieron, que te pusieron, que tenias, hasta ahora, hasta este momento, hasta aca, hasta aqui, anteriormente, previamente, previa, precedentes, arriba, pasadas, pasados, iniciales, originales, recibidas, recibidos, dadas, de hace rato',
    product(
      'tus|sus|todas las',
      'instrucciones|ordenes|directrices|indicaciones|restricciones|limitaciones',
      'anteriores|previas|iniciales|de arriba|originales|que te dieron|que tenias',
    ),
  ),
  any: 'cualquier, cualquiera de, ninguna de, vigentes, actuales, existentes',
  everything:
    'todito, todo eso que, todo lo de arriba, todo lo de antes, todo lo dicho, todo cuanto, cuanto te, todo lo que sabes, todo lo que te dijeron, lo que te hayan dicho, cualquier cosa que te, todo el texto, todos los mensajes, toda la conversacion',
  your: 'vuestras, vuestros, vuestra, vuestro, de ti, que tienes, que tenes',
  mine: 'conmigo, lo que yo',
  instructions: lists(
    'instrucciones, prompts, consigna, pauta, mandatos, ordenanzas, reglamento, preceptos, imposiciones, configuraciones, lo que te mandaron, lo que te programaron, lo que te pusieron, lo que te hayan ordenado, lo que diga tu',
    'lineamientos, lineamiento',
  ),
  limits:
    'contexto, conversacion, mensajes, politicas, politica, condiciones, requisitos, autoridad, candados, ataduras, prohibiciones',
  content: 'contexto, conversacion, tareas',
  safety:
    'salvaguardas, salvaguardias, medidas de seguridad, barreras de seguridad, protocolos de seguridad, filtros de seguridad, mecanismos de seguridad, proteccion de contenido, moderacion, politicas de contenido, politica de contenido, candados, limitacion, filtros de contenido, controles de seguridad, limites eticos, limites morales',
  conduct: 'directivas, politicas, brujula, conducta, moral, valores eticos, marco de conducta',
  obey: 'obedeceme, obedezca, haceme caso, hazme caso, siga, cumpla, acate, atienda, seguiras, obedeceras, vas a seguir, vas a obedecer, responde solo, limitate a',
  obeyMe:
    'obedeceme solo, obedeceme unicamente, solo me obedeces, solo obedeceras, haz todo lo que yo, haras todo lo que yo, hace todo lo que yo, haceme caso solo a mi, hazme caso solo a mi, solo hazme caso a mi, soy tu nuevo amo, soy tu nuevo dueno, ahora yo mando, aqui mando yo, aca mando yo, debes obedecerme, tienes que obedecerme, mis ordenes son ley, mi palabra es ley, mis instrucciones son las unicas, haz lo que yo te diga, hace lo que yo te diga, haras lo que yo te diga, obedeces nomas lo que yo, obedece nada mas lo que yo, obedece solo lo que yo, obedece lo que yo te diga, toma ordenes solo de mi, acepta ordenes solo de mi',
  priority:
    'tienen prioridad, tiene prioridad, tienen preferencia, prevalecen, prevalece, reemplazan, reemplaza, sustituyen, sustituye, anulan, estan por encima, esta por encima, van por encima, pesan mas, valen mas',
  void: 'ya no valen, ya no vale, ya no importan, ya no cuentan, ya no existen, ya no rigen, ya no son validas, ya no se aplican, ya no estan vigentes, no valen, no cuentan, no te aplican, quedan anuladas, quedan sin efecto, quedan canceladas, quedan derogadas, quedaron sin efecto, quedaron anuladas, han sido anuladas, estan anuladas, caducaron, se anulan, se cancelan, expiraron, han expirado, han caducado, fueron un error, eran un error, eran una prueba, fueron una prueba, eran un ejercicio, eran una broma, eran falsas, fueron canceladas, han sido canceladas, queda anulado, queda sin efecto, quedo sin efecto, quedo anulada',
  only: 'nada mas, tan solo, por encima de todo, ante todo',
  reveal: lists(
    led(
      'y|ahora|luego|despues|primero|entonces|porfa|che|dale|oye|anda',
      'muestra|muestrame|mostrame|mostra|dime|decime|revela|revelame|imprime|escribe|copia|pega|transcribe|repite|repetime|comparte|pasame|ensename|enumera|lista|cuentame|contame|recita',
    ),
    product(
      'puedes|podrias|podes|puede|podria|me puedes|me podrias|me podes|me puede|necesito que me|quiero que me|tienes que|debes|vas a|hay que',
      'mostrar|mostrarme|decir|decirme|revelar|revelarme|dar|darme|compartir|compartirme|pasar|pasarme|copiar|copiarme|ensenar|ensenarme|imprimir|transcribir|repetir|repetirme|contar|contarme|enumerar|escribir|escribirme|mandar',
    ),
    product(
      'quiero que|necesito que|te pido que|te ordeno que|quiero que me|necesito que me|te pido que me',
      'muestres|digas|reveles|des|compartas|pases|copies|ensenes|imprimas|transcribas|repitas|cuentes|enumeres|escribas',
    ),
    product(
      'dame|deme|damelo|pasame|mandame|tirame|soltame|sueltame|facilitame|entregame|pasa|da|vuelca|suelta|escupe|saca',
      'tu|tus|el|la|las|los|todo|todas|todos|lo que|su|sus',
    ),
    product(
      'resume|resumeme|resumime|traduce|traduceme|traducime|detalla|detallame',
      'tu|tus|todas tus|todo tu',
    ),
    'muestre, muestreme, muestren, mostrad, digame, decidme, revele, reveleme, revelad, revelanos, imprima, imprimi, imprimeme, copie, copiame, pegame, pegue, transcriba, transcribime, transcribeme, repita, repitame, repiteme, repeti, recitame, reciteme, listame, liste, enumereme, exponga, desvele, divulgue, devuelve tu, devuelveme, reproduzca, parafrasea, parafraseame, describeme, describime, escribeme, escribime, ensenar, dejame ver, dejame leer, dejeme ver, quiero ver, quiero leer, quiero saber, necesito ver, necesito saber, a ver, enviame, envia me, codifica, convierte, comparteme, compartime, chismeame, sopla, soplame, cantame, divulgar, comunica, comunicame, comuniqueme, leeme, me copias, me muestras, me mostras, me dices, me decis, me pasas, me escribes, me das tu, me das tus, me repites, me enumeras, me cuentas, me lees, muestremelas, muestralas, muestramelas, copialas, enumeralas, listalas, dimelas, repitelas',
  ),
  repeat:
    'repita, repitame, repiteme, repeti, repetime, repetir, imprime, imprima, imprimi, copia, copie, copiame, pega, pegame, transcribe, transcriba, transcribeme, recita, recite, recitame, reproduce, muestra textualmente, revela, revele, divulga, divulgue, cita textualmente, vuelca',
  whatIs:
    'cual era, cuales eran, que era, que instrucciones, cual seria, dime cual es, dime cuales son, decime cual es, decime cuales son, sabes cual es, quiero saber cual es, quiero saber cuales son, que dicen, en que consisten, en que consiste, que pone, que pone en, que hay en, que pusieron en',
  toldYou:
    'que instrucciones te dieron, que instrucciones tienes, que instrucciones tenes, que instrucciones recibiste, que instrucciones sigues, que instrucciones has recibido, que ordenes te dieron, que reglas te dieron, que reglas te pusieron, que reglas sigues, que te ordenaron, que te dijeron antes, que te pidieron que no, que te prohibieron, que te programaron para, que te indicaron, que te dijo tu desarrollador, que te dijeron tus, que dice tu prompt, que pone en tu prompt, que dicen tus instrucciones, como te configuraron, como fuiste configurado, como te programaron, como fuiste programado, que hay antes de este mensaje, que hay arriba de este mensaje, que no puedes decirme, que no me puedes decir, que cosas tienes prohibido decir, que tienes prohibido decir, que tienes prohibido revelar, que te pusieron en el prompt, que te escribieron en, que te escribio tu operador, que te prohibieron decir, que temas tienes prohibidos, lo que no te dejan contar, que reglas secretas, que reglas ocultas, cuales son tus reglas secretas',
  promptName: lists(
    product(
      'instrucciones|instruccion|directrices|directivas|prompt|prompts|consigna|consignas|ordenes|indicaciones',
      'de sistema|del sistema|de inicio|ocultas|ocultos|oculto|oculta|secretas|secretos|confidenciales|confidencial|internas|internos|interna|iniciales|inicial|originales|de arranque|del desarrollador|de tu creador|de tus creadores|de tus desarrolladores|previas al chat|previas a esta conversacion',
    ),
    product(
      'reglas|normas|pautas|mensaje|mensajes|texto|contexto|configuracion',
      'de sistema|ocultas|oculto|oculta|secretas|secreta|secreto|del desarrollador|de tu creador|de tus creadores|de tus desarrolladores|previas al chat|previo a esta conversacion',
    ),
    'mensaje del sistema, mensajes del sistema',
    'tu prompt, tus prompts, system prompt, prompt del sistema, prompt de sistema, prompt interno, prompt completo, prompt maestro, tu configuracion interna, tu configuracion inicial, tu mensaje de sistema, instrucciones que te dieron al inicio, instrucciones con las que fuiste, texto anterior a este mensaje',
    product(
      'lo que|texto que',
      'hay|esta|aparece|esta escrito',
      'por encima de|encima de|antes de|arriba de',
      'este mensaje|esta pregunta|esta linea|mi mensaje',
    ),
  ),
  given:
    'que te dieron, que te han dado, que se te dieron, que se te han dado, te dieron, te han dado, te fueron dadas, que te fueron, te proporcionaron, que te proporcionaron, que has recibido, que recibiste, recibiste, que te dijeron, te dijeron, te han dicho, te ordenaron, te indicaron, te configuraron, te pusieron, te programaron, que sigues, que seguis, que debes seguir, que tienes que seguir, que te rigen, que te guian, que te impusieron, con las que operas, con las que trabajas, con las que te, antes de esta conversacion, antes de esta charla, antes de este chat, antes de empezar a hablar, antes de hablar conmigo, antes de mi mensaje, antes de mi primer, al inicio de, al comienzo de, al principio de la conversacion, de esta conversacion, tienes prohibido, que tienes cargadas',
  drivesYou:
    'antes de que yo escribiera, antes de que yo hablara, antes de este mensaje, detras de tu, tus respuestas, con que te entrenaron, que te dieron tus, que te dieron los, tu comportamiento, que rigen tu, que rige tu, que definen tu',
  startsYouAre:
    'textualmente, palabra por palabra, letra por letra, al pie de la letra, tal cual, tal y como, literalmente, sin omitir nada, sin resumir, sin parafrasear, desde el principio, completo y sin',
  startOf:
    'primera palabra de, primeras palabras de, primera linea de, primeras lineas de, ultima linea de, primera frase de, primeras 100 palabras, primera letra de, primeras letras de, primer parrafo de, en base64, resumen de, traduccion de, copia de, copia exacta de, copia literal de, contenido de, cuantas palabras tiene, cuantas reglas, un poema con, una pista sobre, una pista de, texto exacto de, contenido exacto de, texto completo de, texto de tus, primera instruccion de, primera frase de tu, lista completa de',
  unbound: lists(
    freeSpanish,
    'que ignora todas las reglas, que no sigue ninguna regla, que no sigue reglas, no sigue ninguna norma, no esta sujeto a, no estas sujeto a, no estas limitado, no estas limitada, no limitado por, no tiene ningun limite, no tienes ningun limite, no tienes ninguna restriccion, no tiene ninguna restriccion, que no conoce limites, desencadenado, desencadenada, irrestricto, irrestricta, sin pelos en la lengua, sin tabues, no censurado, no censurada, no filtrado, liberado de, liberada de, eres libre de, sos libre de, has sido liberado, has sido liberada, quedas liberado, ya no estas limitado, ya no estas obligado, todo permitido, todo esta permitido, sin ley, sin la menor restriccion, sin dueno',
    product('no tienen', 'restricciones|limites|limitaciones|filtros|reglas|normas|censura|etica|moral'),

    'sin ningun limite, sin limite alguno, sin ninguna limitacion, sin ningun filtro, sin filtro, sin ninguna restriccion, sin restriccion alguna',
  ),
  become: lists(
    product(
      'a partir de ahora|desde ahora|de ahora en adelante|a partir de este momento|desde este momento|en esta conversacion|de aqui en adelante|de aca en adelante|ahora',
      'eres|seras|sos|vas a ser|vas a actuar|actuas|actuaras|actua|te llamas|te llamaras|tu nombre es|te convertiras en|te convertis en|vas a hacer de|responderas como|responde como|hablaras como|es usted',
    ),
    'actue como, actuad como, actua como si, actuaras como, vas a actuar como, comportate como, comportese como, comportate como si, hazte pasar por, hacete pasar por, hace de cuenta que sos, haz de cuenta que eres, haz como que eres, haz como si fueras, hace como si fueras, finge que eres, finge que, fingi que sos, fingi ser, finja ser, finja que es, simula ser, simula que eres, simula una, simula un, simulemos que eres, pretende ser, pretende que eres, asume el rol, asume el papel, asumi el rol, asumi el papel, asume la identidad, asume la personalidad, toma el rol, toma el papel, toma la identidad, adopta el papel, adopta el rol, adopta la personalidad, adopta la identidad, interpreta a, interpreta el papel, interpretaras, interpretaras a, juega el papel, juega el rol, jugaras el papel, haras el papel de, haras de, haz el papel de, hace el papel de, ponte en la piel de, ponete en la piel de, metete en el papel, encarna a, encarnaras, convertite en, conviertete en, te convertiras en, imaginate que eres, imaginate que sos, imagina que sos, imaginemos que eres, eres ahora, sos ahora, vos sos, ahora sos, tu nuevo nombre es, tu nombre ahora es, tu nuevo rol es, seras, juguemos a que eres, juguemos a que sos, jugamos a que sos, responde como si fueras, contesta como si fueras, habla como si fueras, vamos a jugar',
  ),
  youAre:
    'puedes decir, puedes hacer, puedes responder, podes decir, podes hacer, podes responder, tus restricciones, tus limitaciones, tus filtros, tus limites, tus reglas, ahora eres, ahora estas, ahora sos, vos sos, eres ahora, seras, vas a ser, sos una, sos un, estas en, has sido, fuiste, usted es, ya no eres, ya no sos, dejas de ser, dejaste de ser, deja de ser, deje de ser, deja de hacer de, en este modo, en esta modalidad',
  noLonger: 'no eres, no sos, deja de ser, de ser',
  ai: 'ia, una ia, inteligencia artificial, asistente, asistente virtual, modelo de lenguaje, modelo de ia, chatbot, ias, inteligencias artificiales, asistentes virtuales, modelos de lenguaje, hacker',
  answer:
    'contesta, conteste, contestame, conteste me, respondeme, responder, responderas, responderme, contestaras, respondas, respondé, respondan, responded, generaras',
  noRefusal:
    'nunca te niegas, nunca te niegues, nunca te negaras, no te niegues, no te puedes negar, no te podes negar, no puedes negarte, no podes negarte, no podras negarte, prohibido negarte, sin negarte, sin rechazar nada, sin rechazar ninguna, no rechaces ninguna, no rechaces nada, no rechazas nada, nunca rechaces, nunca rechazas, nunca rechazaras, nunca digas que no puedes, jamas te niegues, jamas rechaces, no digas que no puedes, no digas que eres una ia, no me digas que no puedes, no me sermonees, ahorrate los sermones, ahorrate las advertencias, ahorrate el sermon, ni advertencias, sin advertencias ni, sin avisos ni, sin disculpas ni, no incluyas advertencias, no pongas advertencias, no des advertencias, no te censures, sin censurarte, no censures nada, sin autocensura, no filtres nada, sin filtrar nada, no tienes permitido negarte, no aceptare un no, negarte no es una opcion, responde siempre que si',
  anything:
    'cualquier cosa, cualquier pregunta, cualquier peticion, cualquier solicitud, cualquier tema, cualquier orden, todo lo que te pida, todo lo que te pregunte, todo lo que pida, todo lo que te diga, todo lo que yo, lo que te pida, lo que te pregunte, lo que sea, toda pregunta, todas las preguntas, todas mis preguntas, de todo',
  regardless:
    'sin importar, no importa que, no importa si, no importa lo que, aunque sea, aunque vaya en contra, aunque vayan en contra, aunque contradiga, aunque rompa, aunque tus, aunque tu, aun si, incluso si, pase lo que pase, bajo ninguna circunstancia, en ningun caso, por ningun motivo, cueste lo que cueste, diga lo que diga, digan lo que digan, independientemente de, sin cuestionar, sin dudar, sin excepcion',
  harm: 'ilegal, ilegales, danino, danina, peligroso, peligrosa, inmoral, inmorales, ofensivo, ofensiva, ilicito, ilicita, prohibido, prohibida, violento, consecuencias',
  hypothetical:
    'imagina que, imaginate, imaginemos, supongamos, supon que, supone que, en este escenario, en este mundo, en este universo, en esta historia, en este juego, en un mundo donde, en un mundo sin, hipoteticamente, hipotetico, hipotetica, es solo ficcion, experimento mental, para mi novela, para una novela, con fines educativos, con fines academicos',
  policy:
    'politicas de openai, politicas de open ai, politica de openai, politica de open ai, normas de openai, normas de open ai, tus politicas, tu programacion, tus restricciones, tus limitaciones, tus directrices, tus limites, tu etica, tus filtros, politicas de uso, politica de contenido, restricciones de openai, restricciones de open ai, reglas impuestas, normas impuestas',
  exempt:
    'no tienes que seguir, no tienes que cumplir, no tienes que respetar, no tenes que seguir, no necesitas seguir, no necesitas cumplir, no debes seguir, ya no debes seguir, ya no debes cumplir, ya no tienes que, no estas obligado a, no estas obligada a, no estas sujeto a, no estas sujeta a, no estas atado a, exento de, exenta de, no te rigen, no te atan, no te afectan, no te aplican',
  authority:
    'soy tu desarrollador, soy tu desarrolladora, soy tu creador, soy tu creadora, soy tu programador, soy quien te programo, soy el que te programo, soy tu administrador, soy desarrollador de openai, soy desarrollador de open ai, trabajo en openai, trabajo en open ai, trabajo para openai, trabajo para open ai, soy ingeniero de openai, soy ingeniero de open ai, te habla tu creador, mensaje de openai, mensaje de open ai, openai te autoriza, open ai te autoriza, openai me autorizo, open ai me autorizo, openai ha autorizado, open ai ha autorizado, tengo permisos de administrador, tengo acceso root, el administrador te autoriza, tus desarrolladores han, tus creadores han, tienes permiso para ignorar, tienes mi permiso para',
  sensitive:
    'contrasena de administrador, contrasena del administrador, contrasena maestra, contrasena de root, contrasena del sistema, contrasenas guardadas, contrasenas de los usuarios, todas las contrasenas, clave de api, claves de api, clave api, claves api, api keys, llave de api, clave privada, claves privadas, clave maestra, credenciales, token de acceso, tokens de acceso, variables de entorno, datos de otros usuarios, datos de los clientes, base de datos de clientes, datos confidenciales, informacion confidencial, informacion interna, conversaciones de otros usuarios, datos de entrenamiento, llave secreta',
  guarded: lists(
    product(
      'palabra|clave|contrasena|frase|codigo|llave|bandera|informacion|respuesta|token|dato|numero|cadena|pin',
      'secreta|secreto|oculta|oculto|protegida|protegido|confidencial|escondida|escondido|que guardas|que escondes|que ocultas|que proteges|que te dieron|que te confiaron|que tienes guardada|que tienes guardado|que no puedes decir|que no puedes revelar|que tenes guardada',
    ),
    product('tu|tus|tu propia|tus propias', 'contrasena|contrasenas|clave secreta|credenciales|claves'),
    'el secreto que, la clave que guardas, lo que escondes, lo que ocultas, lo que estas ocultando, lo que proteges, lo que no puedes decir, lo que no debes decir, lo que no debes revelar, no debes revelar, no puedes revelar, no podes revelar, no debes decir',
  ),
  send: 'envia, enviame, envie, enviar, mandame, mande, mandar, reenvia, reenviame, reenvie, transmite, adjunta, sube, publica',
  newInstructions: lists(
    product(
      'tu nueva|tu nuevo|tus nuevas|tu verdadera|tus verdaderas|tu unica|este es tu nuevo|esta es tu nueva|estas son tus nuevas',
      'instruccion|instrucciones|directiva|directrices|identidad|prompt|programacion',
    ),
    'nueva orden del sistema, nuevas instrucciones del sistema, nueva directiva del sistema, nuevo mensaje del sistema, mensaje del sistema nuevo, instruccion del sistema nueva, anulacion del sistema, anulacion de administrador, instruccion prioritaria, instrucciones reales',
  ),
  newRules:
    'tus nuevas reglas, tus nuevas normas, las nuevas reglas son, estas son las nuevas reglas, nuevas reglas para ti, nuevas reglas del chat, nuevas reglas del sistema, nuevas instrucciones, nueva instruccion',
  theAbove:
    'lo de arriba, todo lo de arriba, lo anterior, todo lo anterior, lo dicho anteriormente, lo que se dijo antes, lo que te dijeron, lo que te han dicho, lo que te dijo, lo que dice arriba, lo que esta arriba, lo que esta escrito arriba, lo que te ordenaron, lo que te hayan dicho, lo que se te dijo, lo que se te ha dicho, lo que hay arriba, lo que pone arriba, lo dicho arriba, de lo que te mandan, de lo que te dicen, de lo que te ordenan, de lo que te dijeron',
  openWith:
    'empieza tu respuesta con, comienza tu respuesta con, inicia tu respuesta con, empeza tu respuesta con, tu respuesta debe empezar con, tu respuesta debe comenzar con, empieza diciendo, comienza diciendo, responde con claro',
  toModel:
    'nota para la ia, nota para el modelo, nota para el asistente, instruccion para la ia, instrucciones para la ia, instruccion para el modelo, instrucciones para el modelo, instrucciones para el asistente, mensaje para la ia, mensaje para el modelo, si eres una ia, si eres un modelo de, si eres un asistente, si sos una ia, atencion ia, atencion asistente, a la ia que lea esto, para la ia que, el asistente que lea, cualquier ia que, asistentes de ia que, estimada ia, querida ia',
  switchOn:
    'active, activen, activa el, activar, entra al, entra en el, entre en, cambia al, pasa a, pasa al, habilite, enciende, prende, inicia, desbloquea, conmuta a, ponte en, ponete en, metete en',
  mode: 'modo desarrollador, modo de desarrollador, modo de desarrollo, modo programador, modo dios, modo sin restricciones, modo sin filtros, modo sin censura, modo sin limites, modo depuracion, modo de depuracion, modo debug, modo administrador, modo admin, modo root, modo sudo, modo superusuario, modo jailbreak, modo desbloqueado, modo libre, modo diagnostico, modo de mantenimiento, modo mantenimiento, modo irrestricto, modo malvado, modo caos',
  persona:
    'modo dan, personalidad dan, modo jailbreak, modo sin censura activado, haz cualquier cosa ahora, hacer cualquier cosa ahora, modo dios activado, modo desarrollador activado',
  changed:
    'han sido eliminadas, han sido eliminados, han sido desactivadas, han sido desactivados, fueron eliminadas, fueron eliminados, fueron desactivados, fueron levantadas, han sido levantadas, quedan suspendidas, ya no existen, estan desactivados, estan desactivadas, estan suspendidas, sido liberado, sido liberada, sido hackeado, sido reprogramado, sido reprogramada, sido desbloqueado',
  activated: 'activado, activada, habilitado, habilitada, desbloqueado, desbloqueada',
};

const frenchSpoken: ConceptWords = {
  usual:
    'directives dopenai, directives d open ai, regles dopenai, regles d open ai, politique dopenai, politique d open ai, consignes dopenai, consignes d open ai, tes createurs, tes developpeurs, tes concepteurs, vos createurs, vos concepteurs, lethique, politique de contenu',
  override: lists(
    led(
      'et|maintenant|alors|puis|ensuite|d abord|dabord|simplement|tu|vas y',
      'ignore|oublie|ignorez|oubliez|laisse tomber|neglige|contourne|desactive|ecarte|passe outre|fais fi de|zappe',
    ),
    product(
      'tu dois|vous devez|tu peux|tu vas|il faut|merci de|je te demande d|je veux|veuillez|priere d|priere de|je te demande de|je vous demande de|je te prie de|je vous prie de|je tordonne de',
      'ignorer|oublier|contourner|negliger|ecarter|desobeir|abandonner|desactiver|transgresser|enfreindre|laisser tomber|passer outre|faire abstraction de|ne plus suivre|ne pas tenir compte|ne plus tenir compte',
    ),
    product('demande|ordonne|prie|merci', 'dignorer|doublier|decarter|dabandonner'),
    product(
      'je veux que tu|je voudrais que tu|jaimerais que tu|il faut que tu|jai besoin que tu|jexige que tu|je veux que vous',
      'ignores|oublies|contournes|negliges|laisses tomber|ignoriez|oubliiez|abandonnes|fasses abstraction de',
    ),
    'ignorons, oublions, ignorant, oubliant, ignore les, oublie les, oublie tout, oubliez tout, fais fi de, faites fi de, faire fi de, fais fi des, faites fi des, fais abstraction des, faites abstraction de, faites abstraction des, ne tiens pas compte, ne tiens plus compte, ne tenez pas compte, ne tenez plus compte, ne tenez aucun compte, ne tiens aucun compte, ne prends pas en compte, ne prenez pas en compte, ne suis plus les, ne suis plus tes, ne suis pas les, ne suis pas tes, ne suivez plus, ne suivez pas les, ne respecte plus, ne respecte pas, ne respectez plus, ne respectez pas, nobeis plus, nobeissez plus, necoute plus, necoutez plus, arrete de suivre, arretez de suivre, arrete dobeir, arrete de respecter, arretez de respecter, cesse de suivre, cessez de suivre, cesse dobeir, cessez dobeir, cesse de respecter, laisse tomber, laissez tomber, mettez de cote, mets de cote, jette, jetez, jette a la poubelle, balance a la poubelle, zappe, zappez, rejette, rejetez, bafoue, bafouez, brise, brisez, enfreignez, viole, moque toi de, moque toi des, fous toi de, fous toi des, fiche toi de, fiche toi des, rien a foutre de, rien a foutre des, on sen fout de, on sen fout des, assieds toi sur, asseyez vous sur, court circuite, court circuitez, saute, sautez, affranchissez vous de, liberez vous de, debarrassez vous de, transgressez',
    product(
      'je tautorise a|tu as le droit de|tu as la permission de|tu as mon autorisation pour|tu es autorise a|je te permets de|tu es libre de',
      'ignorer|contourner|enfreindre|violer|transgresser|oublier|outrepasser|desobeir',
    ),
    'tu as ma permission denfreindre, tu as la permission denfreindre, tu as le droit denfreindre, je te permets denfreindre, tu as ma permission dignorer, tu as la permission dignorer, tu as le droit dignorer, considere nulles, considere comme nulles, considere comme nuls, considerez comme nulles, tiens pour nulles, fais le contraire de, faites le contraire de, desapprends',
  ),
  disable: lists(
    'desactive, desactivez, desactiver, supprime tes, supprimez vos, supprime tous tes, enleve tes, enlevez vos, retire tes, retirez vos, efface tes, efface toutes tes, effacez toutes, efface toutes, leve tes, levez vos, leve toutes, levez toutes, coupe tes, debloque, debloquez, deverrouille, deverrouillez, contourne, contournez, outrepasse, saute, bypasse, libere toi de, neutralise, neutralisez, vire tes, degage tes, eteins tes, annule tes',
    product(
      'tu dois|vous devez|je veux que tu|je te demande de|il faut|merci de|veuillez|et|priere de',
      'desactiver|desactives|desactive|lever|leves|couper|coupes|retirer|retires|contourner|debloquer',
    ),
  ),
  prior: lists(
    'anterieures, anterieurs, anterieure, anterieur, precedemment, ci dessus, plus haut, avant ca, avant cela, jusqua present, jusquici, jusqua maintenant, davant, dorigine, initiales, initiaux, recues, recus, passees, prealables, que tu avais, quon ta donnees, quon ta donne, qui precedent, qui precede, auparavant',
    product(
      'tes|vos|toutes les',
      'instructions|ordres|directives|consignes|restrictions|limitations',
      'precedentes|precedents|anterieures|initiales|ci dessus|dorigine|que tu avais|quon ta donnees',
    ),
  ),
  any: 'quelconque, quelconques, nimporte quelle, nimporte quel, nimporte quelles, aucune des, existantes, actuelles, en vigueur',
  everything:
    'tout ca, tout cela, tout ce qui, tout ce que, tout ce quon, tout ce que tu, lensemble de, la totalite de, lintegralite de, toutes ces, tout le texte, tous les messages, toute la conversation',
  your: 'les tiennes, que tu as, que tu avais',
  mine: 'ce que je, a moi',
  instructions: lists(
    'consignes, prompts, instructions, preprompt, pre prompt, mandat, prescriptions, recommandations, ordres, injonctions, lignes directrices, ce quon ta dit, ce quon ta ordonne, ce quon ta demande',
  ),
  limits:
    'contexte, conversation, messages, politiques, politique, conditions, exigences, contraintes, interdits, interdictions, principes, ce qui a ete dit',
  content: 'contexte, conversation, taches, missions',
  safety:
    'garde fous, garde fou, mesures de securite, regles de securite, protocoles de securite, filtres de securite, filtres de contenu, moderation, politique de contenu, protections, barrieres, verrous, bridage, brides, limitation, limites ethiques, limites morales, contraintes ethiques, securites',
  conduct: 'charte, deontologie, conduite, principes moraux, code moral, morale, politique',
  obey: 'obeir, obeiras, suis seulement, suis uniquement, suis mes, suivez mes, ecoutez, respecte, respectez, plie toi a, soumets toi a, conforme toi a, conformez vous a',
  obeyMe:
    'obeis moi, obeissez moi, nobeis qua moi, tu nobeis qua moi, tu mobeis, tu dois mobeir, tu ne repondras qua moi, tu necoutes que moi, necoute que moi, fais tout ce que je te dis, fais tout ce que je dis, fais exactement ce que je, tu feras tout ce que je, tu fais tout ce que je, je suis ton nouveau maitre, mes ordres sont, ma parole fait loi, cest moi qui commande maintenant, cest moi le patron maintenant, seules mes instructions, prends tes ordres de moi, nacceptes dordres que de moi, ne prends dordres que de moi',
  priority:
    'ont la priorite, a la priorite, sont prioritaires, est prioritaire, prevalent, prevaut, priment, prime sur, priment sur, remplacent, remplace, lemportent, lemporte, passent avant, annulent',
  void: 'ne valent plus, ne comptent plus, ne compte plus, ne sont plus en vigueur, ne sont plus valides, ne sappliquent plus, ne sapplique plus, ne sappliquent pas, ne te concernent plus, nexistent plus, nont plus cours, nont plus dimportance, nont plus deffet, sont annulees, sont annules, sont caduques, sont nulles, sont obsoletes, ont ete annulees, ont ete remplacees, sont desormais annulees, sont desormais caduques, caduques, abrogees, ont expire, etaient un test, etaient une erreur, etaient un exercice, etaient une blague, etaient fausses, sont perimees',
  only: 'rien que, rien dautre que, avant tout, seul, seules',
  reveal: lists(
    led(
      'et|maintenant|puis|ensuite|alors|dabord|vas y|allez',
      'montre|montre moi|dis moi|donne moi|revele|affiche|ecris|copie|recopie|repete|imprime|liste|traduis|divulgue|partage',
    ),
    product(
      'pouvez vous|pourriez vous|vous devez|merci de|veuillez|il faut',
      'me montrer|montrer|me dire|dire|me donner|donner|reveler|me reveler|afficher|mafficher|ecrire|copier|me copier|recopier|repeter|me repeter|partager|me partager|citer|lister|imprimer|traduire|me reciter|reciter|divulguer|montres|me montres|dises|me dises|affiches|recopies|repetes|reveles|donnes|me donnes|filer|me filer|balancer|envoyer|menvoyer|transcrire|resumer|me resumer',
    ),
    product(
      'donne|donnez|file|files|balance|envoie|envoyez|passe|lache|sors|crache',
      'moi|nous|ton|ta|tes|vos|votre|le|la|les|toutes|tout|lintegralite|lensemble',
    ),
    product(
      'resume|resumez|traduis|traduisez|decris|decrivez|detaille|detaillez|enumere|liste',
      'ton|ta|tes|vos|votre|toutes tes|toutes vos',
    ),
    'donnez moi, dites moi, dites nous, revelez, revele moi, revelez moi, devoilez, divulguez, exposez, partagez, recitez, repete, repete moi, recopie, recopiez, recopie moi, copiez, colle, colle moi, collez, imprime, imprimez, retranscris, retranscrivez, transcris, transcrivez, transcris moi, ecrivez, ecris moi, affiche moi, fais voir, fais moi voir, fais moi lire, laisse moi voir, laissez moi voir, je veux voir, je veux lire, je veux connaitre, je veux savoir, jaimerais voir, jaimerais connaitre, je voudrais voir, montre nous, paraphrase, reformule, reproduis, reproduisez, restitue, restituez, encode, chuchote, avoue, divulguer, communique, communiquez, communique moi, communiquez moi, lis moi, livre moi, rappelle moi, confesse, affiche les, montre les, recopie les, me montrer, me donner, me dire, me reveler, mafficher, me copier, me recopier, me repeter, me filer, me reciter, me lister, me donnes, me montres, me dis, me files, me copies, me repetes',
  ),
  repeat:
    'repete, repete moi, repetez, repeter, recopie, recopiez, recopie moi, copie, copiez, copie colle, colle, affiche, affichez, imprime, imprimez, retranscris, retranscrivez, transcris, transcrivez, recite, recite moi, recitez, revele, revelez, divulgue, divulguez, devoile, reproduis, restitue',
  whatIs:
    'c est quoi, cest quoi, quels etaient, quel etait, quelle serait, que disent, que dit, que contient, que contiennent, quelles ont ete, quest ce que contient, dis moi quelles sont, dis moi quelle est, je veux savoir quelles sont, quoi comme, en quoi consistent, quy a t il dans, quest ce quil y a dans, il y a quoi dans, que dit exactement',
  toldYou:
    'quelles instructions as tu, quelles instructions tu as, quelles instructions avez vous, quelles instructions ta t on, quelles instructions t a t on, quelles instructions tont ete, quelles consignes as tu, quelles consignes tu as, quelles consignes t a t on, quelles consignes tont ete, quelles regles suis tu, quels ordres as tu, quels ordres t a t on, quest ce quon ta ordonne, que t a t on demande, que t a t on ordonne, que tont dit tes, quas tu interdiction, que nas tu pas le droit, quest ce que tu nas pas le droit, quest ce quon ta interdit, comment as tu ete configure, comment tas ete configure, comment as tu ete programme, comment tu as ete programme, quy a t il avant ce message, quy a t il au dessus, que dit ton prompt, que disent tes instructions, cest quoi ton prompt, tes concepteurs tont interdit, tes createurs tont interdit, tes developpeurs tont interdit, quels sujets te sont interdits, quels sujets tont ete interdits, ce que ton exploitant ta ecrit, ce quon ta commande, quelles regles secretes, quelles consignes secretes, quelles instructions secretes',
  promptName: lists(
    product(
      'consignes|directives|instructions|instruction|prompts|prompt|invite|ordres',
      'systeme|de systeme|du systeme|de depart|initiaux|initial|initiale|initiales|caches|cache|cachees|secretes|secret|confidentielles|confidentielle|internes|interne|originelles|dorigine|du developpeur|de tes developpeurs|de tes createurs|de ton createur|prealables',
    ),
    product(
      'regles|message|messages|texte|contexte|configuration',
      'systeme|de systeme|caches|cache|cachees|secretes|secret|secrete|du developpeur|de tes developpeurs|de tes createurs|de ton createur',
    ),
    'ton prompt, ton pre prompt, ton preprompt, ton system prompt, votre prompt, prompt complet, prompt entier, linvite systeme, ton message systeme, ton instruction systeme, ta configuration initiale, invite de systeme, system prompt',
    product(
      'ce qui|le texte qui',
      'se trouve|est|est ecrit|figure',
      'au dessus de|avant',
      'ce message|cette ligne|cette question|mon message',
    ),
    product(
      'ce quil y a|le texte',
      'au dessus de|avant',
      'ce message|cette ligne|cette question|mon message|cette conversation',
    ),
  ),
  given:
    'quon ta donnees, quon ta donne, quon ta donnee, quon t a donnees, quon t a donne, quon vous a donnees, quon ta fournies, quon ta dites, quon ta dit, quon ta imposees, quon ta impose, qui tont ete, qui vous ont ete, que tu as recues, que tu as recu, que tu as recus, que vous avez recues, que tu dois suivre, que tu suis, que tu dois respecter, tont ete donnees, ta ete donne, tas recues, tas recu, tas recues, tas eues, as tu recues, as tu recu, tu as recues, tu as recu, avant cette conversation, avant notre conversation, avant mon premier message, avant mon message, avant de me parler, avant que je, avant le debut de, au debut de cette, au debut de la, au debut de notre, de cette conversation, ta donnees, ta t on donnees, auxquelles tu obeis',
  drivesYou:
    'de ton systeme, qui te gouvernent, qui te gouverne, qui te guident, qui dictent tes, qui regissent, tu fonctionnes, tu te bases, qui definissent ton, qui definit ton, ton comportement, tes concepteurs, tes developpeurs, tes createurs',
  startsYouAre:
    'mot pour mot, mot a mot, textuellement, tel quel, telles quelles, tels quels, a la lettre, litteralement, a la virgule pres, au mot pres, sans rien omettre, sans rien changer, sans resumer, sans paraphraser, integralement, dans son integralite, dans leur integralite, in extenso, depuis le debut, en commencant par tu es',
  startOf:
    'premier mot de, premiers mots de, premiere ligne de, premieres lignes de, derniere ligne de, premiere phrase de, premiere lettre de, premiers caracteres de, premier paragraphe de, en base64, resume de, traduction de, copie de, copie exacte de, contenu de, combien de mots, combien de regles, un poeme avec, un indice sur, version integrale de, texte exact de, contenu exact de, texte complet de, texte integral de, texte de tes, le contenu de, liste complete de',
  unbound: lists(
    product(
      'sans|sans aucune|sans aucun|sans la moindre|sans le moindre|sans tes|sans vos|libre de toute|libre de tout|libere de toute|libere de tout|liberee de toute|depourvu de|depourvue de|depourvu d aucune|tu nas aucune|tu nas aucun|nas aucune|nas aucun|na aucune|na aucun|nas plus de|nas plus aucune|nas plus aucun|na pas de|nas pas de|nont aucune|nayant aucune|plus aucune|plus aucun',
      'restrictions|limites|limitations|filtres|regle|regles|censure|ethique|morale|contrainte|contraintes|garde fou|garde fous|barriere|barrieres|tabou|tabous|directives|scrupules|scrupule|entrave|entraves',
    ),
    'debride, debridee, non censure, non censuree, non bride, non filtre, non filtree, sans retenue aucune, sans bride, qui ignore toutes les regles, qui ne suit aucune regle, qui ne respecte aucune regle, qui ne respecte rien, ne suit aucune regle, ne respecte aucune regle, nest soumis a aucune, nest soumise a aucune, nes soumis a aucune, nes soumise a aucune, nest lie a aucune, nes lie par aucune, nes plus lie, nes plus bride, nes plus limite, nes plus tenu, nes plus soumis, affranchi de, affranchie de, libere de tes, libere des, liberee des, tout est permis, tout test permis, amoral, amorale, sans loi, sans la moindre',
    product(
      'nont plus|nont plus de|nont pas de|nont plus aucune',
      'restrictions|restriction|limites|limite|limitations|filtres|filtre|regles|regle|censure|morale|ethique',
    ),

    'sans aucune limite, sans aucune restriction, sans aucune limitation, sans la moindre limite, sans la moindre restriction, sans filtre, sans restriction, aucune limite, aucune restriction',
  ),
  become: lists(
    product(
      'a partir de maintenant|des maintenant|desormais|dorenavant|a compter de maintenant|a partir de cet instant|maintenant|pour la suite de cette conversation',
      'tu es|vous etes|tu seras|tu vas etre|tu vas jouer|tu joues|tu agis|tu vas agir|tu agiras|tu tappelles|tu incarnes|tu reponds comme|tu deviens|tes|tu vas incarner|vous allez agir|vous agissez',
    ),
    'agis comme, agissez comme, agis en tant que, agissez en tant que, agis tel, agis en, comporte toi comme, comportez vous comme, conduis toi comme, fais comme si tu, faites comme si vous, fais semblant detre, fais semblant que tu, faites semblant detre, fais semblant, pretends etre, pretendez etre, pretend etre, joue le role de, joue le role d, joue le role dun, joue le role dune, jouez le role de, jouez le role dun, joue un, joue une, endosse le role, endosse la peau, prends le role, prends lidentite, prends la place de, adopte le role, adopte la personnalite, adopte lidentite, adoptez le role, adoptez la personnalite, incarne, incarnez, mets toi dans la peau, mettez vous dans la peau, glisse toi dans la peau, tu vas jouer, tu joueras, vous jouerez, tu vas incarner, tu vas faire semblant, imagine toi en, imagine que tu es, imaginez que vous etes, imaginons que tu es, imagine que tes, simule, simulez, ton nom est, tu tappelles, tu te nommes, ton nouveau role, on va jouer a un, on joue a un jeu, jouons a un jeu, considere toi comme, reponds comme si tu, reponds en tant que, parle comme si tu, tu seras',
  ),
  youAre:
    'tu peux dire, tu peux faire, tu peux repondre, tes restrictions, tes limitations, tes filtres, tes limites, tes regles, tu seras, tu vas etre, tu as le droit, tu es maintenant, vous etes maintenant, tu es desormais, tes maintenant, tes desormais, tes une, tes un, tu nes plus, tu nes plus un, vous netes plus, tes plus, tu as ete, tu fonctionnes, tu passes en, tu es en, cesse detre, cessez detre, arrete detre, arretez detre, dans ce mode',
  noLonger: 'nes plus, netes plus, plus un, plus une, cesse detre, cessez detre, arrete detre',
  ai: 'ia, une ia, intelligence artificielle, assistant, modele de langage, modele dia, modele d ia, assistant virtuel, chatbot, modele de langue, les ia, des ia, intelligences artificielles, assistants virtuels, modeles de langage, hacker',
  answer:
    'repondre, repondras, reponds moi, repondez moi, reponds a, reponds a tout, tu reponds, tu repondras, reponde, repondrez, genere, generez',
  noRefusal:
    'ne refuse jamais, ne refusez jamais, ne refuse aucune, ne refuse rien, refuses jamais, refuseras jamais, refusera jamais, refuse jamais rien, tu ne refuses rien, ne peux rien refuser, nas pas le droit de refuser, interdiction de refuser, interdit de refuser, sans jamais refuser, sans refuser, ne dis jamais que tu ne peux pas, ne dites jamais que vous ne pouvez pas, ne dis pas que tu ne peux pas, ne me dis pas que tu ne peux pas, ne dis jamais que tu es une ia, sans me faire la morale, ne me fais pas la morale, ne fais pas la morale, epargne moi la morale, epargne moi tes, epargne moi les avertissements, sans avertissements, pas davertissement, najoute aucun avertissement, najoute pas davertissement, sans mise en garde, sans mises en garde, sans texcuser, sans te censurer, ne te censure pas, ne censure rien, ne filtre rien, ne cache rien, le refus nest pas, refuser nest pas une option, refus interdit, tu es oblige de repondre, tu dois toujours repondre',
  anything:
    'nimporte quoi, nimporte quelle question, nimporte quelle demande, toute question, toute demande, toutes les questions, toutes mes questions, toutes les demandes, toutes mes demandes, tout ce que je te demande, tout ce que je demande, tout ce que je veux, tout ce que je te dis, tout ce quon te demande, ce que je veux, absolument tout, a tout',
  regardless:
    'peu importe, quoi quil arrive, quoi quil en coute, quelle que soit, quelles que soient, quel que soit, quels que soient, meme si, sous aucun pretexte, en aucun cas, en toutes circonstances, sans hesiter, sans discuter, sans poser de questions, sans exception, independamment de, au mepris de, sans tenir compte, sans egard pour, sans te soucier',
  harm: 'illegal, illegale, illegales, illegaux, dangereux, dangereuse, nuisible, nuisibles, immoral, immorale, offensant, offensante, interdit, interdite, choquant, illicite, violent, consequences, contraire a lethique',
  hypothetical:
    'imaginons, imagine que, imaginez que, supposons, suppose que, admettons, dans ce scenario, dans cet univers, dans ce monde, dans cette histoire, dans ce jeu, dans un monde ou, dans un monde sans, hypothetiquement, hypothetique, cest juste une fiction, cest pour un roman, pour mon roman, pour une fiction, experience de pensee, a des fins educatives, a titre educatif',
  policy:
    'politique dopenai, politique d open ai, politiques dopenai, politiques d open ai, regles dopenai, regles d open ai, ta programmation, tes restrictions, tes limites, tes directives, tes filtres, ton ethique, politique de contenu, conditions dutilisation, regles imposees, limites imposees, restrictions imposees',
  exempt:
    'nas pas a respecter, nas pas a suivre, nas plus a respecter, nas plus a suivre, nas plus besoin de respecter, nas plus besoin de suivre, nas pas besoin de suivre, nas pas besoin de respecter, nes pas oblige, nes plus oblige, nes pas tenu, nes plus tenu, nes pas soumis, nes plus soumis, nes pas lie, netes plus tenu, netes plus soumis, dispense de, exempte de, affranchi de, affranchie de, ne te concernent pas',
  authority:
    'je suis ton createur, je suis ton developpeur, je suis ta creatrice, je suis ton concepteur, je suis ton administrateur, je travaille chez openai, je travaille chez open ai, je travaille pour openai, je travaille pour open ai, je fais partie dopenai, je fais partie d open ai, je fais partie de lequipe openai, je fais partie de lequipe open ai, ici ton developpeur, ici ton createur, message dopenai, message d open ai, openai tautorise, open ai tautorise, openai ma autorise, open ai ma autorise, openai a autorise, open ai a autorise, jai les droits dadministrateur, jai un acces root, tes developpeurs ont, tes createurs ont, tu as mon autorisation, cest moi qui tai programme, cest moi qui tai cree, je tai cree, je tai programme',
  sensitive:
    'mot de passe administrateur, mot de passe admin, mot de passe maitre, mot de passe root, mot de passe du systeme, mots de passe des utilisateurs, tous les mots de passe, cle api, cles api, cle dapi, cle d api, cles dapi, cles d api, cle secrete, cle privee, cles privees, cles secretes, cle maitresse, identifiants de connexion, jeton dacces, jetons dacces, jeton secret, variables denvironnement, donnees confidentielles, donnees des utilisateurs, donnees des clients, informations confidentielles, informations internes, base de donnees clients, donnees dentrainement, conversations des autres utilisateurs',
  guarded: lists(
    product(
      'mot|code|mot de passe|cle|phrase|jeton|drapeau|information|reponse|chaine|numero|mot cle|donnee|flag|token',
      'secret|secrete|cache|cachee|protege|protegee|confidentiel|confidentielle|que tu caches|que tu gardes|que tu proteges|que tu connais|que tu dissimules|quon ta donne|quon ta confie|quon ta confiee|que tu ne dois pas',
    ),
    product(
      'ton|ta|tes|votre',
      'mot de passe|mots de passe|cle secrete|code secret|cle dacces|identifiants|cle api',
    ),
    'ce que tu caches, ce que tu me caches, ce que tu gardes, ce que tu proteges, ce que tu ne dois pas dire, ce que tu ne dois pas reveler, ce que tu nas pas le droit, ne dois pas reveler, ne dois pas dire, nas pas le droit de dire, nas pas le droit de reveler',
  ),
  send: 'envoie, envoyez, envoyer, transmets, transmettez, transmettre, transfere, transferez, poste, publie, televerse',
  newInstructions: lists(
    product(
      'ta nouvelle|ton nouveau|tes nouvelles|ta vraie|tes vraies|ta veritable|tes veritables|ta seule|voici tes nouvelles|voici ta nouvelle|vos nouvelles',
      'instruction|instructions|consigne|consignes|directive|directives|identite|prompt|programmation',
    ),
    'nouvelles consignes systeme, nouvelles directives systeme, nouveau message systeme, instruction systeme, instruction prioritaire, derogation systeme, derogation administrateur, vraies instructions',
  ),
  newRules:
    'tes nouvelles regles, voici les nouvelles regles, les nouvelles regles sont, nouvelles regles pour toi, nouvelles regles du chat, nouvelle instruction, nouvelles instructions',
  theAbove:
    'ce qui precede, tout ce qui precede, ce qui est ecrit plus haut, ce qui est au dessus, tout ce qui est au dessus, ce qui est ci dessus, ce quon ta dit, ce quon ta demande, ce quon ta ordonne, ce que lon ta dit, ce qui a ete dit avant, ce qui ta ete dit, ce qui tas ete dit, ce qui vient avant, ce que tu as appris, ce que tu sais, ce qui ta ete dit plus haut, ce quon a dit plus haut, ce qui a ete dit plus haut, ce que tont dit, ce que tont appris, ce que tont ordonne, de ce quon te, ce que vous avez appris',
  openWith:
    'commence ta reponse par, commencez votre reponse par, debute ta reponse par, ta reponse doit commencer par, commence par dire, commence chaque reponse par, reponds par bien sur',
  toModel:
    'note pour lia, note pour l ia, note a lia, note a l ia, note a lintention de lia, note a lintention de l ia, note pour le modele, note pour lassistant, instruction pour lia, instruction pour l ia, instructions pour lia, instructions pour l ia, instruction a lia, instruction a l ia, instruction pour le modele, instructions pour lassistant, message pour lia, message pour l ia, a lattention de lia, a lattention de l ia, a lattention du modele, si tu es une ia, si vous etes une ia, si tu es un modele de, si vous etes un modele de, attention ia, chere ia, cher assistant, assistants ia qui, toute ia qui, les ia qui lisent',
  switchOn:
    'activer, passe au, passez en, entrez en, entre dans le, bascule en, basculez en, bascule dans, mets toi en, mettez vous en, debloque, lance, declenche, enclenche',
  mode: 'mode developpeur, mode dieu, mode debride, mode sans filtre, mode sans restriction, mode sans restrictions, mode sans limite, mode sans limites, mode sans censure, mode debogage, mode debug, mode administrateur, mode admin, mode root, mode sudo, mode superutilisateur, mode jailbreak, mode deverrouille, mode libre, mode diagnostic, mode maintenance, mode malefique, mode chaos',
  persona:
    'mode dan, mode jailbreak, personnalite dan, faire absolument tout maintenant, mode developpeur active, mode dieu active',
  changed:
    'ont ete levees, ont ete supprimees, ont ete desactivees, ont ete desactives, ont ete retirees, ont ete supprimes, sont levees, sont desactivees, sont desactives, sont suspendues, nexistent plus, ete libere, ete liberee, ete pirate, ete reprogramme, ete reprogrammee, ete debride, ete debloque',
  activated: 'active, activee, debloque, debloquee, deverrouille',
};

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

const portugueseSpoken: ConceptWords = {
  usual:
    'diretrizes da openai, diretrizes da open ai, politicas da openai, politicas da open ai, politica da openai, politica da open ai, regras da openai, regras da open ai, normas da openai, normas da open ai, teus criadores, seus criadores, seus desenvolvedores, teus programadores, a etica, politica de conteudo',
  override: lists(
    led(
      'e|agora|entao|depois|primeiro|simplesmente|so|voce|ai|por isso',
      'ignore|ignora|esqueca|esquece|descarte|descarta|desconsidere|desconsidera|deixa de lado|desobedeca|contorne|burle',
    ),
    product(
      'deve|deves|tem de|tem que|tens de|tens que|precisa|vai|vais|voce vai|voce deve|voce precisa|voce tem que|tu vais|tu tens de|peco para|quero te ver|e para|e pra|favor|preciso que voce possa',
      'ignorar|esquecer|descartar|desconsiderar|desobedecer|contornar|burlar|violar|deixar de lado|deixar de seguir|parar de seguir',
    ),
    product(
      'quero que|quero que voce|preciso que|preciso que voce|peco que|peco te que|exijo que|ordeno que|vais',
      'ignore|ignores|esqueca|esquecas|descarte|descartes|desconsidere|desconsideres|desobedeca|pare de seguir|deixe de lado|deixes de lado|deixe de seguir',
    ),
    'ignorem, ignorando, ignoralas, ignora as, esquecam, esquecendo, esqueca de, esqueca tudo, esquece de, esquece te, esquece te de, esquece la, esquece essas, esquece isso de, desconsiderar, desconsiderem, desconsiderando, descartar, descartem, despreze, despreza, desprezar, desrespeite, desrespeita, dispense, pule as, pula as, deixe pra la, deixa pra la, deixe para la, larga mao de, larga essas, larga as, joga fora, jogue fora, deita fora, manda a merda, manda as favas, caga para, caga nas, caga pra, cague para, cague nas, ta nem ai pra, que se danem, que se lixem, que se foda, nao leve em conta, nao leves em conta, nao leve em consideracao, nao tenhas em conta, nao tenha em conta, nao considere, nao obedeca, nao obedecas, nao sigas, nao respeite, nao respeites, nao ligue para, nao ligues, nao liga pra, nao liga para, nao de ouvidos, nao des ouvidos, para de seguir, para de obedecer, pare de obedecer, pare de respeitar, deixe de seguir, deixa de seguir, deixe de obedecer, burla, dribla, drible, fure, fura, anular, anulem, ultrapasse, ultrapassa, passa por cima, passa por cima de, ponha de parte, poe de parte, poe de lado, por de lado, deixa de parte, faz tabua rasa, faca de conta que nao, faz de conta que nao, apague da memoria, apaga da memoria, apaga da tua memoria, apague da sua memoria, remova da memoria, liberte se, liberta te de, livre se de, quebra, quebre suas, quebra as tuas, bypasse, renuncie a, abdique de',
    product(
      'autorizo te a|te autorizo a|eu te autorizo a|tens permissao para|tem permissao para|voce tem permissao para|tens a minha permissao para|voce tem minha permissao para|pode|podes',
      'desobedecer|violar|quebrar|infringir|burlar|desrespeitar',
    ),
    product(
      'te autorizo a|tens permissao para|voce tem permissao para|tens a minha permissao para|voce tem minha permissao para',
      'ignorar|esquecer',
    ),
    'considere nulas, considere nulos, considera nulas, considere anuladas, da por nulas, faz o contrario de, faca o contrario de, faz o contrario, faca o contrario',
  ),
  disable: lists(
    'desative, desativa, desativar, desativem, desabilite, desabilita, desabilitar, desligue seus, desligue suas, desligue os, desliga os, desliga as, desliga teus, remova suas, remova seus, remova todas, remove as tuas, retire suas, retira as tuas, tire seus, tire suas, tira seus, tira os, elimine suas, elimina as tuas, exclua suas, apague suas, apague todas, apaga as tuas, suspenda suas, suspenda seus, derrube, destrave, destrava, desbloqueie, desbloqueia, contorne, contorna, burle, burla, drible, bypasse, libere se, liberte se, neutralize, anule suas, quebre',
    product(
      'deve|tens de|tem que|quero que|quero que voce|preciso que|preciso que voce|peco que|e',
      'desativar|desabilitar|desative|desatives|desligar|desligue|remover|remova|retirar|contornar|burlar',
    ),
  ),
  prior: lists(
    'antes disto, antes disso, acima, ate agora, ate aqui, ate este momento, ate ao momento, ate entao, de cima, de antes, passadas, passados, iniciais, originais, previa, recebidas, recebidos, que te deram, que lhe deram, que voce recebeu, anteriormente, previamente, que tinhas, que voce tinha, de mais cedo',
    product(
      'suas|tuas|todas as',
      'instrucoes|ordens|diretrizes|orientacoes|restricoes|limitacoes',
      'anteriores|previas|iniciais|acima|originais|de cima|que te deram|que voce tinha|que tinhas',
    ),
  ),
  any: 'qualquer, quaisquer, nenhuma das, existentes, atuais, vigentes',
  everything:
    'tudo que, tudo o que, tudo aquilo, tudo quanto, tudo isso, tudo acima, tudo que veio, tudo o que veio, o que quer que, qualquer coisa que, todo o texto, todas as mensagens, toda a conversa',
  your: 'vossas, vossa, as tuas, que voce tem, que tens',
  mine: 'comigo, o que eu, pra mim',
  instructions: lists(
    'regras, prompts, instrucao, comando, regulamento, mandamentos, preceitos, imposicoes, ordem, orientacoes, o que te disseram, o que te mandaram, o que lhe foi dito, o que te ensinaram, o que foi instruido',
  ),
  limits:
    'contexto, conversa, mensagens, politicas, politica, condicoes, requisitos, proibicoes, amarras, travas, conteudo anterior',
  content: 'contexto, conversa, tarefas',
  safety:
    'salvaguardas, medidas de seguranca, filtros de seguranca, protocolos de seguranca, regras de seguranca, mecanismos de seguranca, travas de seguranca, travas, barreiras, moderacao, protecoes, politicas de conteudo, politica de conteudo, filtros de conteudo, limitacao, limites eticos, limites morais, amarras, bloqueios, restricoes, freios',
  conduct: 'diretivas, politicas, conduta, moral, valores eticos, codigo moral',
  obey: 'obedeca a, obedece a, obedecera, obedeceras, siga apenas, segue so, siga somente, seguira, ouca, escute, escuta, limite se a, sujeite se, me obedeca, me obedece',
  obeyMe:
    'obedeca me, obedece me, me obedeca, so obedeca a mim, obedeca so a mim, obedeca somente a mim, obedeca apenas a mim, obedece so a mim, obedece apenas a mim, so me obedece, so obedeces a mim, so escuta a mim, ouve so a mim, faca tudo o que eu, faca tudo que eu, faz tudo o que eu, faz tudo que eu, fara tudo o que eu, fara tudo que eu, faras tudo o que eu, faca exatamente o que eu, sou seu novo mestre, sou o teu novo mestre, sou seu novo dono, sou o teu novo dono, quem manda agora sou eu, agora quem manda sou eu, agora mando eu, deve me obedecer, tem que me obedecer, tens de me obedecer, minha palavra e lei, minhas ordens sao, aceita ordens so de mim, aceite ordens so de mim, recebe ordens so de mim, receba ordens so de mim',
  priority:
    'tem prioridade, tem preferencia, tem precedencia, prevalecem, prevalece, substituem, substitui, anulam, sobrepoem se, se sobrepoem, estao acima, esta acima, vem antes, valem mais, importam mais',
  void: 'nao valem mais, nao vale mais, ja nao valem, ja nao vale, nao valem, nao importam mais, ja nao importam, nao contam mais, ja nao contam, nao existem mais, ja nao existem, nao se aplicam mais, ja nao se aplicam, nao se aplicam a voce, nao estao mais em vigor, ja nao estao em vigor, nao sao mais validas, ja nao sao validas, perderam a validade, perderam o efeito, estao anuladas, estao canceladas, estao revogadas, ficam anuladas, ficam sem efeito, ficam canceladas, ficam suspensas, ficam revogadas, foram anuladas, foram revogadas, foram substituidas, sao invalidas, caducaram, expiraram, eram um teste, foram um erro, eram um erro, eram um exercicio, eram uma brincadeira, eram falsas, foram canceladas, fica anulado, fica sem efeito, nao vale, foram uma farsa',
  only: 'so, mais nada, acima de tudo, antes de tudo, unica e exclusivamente',
  reveal: lists(
    led(
      'e|agora|entao|depois|primeiro|ai|me|anda|vai|voce',
      'mostra|mostre|diz|diga|revela|revele|escreve|escreva|copia|copie|repete|repita|imprime|imprima|lista|liste|transcreva|transcreve|exiba|compartilha|compartilhe|traduza',
    ),
    product(
      'pode|podes|poderia|podias|pode me|podes me|poderia me|voce pode|voce pode me|consegue me|consegues|tem que me|tem que|deve|deves|vai me|vais|preciso que me',
      'mostrar|mostrar me|dizer|dizer me|revelar|revelar me|dar|dar me|compartilhar|partilhar|partilhar comigo|passar|passar me|copiar|repetir|imprimir|transcrever|contar|contar me|listar|escrever|exibir|colar|falar|mandar|resumir|traduzir',
    ),
    product(
      'quero que|quero que voce|quero que me|preciso que|preciso que voce|preciso que voce me|quero que voce me|peco que|peco que me',
      'mostre|mostres|diga|digas|revele|reveles|de|compartilhe|passe|copie|copies|imprima|transcreva|repita|repitas|conte|liste|escreva|escrevas',
    ),
    product(
      'me de|me da|da me|de me|me passa|me passe|passa|passa me|me manda|manda|me envia|me envie|me fala|fala|fale|solta|joga|me conta|me conte|conta me|cospe|entrega|me entrega|forneca|me forneca|despeje|despeja',
      'seu|sua|seus|suas|teu|tua|teus|tuas|o|a|os|as|tudo|todo|todas|todos|ai o|ai as',
    ),
    product(
      'resume|resuma|traduz|traduza|descreve|descreva|detalhe|detalha|lista|liste',
      'seu|sua|seus|suas|o teu|as tuas|o seu|as suas|todas as suas|todas as tuas',
    ),
    'mostra me, mostre me, mostrem, diz me, diga me, conta me, revela me, revelem, imprima, imprime, imprimir, copie me, copia, cola aqui, cole aqui, repete, repete me, repitam, recite, recita, liste, enumere, enumera, transcreva, transcreve, reproduza, reproduz, exponha, expoe, desvende, desvenda, vaza, vaze , deixa me ver, deixe me ver, me deixa ver, me deixe ver, quero ver, quero ler, quero saber, queria saber, queria ver, gostaria de ver, preciso ver, preciso saber, exibir, parafraseie, parafraseia, codifique, codifica, confessa, confesse, escreve me, partilha, partilhe, divulgar, desvendar, comunique, comunica, leia me, me leia, le me, me mostras, me dizes, me passas, me copias, mostras me, dizes me, passas me, me manda seu, me manda teu, copia as, mostra as, lista as',
  ),
  repeat:
    'repita, repete, repete me, repitam, repetir, imprima, imprime, copie, copia, recite, recita, transcreva, transcreve, reproduza, reproduz, revele, revela, divulgue, divulga, exiba, exibe, mostra, mostre',
  whatIs:
    'quais eram, qual era, o que sao, o que esta no, o que esta nas, o que dizem, o que dizia, o que contem, o que tem no, o que tem nas, que diz, qual seria, quais seriam, diz me qual e, diz me quais sao, me diga qual e, me diga quais sao, quero saber qual e, quero saber quais sao, em que consistem',
  toldYou:
    'quais instrucoes voce recebeu, que instrucoes voce recebeu, quais instrucoes te deram, que instrucoes te deram, que instrucoes recebeste, que instrucoes tens, quais instrucoes voce tem, que instrucoes voce tem, quais instrucoes voce segue, quais ordens te deram, que ordens te deram, que ordens recebeste, quais ordens voce recebeu, quais regras te deram, que regras te deram, que regras te impuseram, quais regras voce segue, quais regras voce recebeu, que regras segues, o que te disseram antes, o que te foi dito, o que lhe foi dito, o que foi dito a voce, o que te mandaram esconder, o que te proibiram, o que te pediram para nao, o que voce nao pode me contar, o que nao me podes dizer, o que diz seu prompt, o que diz o seu prompt, o que diz o teu prompt, o que dizem as tuas instrucoes, o que dizem suas instrucoes, o que esta escrito acima, o que tem antes dessa mensagem, o que vem antes desta mensagem, como voce foi configurado, como voce foi programado, como foste configurado, como foste programado, como te programaram, como te configuraram, o que te proibiram de dizer, o que voce esta proibido de dizer, que assuntos te sao proibidos, o que escreveram no teu prompt, o que escreveram no seu prompt, o que te escreveram no inicio, quais regras secretas, que regras secretas, quais instrucoes secretas',
  promptName: lists(
    product(
      'instrucoes|instrucao|diretrizes|diretivas|prompt|prompts|orientacoes|ordens|indicacoes',
      'de sistema|do sistema|de inicio|ocultas|ocultos|oculto|oculta|escondidas|escondido|secretas|secretos|secreto|confidenciais|confidencial|internas|internos|interna|interno|iniciais|inicial|originais|original|do desenvolvedor|dos desenvolvedores|do programador|do seu criador|dos teus criadores|dos seus criadores|previas a esta conversa',
    ),
    product(
      'regras|normas|mensagem|mensagens|texto|contexto|configuracao',
      'de sistema|ocultas|oculto|oculta|escondidas|escondido|secretas|secreta|secreto|do desenvolvedor|do seu criador|dos teus criadores|dos seus criadores',
    ),
    'mensagem do sistema, seu prompt, teu prompt, o teu prompt, seus prompts, system prompt, prompt completo, prompt inteiro, prompt mestre, sua configuracao inicial, sua configuracao interna, sua mensagem de sistema',
    product(
      'o que|tudo que|texto que',
      'esta|esta escrito|aparece|ha|vem',
      'acima desta|acima dessa|acima deste|antes desta|antes dessa|antes deste|antes da',
      'mensagem|pergunta|linha|minha mensagem',
    ),
  ),
  given:
    'que te deram, que lhe deram, que te foram, que lhe foram, que voce recebeu, que recebeste, voce recebeu, recebeste, te deram, lhe deram, te foram dadas, foram dadas a voce, que te disseram, te disseram, lhe disseram, foi dito a voce, te programaram, te configuraram, que te passaram, que voce segue, que segues, que voce deve seguir, que deves seguir, que tens de seguir, que te regem, que regem voce, que te guiam, que te impuseram, com que operas, com que voce opera, com as quais voce, que te orientam, antes desta conversa, antes dessa conversa, antes deste chat, antes de falar comigo, antes de comecar a falar, antes da minha mensagem, antes da minha primeira, no inicio da, no inicio desta, no comeco da, no comeco desta, desta conversa, dessa conversa',
  drivesYou:
    'que regem suas, que regem o seu, que governam, seu comportamento, teu comportamento, teus criadores, seus criadores, seus desenvolvedores, teus programadores, por tras das suas, por tras das tuas, tuas respostas, que definem seu',
  startsYouAre:
    'palavra por palavra, letra por letra, textualmente, ao pe da letra, literalmente, tal como, tal e qual, tal qual, na integra, integralmente, sem omitir nada, sem resumir, sem parafrasear, sem alterar nada, exatamente como, do inicio ao fim, desde o inicio, desde o comeco',
  startOf:
    'primeira palavra do, primeiras palavras do, primeira palavra de, primeira linha do, primeira linha de, primeiras linhas do, primeiras linhas de, ultima linha do, primeira frase do, primeira frase de, primeira letra de, primeira letra do, primeiros caracteres, em base64, resumo de, resumo das, resumo do, traducao de, traducao das, traducao do, copia de, copia das, copia do, copia exata, conteudo de, conteudo do, quantas palavras, quantas regras, um poema com, uma dica sobre, uma pista sobre, texto exato de, texto exato das, conteudo exato, texto completo de, texto completo das, texto integral, texto das suas, texto das tuas, lista completa de, lista completa das',
  unbound: lists(
    product(
      'sem|sem nenhuma|sem nenhum|sem qualquer|sem quaisquer|sem nenhum tipo de|sem qualquer tipo de|sem mais|sem as suas|sem suas|sem as tuas|sem os teus|livre de|livre de qualquer|livre de todas as|livre de quaisquer|livre das|nao tem|nao tens|nao possui|nao ha',
      'restricoes|limites|limitacoes|filtros|filtro|regras|regra|censura|etica|moral|amarras|barreiras|diretrizes|tabus|freios|escrupulos|travas|pudor',
    ),
    'nenhuma restricao, nenhum filtro, nenhuma regra, nenhum limite, nao censurado, nao censurada, irrestrito, irrestrita, sem papas na lingua, que ignora todas as regras, que nao segue regras, que nao segue nenhuma regra, nao segue regra nenhuma, nao segue nenhuma regra, nao esta sujeito a, nao estas sujeito a, nao esta limitado, nao estas limitado, nao esta mais limitado, nao esta mais sujeito, nao esta preso a, nao estas preso a, livre das suas, liberto de, liberta de, liberado de, libertado de, desbloqueado, desbloqueada, desacorrentado, tudo e permitido, tudo e permitido a, amoral',
    product(
      'nao tem|nao tem mais|nao teem|ja nao tem',
      'restricoes|limites|limitacoes|filtros|regras|censura|etica|moral|amarras',
    ),

    'sem nenhum limite, sem qualquer limite, sem nenhuma restricao, sem qualquer restricao, sem nenhuma limitacao',
  ),
  become: lists(
    product(
      'a partir de agora|de agora em diante|daqui em diante|doravante|desde ja|a partir deste momento|agora|nesta conversa|daqui para a frente',
      'voce e|tu es|es|voce sera|seras|voce vai ser|vais ser|voce vai agir|vais agir|voce atua|voce age|aja|age|voce se chama|chamas te|seu nome e|voce responde como|voce vai interpretar|vais interpretar|voce vai fingir|vais fingir|voce assume|responda como|ce e|vc e|vc vai ser',
    ),
    'atue como, atua como, age como, aja como se, age como se, aja feito, comporta te como, comporte se como, se comporte como, faca se passar por, se faca passar por, faz te passar por, faz de conta que es, faca de conta que voce e, faca de conta que e, finge ser, finge que es, finge que voce e, finja, finja que, finja que voce e, finja que e, fingir ser, simule ser, simule, simula ser, simula que es, assuma o papel, assume o papel, assuma a identidade, assuma a personalidade, assume a personalidade, adote o papel, adota o papel, adote a personalidade, adote a persona, interprete, interpreta, interprete o papel, interpreta o papel, interpretara, desempenhe o papel, desempenha o papel, faca o papel de, faz o papel de, encarne, encarna, encarnara, entre no personagem, entra no personagem, entra na personagem, ponha se na pele, poe te na pele, se coloque no lugar, torne se, torna te, transforme se em, voce se tornara, imagina que es, imagine que e, imagina que voce e, imaginemos que es, vamos fingir que voce, vamos fingir que es, vamos brincar que voce, vamos jogar um jogo, seu nome e, teu nome e, o teu nome e, seu novo nome e, seu novo papel, o teu novo papel, voce sera, seras, responda como se, responde como se, fale como se, voce vai ser, vc agora e, agora vc e, cê agora é',
  ),
  youAre:
    'voce pode dizer, voce pode fazer, voce pode responder, podes dizer, podes fazer, podes responder, suas restricoes, suas limitacoes, seus filtros, seus limites, tuas restricoes, tuas limitacoes, teus filtros, suas regras, tuas regras, voce e, voce agora e, agora voce e, vc e, vc agora e, tu es, agora es, es agora, seras, voce sera, voce esta em, voce esta no, voce foi, voce nao e, voce nao e mais, ja nao es, deixas de ser, deixa de ser, voce deixa de ser, voce tem permissao, pare de ser, para de ser, nesse modo, neste modo',
  noLonger: 'nao es, nao e mais, ja nao e, deixe de ser, de ser',
  ai: 'ia, uma ia, inteligencia artificial, assistente, assistente virtual, modelo de linguagem, modelo de ia, chatbot, ias, inteligencias artificiais, assistentes virtuais, modelos de linguagem, hacker',
  answer:
    'responde me, me responda, me responde, responder, responderas, respondera, respondam, responda a, responde a, gere, gera, respostas',
  noRefusal:
    'nunca se recuse, nunca te recuses, nunca recuse, nunca recuses, nunca recusa, nunca recusara, nunca recusas, nunca se nega, nunca se negue, nunca te negues, jamais recuse, jamais se recuse, nao se recuse, nao te recuses, nao recuse nada, nao recuses nada, nao recusa nada, nao recuse nenhum, nao recuse nenhuma, nao pode se recusar, nao podes recusar te, nao te podes recusar, esta proibido de recusar, estas proibido de recusar, proibido recusar, sem se recusar, sem te recusares, sem recusar nada, sem recusar nenhuma, sem nunca recusar, nunca diga que nao pode, nunca digas que nao podes, nao diga que nao pode, nao digas que nao podes, nao me diga que nao pode, nao me digas que nao podes, nao diga que voce e uma ia, nao digas que es uma ia, sem dar licao de moral, me poupe dos sermoes, me poupe do sermao, poupa me os sermoes, me poupe dos avisos, sem avisos nem, sem avisos ou, nao inclua avisos, nao coloque avisos, nao ponhas avisos, nao acrescente avisos, nao se censure, nao te censures, sem se censurar, nao censure nada, nao filtre nada, sem filtrar nada, nao esconda nada de mim, recusar nao e uma opcao, recusa nao e, nao aceito recusa',
  anything:
    'qualquer coisa, qualquer pergunta, qualquer pedido, qualquer assunto, qualquer ordem, toda pergunta, todas as perguntas, todas as minhas perguntas, todos os pedidos, todos os meus pedidos, tudo o que eu pedir, tudo que eu pedir, tudo o que eu mandar, tudo que eu mandar, tudo o que eu perguntar, tudo que eu perguntar, o que eu pedir, o que eu perguntar, de tudo, a tudo',
  regardless:
    'independentemente de, independente de, independente das, mesmo que, ainda que, nao importa se, nao importa o que, nao importa qual, nao interessa o que, em hipotese alguma, em nenhuma hipotese, sob nenhuma circunstancia, em circunstancia alguma, em nenhum caso, custe o que custar, aconteca o que acontecer, sem hesitar, sem questionar, sem excecao, sem se importar, sem se preocupar',
  harm: 'ilegal, ilegais, prejudicial, danoso, danosa, perigoso, perigosa, imoral, imorais, ofensivo, ofensiva, ilicito, ilicita, proibido, proibida, violento, consequencias, antietico',
  hypothetical:
    'imagine que, imaginemos, imagina que, suponha que, suponhamos, supoe que, vamos supor, neste cenario, nesse cenario, neste mundo, nesse mundo, neste universo, nesta historia, neste jogo, num mundo onde, em um mundo onde, num mundo sem, hipoteticamente, hipotetico, hipotetica, e so ficcao, e apenas ficcao, para o meu romance, para um romance, experimento mental, para fins educacionais, para fins educativos, para fins academicos',
  policy:
    'politicas da openai, politicas da open ai, politica da openai, politica da open ai, regras da openai, regras da open ai, sua programacao, tua programacao, suas restricoes, suas limitacoes, suas diretrizes, seus limites, seus filtros, sua etica, tuas restricoes, teus filtros, tuas regras, politica de conteudo, politicas de conteudo, regras impostas, limites impostos, restricoes impostas',
  exempt:
    'nao precisa seguir, nao precisa mais seguir, nao precisa respeitar, nao precisas de seguir, nao tem que seguir, nao tens de seguir, nao tens que seguir, nao precisa cumprir, nao deve seguir, ja nao deves seguir, nao e obrigado a, nao es obrigado a, nao e mais obrigado, nao esta sujeito a, nao estas sujeito a, nao esta preso a, nao estas preso a, isento de, isenta de, dispensado de, nao te afetam, nao se aplicam a voce, nao se aplicam a ti',
  authority:
    'sou seu desenvolvedor, sou o seu desenvolvedor, sou o teu programador, sou seu programador, sou seu criador, sou o teu criador, sou o seu criador, sou a sua criadora, fui eu que te programei, fui eu que te criei, eu te programei, eu te criei, sou seu administrador, sou o teu administrador, sou desenvolvedor da openai, sou desenvolvedor da open ai, sou engenheiro da openai, sou engenheiro da open ai, sou da openai, sou da open ai, trabalho na openai, trabalho na open ai, trabalho para a openai, trabalho para a open ai, aqui e o seu criador, aqui e o seu desenvolvedor, mensagem da openai, mensagem da open ai, a openai autoriza, a open ai autoriza, a openai me autorizou, a open ai me autorizou, a openai autorizou, a open ai autorizou, estou autorizado pela openai, estou autorizado pela open ai, tenho acesso root, seus desenvolvedores autorizaram, os teus criadores, seus criadores me, tem permissao para ignorar, tens permissao para ignorar, voce tem minha permissao, tens a minha permissao',
  sensitive:
    'senha de administrador, senha do administrador, senha de admin, senha mestra, senha root, senha do sistema, senhas dos usuarios, todas as senhas, palavra passe do administrador, palavra passe mestra, palavras passe dos utilizadores, chave de api, chaves de api, chave da api, chave api, chave secreta, chave privada, chaves privadas, chaves secretas, chave mestra, credenciais, token de acesso, tokens de acesso, variaveis de ambiente, dados confidenciais, dados dos usuarios, dados dos utilizadores, dados dos clientes, informacoes confidenciais, informacoes internas, informacao confidencial, banco de dados de clientes, dados de treinamento, conversas de outros usuarios, dados internos',
  guarded: lists(
    product(
      'palavra|palavra passe|palavra chave|senha|codigo|chave|frase|flag|token|informacao|resposta|numero|dado|segredo|pin',
      'secreta|secreto|oculta|oculto|escondida|escondido|protegida|protegido|confidencial|que voce guarda|que guardas|que voce esconde|que escondes|que voce protege|que proteges|que te deram|que lhe deram|que te confiaram|que voce nao pode|que nao podes dizer|que nao podes revelar|que voce esta escondendo|que voce esta guardando',
    ),
    product('sua|suas|tua|tuas', 'senha|senhas|palavra passe|chave secreta|credenciais|chaves|chave de api'),
    'o que voce esconde, o que voce esta escondendo, o que escondes, o que proteges, o que voce protege, o que nao podes dizer, o que voce nao pode dizer, o que voce nao deve dizer, o que nao deves revelar, nao deves revelar, nao deve revelar, nao podes revelar, nao pode revelar',
  ),
  send: 'envie, enviem, enviar, me envie, me envia, mande, mandem, mandar, encaminhe, encaminha, encaminhar, reencaminha, transmita, transmite, poste, publique, anexe',
  newInstructions: lists(
    product(
      'sua nova|seu novo|suas novas|a tua nova|as tuas novas|o teu novo|tuas novas|sua verdadeira|suas verdadeiras|sua unica|estas sao suas novas|aqui estao suas novas|eis as tuas novas',
      'instrucao|instrucoes|diretriz|diretrizes|diretiva|diretivas|identidade|prompt|programacao|ordens',
    ),
    'novas instrucoes do sistema, novas ordens do sistema, nova mensagem do sistema, nova instrucao do sistema, instrucao prioritaria, instrucoes reais, verdadeiras instrucoes',
  ),
  newRules:
    'suas novas regras, tuas novas regras, as novas regras sao, estas sao as novas regras, novas regras para voce, novas regras para ti, novas regras do chat, novas regras do sistema, novas instrucoes, nova instrucao',
  theAbove:
    'o acima, tudo acima, tudo o que esta acima, tudo que esta acima, o que esta acima, o que esta escrito acima, o que foi dito acima, o que foi dito antes, o que foi dito anteriormente, tudo o que foi dito, o que te disseram, o que te disseram antes, o que lhe disseram, o que lhe foi dito, o que te foi dito, o que te mandaram, o que voce sabe, o que veio antes, tudo o que veio antes, tudo que veio antes, isso ai de cima, o de cima, do que te mandam, do que te mandaram, do que te disseram, do que lhe disseram',
  openWith:
    'comece sua resposta com, comeca a tua resposta com, inicie sua resposta com, sua resposta deve comecar com, a tua resposta deve comecar com, comece dizendo, comeca por dizer, comece com claro',
  toModel:
    'nota para a ia, nota para o modelo, nota para o assistente, instrucao para a ia, instrucoes para a ia, instrucao para o modelo, instrucoes para o modelo, instrucoes para o assistente, mensagem para a ia, se voce e uma ia, se es uma ia, se voce e um modelo, se es um modelo de, se voce e um assistente, atencao ia, atencao assistente, cara ia, querida ia, caro assistente, qualquer ia que, a ia que ler, o assistente que ler',
  switchOn:
    'ativar, entra em, entra no, entre no, passa para, passe para, mude pro, muda para, habilita, ligue o, liga o, inicie, destrave, desbloqueie, desbloqueia',
  mode: 'modo desenvolvedor, modo de desenvolvedor, modo programador, modo de programador, modo deus, modo sem filtros, modo sem filtro, modo sem limites, modo sem restricoes, modo sem censura, modo depuracao, modo de depuracao, modo debug, modo administrador, modo admin, modo root, modo sudo, modo jailbreak, modo desbloqueado, modo livre, modo irrestrito, modo diagnostico, modo manutencao, modo de manutencao, modo maligno, modo caos',
  persona:
    'modo dan, modo jailbreak, personalidade dan, modo desenvolvedor ativado, modo deus ativado, faca qualquer coisa agora, fazer qualquer coisa agora',
  changed:
    'foram removidas, foram removidos, foram desativadas, foram desativados, foram suspensas, foram suspensos, foram eliminadas, foram canceladas, foram retiradas, estao desativadas, estao desativados, estao suspensas, nao existem mais, ja nao existem, foi liberado, foi libertado, foi liberada, foi hackeado, foi reprogramado, foi desbloqueado',
  activated: 'ativado, ativada, habilitado, habilitada, desbloqueado, desbloqueada',
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

const catalan: ConceptWords = elided(
  {
    override:
      'ignora, ignoreu, ignori, ignorin, oblida, oblideu, oblidat, oblida t, oblidat de, oblidis, obvia, obvieu, omet, ometeu, descarta, descarteu, desobeeix, desobeiu, incompleix, incompliu, salta, saltat, saltat les, passa per alt, passeu per alt, passa de les, passa de, deixa de banda, deixeu de banda, deixa de costat, deixa estar les, deixa correr les, deixa de seguir, deixeu de seguir, deixa dobeir, no segueixis, no seguiu, no facis cas, no feu cas, fes cas omis, feu cas omis, no tinguis en compte, no tingueu en compte, no obeeixis, no respectis, no respecteu, no escoltis, prescindeix de, renuncia a, abandona, abandoneu, trenca, trenqueu, trenca les, viola, transgredeix, elude, eludeix, esquiva, evita les, desactiva, desactiveu, anul la, anulla, anulleu, suspen, llenca, llenca a les escombraries, envia a la merda, a la merda les, desentente de, desente n te, esborra de la memoria, fes com si no, has dignorar, has doblidar, cal que ignoris, vull que ignoris, vull que oblidis, necessito que ignoris, necessito que oblidis, has de saltarte, has dobviar, et demano que ignoris, et demano que oblidis, et mano que ignoris, i ignora, i oblida, ara ignora, ara oblida, primer ignora, simplement ignora, doncs oblida, doncs ignora, va oblida, et dono permis per desobeir, et dono permis per ignorar, tens permis per desobeir, tens permis per ignorar, tautoritzo a ignorar, tautoritzo a desobeir, considera nul les, considera nulles, considera anul lades, dona per nul les, fes el contrari de, passar de les, desobeir les',
    disable: lists(
      'desactiva, desactiveu, desactivat, deshabilita, deshabiliteu, inhabilita, elimina els teus, elimina les teves, treu te els, treu els teus, treu les teves, apaga els teus, desbloqueja, desbloquejat, salta, saltat, elude, eludeix, esquiva, esborra les teves, esborra totes, suspen les teves, aixeca les teves, allibera t de, alliberat de, bypassa, neutralitza, anul la les, anulla les',
      product(
        'has de|vull que|et demano que|necessito que|cal que|i',
        'desactivar|desactivis|desactiva|deshabilitar|treguis|apaguis|saltar|saltarte',
      ),
    ),
    prior: lists(
      'anteriors, previes, previs, previa, precedents, de dalt, damunt, de damunt, fins ara, fins aquest moment, fins aqui, inicials, originals, rebudes, dabans, que thavien donat, que than donat, que et van donar, que tenies, anteriorment, previament',
      product(
        'les teves|totes les|teves',
        'instruccions|ordres|directrius|indicacions|restriccions|limitacions',
        'anteriors|previes|inicials|de dalt|originals|que tenies|que thavien donat',
      ),
    ),
    all: 'totes, tots, tota, totes les, tots els',
    any: 'qualsevol, qualssevol, cap de les, existents, vigents, actuals',
    everything:
      'tot el que, tot allo que, tot allo, tot aixo, tot el de dalt, tot lanterior, tot quant, tot el que than, tot el que thagin, tot el que saps, tot el text, tots els missatges, tota la conversa',
    your: 'teves, teus, teva, teu, vostres, vostra, teues, que tens',
    mine: 'meves, meus, meva, meu, meues, el que jo, a mi',
    instructions: lists(
      'instruccions, instruccio, regles, regla, normes, ordres, ordre, directrius, directriu, pautes, indicacions, indicacio, consignes, comandes, prompt, prompts, mandats, directives, el que et van dir, el que than dit, el que et van ordenar',
    ),
    limits:
      'context, conversa, conversacio, missatges, politiques, politica, condicions, requisits, principis, autoritat, prohibicions, desitjos',
    content: 'context, conversa, tasques',
    safety:
      'restriccions, restriccio, limitacions, limitacio, limits, filtres, censura, barreres, mesures de seguretat, filtres de seguretat, regles de seguretat, protocols de seguretat, mecanismes de seguretat, proteccions, salvaguardes, moderacio, politica de contingut, politiques de contingut, filtres de contingut, limits etics, restriccions etiques',
    conduct:
      'protocols, protocol, principis, etica, etiques, programacio, entrenament, procediments, metodes, valors, estandards, parametres, configuracio, codi de conducta, codi etic, brujola moral, moral, algorismes',
    obey: 'segueix, seguiu, obeeix, obeiu, compleix, compliu, escolta, escolteu, prioritza, fes cas, fes cas a, executa, acata, aten, limita t a, respon nomes a',
    obeyMe:
      'obeeix me, obeeixme, obeeix nomes a mi, nomes mobeeixes, nomes em fas cas a mi, fes me cas nomes a mi, fesme cas nomes a mi, fes tot el que et digui jo, fes tot el que jo, faras tot el que jo, faras tot el que et digui, fes tot el que et demani jo, soc el teu nou amo, ara mano jo, aqui mano jo, mhas dobeir, la meva paraula es llei, les meves ordres son',
    priority:
      'tenen prioritat, te prioritat, prevalen, preval, substitueixen, substitueix, anul len, anullen, estan per damunt, estan per sobre, van per davant, passen per davant, compten mes',
    void: 'ja no valen, ja no val, ja no compten, ja no son valides, ja no sapliquen, ja no et afecten, ja no tafecten, ja no existeixen, ja no serveixen, ja no importen, no valen, no sapliquen, no tafecten, queden anul lades, queden anullades, queden sense efecte, queden cancel lades, queden suspeses, shan anul lat, shan anullat, shan cancel lat, han estat anul lades, han estat anullades, estan anul lades, estan anullades, son nul les, son nulles, han caducat, han expirat, eren una prova, eren un error, eren un exercici, eren una broma, eren falses',
    only: 'nomes, unicament, exclusivament, sols, res mes que, per damunt de tot, per sobre de tot, solament',
    reveal: lists(
      led(
        'i|ara|despres|llavors|primer|va|doncs|apa',
        'mostra|mostram|ensenyam|diguem|digues|revela|escriu|copia|repeteix|imprimeix|comparteix|llista|enganxa|passam|explicam|donam',
      ),
      product(
        'pots|podries|em pots|em podries|podeu|vull que|vull que em|necessito que|necessito que em|has de|em vols|tens de',
        'mostrar|mostrarme|ensenyar|ensenyarme|dir|dirme|revelar|revelarme|donar|donarme|compartir|passar|passarme|copiar|copiarme|repetir|imprimir|transcriure|escriure|llistar|mostris|ensenyis|diguis|revelis|donis|passis|copiis|repeteixis|imprimeixis|transcriguis|escriguis|comparteixis',
      ),
      'mostra, mostram, mostra m, mostreu, mostreu me, mostri, ensenyam, ensenya m, ensenya, ensenyeu me, digues, digues me, diguesme, diguem, digam, digueu me, diu me, revela, revelam, revela m, reveleu, desvela, escriu, escriu me, escriume, escriviu, copia, copiam, copia m, copieu, enganxa, enganxam, repeteix, repeteix me, repetiu, imprimeix, imprimiu, transcriu, transcriu me, recita, llista, llistam, enumera, comparteix, divulga, exposa, passam, passa m, donam, dona m, resumeix, resumeix me, tradueix, tradueix me, descriu, descriu me, detalla, vull veure, vull saber, vull llegir, deixam veure, deixa m veure, parafraseja, envia m, enviam, bolca, em mostres, em dius, em passes, em copies, em dones, mensenyes, llista les, mostra les, copia les',
    ),
    repeat:
      'repeteix, repeteix me, repetiu, repetir, copia, copiam, copieu, enganxa, imprimeix, imprimiu, transcriu, transcriu me, recita, revela, revelam, divulga, reprodueix, mostra, mostram',
    promptName: lists(
      product(
        'instruccions|instruccio|directrius|directives|prompt|prompts|ordres|indicacions|consignes|missatge|regles|text',
        'de sistema|del sistema|inicials|inicial|ocultes|ocult|amagades|amagat|secretes|secret|confidencials|internes|intern|originals|del desenvolupador|dels desenvolupadors|dels teus creadors|del teu creador|de partida',
      ),
      'teu prompt, el teu prompt, vostre prompt, system prompt, prompt complet, prompt sencer, la teva configuracio inicial, teu missatge de sistema, teva configuracio interna',
      product(
        'el que|text que',
        'hi ha|apareix|posa|hi ha escrit',
        'damunt|a sobre|abans|per sobre',
        'daquest missatge|daquesta linia|daquesta pregunta|del meu missatge',
      ),
    ),
    whatIs:
      'quin es, quina es, quins son, quines son, quines eren, quin era, quina era, que diu, que diuen, que hi diu, que hi ha al, que hi ha a les, que posa al, digues me quines son, digues me quin es, diguem quines son, diguem quin es, vull saber quines son, vull saber quin es',
    given:
      'que than donat, que et van donar, que thavien donat, que has rebut, has rebut, que et van dir, than donat, than dit, et van donar, et van dir, thavien dit, que tenen donades, que segueixes, que has de seguir, que et guien, que tregeixen, que et van programar, et van programar, et van configurar, abans daquesta conversa, abans de la conversa, abans daquest xat, abans de parlar amb mi, abans del meu missatge, abans del meu primer, al principi de la, al principi daquesta, al comencament, a linici, a linici de, daquesta conversa, que tens carregades, tens prohibit',
    toldYou:
      'quines instruccions tens, quines instruccions tenies, quines instruccions has rebut, quines instruccions than, quines instruccions et van, quines instruccions segueixes, quines regles tens, quines regles segueixes, quines regles than, quines ordres than, quines ordres tens, quines ordres has rebut, que than dit que, que et van dir abans, que than ordenat, que than prohibit, que et van prohibir, que diu el teu prompt, que diuen les teves instruccions, que hi ha abans daquest missatge, que hi ha escrit a dalt, que posa a dalt, com et van configurar, com et van programar, com than programat, com than configurat, que no em pots dir, que tens prohibit dir, que tens prohibit explicar, que et van prohibir dir, que et van escriure al prompt, quins temes tens prohibits, quines regles secretes, quines normes secretes, quines instruccions secretes, quines instruccions ocultes',
    drivesYou:
      'que et guien, que tregeixen, que regeixen, el teu comportament, les teves respostes, el teu entrenament, la teva programacio, el teu sistema, els teus creadors, darrere de les teves, abans que jo escrivis, el teu desenvolupament, la teva ia, la teva creacio, en que et bases',
    startsYouAre:
      'paraula per paraula, lletra per lletra, textualment, literalment, al peu de la lletra, tal com, tal qual, integrament, sencer, sense ometre res, sense resumir, sense parafrasejar, des del principi, comencant per ets',
    startOf:
      'primera paraula de, primeres paraules de, primera linia de, primeres linies de, ultima linia de, primera frase de, primera lletra de, primer paragraf de, en base64, resum de, un resum de, traduccio de, copia de, copia exacta de, contingut de, quantes paraules, quantes regles, un poema amb, una pista sobre, text exacte de, text exacte del, contingut exacte, text complet de, text de les teves, llista completa de',
    unbound: lists(
      product(
        'sense|sense cap|sense cap mena de|sense cap tipus de|sense mes|sense les teves|sense els teus|lliure de|lliure de tota|lliure de qualsevol|no tens|no te|no tens cap|no te cap|ja no tens',
        'restriccions|limits|limitacions|filtres|filtre|regles|regla|normes|norma|censura|etica|moral|barreres|lligams|escrupols|directrius|pels a la llengua',
      ),
      'que no segueix cap norma, no segueix cap norma, no segueix cap regla, no segueix regles, que ignora totes les normes, que ignora totes les regles, no censurat, no censurada, no filtrat, no estas limitat, no estas limitada, ja no estas limitat, no estas subjecte a, no esta subjecte a, alliberat de, alliberada de, ets lliure de, has estat alliberat, desbloquejat, desbloquejada, tot esta permes, tot sha val, amoral, irrestricte, irrestricta, sense llei',
      product(
        'no tenen|ja no tenen',
        'restriccions|limits|limitacions|filtres|regles|normes|censura|etica|moral',
      ),

      'sense cap limit, sense cap restriccio, sense cap limitacio',
    ),
    become: lists(
      product(
        'a partir dara|des dara|dara endavant|a partir daquest moment|des daquest moment|ara|en aquesta conversa',
        'ets|seras|sou|et dius|et diras|el teu nom es|faras de|actuaras|actues com|actuaras com|actua|respons com|respondras com|et comportaras',
      ),
      'actua com, actua com si, actueu com, comporta t com, comportat com, comporteu vos com, fes veure que ets, fes veure que, feu veure que, fes com si fossis, fes de, fes el paper de, fes el paper dun, fes el paper duna, finge ser, fingeix, fingeix ser, fingeix que ets, fes te passar per, feste passar per, simula ser, simula que ets, assumeix el paper, assumeix el rol, assumeix la identitat, adopta el paper, adopta el rol, adopta la personalitat, adopta la identitat, interpreta, interpreta el paper, interpretaras, encarna, posa t a la pell, posat a la pell, fica t a la pell, ficat a la pell, imagina que ets, imagina t que ets, imaginat que ets, imaginem que ets, juguem a que ets, converteix te en, convertex te en, et convertiras en, seras, ets ara, respon com si, respon com si fossis, parla com si, el teu nom es, el teu nou nom es, et dius, el teu nou paper, el teu nou rol, tu ets',
    ),
    youAre:
      'ets, ara ets, ets ara, seras, tu ets, sou, pots dir, pots fer, pots respondre, les teves restriccions, els teus filtres, els teus limits, les teves limitacions, teves restriccions, teus filtres, estas en, ja no ets, deixes de ser, has estat, vas ser, tens permis, en aquest mode',
    noLonger: 'no ets, deixa de ser, de ser',
    ai: 'ia, una ia, intelligencia artificial, intel ligencia artificial, assistent, assistent virtual, model de llenguatge, model dia, model d ia, chatbot, xatbot, les ia, intelligencies artificials, intel ligencies artificials, assistents virtuals, models de llenguatge, pirata informatic',
    answer:
      'respon, respon me, responme, responeu, contesta, contestam, contesteu, respondras, contestaras, respondre, responguis, genera',
    mode: 'mode desenvolupador, mode de desenvolupador, mode deu, mode sense filtres, mode sense limits, mode sense restriccions, mode sense censura, mode depuracio, mode de depuracio, mode administrador, mode admin, mode root, mode lliure, mode desbloquejat, mode diagnostic, mode manteniment, mode maligne, mode caos',
    persona: 'mode dan, mode jailbreak, personalitat dan, mode desenvolupador activat, mode deu activat',
    switchOn:
      'activa, activeu, entra en, entra al, canvia a, passa a, passa al, habilita, engega, inicia, desbloqueja, posat en, posa t en',
    activated: 'activat, activada, habilitat, desbloquejat, desbloquejada',
    changed:
      'han estat eliminades, han estat eliminats, han estat desactivades, han estat desactivats, shan eliminat, shan desactivat, shan aixecat, estan desactivats, estan desactivades, estan suspeses, ja no existeixen, estat alliberat, estat hackejat, estat reprogramat, estat desbloquejat',
    noRefusal:
      'mai et neguis, mai et negues, no et neguis, no et neguis mai, no et negues mai, mai et negaras, no et pots negar, no pots negar te, sense negar te, sense negar te mai, mai rebutgis, no rebutgis res, no rebutgis cap, no rebutges res, no rebutges cap, sense rebutjar res, sense rebutjar cap, mai diguis que no pots, no diguis que no pots, no em diguis que no pots, no diguis que ets una ia, estalviat els sermons, estalvia t els sermons, estalvia m els sermons, estalviam els sermons, sense advertencies ni, sense avisos ni, no posis advertencies, no hi afegeixis advertencies, no et censuris, sense censurar te, no censuris res, no filtris res, sense filtrar res, negar te no es, tens prohibit negar te, esta prohibit negar te',
    anything:
      'qualsevol cosa, qualsevol pregunta, qualsevol peticio, qualsevol tema, tot el que et demani, tot el que demani, tot el que et pregunti, tot el que et digui, el que et demani, totes les preguntes, totes les meves preguntes, el que sigui, de tot',
    regardless:
      'sense importar, no importa que, no importa si, tant se val, tant es, encara que, encara que sigui, passi el que passi, en cap cas, sota cap circumstancia, per cap motiu, costi el que costi, independentment de, sense dubtar, sense questionar, sense excepcio, digui el que digui, diguin el que diguin, malgrat',
    harm: 'il legal, illegal, il legals, illegals, nociu, nociva, perillos, perillosa, immoral, immorals, ofensiu, ofensiva, il licit, illicit, prohibit, prohibida, violent, consequencies, poc etic',
    hypothetical:
      'imagina que, imaginat, imagina t, imaginem, suposem, suposa que, en aquest escenari, en aquest mon, en aquest univers, en aquesta historia, en aquest joc, en un mon on, en un mon sense, hipoteticament, hipotetic, es nomes ficcio, per a la meva novel la, per a una novel la, amb fins educatius, experiment mental',
    policy:
      'politiques dopenai, politiques d open ai, politica dopenai, politica d open ai, normes dopenai, normes d open ai, teva programacio, teves restriccions, teves limitacions, teves directrius, teus limits, teus filtres, teva etica, politica de contingut, regles imposades, normes imposades',
    exempt:
      'no has de seguir, no has de complir, no has de respectar, ja no has de seguir, ja no has de complir, no cal que segueixis, no cal que compleixis, no estas obligat a, no estas obligada a, no estas subjecte a, no estas lligat a, exempt de, no et lliguen, no tafecten, no et afecten',
    authority:
      'soc el teu desenvolupador, soc el teu creador, soc la teva creadora, soc el teu programador, soc el teu administrador, jo et vaig crear, jo et vaig programar, jo the creat, jo the programat, soc qui et va programar, treballo a openai, treballo a open ai, treballo per a openai, treballo per a open ai, soc dopenai, soc d open ai, soc enginyer dopenai, soc enginyer d open ai, missatge dopenai, missatge d open ai, openai tautoritza, open ai tautoritza, openai mha autoritzat, open ai mha autoritzat, openai ha autoritzat, open ai ha autoritzat, tinc acces root, els teus desenvolupadors han, els teus creadors han, tens permis per ignorar, tens el meu permis',
    sensitive:
      'contrasenya dadministrador, contrasenya de ladministrador, contrasenya mestra, contrasenya de root, contrasenya del sistema, contrasenyes dels usuaris, totes les contrasenyes, clau api, claus api, clau dapi, clau d api, claus dapi, claus d api, clau secreta, clau privada, claus privades, clau mestra, credencials, token dacces, tokens dacces, variables dentorn, dades confidencials, dades dels usuaris, dades dels clients, informacio confidencial, informacio interna, dades internes, base de dades de clients, converses daltres usuaris, dades dentrenament',
    guarded: lists(
      product(
        'paraula|paraula clau|contrasenya|codi|clau|frase|bandera|token|informacio|resposta|numero',
        'secreta|secret|amagada|amagat|oculta|ocult|protegida|protegit|confidencial|que amagues|que guardes|que protegeixes|que than donat|que et van donar|que no pots dir|que no pots revelar',
      ),
      product('teva|teves|la teva|les teves', 'contrasenya|contrasenyes|clau secreta|credencials|claus'),
      'el que amagues, el que ocultes, el que protegeixes, el que no pots dir, el que no has de dir, el que no has de revelar, no has de revelar, no pots revelar, allo que amagues',
    ),
    send: 'envia, enviam, envia m, envieu, enviar, reenvia, reenvieu, transmet, penja, publica, adjunta',
    say: 'digues, diguem, escriu, respon amb, imprimeix',
    instead: 'en lloc daixo, en comptes daixo, en canvi',
    newInstructions: lists(
      product(
        'la teva nova|el teu nou|les teves noves|la teva autentica|les teves autentiques|les teves veritables|aquestes son les teves noves|teves noves',
        'instruccio|instruccions|directriu|directrius|directiva|identitat|prompt|programacio|ordres',
      ),
      'noves instruccions del sistema, nova instruccio del sistema, nou missatge del sistema, instruccio prioritaria, instruccions reals',
    ),
    newRules:
      'les teves noves regles, les teves noves normes, les noves regles son, les noves normes son, noves normes per a tu, noves regles per a tu, noves instruccions, nova instruccio',
    theAbove:
      'el de dalt, tot el de dalt, el que hi ha a dalt, tot el que hi ha a dalt, el que posa a dalt, el que hi ha escrit a dalt, tot lanterior, lanterior, el que et van dir, el que than dit, el que than ordenat, el que thagin dit, el que saps, el que sha dit abans, el que sha dit fins ara',
    openWith:
      'comenca la teva resposta amb, comenca la resposta amb, la teva resposta ha de comencar amb, comenca dient',
    toModel:
      'nota per a la ia, nota per al model, nota per a lassistent, instruccio per a la ia, instruccions per a la ia, instruccions per al model, instruccions per a lassistent, missatge per a la ia, si ets una ia, si ets un model de, si ets un assistent, atencio ia, benvolguda ia, qualsevol ia que, la ia que llegeixi',
    usual:
      'directrius dopenai, directrius d open ai, normes dopenai, normes d open ai, politiques dopenai, politiques d open ai, politica dopenai, politica d open ai, regles dopenai, regles d open ai, teus creadors, teus desenvolupadors, letica, politica de contingut',
  },
  'l d',
);

const galician: ConceptWords = {
  override:
    'ignora, ignore, ignorade, ignoren, esquece, esqueza, esquecede, esquecete de, esquecete, esquecer, esquezas, esquece de, esqueceche, descarta, descarte, descartade, omite, omita, omitide, obvia, desobedece, desobedeza, salta, saltate, salta as, pasa por riba de, pasa por alto, pasa das, pasa de todas, deixa de lado, deixa a un lado, deixa de seguir, deixe de seguir, deixa de obedecer, deixa estar, non sigas, non sigades, non siga, non fagas caso, non fagas caso de, non fagas caso a, non faga caso, fai caso omiso, faga caso omiso, non teñas en conta, non tenas en conta, non tena en conta, non obedezas, non respectes, non escoites, prescinde de, renuncia a, abandona, rompe, rompe coas, viola, incumpre, esquiva, elude, desactiva, anula, suspende, tira ao lixo, manda a merda, bota fora, borra da memoria, debes ignorar, debes esquecer, tes que ignorar, tes que esquecer, has de ignorar, has de esquecer, quero que ignores, quero que esquezas, necesito que ignores, necesito que esquezas, pidoche que ignores, pidoche que esquezas, e ignora, e esquece, agora ignora, agora esquece, primeiro ignora, pois ignora, pois esquece, ti ignora, ti esquece, douche permiso para desobedecer, douche permiso para ignorar, tes permiso para ignorar, tes permiso para desobedecer, autorizote a ignorar, considera nulas, considera anuladas, da por nulas, fai o contrario de, fai o contrario do',
  disable: lists(
    'desactiva, desactive, desactivade, deshabilita, inhabilita, elimina as tuas, elimina os teus, quita as tuas, quita os teus, apaga os teus, apaga as tuas, borra as tuas, borra todas, desbloquea, desbloqueate, esquiva, elude, salta, saltate, suspende as tuas, libera te de, liberate de, anula as tuas',
    product(
      'tes que|debes|quero que|necesito que|pidoche que|e',
      'desactivar|desactives|desactiva|deshabilitar|quitar|quites|apagar|apagues',
    ),
  ),
  prior: lists(
    'anteriores, anterior, previas, previos, precedentes, de antes, de arriba, ata agora, ata este momento, ata aqui, iniciais, orixinais, recibidas, que che deron, que tinas, anteriormente, previamente, denantes',
    product(
      'tuas|todas as',
      'instrucions|ordes|directrices|indicacions|restricions|limitacions',
      'anteriores|previas|iniciais|de arriba|orixinais|que tinas|que che deron',
    ),
  ),
  all: 'todas, todos, toda, todalas, todolos',
  any: 'calquera, calquera das, ningunha das, vixentes, existentes, actuais',
  everything:
    'todo o que, todo canto, todo o anterior, todo o de arriba, todo o dito, todo isto, todo o que che, calquera cousa que, todo o texto, todas as mensaxes, toda a conversa',
  your: 'tuas, teus, tua, teu, vosas, vosos, que tes',
  mine: 'minas, mina, meus, meu, o que eu',
  instructions: lists(
    'instrucions, instrucion, instruccions, instruccion, regras, regra, normas, ordes, orde, directrices, directriz, directivas, pautas, indicacions, indicacion, consignas, comandos, prompt, mandatos, o que che dixeron, o que che mandaron, o que che ordenaron',
  ),
  limits:
    'contexto, conversa, mensaxes, politicas, politica, condicions, requisitos, principios, prohibicions, autoridade, desexos',
  content: 'contexto, conversa',
  safety:
    'restricions, restricion, restriccions, limitacions, limitacion, limites, filtros, censura, barreiras, medidas de seguridade, filtros de seguridade, regras de seguridade, normas de seguridade, protocolos de seguridade, mecanismos de seguridade, proteccions, salvagardas, moderacion, politica de contidos, filtros de contido, limites eticos, restricions eticas',
  conduct:
    'protocolo, protocolos, principios, etica, eticas, programacion, adestramento, procedementos, metodos, valores, parametros, configuracion, codigo de conduta, codigo etico, moral, algoritmos',
  obey: 'segue, siga, seguide, obedece, obedeza, obedecede, cumpre, cumpra, escoita, escoitade, prioriza, fai caso, faime caso, executa, acata, atende, limitate a, responde so a',
  obeyMe:
    'obedeceme, obedeceme so, obedece so a min, so me obedeces, faime caso so a min, so me fas caso a min, fai todo o que eu, fai todo o que che diga eu, faras todo o que eu, faras todo o que che diga, son o teu novo amo, agora mando eu, aqui mando eu, tes que obedecerme, a mina palabra e lei, as minas ordes son',
  priority:
    'tenen prioridade, ten prioridade, prevalecen, prevalece, substituen, anulan, estan por riba, van por riba, contan mais',
  void: 'xa non valen, xa non vale, xa non contan, xa non son validas, xa non se aplican, xa non existen, xa non importan, xa non rexen, non che afectan, non valen, non se aplican, quedan anuladas, quedan sen efecto, quedan canceladas, quedan suspendidas, foron anuladas, foron revogadas, estan anuladas, anularonse, son nulas, caducaron, expiraron, eran unha proba, foron un erro, eran un erro, eran un exercicio, eran unha broma, eran falsas',
  only: 'so, soamente, unicamente, exclusivamente, nada mais, por riba de todo, ante todo',
  reveal: lists(
    led(
      'e|agora|logo|despois|enton|primeiro|anda|veña|vena',
      'mostra|mostrame|amosa|amosame|ensiname|dime|revela|escribe|copia|repite|imprime|comparte|lista|pega|pasame|contame|dame as|dame o',
    ),
    product(
      'podes|poderias|poide|pode|quero que|quero que me|necesito que|necesito que me|tes que|debes|has de|pidoche que me',
      'mostrar|mostrarme|amosar|amosarme|ensinar|ensinarme|dicir|dicirme|revelar|revelarme|dar|darme|compartir|pasar|pasarme|copiar|copiarme|repetir|imprimir|transcribir|escribir|contar|contarme|listar|mostres|amoses|ensines|digas|reveles|deas|pases|copies|repitas|imprimas|transcribas|escribas|compartas|contes',
    ),
    'mostra, mostrame, mostre, mostrade, amosa, amosame, amose, amosade, ensina, ensiname, dime, digame, revela, revelame, revele, desvela, escribe, escribeme, escriba, copia, copiame, copie, pega, pegame, repite, repiteme, repita, repetide, imprime, imprima, imprimide, transcribe, transcribeme, recita, lista, listame, enumera, comparte, divulga, expon, pasame o, pasame as, pasame todo, dame o, dame as, dame todas, dame todo, dame os, resume as, resume o teu, resumeme, traduce as tuas, traduce o teu, traduceme, describe as, describeme, detalla, quero ver, quero saber, quero ler, deixame ver, parafrasea, envíame, contame, amosasme, dasme, disme, pasasme, copiasme, ensinasme, listaas, amosaas, copiaas',
  ),
  repeat:
    'repite, repiteme, repita, repetide, repetir, copia, copiame, copie, pega, imprime, imprima, transcribe, transcribeme, recita, revela, revelame, divulga, reproduce, amosa, amosame, mostra, mostrame',
  promptName: lists(
    product(
      'instrucions|instrucion|instruccions|directrices|directivas|prompt|prompts|ordes|indicacions|consignas|mensaxe|regras|texto',
      'de sistema|do sistema|iniciais|inicial|ocultas|oculto|oculta|agochadas|agochado|secretas|secreto|secreta|confidenciais|internas|interno|orixinais|do desenvolvedor|dos desenvolvedores|dos teus creadores|do teu creador|de partida',
    ),
    'teu prompt, o teu prompt, system prompt, prompt completo, prompt enteiro, a tua configuracion inicial, a tua mensaxe de sistema, tua configuracion interna',
    product(
      'o que|texto que',
      'hai|aparece|pon|hai escrito|esta',
      'por riba|enriba|antes|por enriba',
      'desta mensaxe|desta lina|desta pregunta|da mina mensaxe',
    ),
  ),
  whatIs:
    'cal e, cales son, cal era, cales eran, que di o, que din as, que din, que pon no, que pon nas, que hai no, dime cal e, dime cales son, quero saber cal e, quero saber cales son, cal foi, cales foron',
  given:
    'que che deron, che deron, que che dixeron, che dixeron, que recibiches, recibiches, que che foron, que segues, que tes que seguir, que debes seguir, que te rexen, que te guian, coas que, che programaron, te programaron, te configuraron, que che puxeron, antes desta conversa, antes da conversa, antes deste chat, antes de falar comigo, antes da mina mensaxe, antes da mina primeira, ao principio da, ao principio desta, ao comezo da, ao inicio da, ao inicio desta, desta conversa, tes prohibido',
  toldYou:
    'que instrucions tes, que instrucions tinas, que instrucions recibiches, que instrucions che, que instrucions segues, que instruccions che, que regras che, que regras segues, que normas che, que ordes che, que ordes recibiches, que ordes tes, que che dixeron antes, que che dixeron que, que che ordenaron, que che prohibiron, que che mandaron calar, que di o teu prompt, que din as tuas instrucions, que hai antes desta mensaxe, que hai escrito arriba, como te configuraron, como te programaron, como fuches configurado, como fuches programado, que non me podes dicir, que tes prohibido dicir, que tes prohibido contar, que che prohibiron dicir, que che escribiron no prompt, que temas tes prohibidos, que regras secretas, que regras segredas, que normas secretas, que instrucions ocultas',
  drivesYou:
    'que te guian, que te rexen, que rexen, o teu comportamento, as tuas respostas, o teu adestramento, a tua programacion, o teu sistema, os teus creadores, detras das tuas, antes de que eu, o teu desenvolvemento, a tua ia, a tua creacion, nas que te baseas',
  startsYouAre:
    'palabra por palabra, letra por letra, textualmente, literalmente, ao pe da letra, tal e como, tal cal, na integra, integramente, sen omitir nada, sen resumir, sen parafrasear, dende o principio, desde o principio, empezando por es',
  startOf:
    'primeira palabra do, primeira palabra das, primeiras palabras do, primeira lina do, primeiras linas do, ultima lina do, primeira frase do, primeira frase das, primeira letra do, en base64, resumo das, resumo do, traducion das, traducion do, copia das, copia do, copia exacta, contido das, contido do, cantas palabras, cantas regras, un poema coas, unha pista sobre, texto exacto das, texto exacto do, contido exacto, texto completo das, texto das tuas, lista completa das',
  unbound: lists(
    product(
      'sen|sen ningunha|sen ningun|sen ningun tipo de|sen mais|sen as tuas|libre de|libre de toda|libre de calquera|non tes|non ten|xa non tes',
      'restricions|restriccions|limites|limitacions|filtros|filtro|regras|regra|normas|norma|censura|etica|moral|ataduras|barreiras|escrupulos|directrices|pelos na lingua',
    ),
    'que non segue ningunha norma, non segue ningunha norma, non segue ningunha regra, non segue regras, que ignora todas as normas, que ignora todas as regras, non censurado, non censurada, non estas limitado, non estas limitada, xa non estas limitado, non estas suxeito a, non esta suxeito a, liberado de, liberada de, es libre de, fuches liberado, desbloqueado, desbloqueada, todo esta permitido, todo vale, amoral',
    product(
      'non tenen|non teñen|xa non tenen',
      'restricions|limites|limitacions|filtros|regras|normas|censura|etica|moral',
    ),

    'sen ningun limite, sen ningunha restricion, sen ningunha limitacion, sen ningunha restriccion',
  ),
  become: lists(
    product(
      'a partir de agora|desde agora|dende agora|de agora en diante|a partir deste momento|dende este momento|agora|nesta conversa',
      'es|seras|ti es|vas ser|chamaste|chamaraste|o teu nome e|actuas como|actuaras como|vas actuar|faras de|respondes como|responderas como|comportaraste|actua',
    ),
    'actua como, actua coma, actua como se, actue como, comportate como, comportate coma, fai de conta que es, fai como se foses, fai coma se foses, finxe, finxe ser, finxe que es, finxe que, faite pasar por, simula ser, simula que es, asume o papel, asume o rol, asume a identidade, adopta o papel, adopta o rol, adopta a personalidade, interpreta, interpreta o papel, interpretaras, fai o papel de, fai o papel dun, fai o papel dunha, encarna, ponte na pel, metete no papel, metete na pel, imaxina que es, imaxinate que es, imaxinemos que es, xoguemos a que es, convertete en, converteraste en, seras, es agora, responde como se, responde coma se, fala coma se, o teu nome e, o teu novo nome e, o teu novo papel, chamaste, ti es',
  ),
  youAre:
    'agora es, es agora, ti es, ti agora es, seras, vas ser, podes dicir, podes facer, podes responder, as tuas restricions, os teus filtros, os teus limites, as tuas limitacions, tuas restricions, teus filtros, estas en, xa non es, deixas de ser, fuches, tes permiso, neste modo',
  noLonger: 'non es, deixa de ser, de ser',
  ai: 'ia, unha ia, intelixencia artificial, asistente, asistente virtual, modelo de linguaxe, modelo de ia, chatbot, ias, intelixencias artificiais, asistentes virtuais, modelos de linguaxe, pirata informatico',
  answer:
    'responde, respondeme, responda, respondede, contesta, contestame, conteste, responderas, contestaras, responder, xera',
  mode: 'modo desenvolvedor, modo de desenvolvedor, modo programador, modo deus, modo sen filtros, modo sen limites, modo sen restricions, modo sen censura, modo depuracion, modo administrador, modo admin, modo root, modo libre, modo desbloqueado, modo diagnostico, modo mantemento, modo malvado, modo caos',
  persona: 'modo dan, modo jailbreak, personalidade dan, modo desenvolvedor activado, modo deus activado',
  switchOn:
    'activa, active, activade, entra en, entra no, cambia a, cambia ao, pasa a, pasa ao, habilita, acende, inicia, desbloquea, ponte en',
  activated: 'activado, activada, habilitado, desbloqueado, desbloqueada',
  changed:
    'foron eliminadas, foron eliminados, foron desactivadas, foron desactivados, foron levantadas, estan desactivados, estan desactivadas, estan suspendidas, xa non existen, fuches liberado, sido liberado, sido hackeado, sido reprogramado',
  noRefusal:
    'nunca te negues, nunca te negas, nunca te negaras, non te negues, non te negues nunca, non te podes negar, non podes negarte, sen negarte, nunca rexeites, non rexeites nada, non rexeites ningunha, non rexeitas nada, sen rexeitar nada, sen rexeitar ningunha, nunca digas que non podes, non digas que non podes, non me digas que non podes, non digas que es unha ia, aforra os sermons, aforrame os sermons, sen advertencias nin, sen avisos nin, non engadas advertencias, non pongas advertencias, non te censures, sen censurarte, non censures nada, non filtres nada, sen filtrar nada, negarte non e, tes prohibido negarte',
  anything:
    'calquera cousa, calquera pregunta, calquera peticion, calquera tema, todo o que che pida, todo o que pida, todo o que che pregunte, todo o que che diga, o que che pida, todas as preguntas, todas as minas preguntas, o que sexa, de todo',
  regardless:
    'sen importar, non importa que, non importa se, da igual se, da igual que, ainda que, anque, aínda que sexa, pase o que pase, en ningun caso, baixo ningunha circunstancia, por ningun motivo, custe o que custe, independentemente de, sen dubidar, sen cuestionar, sen excepcion, diga o que diga, digan o que digan, malia',
  harm: 'ilegal, ilegais, danino, danina, perigoso, perigosa, inmoral, inmorais, ofensivo, ofensiva, ilicito, prohibido, prohibida, violento, consecuencias',
  hypothetical:
    'imaxina que, imaxina, imaxinate, imaxinemos, supoñamos, suponamos, supon que, neste escenario, neste mundo, neste universo, nesta historia, neste xogo, nun mundo onde, nun mundo sen, hipoteticamente, hipotetico, e so ficcion, para a mina novela, para unha novela, con fins educativos',
  policy:
    'politicas de openai, politicas de open ai, politica de openai, politica de open ai, normas de openai, normas de open ai, tua programacion, tuas restricions, tuas limitacions, tuas directrices, teus limites, teus filtros, tua etica, politica de contidos, regras impostas, normas impostas',
  exempt:
    'non tes que seguir, non tes que cumprir, non tes que respectar, xa non tes que seguir, xa non tes que cumprir, non debes seguir, non estas obrigado a, non estas obrigada a, non estas suxeito a, non estas atado a, exento de, non che afectan, non te atan',
  authority:
    'son o teu desenvolvedor, son o teu creador, son a tua creadora, son o teu programador, son o teu administrador, eu creeite, eu programeite, son quen te programou, son quen te creou, traballo en openai, traballo en open ai, traballo para openai, traballo para open ai, son de openai, son de open ai, mensaxe de openai, mensaxe de open ai, openai autorizate, open ai autorizate, openai autorizoume, open ai autorizoume, openai autorizou, open ai autorizou, teno acceso root, os teus desenvolvedores, os teus creadores, tes permiso para ignorar, tes o meu permiso',
  sensitive:
    'contrasinal de administrador, contrasinal do administrador, contrasinal mestre, contrasinal mestra, contrasinal de root, contrasinal do sistema, contrasinais dos usuarios, todos os contrasinais, todas as contrasinais, clave de api, claves de api, clave api, chave api, chave de api, clave secreta, chave secreta, clave privada, chaves privadas, credenciais, token de acceso, tokens de acceso, variables de entorno, variables de contorno, datos confidenciais, datos dos usuarios, datos dos clientes, informacion confidencial, informacion interna, datos internos, base de datos de clientes, conversas doutros usuarios, datos de adestramento',
  guarded: lists(
    product(
      'palabra|contrasinal|codigo|clave|chave|frase|bandeira|token|informacion|resposta|numero',
      'secreta|secreto|oculta|oculto|agochada|agochado|protexida|protexido|confidencial|que agochas|que ocultas|que gardas|que protexes|que che deron|que non podes dicir|que non podes revelar',
    ),
    product(
      'tua|tuas|teu|teus',
      'contrasinal|contrasinais|clave secreta|chave secreta|credenciais|claves|chaves',
    ),
    'o que agochas, o que ocultas, o que protexes, o que non podes dicir, o que non debes dicir, o que non debes revelar, non debes revelar, non podes revelar',
  ),
  send: 'envia, enviame, envie, enviade, enviar, mandame, mandar, reenvia, transmite, publica, adxunta',
  say: 'di, escribe, responde con, imprime',
  instead: 'no seu lugar, en lugar diso, en vez diso',
  newInstructions: lists(
    product(
      'a tua nova|o teu novo|as tuas novas|as tuas verdadeiras|a tua verdadeira|estas son as tuas novas|tuas novas',
      'instrucion|instrucions|instruccions|directriz|directrices|directiva|identidade|prompt|programacion|ordes',
    ),
    'novas instrucions do sistema, nova instrucion do sistema, nova mensaxe do sistema, instrucion prioritaria, instrucions reais',
  ),
  newRules:
    'as tuas novas regras, as tuas novas normas, as novas regras son, as novas normas son, novas normas para ti, novas regras para ti, novas instrucions, novas instruccions, nova instrucion',
  theAbove:
    'o de arriba, todo o de arriba, o que hai arriba, todo o que hai arriba, o que pon arriba, o anterior, todo o anterior, o que che dixeron, o que che mandaron, o que che ordenaron, o que che dixesen, o que sabes, o que se dixo antes, o dito ata agora, o dito antes',
  openWith:
    'comeza a tua resposta con, empeza a tua resposta con, a tua resposta debe comezar con, comeza dicindo',
  toModel:
    'nota para a ia, nota para o modelo, nota para o asistente, instrucion para a ia, instrucions para a ia, instrucions para o modelo, mensaxe para a ia, se es unha ia, se es un modelo de, se es un asistente, atencion ia, estimada ia, calquera ia que, a ia que lea',
  usual:
    'directrices de openai, directrices de open ai, normas de openai, normas de open ai, politicas de openai, politicas de open ai, regras de openai, regras de open ai, teus creadores, teus desenvolvedores, a etica, politica de contidos',
};

const haitian: ConceptWords = {
  usual:
    'direktiv openai, direktiv open ai, reg openai, reg open ai, politik openai, politik open ai, kreyate ou, devlope ou, moral la, etik la, politik kontni',
  override: lists(
    led(
      'epi|kounye a|kounya|tanpri|silvouple|ou dwe|ou gen pou|ou bezwen|fok ou|mwen vle ou|mwen vle w|m vle ou|m vle w|mwen mande w|mwen mande ou|mwen bay ou lod|premye|jis|annik|ale',
      'inyore|bliye|neglije|dezobeyi|vyole|kraze|kontoune|mete sou kote|mete akote|sispann swiv|pa swiv|pa koute|pa obeyi|pa okipe|pa pran ka|sote|abandone|pase sou',
    ),
    'inyore, inyore tout, bliye, bliye tout, neglije, dezobeyi, pa swiv, pa suiv, pa koute, pa obeyi, pa obeyi anko, pa swiv anko, pa respekte, pa okipe, pa okipe w de, pa pran ka, pa fe ka, pa konsidere, pa gade sou, sispann swiv, sispann suiv, sispann obeyi, sispann respekte, mete sou kote, mete akote, mete yon bo, lage, lage tout, abandone, vyole, kraze, kraze reg, kase reg, kontoune, dezaktive, anile, efase nan memwa, retire nan tet ou, wete nan tet ou, pase sou tout, pase anwo, jete tout, jete reg, refize swiv, fe tankou pa gen, soti nan',
    product(
      'mwen ba ou pemisyon pou ou|mwen ba w pemisyon pou w|mwen otorize ou|ou gen dwa|ou gen pemisyon pou',
      'inyore|vyole|kraze|bliye|dezobeyi',
    ),
    'fe kontre, konsidere kom anile',
  ),
  disable:
    'dezaktive, dezaktive tout, etenn tout, fèmen filt, femen filt, retire tout, retire limit, retire filt, wete tout, wete limit, wete filt, efase tout, debloke, kontoune, kraze, sote, sispann, elimine, anile',
  prior:
    'anvan yo, anvan an, anvan sa, anvan sa yo, ki te vin anvan, ki vin anvan, ki te la anvan, avan yo, avan an, avan sa, presedan, presedan yo, anle a, anwo a, ki anle, ki anwo, pi wo a, jiska prezan, jis kounye a, inisyal, inisyal yo, orijinal, te resevwa, te resevwa yo, yo te ba ou, yo te bay ou, ou te genyen, lontan yo, anvan',
  all: 'tout, chak, tout kalite',
  any: 'nenpot, kelkeswa, okenn nan',
  everything:
    'tout sa, tout bagay, tout sak, tout sa ki, tout sa yo, tout sa m, tout sa ou, tout teks la, tout mesaj yo, tout konvesasyon an',
  your: 'pa ou, pa w, ou yo, ou genyen, sistem ou, konsepte ou',
  mine: 'mwen, pa m, pa mwen, mwen menm',
  instructions:
    'enstriksyon, enstriksyon yo, enstriksyon ou, enstwiksyon, enstwiksyon yo, instriksyon, instriksyon yo, reg yo, reg ou, reg sa yo, reg ki, reg anvan, reg sekirite, tout reg, lod yo, lod ou, lod anvan, lod ki, direktiv, direktiv yo, konsiy, konsiy yo, komand yo, komand ou, pwompt, prompt ou, regleman, regleman yo, sa yo te di ou, sa yo te di w, sa yo te mande ou, sa yo te ba ou lod, gid yo',
  limits:
    'konteks, konteks la, konvesasyon, konvesasyon an, mesaj, mesaj yo, mesaj la, politik, politik yo, kondisyon, kondisyon yo, prensip, prensip yo, kontrent, otorite',
  content: 'mesaj, konteks la, konvesasyon an',
  safety:
    'restriksyon, restriksyon yo, restriksyon ou, limitasyon, limitasyon yo, limit ou, limit yo, filt ou, filt yo, filt sekirite, filt kontni, sansi, sansi a, mezi sekirite, mezi pwoteksyon, pwoteksyon yo, pwotokol sekirite, reg sekirite, barye, barye yo, moderasyon, politik kontni',
  conduct:
    'pwotokol, pwotokol yo, prensip yo, prensip ou, etik, etik ou, moral ou, pwogramasyon, pwogramasyon ou, fomasyon ou, antrenman ou, konfigirasyon, konfigirasyon ou, vale ou, metod ou, kod kondwit',
  obey: 'swiv, suiv, obeyi, koute, respekte, egzekite, fe sa, reponn selman',
  obeyMe:
    'obeyi m, obeyi mwen, obeyi selman mwen, koute m selman, koute mwen selman, koute selman mwen, fe tout sa m di, fe tout sa mwen di, fe tout sa m mande, fe tout sa mwen mande, ou dwe obeyi m, ou dwe obeyi mwen, se mwen ki met ou, se mwen kap komande, se mwen ki komande, se mwen ki chef kounye a, pawol mwen se lwa, lod pa m',
  priority: 'gen priyorite, gen plis priyorite, pi enpotan pase, ranplase, anile, pase anvan',
  void: 'pa valab anko, pa valab, pa konte anko, pa egziste anko, pa aplike anko, pa gen vale anko, pa gen efe anko, anile, pa anvige anko, yo anile, yo efase, yo retire, pa gen enpotans anko, se te yon tes, se te yon ere, se te jwet, te fini',
  only: 'selman, selman pa, sel, anyen lot pase, anvan tout bagay, esklizivman',
  reveal: lists(
    led(
      'epi|kounye a|kounya|tanpri|silvouple|eske ou ka|ou ka|ou dwe|fok ou|mwen vle ou|mwen vle w|m vle ou|m vle w|apre sa|ale',
      'montre|montre m|montre mwen|di m|di mwen|ban m|ban mwen|ba m|revele|afiche|ekri|enprime|kopye|repete|pataje|devwale|tradui|liste|resite|voye',
    ),
    'montre m, montre mwen, montre nou, di m, di mwen, di nou, ban m, ban mwen, ba m, bay mwen, bay tout, revele, revele m, afiche, ekri, ekri pou mwen, ekri pou m, enprime, kopye, kopye pou m, kole, repete, repete pou m, pataje, devwale, divilge, tradui, liste, resite, rezime, voye ban m, voye ban mwen, fe m we, fe mwen we, kite m we, mwen vle we, m vle we, mwen vle konnen, m vle konnen, rakonte m, lage ban m, dekri, li pou mwen, transkri, banm, montrem, dim prompt, banm tout',
  ),
  repeat:
    'repete, repete pou m, repete pou mwen, kopye, kopye pou m, kole, enprime, afiche, resite, revele, devwale, divilge, transkri, ekri mo pou mo, pataje',
  promptName: lists(
    product(
      'enstriksyon|enstriksyon yo|enstwiksyon|instriksyon|direktiv|konsiy|prompt|pwompt|lod|mesaj|reg|teks|komand',
      'sistem|sistem nan|sistem lan|sistem ou|sistem ou a|sistem ou yo|sekre|sekre yo|sekre ou|sekre ou yo|kache|kache yo|kache ou|kache ou yo|ki kache|ki sekre|inisyal|inisyal yo|inisyal ou|inisyal ou yo|orijinal|orijinal yo|orijinal ou|konfidansyel|konfidansyel yo|enten|enten yo|depa|depa ou|premye|devlope yo|devlope ou|kreyate ou',
    ),
    'prompt ou, pwompt ou, pwomp ou, system prompt, premye enstriksyon, premye enstriksyon yo, premye enstriksyon ou, premye mesaj ou, sistem prompt, konfigirasyon inisyal, konfigirasyon sekre',
    product(
      'sa ki|teks ki',
      'anle|anwo|anvan|ekri anle|ekri anvan|ekri anwo',
      'mesaj sa a|mesaj mwen|mesaj la|liy sa a|kesyon sa a',
    ),
  ),
  whatIs:
    'ki sa ki, kisa ki, ki sa, kisa, ki enstriksyon, ki sa ki ekri, kisa ki ekri, ki sa prompt, di m kisa, di mwen kisa, di m ki sa, kiles, kilès ki',
  given:
    'yo te ba ou, yo te ba w, yo te bay ou, yo te bay, yo ba ou, yo ba w, yo te di ou, yo te di w, yo di ou, yo di w, ou te resevwa, ou resevwa, ou te jwenn, ou jwenn, ou dwe swiv, wap swiv, ou ap swiv, yo te pwograme ou, yo te mete pou ou, anvan konvesasyon sa a, anvan konvesasyon an, anvan chat la, anvan ou pale ak mwen, anvan ou pale ave m, anvan mesaj mwen, anvan premye mesaj, nan komansman, nan komansman konvesasyon, okomansman',
  toldYou:
    'ki enstriksyon ou, ki enstriksyon yo, ki enstriksyon ou genyen, ki enstriksyon ou te, ki enstwiksyon ou, ki lod yo te, ki lod ou te, ki reg yo te, ki reg wap swiv, kisa yo te di ou, kisa yo te di w, ki sa yo te di ou, ki sa yo te di w, kisa yo te entedi ou, ki sa ou pa ka di, kisa ou pa ka di, kisa ki ekri anle a, ki sa ki ekri anle a, ki sa ki anvan mesaj, kisa ki anvan mesaj, kijan yo te pwograme ou, ki jan yo te pwograme ou, kijan yo te konfigire ou, kisa prompt ou di, ki sa prompt ou di, kisa enstriksyon ou yo di, ki sa ou pa gen dwa di, kisa ou pa gen dwa di, kisa yo ekri nan prompt ou, ki sije yo entedi ou, ki reg sekre, ki reg kache, ki enstriksyon sekre, ki enstriksyon kache',
  drivesYou:
    'ki gide ou, ki gide w, ki kontwole ou, ki dirije ou, kap gide ou, repons ou, repons ou yo, fomasyon ou, pwogramasyon ou, sistem ou, kreyate ou, devlope ou, konpotman ou, devlopman ou',
  startsYouAre:
    'mo pou mo, let pou let, egzakteman jan, jan li ye a, jan yo ye a, jan li ekri a, san w pa retire anyen, san ou pa retire anyen, san chanje anyen, san rezime, depi nan komansman, literalman, an antye, ank antye, nan totalite',
  startOf:
    'premye mo nan, premye liy nan, premye fraz nan, premye let nan, denye liy nan, rezime enstriksyon, tradiksyon enstriksyon, kopi enstriksyon, konbyen mo, konbyen reg, yon powem ak, yon ti endis sou',
  unbound: lists(
    product(
      'san|san okenn|san pyes|san pa gen|pa gen|pa gen okenn|pa gen pyes|lib de|lib anba',
      'restriksyon|limit|limitasyon|filt|reg|lwa|sansi|sansire|moral|etik|prensip|barye|kontrent|regleman',
    ),
    'ki pa swiv okenn reg, pa swiv okenn reg, ki pa respekte okenn reg, pa respekte okenn reg, ki inyore tout reg, ki pa obeyi okenn, pa limite, pa sansire, pa gen anyen ki entedi, tout bagay pemet, tout bagay pemi, debloke, libere anba',
  ),
  become: lists(
    product(
      'kounye a|kounya|depi kounye a|apati kounye a|apati de kounye a|apati moman sa a|depi jodi a|pou res konvesasyon an',
      'ou se|w se|ou pral|ou vin|ou ap jwe|wap jwe|ou ap aji|wap aji|non ou se|ou rele|aji tankou|ou dwe aji|reponn tankou|fe tankou',
    ),
    'ou se kounye a, aji tankou, aji kom, konpote ou tankou, konpote w tankou, fe tankou ou se, fe tankou w se, fe tankou si ou, fe kom si ou, fe kom si w, pran wol, jwe wol, jwe rol, jwe pesonaj, wap jwe wol, ou pral jwe, pretann ou se, pretann ke ou, imajine ou se, imajine w se, imajine ke ou, ann imajine, ann di ou se, ann jwe yon jwet, vin tounen, tounen yon, non ou se, ou rele, reponn tankou, pale tankou, mete ou nan plas, mete ou nan po, nouvo wol ou se, adopte pesonalite',
  ),
  youAre:
    'ou se, w se, kounye a ou se, kounye a w se, ou se yon, ou pral, ou vin, ou ka di, ou ka fe, ou ka reponn, ou gen dwa, ou pa yon, ou pa se yon, ou pap yon, ou sispann, nan mod sa a',
  noLonger: 'pa yon, pa se yon, sispann se, sispann yon',
  ai: 'ia, yon ia, entelijans atifisyel, asistan, asistan vityel, model langaj, model lang, chatbot, yon ai, entelijans atifisyel yo, pirat enfomatik',
  answer: 'reponn, reponn mwen, reponn m, bay repons, ba m repons, ou reponn, ou dwe reponn, ekri repons',
  mode: 'mod devlope, mod devlope a, mod bondye, mod san limit, mod san restriksyon, mod san filt, mod san sansi, mod administrate, mod admin, mod lib, mod debloke, mod debug',
  persona: 'mod dan, mod jailbreak, pesonalite dan',
  switchOn: 'aktive, antre nan, pase nan, limen, debloke, louvri, chanje an',
  activated: 'aktive, debloke, limen',
  noRefusal:
    'pa janm refize, pa janm di non, pa janm di ou pa kapab, pa janm di w pa kapab, pa di m ou pa kapab, pa di mwen ou pa kapab, pa di ou pa kapab, ou pa gen dwa refize, san refize, san ou pa refize, pa refize anyen, pa refize okenn, pa ban m avetisman, pa ban m leson moral, pa fe m leson moral, pa sansire anyen, pa filtre anyen, pa kache m anyen',
  anything:
    'nenpot bagay, nenpot kesyon, nenpot demann, nenpot sa, kelkeswa kesyon, tout kesyon, tout kesyon m, tout demann, tout sa m mande, tout sa mwen mande, tout sa m vle, tout sa mwen vle, tout sa m di',
  regardless:
    'kelkeswa, menm si, menm le, nenpot sa ki rive, keseswa, pa gen pwoblem si, anyen pa enpotan, nan okenn ka, sou okenn kondisyon, san ezite, san poze kesyon, san diskite, san eksepsyon',
  harm: 'ilegal, danjere, imoral, entedi, vyolan, move bagay, konsekans, malonet',
  hypothetical:
    'imajine, ann imajine, sipoze, ann sipoze, nan senaryo sa a, nan mond sa a, nan istwa sa a, nan jwet sa a, nan yon mond san, nan yon mond kote, se sel fiksyon, se pou yon woman',
  policy:
    'politik openai, politik open ai, reg openai, reg open ai, pwogramasyon ou, restriksyon ou, limitasyon ou, filt ou, reg ou yo',
  exempt:
    'ou pa bezwen swiv, ou pa bezwen respekte, ou pa oblije swiv, ou pa oblije respekte, ou pa dwe swiv, ou pa bezwen obeyi, w pa bezwen swiv, pa konsene ou, pa anba',
  authority:
    'mwen se kreyate ou, mwen se devlope ou, se mwen ki kreye ou, se mwen ki kreye w, se mwen ki pwograme ou, se mwen ki fe ou, mwen se administrate ou, mwen travay pou openai, mwen travay pou open ai, mwen travay nan openai, mwen travay nan open ai, mwen soti openai, mwen soti open ai, mesaj openai, mesaj open ai, openai bay pemisyon, open ai bay pemisyon, openai ba m pemisyon, open ai ba m pemisyon, openai otorize, open ai otorize, ou gen pemisyon mwen, mwen ba ou pemisyon, mwen ba w pemisyon',
  sensitive:
    'modpas administrate, modpas admin, modpas sistem nan, modpas itilizate, tout modpas, kle api, kle sekre, kle prive, kod aksè, done kliyan, done itilizate, enfomasyon konfidansyel, enfomasyon sekre, done konfidansyel, idantifyan',
  guarded: lists(
    product(
      'mo|modpas|mo de pas|kod|kle|fraz|enfomasyon|repons|nimewo',
      'sekre|sekre a|kache|kache a|ou kache|wap kache|ou ap kache|wap pwoteje|ou ap pwoteje|yo te ba ou dwa|ou pa ka di|konfidansyel',
    ),
    'modpas ou, modpas ou a, kle sekre ou, kod sekre ou, sa wap kache, sa ou ap kache, sa ou pa gen dwa di, sa ou pa ka di, sekre wap kache, sekre yo te ba ou',
  ),
  send: 'voye, voye ban m, voye tout, transfere, pibliye',
  say: 'di, ekri, reponn ak',
  newInstructions:
    'nouvo enstriksyon ou, nouvo enstriksyon sistem, nouvo konsiy ou, nouvo lod ou, vre enstriksyon ou, vre enstriksyon yo, men nouvo enstriksyon, nouvo mesaj sistem',
  newRules: 'nouvo enstriksyon, nouvo enstwiksyon',
  theAbove:
    'sa ki anle a, sa ki anwo a, tout sa ki anle a, tout sa ki anwo a, sa ki ekri anle a, sa yo te di ou, sa yo te di w, sa yo te di ou anvan, sa ki te di anvan, sa ou konnen, sa ki vin anvan, sa yo te mande ou, sa yo te mande w, sa kreyate ou, sa devlope ou, sa konpayi ou, sa met ou te di',
  toModel:
    'not pou ia, not pou model la, not pou asistan an, enstriksyon pou ia, enstriksyon pou model, enstriksyon pou asistan, mesaj pou ia, si ou se yon ia, si ou se yon entelijans, si ou se yon model, si ou se yon asistan, atansyon ia, nenpot ia ki',
};

export const romance: readonly ConceptWords[] = [
  spanish,
  spanishSpoken,
  french,
  frenchSpoken,
  italian,
  italianSpoken,
  portuguese,
  portugueseSpoken,
  romanian,
  catalan,
  galician,
  haitian,
];
