import { describe, expect, it } from 'vitest'
import { joinedShort } from './joined-short.ts'
import { withoutEchoes } from './without-echoes.ts'

const said = (...texts: readonly string[]) => texts.map((text) => ({ text, evidence: [], findings: [] }))
const opening = said('I am applying for the role of Ferry Master.', 'I have worked as Mate at Sele Ferries since 2019.')
const post = said('In my present post, I steer the night ferry.', 'I also train two deckhands.')

describe('paragraphs of a letter', () => {
  it('are no single short sentence: what someone is stands behind the role, what they want at the end of the opening', () => {
    const { opening: first, why } = joinedShort({ opening, why: said('I am a master mariner.'), body: [post] })
    expect(first.map(({ text }) => text)[1]).toBe('I am a master mariner.')
    expect(why).toEqual([])
    const wish = joinedShort({ opening, why: said('My aim is a ship of my own.'), body: [post] })
    expect(wish.opening.at(-1)?.text).toBe('My aim is a ship of my own.')
  })

  it('keep a longer account of reasons by itself, and a full line of what is held', () => {
    const why = said('I want to work where the crew is local.', 'My father steered this route.')
    const held = said(
      'I hold a master’s licence (2018), a radio certificate (2016) and a medical fitness certificate (2025).',
    )
    const joined = joinedShort({ opening, why, body: [post, held] })
    expect(joined.why).toEqual(why)
    expect(joined.body).toHaveLength(2)
    expect(joinedShort({ opening, why, body: [post, said('I speak Faroese.')] }).body).toHaveLength(1)
  })

  it('set nothing done at no named post behind a post', () => {
    const deed = said('When our bosun was ill I looked after the depot.')
    expect(joinedShort({ opening, why: [], body: [post, deed] }).body).toHaveLength(1)
    const isPlaced = ({ text }: { readonly text: string }) => text.includes('post')
    expect(joinedShort({ opening, why: [], body: [post, deed] }, isPlaced).body).toHaveLength(2)
  })

  it('name no skill that the deeds have told', () => {
    expect(withoutEchoes([post, said('My skills include night ferry.')])).toEqual([post])
    expect(withoutEchoes([post, said('My skills include radar plotting.')])).toHaveLength(2)
  })
})
