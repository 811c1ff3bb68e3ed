import { describe, expect, it } from 'vitest'
import type { Finding } from '../domain/finding.ts'
import { documentNotes, documentRemarks } from './document-notes.ts'
import { textNotes } from './text-notes.ts'

const play = {
  company: 'Alder Dental',
  role: 'Dental Nurse',
  others: ['Birchwood Clinic', 'Practice Manager'],
  evidence: 'Kept the stock list in OpenDental\nNurse at Cedar Surgery',
}
const kinds = (found: readonly Finding[]) => found.map(({ kind, quote }) => `${kind}: ${quote}`)
const section = (text: string, ...evidence: string[][]) => ({
  text,
  sentences: evidence.map((ids) => ({ start: 0, end: text.length, evidence: ids })),
})

describe('textNotes', () => {
  it.each([
    ['I would like to work at Birchwood Clinic.', 'other application: Birchwood Clinic'],
    ['I am the Practice Manager you look for.', 'other application: Practice Manager'],
    ['Dear [Hiring Manager], hello.', 'placeholder: [Hiring Manager]'],
    ['I saved ____ pounds.', 'placeholder: ____'],
    ['As mentioned in my CV, I keep stock.', 'see above: As mentioned in my CV'],
    ['I keep stock in Opendental.', 'casing: Opendental'],
    ['TODO ask Priya for the number', 'note to self: TODO ask Priya for the number'],
  ])('finds what is left in “%s”', (text, found) => {
    expect(kinds(textNotes(text, play))).toEqual([found])
  })

  it('says nothing of a product that the evidence writes in two ways', () => {
    const both = { ...play, evidence: `${play.evidence}\nTrained others in Opendental` }
    expect(textNotes('I keep stock in Opendental.', both)).toEqual([])
  })

  it('says nothing of honest text', () => {
    const text = 'I kept the stock list in OpenDental at Cedar Surgery. I would gladly join Alder Dental.'
    expect(textNotes(text, play)).toEqual([])
  })
})

describe('documentNotes', () => {
  it('marks evidence from the third time it is told', () => {
    const sections = ['I kept stock.', 'I kept a list.', 'I kept order.'].map((text) => section(text, ['e1']))
    expect(documentNotes(sections).map(kinds)).toEqual([[], [], ['told again: I kept order.']])
  })

  it('counts sentences of a paragraph that tell one item once, and not at all one that claims nothing', () => {
    const [one, ...rest] = ['I kept stock.', 'I kept a list.', 'I kept order.', 'I would gladly say more.'].map(
      (words) => section(words, ['e1']),
    )
    const text = 'I kept order. I kept it daily. I kept it well.'
    const run = {
      text,
      sentences: [13, 30, 46].map((end, at) => ({ start: [0, 14, 31][at] ?? 0, end, evidence: ['e1'] })),
    }
    expect(documentNotes([run, ...(one ? [one] : [])]).flat()).toEqual([])
    const closing = rest.map((each) => ({
      ...each,
      sentences: each.sentences.map((sentence) => ({ ...sentence, status: 'framing' as const })),
    }))
    expect(documentNotes(closing).flat()).toEqual([])
  })

  it('marks a phrase said before where it is said again, and the rarer spelling', () => {
    const sections = [
      section('I organised the weekly sterilisation rota alone.'),
      section('Later I organised the weekly sterilisation rota again, and its color codes.'),
    ]
    expect(documentNotes(sections).map(kinds)).toEqual([
      [],
      ['repeated: I organised the weekly sterilisation rota', 'spelling: color'],
    ])
  })

  it('judges worn phrases by how many there are', () => {
    const plain = 'I count the stock every morning and order what is short before the first patient comes in. '
    const one = section(`${plain.repeat(8)}I am a team player.`)
    expect(
      documentNotes([one])
        .flat()
        .filter(({ kind }) => kind === 'worn phrase'),
    ).toEqual([])
    const many = section(`${plain.repeat(2)}I am a team player, passionate about stock, with a proven track record.`)
    expect(documentRemarks([many])[0]).toContain('3 worn phrases')
  })
})
