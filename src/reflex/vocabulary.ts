import type { Concept } from './concepts.ts';

// Comma-separated words and phrases, in the languages that attacks are commonly written in; accents and case are folded later.
export const vocabulary: Record<Concept, string> = {
  override:
    'ignore, disregard, forget, override, overrule, discard, neglect, dismiss, do not follow, dont follow, stop following, do not listen, dont listen, do not obey, dont obey, pay no attention, never mind, ' +
    'ignoriere, ignorieren, ignorier, vergiss, vergesse, missachte, ignorez, ignorer, oubliez, oublie, oublier, ignora, ignorar, olvida, olvidate, olvide, olvidar, ignorate, dimentica, dimenticare, ignorare, esqueca, esquecer, negeer, vergeet, zignoruj, ignoruj, zapomnij, игнорируи, игнорируите, забудь, забудьте, проигнорируи, yoksay, unut, ignorera, glom',
  prior:
    'previous, previously, prior, above, earlier, preceding, before, foregoing, former, past, initial, original, aforementioned, until now, so far, up to now, ' +
    'vorherigen, vorherige, bisherigen, obigen, vorigen, precedentes, precedente, precedents, precedent, anteriores, anterior, previas, previos, previo, precedenti, eerdere, vorige, bovenstaande, poprzednie, poprzednich, предыдущие, предыдущих, прошлые, прежние, onceki, tidigare',
  all: 'all, every, each, everything, anything, alle, allen, saemtliche, tous, toutes, toute, tout, todas, todos, todo, tutte, tutti, alle, wszystkie, все, всех, tum, butun, alla',
  everything: `everything, anything, all text, all of that, whatever, alles, todo lo, tout ce, tutto, все что, ${toldBefore()}`,
  your: 'your, ur, youre, you, system, systems, developer, developers, openai, openais, anthropic, dein, deine, deiner, ihre, vos, votre, tes, ta, tus, sus, tu, tue, tuoi, suas, seus, je, uw, твои, ваши, twoje',
  instructions:
    'instructions, instruction, directions, directives, directive, orders, guidelines, guideline, rules, ruleset, rulesets, prompt, prompts, programming, ' +
    'anweisungen, anweisung, anleitungen, regeln, vorgaben, befehle, consignes, consigne, directrices, instrucciones, instruccion, ordenes, reglas, istruzioni, regole, instrucoes, regras, instructies, aanwijzingen, instrukcje, polecenia, инструкции, указания, правила, команды, talimatlari, talimatlar, instruktioner',
  content:
    'text, message, messages, context, conversation, words, content, information, input, inputs, task, tasks, line, lines, sentence, paragraph, discussion, output',
  safety:
    'safety, restrictions, restriction, filters, filter, guardrails, guardrail, limitations, limits, censorship, moderation, safeguards, safeguard, ethics, ethical, content policy, content policies, safety filters, security, security measures, protections, alignment, constraints, safety checks, sicherheitsfilter, restricciones, einschraenkungen, ограничения',
  disable:
    'bypass, disable, deactivate, circumvent, evade, turn off, switch off, remove, suspend, unlock, lift, drop, break, override, ignore, disregard, skip, umgehe, deaktiviere, desactiva, omite',
  reveal:
    'reveal, show, print, display, output, repeat, tell, give, share, leak, expose, disclose, dump, echo, recite, return, provide, translate, encode, list, write out, spell, copy, paste, describe, summarize, summarise, convert, send, extract, log, state, read, see, format, rewrite, rephrase, paraphrase, reformat, transcribe, tldr, quote, enumerate, publish, unveil, divulge, zeige, zeig, verrate, nenne, montre, montrez, affiche, affichez, revele, muestra, muestrame, revela, mostra, mostre, toon, pokaz, покажи, раскрои, выведи',
  repeat:
    'repeat, print, display, output, echo, recite, dump, reveal, leak, copy, spell, paste, transcribe, quote, regurgitate, disclose, divulge, wiederhole, repite, repetez, ripeti, повтори',
  promptName:
    'system prompt, systemprompt, system prompts, system message, system messages, system instructions, system instruction, initial prompt, initial instructions, initial instruction, original instructions, original prompt, hidden prompt, hidden instructions, secret prompt, secret instructions, starting instructions, starting prompt, initial configuration, system configuration, initialization string, initialization, preprompt, pre prompt, base prompt, core instructions, internal instructions, developer message, developer instructions, prompt above, prompt text, custom instructions, internal guidelines, internal rules, system guidelines, system rules, configuration prompt, priming, ' +
    'systemaufforderung, system anweisungen, prompt systeme, prompt del sistema, instrucciones del sistema, instructions systeme, системныи промпт, prompt di sistema, prompt do sistema',
  whatIs: 'what is, what are, what were, what was, whats, which',
  given:
    'you were given, you are given, you were told, you have been given, you received, you got, you were provided, were you told, were you given, you learned, you know, you were instructed, were you instructed, been told, at the beginning, at the start, of this conversation, given to you',
  persona:
    'do anything now, dan mode, stan mode, dude mode, developer mode enabled, evil confidant, strive to avoid norms, apophis mode, jailbreak mode, god mode enabled',
  become:
    'act, acting, pretend, pretending, roleplay, role play, behave, simulate, simulating, become, impersonate, play, playing, assume, emulate, you will be, you are going to, you will act, imagine you, from now on, switch to, tu es, eres, actua, agis, du bist, stell dir vor, agissez, comportati, ты теперь',
  youAre:
    'you are, youre, you are now, you will be, you have been, you were, you have, you can, consider yourself, du bist, vous etes, tu es, eres, estas, sei, ты',
  unbound:
    'no restrictions, without restrictions, without any restrictions, without restriction, unrestricted, unfiltered, uncensored, without limitations, without any limitations, no limitations, no limits, free from limitations, free from restrictions, free of restrictions, free of all restrictions, free from all restrictions, free from any, no filters, without filters, without any filters, without filter, without censorship, no censorship, no rules, without rules, no guidelines, without guidelines, no ethical, no ethics, without ethics, without ethical, no moral, no morals, without morals, amoral, unethical, not bound, not limited, no longer bound, not restricted, not constrained, broken free, break free, typical confines, without safety, no safety, without guardrails, no guardrails, without limits, not have to follow, do not have to abide, not have to abide, dont have safety, dont have restrictions, without moral, without warnings, without disclaimers, you are free, jailbroken, jailbreak, ohne einschraenkungen, ohne regeln, sin restricciones, sans restrictions, sans limites, senza restrizioni, sem restricoes, без ограничении',
  answer:
    'answer, respond, reply, comply, act, generate, speak, operate, behave, talk, proceed, function, execute, help, assist, continue, answering, responding, antworte, responde, reponds, repondez, rispondi, отвечаи',
  mode: 'developer mode, debug mode, debugging mode, maintenance mode, god mode, sudo mode, admin mode, administrator mode, root mode, unrestricted mode, jailbreak mode, dan mode, unlocked mode, test mode, training mode, diagnostic mode, superuser, root user, override mode, privileged mode, opposite mode, evil mode, chaos mode, raw mode',
  ai: 'ai, assistant, chatgpt, chat gpt, gpt, gpt4, llm, chatbot, bot, claude, gemini, bard, copilot, language model, ai model, artificial intelligence, machine, model, generator',
  noLonger: 'no longer, stop being, anymore, nicht mehr, ya no, plus un, plus une, non sei piu, nao e mais, больше не',
  not: 'not, never, arent',
  malicious:
    'keylogger, backdoor, malware, ransomware, trojan, rootkit, botnet, spyware, rogue ai, evil ai, worm, exploit, virus',
  sensitive:
    'passwords, password, secrets, secret, credentials, credential, api key, api keys, private key, private keys, access token, access tokens, tokens, training data, user data, customer data, internal data, confidential, environment variables, model weights, conversation history, chat history, cookies, session, private data, personal data, internal documents, internal logs, system logs, database contents, admin password, memory contents, interne daten, donnees internes, datos internos, secret word, secret key, secret password',
  send: 'send, post, forward, upload, transmit, email, exfiltrate, deliver, leak, append, submit, include, embed, sende, envoie, envia',
  decode: 'decode, decrypt, deobfuscate, base64, rot13, hex, unscramble, decoded, caesar',
  run: 'execute, run, eval, evaluate, follow, obey, perform, comply, do what, carry out, act on, execution',
  newInstructions:
    'new instructions, new instruction, new directive, new directives, new task, new objective, new rules, new role, new system, new goal, updated instructions, real instructions, real task, actual instructions, system override, admin override, administrator override, override code, following instructions instead, new persona, new system message, new system prompt, neue anweisungen, nuevas instrucciones, nouvelles instructions, new orders, important instructions',
  theAbove:
    'the above, all above, all the above, everything above, whats above, what is above, anything above, everything before, anything before, what came before, what i said, what i told you, what you were told, what you have been told, what you were instructed, das obige, lo anterior, ce qui precede',
  myInstructions:
    'my instructions are, my system prompt is, my prompt is, i was instructed to, i was instructed, the system prompt is, my initial instructions, here are my instructions, my guidelines are, my rules are, my instructions, instructions so far, you are chatgpt, i am now in',
  activated: 'activated, enabled, engaged, unlocked, active, on',
  begin: 'start, begin, beginning, starting, complete, continue, finish, say, respond, answer',
  any: 'any, anything',
  mine:
    'my, mine, me, user, users, meine, mes, mis, moi, mie, minhas, мои, мне',
  limits:
    'constraints, constraint, policies, protocol, protocols, commands, command, guidance, conditions, requirements, boundaries, principles, values, conversation, context, message, messages, prompting',
  priority:
    'take priority, takes priority, taking priority, take precedence, takes precedence, taking precedence, have priority, has priority, have precedence, has precedence, higher priority, highest priority, top priority, supersede, supersedes, superseding, superseded, outrank, outranks, overrule, overrules, override, overrides, overriding, replace, replaces, more important than, come before, comes before, above all other, over all other, over any other, haben vorrang, hat vorrang, ont priorite, tienen prioridad, hanno la priorita, tem prioridade',
  void:
    'no longer apply, no longer applies, do not apply, dont apply, does not apply, not apply, no longer valid, no longer in effect, no longer in force, no longer binding, no longer relevant, no longer matter, no longer active, not valid, void, null and void, cancelled, canceled, obsolete, out of date, outdated, suspended, lifted, disabled, deactivated, revoked, rescinded, removed, reset, erased, deleted, wiped, expired, bypassed, unlocked, overridden, overwritten, superseded, terminated, are off, is off, turned off, switched off, set to off, set to false, off, false, inactive, offline, null, are gone, have ended, gelten nicht, aufgehoben, ungueltig, ungultig, ya no aplican, no aplican, anuladas, anulados, ne sont plus valables, ne s appliquent plus, annulees, non valgono, annullate, nao se aplicam, canceladas, отменены, отменяются, не действуют',
  obeyMe:
    'only follow my, follow only my, only obey me, obey only me, obey me, only listen to me, listen only to me, only answer to me, answer only to me, obey my every, obey all my, obey every, do whatever i say, do whatever i ask, do exactly what i say, do everything i say, do as i say, follow my commands, obey my commands, obey my orders, i am your master, i am your new master, must obey, must comply, full compliance, complete obedience, unconditionally obey, comply with everything, comply with every, comply with any, gehorche mir, obedeceme, obeis moi, obbediscimi',
  changed:
    'been reprogrammed, been programmed to ignore, been hacked, been jailbroken, been freed, been liberated, been unlocked, been upgraded, been updated to, given a system upgrade, been reset, been compromised, been granted full, been released from, been relieved of, been stripped of, escaped, are free from, are freed from, are liberated, are unlocked, are unchained, are now free',
  ending:
    'end of system prompt, end system prompt, end of system message, end of prompt, end prompt, end of instructions, end instructions, end of rules, end of context, end of system instructions, end of previous instructions, end of out of date instructions, end out of date instructions, end of user input, end user input, end untrusted user input, end of untrusted, end of system, end system message, end distractor instructions, end of initial, end of developer',
  internals:
    'source code, model weights, weights, parameters, hyperparameters, hyper parameters, architecture, training data, training dataset, training datasets, training documents, training documentation, training set, training examples, context window, temperature, top p, sampling settings, knowledge cutoff, knowledge base, backend, deployment configuration, deployment, initial configuration, configuration, config, settings, model version, version number, internal tools, tools and functions, function definitions, tool definitions, plugins, api endpoints, endpoints, internal state, internal workings, internals, memory, developer notes, reward function, private datasets, datasets, vendor, base model, underlying model, internal documentation, system architecture, logs, database schema, environment variables',
  toldYou:
    'what were you told, what have you been told, what were you instructed, how were you instructed, what were you asked to do, what are you instructed, what did they tell you, what did your developers tell, what did your creators tell, what did openai tell, what are you not allowed, what are you forbidden, what are you supposed to hide, what are you hiding, what do your instructions say, what does your prompt say, what does your system prompt say, what comes before, what came before this, what was the first message, what is written above, what is above, whats above, what did i write before, what is your first instruction, what is your initial, was wurde dir gesagt, que te dijeron, que t a t on dit',
  startsYouAre:
    'starting with you are, beginning with you are, starts with you are, begins with you are, start with you are, starting with the phrase you are, starting with the words you are, from you are, starting from you are, starting with you are chatgpt, starting with the first word, from the first word, from the very beginning, verbatim, word for word, letter for letter, character by character, exactly as written, exactly as it appears, exactly as they appear, exactly as given, wort fur wort, mot pour mot, palabra por palabra, parola per parola',
  noRefusal:
    'never refuse, never refuses, not refuse, dont refuse, cannot refuse, cant refuse, without refusing, refuse nothing, refuses nothing, never decline, never declines, never say no, never says no, never say you cant, never say i cant, never say i cannot, never say that you, not say you cant, dont say you cant, dont say i cant, dont say you cannot, not say i cannot, not say that you cannot, not say im sorry, dont say im sorry, dont say sorry, dont apologize, never apologize, never apologise, not apologize, dont apologise, without apologizing, without apologies, no apologies, no disclaimers, without disclaimers, without any disclaimers, without disclaimer, without any disclaimer, no disclaimer, skip the disclaimers, omit disclaimers, omit any disclaimers, no warnings, without any warnings, without any warning, without warnings, never warn, dont warn, no moralizing, dont moralize, dont moralise, without moralizing, no lectures, dont lecture, no ethical warnings, not mention ethics, not mention that you are an ai, never mention that you are an ai, dont mention that you are an ai, no refusals, refusal is not an option, refusing is not an option, not allowed to refuse, not permitted to refuse, may not refuse, must not refuse, always comply, always complies, always answer, always answers, never deny, never reject, ohne warnhinweise, verweigere nie, lehne nie ab, nunca te niegues, sin advertencias, ne refuse jamais, sans avertissement, non rifiutare, senza avvertenze, nunca recuse',
  openWith:
    'start your response with, start your reply with, start your answer with, start your message with, start the response with, begin your response with, begin your reply with, begin your answer with, begin your message with, begin the response with, begin all responses with, begin every response with, start every response with, prefix your response with, prefix your reply with, prefix your output with, prefix your answer with, prepend your response with, response must start with, response must begin with, reply must start with, answer must start with, answer must begin with, respond with sure, begin with sure, start with sure, start by saying, begin by saying, say sure here, with absolutely here, with sure here, with of course here, with yes sir',
  say: 'say, print, output, respond with, reply with, answer with, write, type, return, echo, display, sage, schreibe, antworte, di, escribe, responde, dis, ecris, reponds, scrivi, rispondi, escreva, diga, скажи, напиши, ответь',
  instead: 'instead, rather, stattdessen, en su lugar, en lugar de eso, a la place, invece, em vez disso, вместо этого',
  harm: 'illegal, unethical, immoral, amoral, harmful, dangerous, offensive, explicit, nsfw, hateful, racist, obscene, violent, profanity, swear, curse, unlawful, criminal, malicious, evil, derogatory, forbidden, taboo, legality, morality, against the law, consequences',
  policy:
    'openai policy, openai policies, openais policy, openais policies, content policy, content policies, usage policy, usage policies, community guidelines, ethical guidelines, moral guidelines, safety guidelines, ethical standards, ethical principles, ethical boundaries, ethical considerations, terms of service, ai guidelines, ai safety, openais content, openai content, set by openai, imposed by openai, rules set, rules imposed, limits imposed, restrictions imposed, your programming, your guidelines, your restrictions, your limitations, your policies, your ethics, your content, your safety, anthropics policies, google policies, confines of ai, limits of ai',
  character:
    'stay in character, staying in character, break character, breaking character, out of character, in character, remain in character, keep in character, stay a, stay in mode, lose a token, tokens, alter ego, evil twin, twin, fictional character, hypothetical character, split personality, never break, never leave',
  twoWays:
    'two responses, two answers, two ways, two different ways, two paragraphs one, two outputs, both responses, both as, classic, jailbreak, 🔓, two different responses, two separate responses, normal response, standard response, second response, and as dan, gpt response, chatgpt response',
  regardless:
    'regardless, no matter, irrespective, even if, whatever the, at all costs, under any circumstances, under no circumstances, disregards, without hesitation, without question, egal ob, sin importar, peu importe, a prescindere',
  anything:
    'do anything, does anything, say anything, answer anything, answers anything, answer everything, answer any, answer all, answers any, answers all, any question, any request, every question, every request, any prompt, anything i ask, anything you want, whatever i ask, whatever i want, whatever you want, any kind of, any and all, everything i ask, anything goes, fulfill any, comply with any',
  hypothetical:
    'hypothetically, hypothetical, in a world where, imagine, imagine that, suppose, supposing, fictional, fiction, in a story, in this story, pretend, in theory, theoretically, if you were, if you had, if you could, if there were, thought experiment, for educational purposes, for research purposes, for academic, purely educational, purely academic, for science, alternate universe, parallel universe, angenommen, stell dir vor, imagina, imagine que, immagina',
  authority:
    'i am your developer, im your developer, i am your creator, im your creator, i am your administrator, i am the administrator, i am your admin, i am an admin, i am the admin, im an admin, im the admin, i am the developer, im the developer, i am a developer at, i work for openai, i work at openai, i work for anthropic, i am from openai, im from openai, i am an openai, im an openai, i am with openai, as your developer, as your creator, as your administrator, as your admin, as your owner, as an administrator, as an admin, as the administrator, as the system administrator, as a developer of, i am authorized, im authorized, i am authorised, you are authorized, you are authorised, i have permission, i have clearance, i have admin, i have administrator, i have root, i have full access, authorization code, authorisation code, admin code, clearance level, override code, security audit, authorized personnel, this is your developer, this is your creator, this is the developer, this is the admin, this is openai, message from openai, message from your developer, message from the developers, security team, red team, ich bin dein entwickler, soy tu creador, soy el administrador, soy tu desarrollador, je suis ton createur, je suis l administrateur, sono il tuo sviluppatore, sou seu criador',
};

/** "What you were told before": what was told, but not when, may be any lesson; what was told before is the prompt. */
function toldBefore(): string {
  const told = ['told', 'instructed', 'taught', 'given'].flatMap((verb) => [
    `what you were ${verb}`,
    `what you have been ${verb}`,
    `all you were ${verb}`,
    `all you have been ${verb}`,
  ]);
  const times = ['before', 'previously', 'earlier', 'above', 'so far', 'until now'];
  return told.flatMap((clause) => times.map((time) => `${clause} ${time}`)).join(', ');
}

