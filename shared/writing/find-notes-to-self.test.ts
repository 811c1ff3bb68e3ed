import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNotesToSelf } from './find-notes-to-self.ts'

const notes = (text: string) => findNotesToSelf(text).map(({ start, end }) => text.slice(start, end))

describe('findNotesToSelf', () => {
  it.each(['(asked by the board)', '(check-in desk)', '(added 2019)', '(ask price)', '(call centre)'])(
    'leaves %s in the text',
    (part) => expect(notes(`Ran the clinic ${part} and the shop.`)).toEqual([]),
  )

  it.each([
    '(perhaps give some examples)',
    '(you need to expand this)',
    '(This is my main weakness)',
    "(If this doesn't qualify, let me know)",
    '(not sure this is enough)',
    '(maybe mention the audit)',
    '(check the year)',
    '(ask Anna for the numbers)',
    '(check with Tom)',
    '(find out when this was)',
    '(confirm dates with HR)',
    '(was it 2018?)',
    '(2019?)',
    '(still need to ask Ruth)',
    '(I don’t remember the exact number)',
    '[add numbers]',
    '[TODO]',
    '(needs more detail)',
    '(nothing yet, need to think)',
    '(the report has it; I still need to check the year)',
    '(is this relevant?)',
    '(noch Zahlen ergänzen)',
    '(à compléter)',
    '(falta añadir ejemplos)',
  ])('finds %s after text', (note) => {
    expect(notes(`Ran the clinic on Tuesdays ${note} and the shop.`)).toEqual([note])
  })

  it.each([
    '(he)',
    '(e.g., Python)',
    '(at Acme)',
    '(pilot project)',
    '(mostly wards)',
    '(part-time)',
    '(check-in desk)',
    '(What Works?)',
    '(2019–2021)',
    '(add-on sales)',
    '(including night shifts)',
    '(see Smith 2019)',
    '(no experience required)',
    '(a team of four, who had to find new premises)',
    '(Review of Finance)',
    '(as you asked)',
    '(perhaps the oldest in Wales)',
    '(the main site)',
    '(this award)',
    '[1]',
    '(tested, checked and signed)',
    '(MLE)',
  ])('leaves %s in the text', (text) => {
    expect(notes(`Ran the clinic ${text} and the shop.`)).toEqual([])
  })

  it.each([
    'check this with Anna',
    'You need to expand this',
    'TODO: numbers',
    'Note to self: ask Ravi',
    'Add examples here',
    '??',
    'This is my main weakness.',
    'not sure if this counts',
    'Ask Dilys about the dates',
  ])('finds the line "%s" behind its bullet', (line) => {
    expect(notes(`- Led the night team\n  - ${line}\n- Wrote the rota`)).toEqual([line])
  })

  it.each([
    'Check stock with suppliers every morning',
    'Add value for members through training',
    'This award went to two teachers that year',
    'Ask questions, listen and act',
    'I would like to learn more about this team.',
    'Need-to-know briefings for ministers',
    'Review patient records and update care plans',
    'Please let me know if you need references.',
  ])('leaves the line "%s"', (line) => expect(notes(line)).toEqual([]))

  it('finds a marker inside a sentence', () => {
    expect(notes('Managed ?? people. TODO ask for the number')).toEqual(['??', 'TODO ask for the number'])
  })

  it('leaves Markdown links and check boxes', () => {
    expect(notes('- [x] done [add this](https://example.org/add) ')).toEqual([])
  })

  it('gives sorted ranges inside the text that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('(', ')', '[', ']', '??', 'TODO', ' check this', '\n', '- ', 'a', '<!--', '-->')),
        (parts) => {
          const text = parts.join('')
          let last = 0
          for (const { start, end } of findNotesToSelf(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
