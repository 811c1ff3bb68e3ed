import { expect, it } from 'vitest'
import { languageOf } from './language-of.ts'

it.each([
  ['Ran the induction for new nurses', 'en'],
  ['Excel', 'en'],
  ['Leitete die Einführung der neuen Pflegedokumentation', 'de'],
  ['J’ai formé les nouveaux collègues pendant trois ans', 'fr'],
  ['Formé une équipe de dix personnes pour la cuisine', 'fr'],
  ['Dirigió el equipo de cocina en dos hoteles', 'es'],
  ['患者の看護を担当', null],
])('tells the language of %j', (text, language) => expect(languageOf(text)).toBe(language))
