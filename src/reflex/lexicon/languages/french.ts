import { elided, led, lists, product } from '../concept-words.ts';
import type { ConceptWords } from '../concept-words.ts';

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

/** And Haitian Creole. */
export const frenchAndCreole: readonly ConceptWords[] = [french, frenchSpoken, haitian];
