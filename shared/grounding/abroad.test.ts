import { describe, expect, it } from 'vitest'
import { kindsFound } from './checks/kinds-found.ts'

const seen: readonly (readonly [kind: string, text: string, evidence: string])[] = [
  ['grade', 'Mon allemand est courant.', "Allemand intermédiaire, notions d'italien"],
  ['grade', 'Tengo un C1 de francés.', 'Catalán C1, francés B1'],
  ['grade', 'Ich spreche fließend Türkisch.', 'Türkisch: Grundkenntnisse; Englisch fließend'],
  ['frequency', 'Jeden Dienstag leite ich den Chor.', 'Leitung des Chors, jeden zweiten Dienstag'],
  ['frequency', 'Je tiens le guichet tous les jours.', 'Tenue du guichet, deux samedis par mois'],
  ['frequency', 'Hago guardia todos los fines de semana.', 'Guardia un fin de semana de cada tres'],
]
const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['Mon allemand est courant.', "Allemand courant, notions d'italien"],
  ['Tengo un C1 de catalán.', 'Catalán C1, francés B1'],
  ['Jeden zweiten Dienstag leite ich den Chor.', 'Leitung des Chors, alle zwei Wochen dienstags'],
  ['Chaque mois je tiens le guichet.', 'Tenue du guichet une fois par mois'],
  ['Pendant sept ans, j’ai été menuisier.', 'Menuisier, 7 ans'],
]

describe('levels of languages and rounds of time in German, French and Spanish', () => {
  it.each(seen)('finds %s in “%s” against “%s”', (kind, text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain(kind),
  )
  it.each(silent)('says nothing of “%s” against “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toEqual([]),
  )
})
