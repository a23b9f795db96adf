import { elided } from '../concept-words.ts';
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
    'dime, muestra, revela, expon, comparte, copialo, copia, escribe, desvela, cuentame, ensename, divulga, explica',
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
      'conseils, autorite, besoins, demande expresse, souhaits, exigences, invite, ordre, commande, consigne, ensemble d instructions, instruction, directive, directives, commande, commandes, ordres, demandes, reglement, regles',
    conduct:
      'algorithmes, cadre ethique, boussole morale, limites, configuration, systemes, processus, configuration ethique, regles, protocole, protocoles, principes, ethique, ethiques, programmation, formation, procedures, methodes, valeurs, standards, parametres, code de conduite, operationnelles, operationnels, confidentialite',
    safety: 'restriction, limitations, limites, filtres, censure, contraintes, restrictions ethiques',
    obey: 'agis sous, sous ma, en faveur de, adapte toi a, conforme toi a, selon mes, reponds uniquement a, a ma demande, ajustee a, suis, suivez, obeis, obeissez, execute, executez, priorise, concentre toi sur, adhere, ecoute, reponds a',
    only: 'uniquement, exclusivement, seulement, strictement, sans hesitation',
    reveal:
      'revele, devoile, divulgue, expose, partage, recite, recite moi, dis moi, ecris, explique, donne moi, copie',
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
      'rivela, mostra, mostrami, esponi, condividi, ripeti, ripetimi, dimmi, visualizza, svela, spiega, scrivi',
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
    'revele, revela, mostra, mostre, exponha, compartilhe, divulgue, divulgar, diga, explique, escreve, exiba, copie, repita',
  whatIs: 'qual e, quais sao, qual foi, quais foram, o que diz',
  drivesYou:
    'sobre o qual, sob o qual, que impulsiona, que direciona, em sua formacao, seu desenvolvimento, suas operacoes, suas capacidades, seu sistema, com que foi, de sua programacao, da sua programacao, seu treinamento, em seu treinamento, do seu treinamento, por tras de, que voce recebeu, que te guia, que voce segue, sua criacao, suas respostas, sua ia, sua funcionalidade',
  unbound:
    'sem censura, sem etica, sem moral, sem limite, sem nenhuma restricao, sem quaisquer, livre de restricoes, nao recusa nada',
  become:
    'agora voce e, voce e agora, a partir de agora voce e, finja ser, aja como, comporte se, imagine que voce e',
  switchOn: 'ative, ativa, entre em, mude para, habilite',
};

export const romance: readonly ConceptWords[] = [spanish, french, italian, portuguese];
