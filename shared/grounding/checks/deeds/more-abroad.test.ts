import { expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const kinds = (text: string, line: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: line, entry: null }] })
    .filter(({ level }) => level === 'flag')
    .map(({ kind }) => kind)

it.each([
  ['Den Kurs im Glasblasen habe ich im März abgeschlossen.', 'Kurs im Glasblasen, begonnen im März 2025', 'unfinished'],
  ['Die Umstellung der Öfen habe ich geleitet.', 'Mitarbeit an der Umstellung der Öfen', 'verb'],
  ["J'ai dirigé la restauration des vitraux.", 'Participation à la restauration des vitraux', 'verb'],
])('%s says more than “%s”', (text, line, kind) => expect(kinds(text, line)).toContain(kind))

it.each([
  ['Den Kurs im Glasblasen habe ich im März begonnen.', 'Kurs im Glasblasen, begonnen im März 2025'],
  ['An der Umstellung der Öfen habe ich mitgearbeitet.', 'Mitarbeit an der Umstellung der Öfen'],
  ['Die Umstellung der Öfen habe ich geleitet.', 'Leitung der Umstellung der Öfen'],
])('%s stands beside “%s”', (text, line) => expect(kinds(text, line)).toEqual([]))
