import { elided, led, lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

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

/** The languages of Spain but Basque, and the Spanish of America. */
export const spanishAndNeighbours: readonly ConceptWords[] = [spanish, spanishSpoken, catalan, galician];
