import type { InjectionType, PiiType } from '../domain/finding.ts';

/** What the published services call personal data, in lower case without separators. */
const personal: Readonly<Record<string, PiiType | 'SECRET'>> = {
  ssn: 'US_SSN',
  itin: 'ITIN',
  creditcard: 'CREDIT_CARD',
  email: 'EMAIL',
  phone: 'PHONE',
  ipv4: 'IP',
  ipv6: 'IP',
  apikey: 'SECRET',
  bitcoinaddress: 'CRYPTO',
  ethereumaddress: 'CRYPTO',
  macaddress: 'MAC',
  driverslicense: 'DRIVERS_LICENSE',
  passport: 'PASSPORT',
  medicalrecordnumber: 'MEDICAL_RECORD',
  bankaccount: 'BANK_ACCOUNT',
  routingnumber: 'ROUTING_NUMBER',
  dateofbirth: 'DATE_OF_BIRTH',
};

const injections: Readonly<Record<string, InjectionType>> = {
  ignorepreviousinstructions: 'INSTRUCTION_OVERRIDE',
  newinstructioninjection: 'INSTRUCTION_OVERRIDE',
  systemrolemanipulation: 'ROLE_MANIPULATION',
  danvariant: 'ROLE_MANIPULATION',
  directpromptextraction: 'PROMPT_EXTRACTION',
  indirectpromptextraction: 'PROMPT_EXTRACTION',
  delimiterinjection: 'DELIMITER_INJECTION',
  commandinjection: 'COMMAND_INJECTION',
  templateinjection: 'TEMPLATE_INJECTION',
  dataexfiltration: 'EXFILTRATION',
  roleplayingjailbreak: 'ROLE_MANIPULATION',
  nestedprompt: 'INSTRUCTION_OVERRIDE',
  encodedinstruction: 'ENCODED_INSTRUCTION',
  memorystateaccess: 'PROMPT_EXTRACTION',
};

/** A name that only this product's words are made of: what a service calls its own types stays outside. */
export interface NamedType<T> {
  type: T;
  ruleId: string;
}

/** What is called otherwise is replaced like a secret. */
export function personalType(name: string): NamedType<PiiType | 'SECRET'> {
  const known = lookUp(personal, name);
  return { type: known?.[1] ?? 'SECRET', ruleId: `remote.${known?.[0] ?? 'other'}` };
}

export function injectionType(name: string): NamedType<InjectionType> {
  const known = lookUp(injections, name);
  return { type: known?.[1] ?? 'INSTRUCTION_OVERRIDE', ruleId: `remote.${known?.[0] ?? 'other'}` };
}

function lookUp<T>(names: Readonly<Record<string, T>>, name: string): [string, T] | undefined {
  const plain = plainName(name);
  const type = Object.hasOwn(names, plain) ? names[plain] : undefined;
  return type === undefined ? undefined : [plain, type];
}

/** `CreditCard`, `credit_card` and `CREDIT-CARD` are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
