import type { KnownLanguage } from '../../text/function-words.ts'
import { primaryLanguage } from '../languages/primary-language.ts'

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
  /** Stands in a letter that hardly answers its posting, until the writer puts words there. */
  readonly hardlyFits: string
  /** Stand in boxes of a form that nothing answers: a story, what someone would do, their reasons. */
  readonly emptyBox: { readonly story: string; readonly plan: string; readonly reason: string; readonly other: string }
  /** Stands under an essential that nothing answers, until the writer puts words there. */
  readonly unanswered: string
  /** The same under a condition, such as a check or a shift, which nobody learns. */
  readonly condition: string
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
  emptyBox: {
    story: '[No story for this in your sources yet: tell how things stood, what you did and what came of it.]',
    plan: '[This asks what you would do: say it in your own words, with something you have done.]',
    reason: '[This asks for your reasons: say them in your own words.]',
    other: '[No evidence for this yet: add some, or write it in your own words.]',
  },
  hardlyFits:
    '[Your sources hardly answer what this posting asks for. Before you send this: add evidence, say what you are learning, or look whether the post fits.]',
  unanswered: '[No evidence yet: add some, say what you are learning, or leave this out.]',
  condition: '[No evidence yet: add some, say how things stand, or leave this out.]',
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
    emptyBox: {
      story: '[Noch kein Beleg: Ausgangslage, eigenes Handeln und Ergebnis ergänzen.]',
      plan: '[Noch kein Beleg: Ausgangslage, eigenes Handeln und Ergebnis ergänzen.]',
      reason: '[Noch kein Beleg: Ausgangslage, eigenes Handeln und Ergebnis ergänzen.]',
      other: '[Noch kein Beleg: Ausgangslage, eigenes Handeln und Ergebnis ergänzen.]',
    },
    hardlyFits:
      '[Noch kein Beleg für das meiste, was die Anzeige verlangt: bitte ergänzen, Gelerntes nennen oder prüfen, ob die Stelle passt.]',
    unanswered: '[Noch kein Beleg: bitte ergänzen, Gelerntes nennen oder weglassen.]',
    condition: '[Noch kein Beleg: bitte ergänzen, den Stand nennen oder weglassen.]',
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
    emptyBox: {
      story: '[Pas encore de preuve : ajoutez-en, dites ce que vous apprenez, ou supprimez ce point.]',
      plan: '[Pas encore de preuve : ajoutez-en, dites ce que vous apprenez, ou supprimez ce point.]',
      reason: '[Pas encore de preuve : ajoutez-en, dites ce que vous apprenez, ou supprimez ce point.]',
      other: '[Pas encore de preuve : ajoutez-en, dites ce que vous apprenez, ou supprimez ce point.]',
    },
    hardlyFits:
      '[Vos documents ne répondent guère à cette annonce. Avant l’envoi : ajoutez des preuves, dites ce que vous apprenez, ou voyez si le poste convient.]',
    unanswered: '[Pas encore de preuve : ajoutez-en, dites ce que vous apprenez, ou supprimez ce point.]',
    condition: '[Pas encore de preuve : ajoutez-en, dites où vous en êtes, ou supprimez ce point.]',
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
    emptyBox: {
      story: '[Aún sin pruebas: cuente la situación, lo que usted hizo y el resultado.]',
      plan: '[Aquí se pregunta qué haría usted: dígalo con sus propias palabras.]',
      reason: '[Aquí se preguntan sus motivos: dígalos con sus propias palabras.]',
      other: '[Aún sin pruebas: añada alguna o escriba la respuesta con sus propias palabras.]',
    },
    hardlyFits:
      '[Sus documentos apenas responden a este anuncio. Antes de enviar la carta: añada pruebas, diga qué está aprendiendo o mire si el puesto encaja.]',
    unanswered: '[Aún sin pruebas: añada alguna, diga qué está aprendiendo o quite este punto.]',
    condition: '[Aún sin pruebas: añada alguna, diga cómo está el asunto o quite este punto.]',
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
    emptyBox: {
      story: '[Nog geen bewijs: beschrijf de situatie, wat u deed en wat het opleverde.]',
      plan: '[Hier wordt gevraagd wat u zou doen: zeg het in uw eigen woorden.]',
      reason: '[Hier wordt naar uw redenen gevraagd: zeg ze in uw eigen woorden.]',
      other: '[Nog geen bewijs: voeg iets toe of schrijf het antwoord in uw eigen woorden.]',
    },
    hardlyFits:
      '[Uw bronnen beantwoorden deze vacature nauwelijks. Voordat u de brief verstuurt: voeg bewijs toe, zeg wat u leert of kijk of de functie past.]',
    unanswered: '[Nog geen bewijs: voeg iets toe, zeg wat u leert of laat dit punt weg.]',
    condition: '[Nog geen bewijs: voeg iets toe, zeg hoe het ervoor staat of laat dit punt weg.]',
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    date: '{day} {month} {year}',
  },
}

/** The phrases of a language tag; English ones when there are none for it. */
export function letterPhrases(language: string): LetterPhrases {
  if (language === 'en-US' || language === 'en-CA') return { ...english, date: '{month} {day}, {year}' }
  const primary = primaryLanguage(language)
  return Object.entries(phrases).find(([tag]) => tag === primary)?.[1] ?? english
}
