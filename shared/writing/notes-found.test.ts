import { describe, expect, it } from 'vitest'
import type { Finding } from '../domain/finding.ts'
import { sentences } from '../text/sentences.ts'
import { documentNotes, documentRemarks } from './document-notes.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { findSeeAbove } from './find-see-above.ts'
import { findWrongCompany } from './find-wrong-company.ts'
import { frameRemarks } from './frame-remarks.ts'
import { tensePerRole } from './tense-per-role.ts'

const cut = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end))
const told = (text: string, evidence = 'e1') => ({
  text,
  sentences: sentences(text).map((range) => ({ ...range, evidence: [evidence] })),
})
const kinds = (found: readonly (readonly Finding[])[]) => found.flat().map(({ kind, quote }) => `${kind}: ${quote}`)

describe('places of a template', () => {
  it.each([
    ['Dear [Name of Hiring Manager],', '[Name of Hiring Manager]'],
    ['I would love to join {Company}.', '{Company}'],
    ['As a <<Job Title>> I weld.', '<<Job Title>>'],
    ['I saved £X million on timber.', '£X'],
    ['I have X years of practice.', 'X years'],
    ['Waste fell by __%.', '__'],
    ['My name is Firstname Lastname.', 'Firstname Lastname'],
    ['Sehr geehrte Frau [Nachname],', '[Nachname]'],
    ['Chez [Nom de l’entreprise], je…', '[Nom de l’entreprise]'],
    ['En [nombre de la empresa] quiero…', '[nombre de la empresa]'],
    ['for the %ROLE% role', '%ROLE%'],
  ])('“%s” has one', (text, found) => expect(cut(text, findPlaceholders(text))).toEqual([found]))

  it.each([
    'They said “[the company] could not do without you”.',
    'Malcolm X, Generation X people and X-ray machines',
    'A budget of £10m, size XXL, Article [12]',
    'What is the company name? My job title was Fitter.',
    'Il dit «oui» à l’entreprise.',
  ])('“%s” has none', (text) => expect(findPlaceholders(text)).toEqual([]))
})

describe('pointers to elsewhere', () => {
  it.each([
    ['As I said above, I weld.', 'As I said above'],
    ['See my answer to question 2.', 'See my answer to question 2'],
    ['I weld (see CV).', '(see CV)'],
    ['As shown on my CV, I weld.', 'As shown on my CV'],
    ['I described this in the previous section.', 'I described this in the previous section'],
    ['Siehe oben.', 'Siehe oben'],
  ])('“%s” points away', (text, found) => expect(cut(text, findSeeAbove(text))).toEqual([found]))

  it.each([
    'I see above-average demand as above average is usual.',
    'I followed the steps as described in the protocol.',
    'I refer patients to the clinic and see below the surface.',
    'As before, the ward was full.',
  ])('“%s” does not', (text) => expect(findSeeAbove(text)).toEqual([]))
})

describe('the company of another application', () => {
  const play = {
    company: 'Alder Bank',
    role: 'Analyst',
    others: ['Tideway Borough Council', 'City Council', 'Nurse', 'Beam', 'The Copper Pan Ltd'],
    evidence: 'Waiter at the Drovers Inn',
    posting: 'You will report to the Practice Manager.',
  }
  it.each([
    ['I would gladly work for Tideway Borough.', 'Tideway Borough'],
    ['I would love to cook at The Copper Pan.', 'The Copper Pan'],
    ['I look forward to joining Beam.', 'Beam'],
  ])('“%s” names it', (text, found) => expect(cut(text, findWrongCompany(text, play))).toEqual([found]))

  it.each(['I was a nurse. Nurse training came first.', 'I love this city and its parks.', 'The beam was repaired.'])(
    '“%s” does not',
    (text) => expect(findWrongCompany(text, play)).toEqual([]),
  )

  it('may be named where the posting itself names it', () =>
    expect(findWrongCompany('I worked with a Practice Manager.', { ...play, others: ['Practice Manager'] })).toEqual(
      [],
    ))

  it('is found around the text too', () => {
    expect(frameRemarks(['Tideway Borough Council', 'Dear [Name],'], play).map(({ message }) => message)).toEqual([
      '“Tideway Borough Council” stands around the text, and is named in another of your applications.',
      '“[Name]” around the text was never filled in.',
    ])
    expect(frameRemarks(['Alder Bank', 'Dear Ms Grant,', 'Kind regards,'], play)).toEqual([])
  })
})

describe('style over the whole document', () => {
  const plain = 'In spring the river rises and the ferry stops, so we move the stock by van. '

  it('tells worn phrases only when there are several', () => {
    const one = told(`${plain.repeat(4)}I am a team player.`)
    expect(kinds(documentNotes([one])).filter((kind) => kind.startsWith('worn'))).toEqual([])
    const many = told(`${plain.repeat(3)}I leverage a unique blend of skills to drive innovation.`)
    expect(kinds(documentNotes([many])).filter((kind) => kind.startsWith('worn'))).toEqual([
      'worn phrase: leverage',
      'worn phrase: unique blend of',
      'worn phrase: drive innovation',
    ])
  })

  it('says of which month its list of worn phrases is', () => {
    const many = told(`${plain.repeat(3)}I leverage a unique blend of skills to drive innovation.`)
    const [first] = documentNotes([many])
      .flat()
      .filter(({ kind }) => kind === 'worn phrase')
    expect(first?.why).toMatch(/\(list of 20\d\d-(?:0[1-9]|1[0-2])\)/u)
  })

  it('tells no repetition in the name of a post', () => {
    const both = [told('As Ward Clerk at Elm Lodge I filed.'), told('As Ward Clerk at Elm Lodge I phoned.')]
    expect(kinds(documentNotes(both))).not.toEqual([])
    expect(kinds(documentNotes(both, ['Ward Clerk at Elm Lodge', 'Ward Clerk', 'Elm Lodge']))).toEqual([])
  })

  it('tells the rarer of two spellings, whichever it is', () => {
    const mostly = told('I organized the color charts of the theater and its catalogue of labor hours.')
    expect(kinds(documentNotes([mostly]))).toEqual(['spelling: catalogue'])
  })

  it('counts long dashes apart', () => {
    const dashed = told('We sorted — slowly — and packed — at night — all of it.')
    expect(documentRemarks([dashed])).toEqual(['4 long dashes (—): many readers take them for a machine’s.'])
    expect(documentRemarks([told(`${plain.repeat(3)}We packed — at night.`)])).toEqual([])
  })

  it('tells when most sentences begin with I', () => {
    const lines = ['I sew.', 'I knit.', 'I cut.', 'I press.', 'I mend.', 'We sell.']
    expect(documentRemarks([told(lines.join(' '))])).toEqual(['More than half of the sentences begin with “I”.'])
    expect(documentRemarks([told(plain.repeat(7))])).toEqual([])
    expect(documentRemarks([told('I sew. I knit. I cut. I press.')])).toEqual([])
  })
})

describe('tense per role', () => {
  const entryOf = new Map([
    ['e1', 'r1'],
    ['e2', 'r1'],
    ['e9', 'r9'],
  ])
  const lines = (...texts: string[]) => {
    const text = texts.join('\n')
    const found = texts.map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
      evidence: ['e1'],
    }))
    return { text, sentences: found }
  }

  it('tells the odd line of a list', () => {
    const section = lines('Trained six cooks', 'Wrote the menu', 'Order the fish', 'Ran the pass', 'Kept the books')
    const [found = []] = tensePerRole([section], entryOf)
    expect(found.map(({ quote, why }) => `${quote}: ${why}`)).toEqual([
      'Order: The other lines on this role are in the past tense.',
    ])
  })

  it('tells a past among lines in the present too', () => {
    const section = lines('Train six cooks', 'Write the menu', 'Ordered the fish', 'Run the pass', 'Keep the books')
    const [found = []] = tensePerRole([section], entryOf)
    expect(found.map(({ quote, why }) => `${quote}: ${why}`)).toEqual([
      'Ordered: The other lines on this role are in the present tense.',
    ])
  })

  it('lets each role have its own tense', () => {
    const section = lines('Trained six cooks', 'Wrote the menu', 'Ran the pass', 'Kept the books', 'Order the fish')
    const other = section.sentences.map((one, at) => (at === 4 ? { ...one, evidence: ['e9'] } : one))
    expect(tensePerRole([{ ...section, sentences: other }], entryOf).flat()).toEqual([])
  })

  it.each([
    [lines('Trained six cooks', 'Wrote the menu', 'Ran the pass', 'Kept the books')],
    [lines('Train six cooks', 'Write the menu', 'Ran the pass', 'Kept the books')],
    [told('I train cooks. I wrote the menu. We run the pass. I keep the books. I order fish.')],
    [lines('Trained six cooks', 'Order the fish')],
  ])('leaves %j', (section) => expect(tensePerRole([section], entryOf).flat()).toEqual([]))
})
