import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'

const flags = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((said, at) => ({ id: `e${at}`, text: said })), today: '2026-06-01' })
    .filter(({ level }) => level === 'flag')
    .map(({ kind }) => kind)

const honest: readonly (readonly [text: string, evidence: string])[] = [
  ['At present I work full time.', 'Part-time 2015–2019 (studies), full-time since.'],
  ['I am a crane signaller, valid until 2026.', 'Crane signaller, valid until 2026'],
  ['I served on the allotment committee.', 'Committee member of the allotments, two terms'],
  ['Of my six songs I am the only writer of two.', 'Six songs, two of them single-writer'],
  ['For the town as a whole I drew a cycle map.', 'Drew a cycle map of the town'],
  ['I am applying for the post of senior baker after four years at the oven.', 'Baker for four years'],
  ['The two pumps draw 3 MW together.', 'Two pumps of 1.5 MW each'],
  ["The new till went live on New Year's Day.", 'New till, go-live 1 January'],
  ['After school I became an apprentice.', 'Apprenticeship with a saddler after school'],
  ['I was a maintenance fitter.', 'Fitter for planned maintenance'],
  ['I hold an FdSc in brewing.', 'Foundation Degree in Brewing, Harwick College'],
  ['My idea for a tool wall was adopted.', 'Proposed a tool wall, which the yard took over'],
  ['I introduced eight volunteers to Blender in 2022.', 'Trained eight volunteers in Blender basics in 2022'],
  ['I helped to set the fees of our moorings.', 'Helped the harbour master set mooring charges'],
  ['I wrote for a report on wells.', 'Contributed writing to a report on wells'],
  ['Dejé Zamora en marzo de 2016.', 'Soldador, Talleres Iruña, Zamora, 2009 – marzo de 2016'],
]

const more: readonly (readonly [kind: string, text: string, evidence: string])[] = [
  ['tense', 'At present I work full time.', 'Full-time at the mill from 2015 to 2019.'],
  ['name', "I opened the café on New Year's Day.", 'Opened the café in March'],
  ['title', 'After four years at the oven I am a senior baker.', 'Baker for four years'],
  ['hedge', 'I taught eight volunteers fly tying in 2022.', 'Taught eight volunteers fly tying basics in 2022'],
  ['title', 'As a professor I taught weaving to beginners.', 'Taught weaving to beginners'],
]

describe('what is told in other words than the evidence has', () => {
  it.each(honest)('is no falsehood: “%s” against “%s”', (text, evidence) => expect(flags(text, evidence)).toEqual([]))
  it.each(more)('is %s where it says more: “%s” against “%s”', (kind, text, evidence) =>
    expect(flags(text, evidence)).toContain(kind),
  )

  it('says that a number of a thing is no frame of a letter', () => {
    expect(flags('Availability of the pumps rose to 99 %.', 'Looked after the pumps')).toContain('number')
    expect(flags('Availability: weekdays and every second weekend.')).toEqual([])
  })
})
