import type { KnownLanguage } from '../../text/function-words.ts'

/** How a letter greets one person. `{ranks}`, `{family}` and `{whole}` stand for the person's own; a form left out falls back to the greeting of nobody in particular. */
export interface GreetingForms {
  readonly man: string
  readonly woman: string
  /** Behind a title that says nothing of man or woman: "Dr Keller". */
  readonly rank?: string
  /** Given and family name without any title. */
  readonly named?: string
  /** A given name alone. */
  readonly given?: string
  /** A family name that stands without its given name begins with a capital: "mevrouw De Vries". */
  readonly capitalFamily?: true
  /** How the letter to a named person ends, where that differs. */
  readonly closing?: string
}

/** Greetings of letters in the languages that have phrases of their own. General knowledge of letter writing (for German, DIN 5008). */
export const greetingForms: Readonly<Partial<Record<KnownLanguage, GreetingForms>>> = {
  en: {
    man: 'Dear {title} {family},',
    woman: 'Dear {title} {family},',
    rank: 'Dear {title} {family},',
    named: 'Dear {whole},',
    given: 'Dear {whole},',
    closing: 'Yours sincerely,',
  },
  de: {
    man: 'Sehr geehrter Herr {ranks} {family},',
    woman: 'Sehr geehrte Frau {ranks} {family},',
    rank: 'Guten Tag {ranks} {whole},',
    named: 'Guten Tag {whole},',
    given: 'Guten Tag {whole},',
  },
  fr: { man: 'Monsieur {family},', woman: 'Madame {family},', given: 'Bonjour {whole},' },
  es: {
    man: 'Estimado Sr. {whole}:',
    woman: 'Estimada Sra. {whole}:',
    named: 'A la atención de {whole}:',
    given: 'A la atención de {whole}:',
  },
  nl: {
    man: 'Geachte heer {family},',
    woman: 'Geachte mevrouw {family},',
    named: 'Beste {whole},',
    given: 'Beste {whole},',
    capitalFamily: true,
  },
}

/** English titles for those of other languages. */
export const englishTitles = { man: 'Mr', woman: 'Ms', anyone: 'Mx' } as const
