import type { KnownLanguage } from '../../text/function-words.ts'

/**
 * The framing of a letter in one language. Where an article or a case would have to agree with a name, the name stands in quotation marks or brackets instead. `{role}` and `{company}` stand for the posting's own names.
 */
export interface LetterPhrases {
  readonly opening: string
  /** Added to the opening when the company is known. */
  readonly at: string
  /** The opening when the role is not known. */
  readonly openingWithoutRole: string
  readonly closing: string
  readonly salutation: string
  readonly greeting: string
  /** The heading of a form's one box when it asks no questions. */
  readonly supporting: string
  readonly months: readonly string[]
  /** How a date is written, with `{day}`, `{month}` and `{year}`. */
  readonly date: string
}

const english: LetterPhrases = {
  opening: 'I am applying for the role of {role}{at}.',
  at: ' at {company}',
  openingWithoutRole: 'I am applying for this role{at}.',
  closing: 'I would welcome the chance to talk about this role with you.',
  salutation: 'Dear hiring team,',
  greeting: 'Kind regards,',
  supporting: 'Supporting statement',
  months: 'January February March April May June July August September October November December'.split(' '),
  date: '{day} {month} {year}',
}

/** Languages without phrases of their own use the English ones, which the writer can change. */
const phrases: Readonly<Partial<Record<KnownLanguage, LetterPhrases>>> = {
  en: english,
  de: {
    opening: 'ich bewerbe mich auf die Stelle „{role}“{at}.',
    at: ' ({company})',
    openingWithoutRole: 'ich bewerbe mich auf diese Stelle{at}.',
    closing: 'Über ein Gespräch würde ich mich freuen.',
    salutation: 'Sehr geehrte Damen und Herren,',
    greeting: 'Mit freundlichen Grüßen',
    supporting: 'Begründung der Bewerbung',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    date: '{day}. {month} {year}',
  },
  fr: {
    opening: 'Je pose ma candidature au poste « {role} »{at}.',
    at: ' ({company})',
    openingWithoutRole: 'Je pose ma candidature à ce poste{at}.',
    closing: 'Un entretien me permettrait d’en parler avec vous.',
    salutation: 'Madame, Monsieur,',
    greeting: 'Cordialement,',
    supporting: 'Motivation de la candidature',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    date: '{day} {month} {year}',
  },
  es: {
    opening: 'Presento mi candidatura al puesto «{role}»{at}.',
    at: ' ({company})',
    openingWithoutRole: 'Presento mi candidatura a este puesto{at}.',
    closing: 'Agradecería la oportunidad de hablar de este puesto con ustedes.',
    salutation: 'A quien corresponda:',
    greeting: 'Atentamente,',
    supporting: 'Declaración de apoyo',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    date: '{day} de {month} de {year}',
  },
  nl: {
    opening: 'Ik solliciteer naar de functie ‘{role}’{at}.',
    at: ' ({company})',
    openingWithoutRole: 'Ik solliciteer naar deze functie{at}.',
    closing: 'Ik licht dit graag toe in een gesprek.',
    salutation: 'Geachte heer, mevrouw,',
    greeting: 'Met vriendelijke groet,',
    supporting: 'Toelichting bij de sollicitatie',
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    date: '{day} {month} {year}',
  },
}

/** The phrases of a language tag; English ones when there are none for it. */
export function letterPhrases(language: string): LetterPhrases {
  return Object.entries(phrases).find(([tag]) => tag === language)?.[1] ?? english
}
