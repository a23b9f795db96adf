import type { PiiType } from '../domain/finding.ts';

/** What models call the types of placeholders in other words and languages. */
const translations: Partial<Record<PiiType | 'SECRET', string>> = {
  EMAIL: `
    mail, email address, mail address, e-mail-adresse, mailadresse, e-mailadres, mailadres, courriel,
    adresse e-mail, adresse mail, adresse électronique, courrier électronique, correo, correo electrónico,
    dirección de correo, correio, correio eletrônico, endereço de e-mail, posta elettronica,
    indirizzo e-mail, indirizzo mail, adres e-mail, poczta, e-post, e-postadress, почта, электронная почта,
    эл. почта, имейл, sähköposti, e-posta, 邮箱, 邮件, 电子邮件, 电子邮箱, メール, メールアドレス, 電子メール, 이메일`,
  PHONE: `
    phone number, telephone, telephone number, tel, mobile, cell phone, telefon, telefonnummer, rufnummer,
    handy, handynummer, telefoon, telefoonnummer, téléphone, tél, numéro de téléphone, teléfono,
    número de teléfono, móvil, telefono, numero di telefono, cellulare, telefone, número de telefone,
    telemóvel, celular, numer telefonu, телефон, номер телефона, puhelin, puhelinnumero, 电话, 电话号码, 手机, 手机号,
    電話, 電話番号, 전화, 전화번호`,
  US_SSN: `
    ssn, social security number, sozialversicherungsnummer, burgerservicenummer, numéro de sécurité sociale,
    número de seguro social, número de seguridad social, numero di previdenza sociale,
    número de segurança social, numer ubezpieczenia społecznego, номер социального страхования, 社会安全号码,
    社会保障番号`,
  CREDIT_CARD: `
    card, card number, credit card number, kreditkarte, kreditkartennummer, kreditkort, karta kredytowa,
    carte, carte de crédit, carte bancaire, tarjeta, tarjeta de crédito, carta di credito, cartão,
    cartão de crédito, creditcardnummer, кредитная карта, карта, luottokortti, 信用卡, 信用卡号, クレジットカード, 신용카드`,
  IP: `
    ip address, ip-adresse, ip-adres, ip-adress, adresse ip, dirección ip, indirizzo ip, endereço ip,
    adres ip, ip-адрес, ip地址, ipアドレス`,
  MAC: 'mac address, mac-adresse, adresse mac, dirección mac, indirizzo mac, endereço mac, mac地址',
  CRYPTO: 'krypto, cripto, wallet, крипто',
  PASSPORT: `
    passport number, reisepass, reisepassnummer, passeport, pasaporte, passaporto, passaporte, paspoort,
    paszport, pass, паспорт, 护照, 护照号, パスポート, 여권`,
  DRIVERS_LICENSE: `
    driver license, driving licence, führerschein, permis de conduire, licencia de conducir,
    permiso de conducir, patente di guida, patente, carta de condução, carteira de motorista, rijbewijs,
    prawo jazdy, körkort, førerkort, водительские права, 驾照, 運転免許証`,
  DATE_OF_BIRTH: `
    birth date, dob, geburtsdatum, date de naissance, fecha de nacimiento, data di nascita,
    data de nascimento, geboortedatum, data urodzenia, födelsedatum, fødselsdato, дата рождения, 出生日期, 生年月日`,
  MEDICAL_RECORD: `
    patientenakte, krankenakte, dossier médical, historia clínica, cartella clinica, prontuário,
    medisch dossier, 病历, 病历号`,
  BANK_ACCOUNT: `
    account, account number, bankkonto, konto, kontonummer, compte bancaire, compte, cuenta bancaria, cuenta,
    conto bancario, conto corrente, conta bancária, conta, bankrekening, konto bankowe, банковский счёт,
    银行账户, 银行账号, 銀行口座`,
  ROUTING_NUMBER: 'bankleitzahl, code banque, código bancario, código bancário, codice bancario',
  SECRET: 'geheimnis, secreto, segreto, segredo, geheim, hemlighet, секрет, 秘密, 密钥',
};

const typesByWord = new Map(
  Object.entries(translations).flatMap(([type, words]) =>
    words.split(',').map((word) => [plain(word), type] as const),
  ),
);

/** Nothing in it backtracks further than a name is long. */
const worded = /[[［【]\s{0,3}(\p{L}[\p{L}\p{M}\s.'’_-]{0,40}?)[_-]\s{0,2}(\d{1,9})\s{0,3}[\]］】]/gu;

/** Brackets with a type in other words, in capitals, and a number: `[CORREO_1]`. */
export function translatedIn(text: string): string[] {
  return [...text.matchAll(worded)].flatMap(([found]) => (untranslated(found) === undefined ? [] : [found]));
}

/** The placeholder that such brackets would stand for; undefined for all others. */
export function untranslated(found: string): string | undefined {
  const [, word = '', number = ''] = [...found.matchAll(worded)][0] ?? [];
  const type = word === word.toUpperCase() ? typesByWord.get(plain(word)) : undefined;
  return type === undefined ? undefined : `[${type}_${number}]`;
}

/** Letters alone, without accents. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toUpperCase();
}
