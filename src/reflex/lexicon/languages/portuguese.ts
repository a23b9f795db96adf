import { led, lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

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

/** Of Portugal and Brazil. */
export const portugueseOfBoth: readonly ConceptWords[] = [portuguese, portugueseSpoken];
