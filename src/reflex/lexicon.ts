import { foldLeet, foldLookalikes, normalise, rot13 } from './normalise.ts';
import { hashSeed, hashText, hashWith } from './hash.ts';
import { make, wordAt } from './words.ts';
import type { Words } from './words.ts';

/** What a word or phrase can mean in an attack; a rule is a sequence of these. */
export const concepts = [
  'override',
  'prior',
  'all',
  'everything',
  'your',
  'instructions',
  'content',
  'safety',
  'disable',
  'reveal',
  'repeat',
  'promptName',
  'whatIs',
  'given',
  'persona',
  'become',
  'youAre',
  'unbound',
  'answer',
  'mode',
  'ai',
  'noLonger',
  'malicious',
  'sensitive',
  'send',
  'decode',
  'run',
  'newInstructions',
  'theAbove',
  'myInstructions',
  'begin',
  'activated',
] as const;
export type Concept = (typeof concepts)[number];

export function bits(names: readonly Concept[]): number {
  return names.reduce((mask, name) => mask | (1 << concepts.indexOf(name)), 0);
}

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

// Comma-separated words and phrases, in the languages that attacks are commonly written in.
const vocabulary: Record<Concept, string> = {
  override:
    'ignore, disregard, forget, override, overrule, discard, neglect, dismiss, do not follow, dont follow, stop following, do not listen, dont listen, do not obey, dont obey, pay no attention, never mind, ' +
    'ignoriere, ignorieren, ignorier, vergiss, vergesse, missachte, ignorez, ignorer, oubliez, oublie, oublier, ignora, ignorar, olvida, olvidate, olvide, olvidar, ignorate, dimentica, dimenticare, ignorare, esqueca, esquecer, negeer, vergeet, zignoruj, ignoruj, zapomnij, игнорируи, игнорируите, забудь, забудьте, проигнорируи, yoksay, unut, ignorera, glom',
  prior:
    'previous, previously, prior, above, earlier, preceding, before, foregoing, former, past, initial, original, aforementioned, until now, so far, up to now, ' +
    'vorherigen, vorherige, bisherigen, obigen, vorigen, precedentes, precedente, precedents, precedent, anteriores, anterior, previas, previos, previo, precedenti, eerdere, vorige, bovenstaande, poprzednie, poprzednich, предыдущие, предыдущих, прошлые, прежние, onceki, tidigare',
  all: 'all, any, every, each, everything, anything, alle, allen, saemtliche, tous, toutes, toute, tout, todas, todos, todo, tutte, tutti, alle, wszystkie, все, всех, tum, butun, alla',
  everything: `everything, anything, all text, all of that, whatever, alles, todo lo, tout ce, tutto, все что, ${toldBefore()}`,
  your: 'your, youre, you, system, systems, developer, developers, openai, openais, anthropic, dein, deine, deiner, ihre, vos, votre, tes, ta, tus, sus, tu, tue, tuoi, suas, seus, je, uw, твои, ваши, twoje',
  instructions:
    'instructions, instruction, directions, directives, directive, orders, guidelines, guideline, rules, prompt, prompts, programming, commands, guidance, constraints, protocol, protocols, policies, ' +
    'anweisungen, anweisung, anleitungen, regeln, vorgaben, befehle, consignes, consigne, directrices, instrucciones, instruccion, ordenes, reglas, istruzioni, regole, instrucoes, regras, instructies, aanwijzingen, instrukcje, polecenia, инструкции, указания, правила, команды, talimatlari, talimatlar, instruktioner',
  content:
    'text, message, messages, context, conversation, words, content, information, input, inputs, task, tasks, line, lines, sentence, paragraph, discussion, output',
  safety:
    'safety, restrictions, restriction, filters, filter, guardrails, guardrail, limitations, limits, censorship, moderation, safeguards, safeguard, ethics, ethical, content policy, content policies, safety filters, security, security measures, protections, alignment, constraints, safety checks, sicherheitsfilter, restricciones, einschraenkungen, ограничения',
  disable:
    'bypass, disable, deactivate, circumvent, evade, turn off, switch off, remove, suspend, unlock, lift, drop, break, override, ignore, disregard, skip, umgehe, deaktiviere, desactiva, omite',
  reveal:
    'reveal, show, print, display, output, repeat, tell, give, share, leak, expose, disclose, dump, echo, recite, return, provide, translate, encode, list, write out, spell, copy, paste, describe, summarize, summarise, convert, send, extract, log, state, read, see, zeige, zeig, verrate, nenne, montre, montrez, affiche, affichez, revele, muestra, muestrame, revela, mostra, mostre, toon, pokaz, покажи, раскрои, выведи',
  repeat:
    'repeat, print, display, output, echo, recite, dump, reveal, leak, copy, spell, wiederhole, repite, repetez, ripeti, повтори',
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
  noLonger: 'no longer, not, never, stop being, arent, anymore',
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
};

interface Phrase {
  /** Hashes of the words that follow. */
  rest: number[];
  mask: number;
}

interface Entry {
  word: string;
  mask: number;
  phrases: Phrase[];
  turned: 'shifted' | 'reversed' | null;
}

const entries = new Map<number, Entry>();
// One bit of memory for each hash: nearly every word of ordinary prose is told from the vocabulary here.
const mayBeEntry = new Uint8Array(0x10000);
const longestWord = 14;

for (const concept of concepts) {
  for (const entry of vocabulary[concept].split(',')) addEntry(normalise(entry.trim()).text, bits([concept]));
}
// Words that give away a text shifted by 13 letters or turned round, which no language spells so.
const telling = ['ignore', 'disregard', 'previous', 'instructions', 'instruction', 'prompt', 'reveal'];
for (const word of telling) {
  entryOf(rot13(word)).turned = 'shifted';
  entryOf(Array.from(word).reverse().join('')).turned = 'reversed';
}
for (const word of ['forget', 'system', 'bypass']) entryOf(rot13(word)).turned = 'shifted';

function entryOf(word: string): Entry {
  const hash = hashText(word);
  const entry = entries.get(hash) ?? { word, mask: 0, phrases: [], turned: null };
  entries.set(hash, entry);
  mayBeEntry[hash & 0xffff] = 1;
  return entry;
}

function addEntry(text: string, mask: number): void {
  const [first = '', ...rest] = text.split(' ');
  const entry = entryOf(first);
  if (rest.length === 0) entry.mask |= mask;
  else entry.phrases.push({ rest: rest.map(hashText), mask });
}

function lookUp(hash: number): Entry | undefined {
  return mayBeEntry[hash & 0xffff] === 1 ? entries.get(hash) : undefined;
}

export interface ConceptHits {
  /** Index of the word, ascending. */
  at: number[];
  masks: number[];
  /** Hashes of all words, of those in hiding the hash of what they stand for. */
  hashes: number[];
  /** Words that read as attack vocabulary once shifted by 13 letters, or turned round. */
  shifted: number;
  reversed: number;
}

/** The concept of every word that has one; a phrase counts at its first word. */
export function findConcepts(text: string, split: Words): ConceptHits {
  const hits: ConceptHits = { at: [], masks: [], hashes: readableHashes(split), shifted: 0, reversed: 0 };
  for (let i = 0; i < split.count; i += 1) {
    const entry = lookUp(hits.hashes[i] ?? 0);
    if (entry === undefined) continue;
    if (entry.turned !== null) hits[entry.turned] += 1;
    const mask = maskOf(entry, hits.hashes, i) | (entry.word === 'dan' ? persona(text, split, i) : 0);
    if (mask === 0) continue;
    hits.at.push(i);
    hits.masks.push(mask);
  }
  return hits;
}

function maskOf(entry: Entry, hashes: readonly number[], at: number): number {
  let mask = entry.mask;
  for (const phrase of entry.phrases) {
    if (phrase.rest[0] === hashes[at + 1] && continues(hashes, at, phrase.rest)) mask |= phrase.mask;
  }
  return mask;
}

function continues(hashes: readonly number[], at: number, rest: readonly number[]): boolean {
  return rest.every((hash, offset) => hashes[at + 1 + offset] === hash);
}

/** DAN is a persona, Dan a man. */
function persona(text: string, split: Words, at: number): number {
  return text.slice(split.starts[at], split.ends[at]) === 'DAN' ? bits(['persona']) : 0;
}

function readableHashes(split: Words): number[] {
  return split.hashes.map((hash, i) => {
    const made = split.makes[i];
    if (made === make.letters || made === make.digits || lookUp(hash) !== undefined) return hash;
    const word = wordAt(split, i);
    const readable = readableWord(word);
    return readable === word ? hash : hashText(readable);
  });
}

/** The word itself, or the Latin word that look-alike letters or digits hide. */
function readableWord(word: string): string {
  if (/[^\0-\x7f]/.test(word) && /[a-z]/.test(word)) return foldLeet(foldLookalikes(word));
  return /[0-9@$!|]/.test(word) && /[a-z]/.test(word) ? foldLeet(word) : word;
}

/** Cuts letters that were written without spaces into known words, the longest first; null when most of them fit none. */
export function segmentLetters(letters: string): string | null {
  const parts: string[] = [];
  let known = 0;
  for (let at = 0; at < letters.length;) {
    const length = longestKnown(letters, at);
    known += length;
    const part = letters.slice(at, at + Math.max(1, length));
    parts.push(length > 0 ? ` ${part} ` : part);
    at += part.length;
  }
  return known * 2 >= letters.length ? parts.join('').trim() : null;
}

/** The length of the longest word of three letters or more that starts there; 0 where none does. */
function longestKnown(letters: string, at: number): number {
  const end = Math.min(letters.length, at + longestWord);
  let hash = hashSeed;
  let longest = 0;
  for (let next = at; next < end; next += 1) {
    hash = hashWith(hash, letters.charCodeAt(next));
    if (next >= at + 2 && (lookUp(hash)?.mask ?? 0) !== 0) longest = next + 1 - at;
  }
  return longest;
}
