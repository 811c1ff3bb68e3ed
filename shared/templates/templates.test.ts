import { describe, expect, it } from 'vitest'
import { documentKinds } from '../domain/document.ts'
import { pageWishSchema, templateNames } from '../domain/page-wish.ts'
import { pageStyle, usualTemplate } from './page-style.ts'
import { contrastWithWhite, readableAccent } from './readable-accent.ts'
import { templates } from './templates.ts'

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

describe('templates', () => {
  it.each(templateNames)('%s says what it is for, and what it takes and gives keeps to the bounds', (name) => {
    const { title, about, kinds, settings } = templates[name]
    expect([title, about].every((words) => words.length > 4)).toBe(true)
    expect(kinds.length).toBeGreaterThan(0)
    expect(pageWishSchema.safeParse(settings.parse({})).success).toBe(true)
  })

  it('hyphenate only when asked to', () => {
    for (const name of templateNames) expect(templates[name].settings.parse({}).hyphenate).toBe(false)
  })

  it('have a usual one for every kind, drawn for it', () => {
    for (const kind of documentKinds) expect(templates[usualTemplate[kind]].kinds).toContain(kind)
  })
})

describe('the page of a document', () => {
  it('is what was set, and the template where nothing was', () => {
    const style = pageStyle({ kind: 'letter', page: { template: 'modern-letter', size: 12, fit: 1 } }, 'a4')
    expect(style).toEqual({
      ...templates['modern-letter'].settings.parse({}),
      template: 'modern-letter',
      paper: 'a4',
      size: 12,
      fit: 1,
    })
  })

  it('takes the paper of the document before that of the settings', () => {
    expect(pageStyle({ kind: 'statement' }, 'us-letter').paper).toBe('us-letter')
    expect(pageStyle({ kind: 'statement', page: { paper: 'a4' } }, 'us-letter').paper).toBe('a4')
  })

  it('has no colour where the template prints in black', () => {
    expect(pageStyle({ kind: 'letter', page: { template: 'plain', accent: '#1f6f5c' } }, 'a4').accent).toBeNull()
  })

  it.each(['#ffff00', '#ff8800', '#ffffff', '#1f6f5c', '#767676', '#777777'])('prints %s dark enough', (accent) => {
    const shown = pageStyle({ kind: 'statement', page: { accent } }, 'a4').accent ?? ''
    expect(contrastWithWhite(channels(shown))).toBeGreaterThanOrEqual(4.5)
    if (contrastWithWhite(channels(accent)) >= 4.5) expect(shown).toBe(accent)
  })

  it('keeps the hue of a colour it darkens', () => {
    const [red = 0, green = 0, blue = 0] = channels(readableAccent('#ffcc00'))
    expect(red).toBeGreaterThan(green)
    expect(blue).toBe(0)
  })
})
