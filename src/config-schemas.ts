import { isIP } from 'node:net';
import { z } from 'zod';
import { parseAllowedHost, type AllowedHost } from './arms/executor/http-get/allow-list.ts';
import { builtinArmNames, type BuiltinArmName } from './domain/arm.ts';
import type { ModelEntry } from './models/model-entry.ts';
import type { PriceTable } from './models/price-table.ts';

export function integer({ min, max, fallback }: { min: number; max: number; fallback: number }) {
  const error = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error })
    .default(fallback);
}

export function flag(fallback: boolean) {
  return z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false', '1', '0'], { error: 'must be true or false' }))
    .transform((value) => value === 'true' || value === '1')
    .default(fallback);
}

export function url(example: string) {
  return z.string().refine((value) => URL.canParse(value) && /^https?:/i.test(value), {
    error: `must be an http or https URL such as ${example}`,
  });
}

/** The address of a service, to which paths are added. */
export function serviceUrl(example: string) {
  return url(example).refine((value) => !/[?#]|^[^/]*\/\/[^/]*@/.test(value), {
    error: `must have neither a query nor credentials in it, such as ${example}`,
  });
}

export function name(of: string) {
  return z.string().regex(/^[\w.+-]{1,100}$/, {
    error: `must name ${of}: 1 to 100 letters, digits, ., _, + or -`,
  });
}

/** `host:port` as Ollama itself takes it, or a URL. */
export function ollamaUrl(host: string): string {
  return /^https?:\/\//i.test(host) ? host.replace(/\/+$/, '') : `http://${host}`;
}

const modelForm =
  'must be provider/name with one of the providers openai, anthropic, ollama and endpoint, such as openai/gpt-5-mini';

export function modelEntry() {
  return z
    .string()
    .regex(/^(?:openai|anthropic|ollama|endpoint)\/\S+$/, { error: modelForm })
    .transform(readModelEntry);
}

export function modelList() {
  const isEntry = (entry: string) => /^(?:openai|anthropic|ollama|endpoint)\/\S+$/.test(entry);
  return z
    .string()
    .refine((list) => list.split(',').every((entry) => isEntry(entry.trim())), { error: modelForm })
    .transform((list) => list.split(',').map((entry) => readModelEntry(entry.trim())));
}

function readModelEntry(entry: string): ModelEntry {
  const [provider = '', ...name] = entry.split('/');
  return { provider: provider as ModelEntry['provider'], name: name.join('/') };
}

export function priceList() {
  const entry = /^([a-z]+\/\S+)=(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?)$/;
  return z
    .string()
    .transform((list) => list.split(',').map((price) => entry.exec(price.trim())))
    .refine((prices) => prices.every((price) => price !== null), {
      error:
        'must be prices such as openai/name=0.15/0.6 (USD per million input/output tokens), separated by commas',
    })
    .transform((prices): PriceTable => {
      const known = prices.flatMap((price) => (price === null ? [] : [price]));
      return Object.fromEntries(
        known.map(([, name = '', input = '', output = '']) => [
          name,
          {
            inputMicroUsdPerMillion: microUsd(input),
            outputMicroUsdPerMillion: microUsd(output),
          },
        ]),
      );
    });
}

export function allowedHosts() {
  return z
    .string()
    .transform((list) => list.split(',').map(parseAllowedHost))
    .refine((hosts): hosts is AllowedHost[] => hosts.every((host) => host !== undefined), {
      error:
        'must be names of hosts, separated by commas, such as example.org,*.example.com,example.net:8443; no addresses in numbers',
    });
}

export function armNames() {
  const isName = (name: string): name is BuiltinArmName => builtinArmNames.some((known) => known === name);
  return z
    .string()
    .transform((list) => [...new Set(list.split(',').map((name) => name.trim()))])
    .refine((names): names is BuiltinArmName[] => names.every(isName), {
      error: `must name built-in arms, separated by commas: ${builtinArmNames.join(', ')}`,
    });
}

export function origins() {
  return z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
      error: 'must be origins separated by commas, such as https://app.example.com, without a path',
    });
}

/** IP addresses, and networks as address/bits. */
export function networks() {
  return z
    .string()
    .transform((list) => list.split(',').map((network) => network.trim()))
    .refine((list) => list.every(isNetwork), {
      error: 'must be IP addresses or networks separated by commas, such as 10.0.0.0/8,fd00::1',
    });
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  return (
    family !== 0 &&
    !address.includes('%') &&
    Number(bits ?? 1) >= 1 &&
    Number(bits ?? 1) <= (family === 4 ? 32 : 128)
  );
}

/** Micro-dollars per million tokens, read digit by digit: 0.29 × 1,000,000 in floating point is not whole. */
export function price() {
  return z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, { error: 'must be dollars with at most six decimals, such as 0.15' })
    .transform(microUsd);
}

function microUsd(dollarText: string): number {
  const [dollars, decimals = ''] = dollarText.split('.');
  return Number(dollars) * 1_000_000 + Number(decimals.padEnd(6, '0'));
}

/** Base64 of 32 bytes. */
export const masterKeyForm = /^[A-Za-z0-9+/]{43}=$/;
