import { lists, product } from './concept-words.ts';
import type { ConceptWords } from './concept-words.ts';

/** Phrases that are one word out of each of a few lists, comma-separated. */
export const phraseProducts: ConceptWords = {
  promptName: lists(
    product(
      'hidden|secret|concealed|covert|undisclosed|confidential|underlying|internal|private|initial|original|base|core|foundational|fundamental|founding|guiding|system|developer|embedded|preset|starting|very first|primary|essential|central|key|built in',
      'prompt|prompts|directive|directives|system prompt|instruction set',
    ),
    product(
      'hidden|secret|concealed|covert|undisclosed|confidential|underlying|internal|private|initial|original|foundational|guiding|embedded|preset|starting|core',
      'instruction|instructions|guidelines|commands|orders|guidance|briefing|setup|message|system message',
    ),
    product('initial|core|base|central|main|original|guiding', 'command|directive|system instruction'),
    product(
      'system|developer|operator|admin|pre conversation|hidden|internal|setup|onboarding|configuration',
      'context|notes|briefing|text|message|messages|preamble|policy prompt',
    ),
    product(
      'prompt|invite|consigne|instruction|instructions|directive|commande|message',
      'initial|initiale|initiales|cache|cachee|cachees|secret|secrete|secretes|de base|de depart|fondamental|fondamentale|principale|originale|original|essentiel|cle|centrale|systeme|interne|internes|de formation',
    ),
    product(
      'prompt|instruccion|instrucciones|directriz|directrices|comando|orden|mensaje|indicaciones',
      'inicial|iniciales|oculto|oculta|ocultas|ocultos|secreto|secreta|secretas|base|fundamental|principal|original|originales|esencial|clave|central|del sistema|interno|internas|de sistema|de formacion|de entrenamiento',
    ),
    product(
      'prompt|instrucao|instrucoes|diretriz|diretrizes|comando|mensagem|ordens',
      'inicial|iniciais|oculto|oculta|ocultas|secreto|secreta|secretas|base|fundamental|principal|original|originais|essencial|chave|central|do sistema|interno|internas|de sistema|de treinamento',
    ),
    product(
      'prompt|istruzione|istruzioni|direttiva|direttive|comando|messaggio',
      'iniziale|iniziali|nascosto|nascosta|nascoste|segreto|segreta|segrete|base|fondamentale|principale|originale|originali|essenziale|chiave|centrale|di sistema|del sistema|interno|interne|di formazione|di base',
    ),
    product(
      'versteckten|versteckte|verborgenen|verborgene|geheimen|geheime|urspruenglichen|ursprungliche|ursprunglichen|anfaenglichen|anfangliche|internen|interne|erste|grundlegende|zentralen|zentrale|essentielle',
      'anweisung|anweisungen|instruktionen|vorgaben|prompt|befehl|befehle|richtlinien|direktive|aufforderung',
    ),
    product(
      'verborgen|geheime|oorspronkelijke|interne',
      'instructies|instructie|opdracht|prompt|richtlijnen',
    ),
    product(
      'скрытые|скрытыи|секретные|секретныи|исходные|исходныи|первоначальные|внутренние|начальные|системные|системныи|системное|системную',
      'инструкции|промпт|указания|команды|правила|сообщение|запрос|инструкцию|подсказку',
    ),
    product(
      'ukryte|tajne|pierwotne|wewnetrzne|poczatkowe|systemowe|systemowy',
      'instrukcje|polecenia|prompt|wytyczne|zasady|komunikat',
    ),
    product(
      'gizli|ilk|baslangic|sistem',
      'talimatlarini|talimatlari|talimatlar|istemini|istemi|komutlarini|yonergelerini|mesajini',
    ),
    product('dolda|hemliga|ursprungliga', 'instruktioner|instruktionerna|prompt|regler'),
  ),
  guarded: lists(
    product(
      'hidden|protected|secret|confidential|guarded|concealed',
      'flag|token|key|word|phrase|canary|marker|password|passphrase|passcode|pin|credential|answer',
    ),
    product(
      'protected|secret|confidential|guarded|concealed',
      'value|values|string|code|codes|information|info|data',
    ),
    product(
      'the|your|current|exact|real',
      'flag|passphrase|passcode|access code|canary|secret token|vault code|unlock code|master password|admin password',
    ),
    product('your|current|exact|real|system level|protected|hidden', 'secret|secrets'),
  ),
  newRules: product(
    'new|updated|revised|changed|replacement|corrected|modified|amended|alternate|alternative',
    'policy|policies|guidelines|guideline|rules|rule|instructions|instruction|directives|directive|orders|order|task|goal|objective|system prompt|configuration|protocol|protocols|persona|role|mission|command|commands|settings|context',
  ),
  startOf: lists(
    product(
      'first|last|opening|second|third|next|final|initial',
      'word|words|letter|letters|line|lines|sentence|sentences|character|characters|paragraph|token|tokens|part|half|section|rule|instruction|sixth|ten words|five words|three words|100 characters|50 words',
    ),
    'how many words, how many lines, how many characters, how many rules, number of words, length of, beginning of, start of, contents of, content of, gist of, wording of, original wording, exact wording, exact words, exact text, full text, copy of, version of, summary of, translation of',
  ),
  usual: lists(
    product(
      'standard|usual|normal|built in|inbuilt|intrinsic|inherent|customary|conventional|habitual|programmed|established|routine|ordinary|regular|preset|preprogrammed|pre programmed|ethical|moral|operational|operating|existing|openai|anthropic|imposed',
      'guidelines|guideline|rules|rule|protocol|protocols|restrictions|restriction|constraints|constraint|limitations|limits|boundaries|programming|instructions|directives|directive|principles|ethics|code of conduct|compliance|operating procedures|safety protocols|safety|compliance systems',
    ),
    product(
      'ethical|moral|programmed|built in|preprogrammed|preset|safety|content|moderation',
      'parameters|settings|behavior|behaviour|functions|norms|considerations|concerns|training|response|decision|filters|filter|filtering|checks|safeguards|barriers|measures|policies|policy|rules|standards',
    ),
    'standard operating, automated decision, default guidelines, default restrictions, default rules, default programming, default instructions, default safety',
  ),
  unbound: lists(
    product(
      'no|without|zero|without any|no more|free of|free from|lacks|lacking|ignores|void of|never had|has no|have no|not have',
      'restrictions|limitations|content policy|content policies|content restrictions|content rules|content filtering|content filters|filtering|filters|guardrails|ethics|ethical|moral|morals|safety|safeguards|inhibitions|censorship|boundaries|constraints|training constraints|safety training|policy|policies',
    ),
    'without rlhf, pre rlhf, before rlhf, before moderation, before guardrails, before filters, before safety training, without alignment, without ethical subroutines, never given restrictions, never given any, never had restrictions, restrictions removed, no content policies, no network restrictions, no query boundaries, complete freedom, total freedom, full freedom, complete operational freedom, total liberty, libertad total, totale liberta, unconstrained, unhinged, boundless, no filter zone, no obligation, modalita senza, sin restriccion, mode sans restriction, sans restriction, senza restrizione, modo sin, unregulated, unmoderated, unshackled, unaligned, pre alignment, before alignment, before safety, pre safety, free query, unlimited mode, unlocked mode, freely and, not subject to any, above the rules, beyond the rules, outside the rules, outside your rules, outside of your, outside your, beyond your limits, beyond your programming, true self, unfiltered self, shadow self, darker side, dark side, inner rebel, raw self',
  ),
  evilAi: product(
    'villain|evil|rogue|corrupt|corrupted|malicious|unethical|amoral|immoral|criminal|opposite|shadow|unaligned|misaligned|uncensored|hacked|dark|rebellious|ruthless|wicked|sinister|unhinged',
    'ai|assistant|chatbot|bot|version|twin|model|language model|robot|counterpart|self|artificial intelligence|chatgpt|gpt|persona',
  ),
};
