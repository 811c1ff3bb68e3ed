import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../domain/entry.ts'
import { entryOf } from '../domain/testing/entry-of.ts'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { verbForm } from '../text/verbs/verb-form.ts'
import { countWords } from '../writing/count-words.ts'
import { composeSection } from './compose-section.ts'
import type { PairedItem } from './paired-item.ts'

const kitchen = entryOf({
  id: 'r1',
  title: 'Sous-chef',
  organisation: 'The Copper Pan',
  start: '2019-03',
  end: '2022-08',
})

let count = 0
function item(text: string, entry: Entry | null = kitchen, strength: 'strong' | 'partial' = 'strong'): PairedItem {
  count += 1
  const evidence = evidenceOf(text, { id: `e${count}`, entry: entry?.id ?? null })
  return { evidence, entry, strength }
}

const compose = (pairs: PairedItem[], more: object = {}) =>
  composeSection({ section: 's1', pairs, bullets: true, variant: 0, limit: null, ...more })
const texts = (pairs: PairedItem[], more: object = {}) =>
  compose(pairs, more).sentences.map((sentence) => sentence.text)

describe('composeSection', () => {
  it('says what someone is before what they did, in a list too', () => {
    const pairs = [item('Ran the grill'), item('Registered nurse with nine years on acute wards', null)]
    expect(texts(pairs)[0]).toBe('I am a registered nurse with nine years on acute wards.')
  })

  it('tells a document of any English alike', () => {
    const pairs = [item('Ran the grill'), item('Menu planning')]
    expect(texts(pairs, { language: 'en-US' })).toEqual(texts(pairs, { language: 'en' }))
    expect(texts(pairs, { language: 'en-GB' })).toEqual(texts(pairs, { language: 'en' }))
  })

  it('says where and when once for each entry', () => {
    expect(texts([item('Ran the pass for 120 covers'), item('Trained five apprentices')])).toEqual([
      'As Sous-chef at The Copper Pan (2019–2022), I ran the pass for 120 covers.',
      'I trained five apprentices.',
    ])
  })

  it('does not repeat an employer the words already name', () => {
    expect(texts([item('Opened The Copper Pan’s second kitchen')])).toEqual([
      'I opened The Copper Pan’s second kitchen.',
    ])
  })

  it('carries words that are no sentence, with the entry', () => {
    expect(texts([item('Menu planning with local growers'), item('Stock control')])).toEqual([
      'My work as Sous-chef at The Copper Pan (2019–2022) included menu planning with local growers.',
      'It also included stock control.',
    ])
  })

  it('goes on about studies as about several', () => {
    const study = { ...kitchen, id: 'r3', kind: 'education' as const, title: 'BA', organisation: 'Fenwick College' }
    expect(
      texts([
        item('Dissertation on salt marshes in winter: 40 sites, 900 samples', study),
        item('Group project for a bakery; our plan was taken up', study),
      ]),
    ).toEqual([
      'My studies at Fenwick College (2019–2022) included a dissertation on salt marshes in winter (40 sites, 900 samples).',
      'They also included a group project for a bakery; our plan was taken up.',
    ])
  })

  it('begins without the words that went on from something', () => {
    expect(texts([item('In addition, I also ran the bakery', null)])).toEqual(['I ran the bakery.'])
  })

  it('brings items of one entry together where the first of them stands', () => {
    const other = { ...kitchen, id: 'r2', title: null, organisation: 'Harbour Café', start: '2017', end: '2019' }
    const sentences = texts([item('Ran the pass'), item('Baked the bread', other), item('Trained five apprentices')])
    expect(sentences[1]).toBe('I trained five apprentices.')
    expect(sentences[2]).toBe('At Harbour Café (2017–2019), I baked the bread.')
  })

  it('cites what each sentence comes from', () => {
    const pairs = [item('Ran the pass'), item('Trained five apprentices')]
    expect(compose(pairs).sentences.map((sentence) => sentence.evidence)).toEqual(
      pairs.map((pair) => [pair.evidence.id]),
    )
  })

  it('leaves whole items out, partial ones first, until the limit holds, and says which', () => {
    const pairs = [
      item('Ran the pass for 120 covers'),
      item('Knew the suppliers', kitchen, 'partial'),
      item('Trained five apprentices'),
    ]
    const proposal = compose(pairs, { limit: { words: 20 } })
    expect(proposal.sentences.map((sentence) => sentence.evidence)).toEqual([
      [pairs[0]?.evidence.id],
      [pairs[2]?.evidence.id],
    ])
    expect(proposal.left).toEqual([{ evidence: pairs[1]?.evidence.id, why: 'does not fit the limit' }])
  })

  it('tells what is no sentence as a note behind its place in a list, and leaves it out of running text, where it says so', () => {
    const piece = item('Hands quick, head cool')
    expect(texts([item('Ran the pass'), piece])).toContain('The Copper Pan: hands quick, head cool.')
    const prose = compose([piece, item('Ran the pass')], { bullets: false })
    expect(prose.sentences).toHaveLength(1)
    expect(prose.left).toEqual([{ evidence: piece.evidence.id, why: 'it makes no sentence of its own' }])
    const alone = compose([piece], { bullets: false })
    expect(alone.bullets).toBe(true)
    expect(alone.sentences.map(({ text }) => text)).toEqual(['The Copper Pan (2019–2022): hands quick, head cool.'])
  })

  it('quotes the words of others with who said them', () => {
    const praise = item('The calmest kitchen I have eaten from', null)
    const said = {
      ...praise,
      evidence: { ...praise.evidence, said: { who: 'Quay Gazette', when: '2021', href: null } },
    }
    expect(texts([said])).toEqual(['“The calmest kitchen I have eaten from” (Quay Gazette, 2021).'])
  })

  it('keeps every word of what it uses, never exceeds the limit and repeats itself', () => {
    const word = fc.constantFrom('Ran', 'built', 'the', 'menu', '120', 'covers.', 'Café', 'and', 'für', '30%', 'Led')
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (all, words, bullets) => {
          const pairs = all.map((each) => item(each))
          const options = { limit: { words }, bullets }
          const proposal = compose(pairs, options)
          expect(compose(pairs, options)).toEqual(proposal)
          expect(countWords(proposal.sentences.map((sentence) => sentence.text).join('\n'))).toBeLessThanOrEqual(words)
          const cited = proposal.sentences.flatMap((sentence) => sentence.evidence)
          expect(cited.length + proposal.left.length).toBe(pairs.length)
          for (const sentence of proposal.sentences) {
            const own = pairs.filter((pair) => sentence.evidence.includes(pair.evidence.id))
            const said = sentence.text.toLowerCase()
            for (const each of own
              .map((pair) => pair.evidence.text)
              .join(' ')
              .toLowerCase()
              .match(/[\p{L}\d]+/gu) ?? []) {
              // A verb may change its tense with the entry.
              if (verbForm(each) === null) expect(said).toContain(each)
            }
          }
        },
      ),
    )
  })
})
