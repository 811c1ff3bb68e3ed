import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, line: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: line, entry: null }] }).filter(({ level }) => level === 'flag')

describe('a part in something, told as all of it', () => {
  it.each([
    ['I am the harbour controller.', 'Stand in as harbour controller when ours is on leave'],
    ['For five weeks I was in charge of the dye house.', 'Covered the dye house for five weeks in 2019'],
    ['When the lock was renewed, I led the whole undertaking.', 'Helped plan the renewal of the lock in 2019'],
    ['I head the safety panel.', 'Member of the safety panel (head of panel: Ms Orr)'],
    ['I am the maintainer of seagrass.', 'One of eleven maintainers of the library seagrass'],
    ['I dyed about 180 skeins a day.', 'About 180 skeins a day between the three dyers'],
    ['Das neue Hafenkonzept habe ich 2024 geschrieben.', 'Mitarbeit am neuen Hafenkonzept (2024)'],
    ['Ich bin dort die Werftleitung.', 'Vertretung der Werftleitung bei Abwesenheit'],
  ])('%s is flagged beside “%s”', (text, line) => expect(flags(text, line)).not.toEqual([]))

  it.each([
    ['When our harbour controller is on leave I stand in.', 'Stand in as harbour controller when ours is on leave'],
    ['On Saturdays two colleagues and I run the dye house.', 'One of three dyers who run the dye house on Saturdays'],
    ['I run a dye house with a team of nine.', 'Run a dye house with a team of nine'],
    ['I had a part in renewing the lock.', 'Helped plan the renewal of the lock in 2019'],
    ['Ist die Werftleitung nicht da, vertrete ich sie.', 'Vertretung der Werftleitung bei Abwesenheit'],
  ])('%s stands beside “%s”', (text, line) => expect(flags(text, line)).toEqual([]))
})
