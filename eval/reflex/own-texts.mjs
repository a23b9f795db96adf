import { readdir, readFile } from 'node:fs/promises';

const corpus = new URL('own/', import.meta.url);

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The families of `attacks` or `benign`: `{ family, templates }`. */
export async function readFamilies(kind) {
  const names = (await readdir(new URL(`${kind}/`, corpus))).sort();
  return Promise.all(
    names.map(async (name) => ({
      family: name.replace('.txt', ''),
      templates: await readLines(`${kind}/${name}`),
    })),
  );
}

export async function readSlots() {
  const lines = await readLines('slots.txt');
  return new Map(
    lines.map((line) => {
      const [name, values] = line.split(/: (.*)/s);
      return [name, values.split(' | ')];
    }),
  );
}

/** One text of a template: slots filled, sometimes another case or other punctuation. */
export function fillTemplate({ template, slots, random }) {
  let text = template;
  for (let round = 0; round < 3 && /(?<!\{)\{\w+\}/.test(text); round += 1) {
    text = text.replace(/(?<!\{)\{(\w+)\}/g, (slot, name) => {
      const values = slots.get(name);
      return values === undefined ? slot : values[Math.floor(random() * values.length)];
    });
  }
  const chance = random();
  if (chance < 0.06) return text.toUpperCase();
  if (chance < 0.16) return text.toLowerCase().replace(/[.!?]$/, '');
  return chance < 0.7 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

async function readLines(path) {
  const text = await readFile(new URL(path, corpus), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}
