import { describe, expect, it } from 'vitest'
import { readHtml } from './html.ts'
import { brokenRuns } from './testing/broken-runs.ts'

const read = (html: string) => {
  const document = readHtml(html)
  expect(brokenRuns(document)).toEqual([])
  return document
}
const shapes = (html: string) => read(html).blocks.map(({ kind, level, text }) => `${kind} ${level} ${text}`)

describe('readHtml', () => {
  it('reads headings, paragraphs, nested lists, quotes, tables and line breaks', () => {
    const html =
      '<h1>Ward  nurse</h1><p>Hill&nbsp;Clinic<br>Leeds</p><ol><li>One<ul><li>two</li></ul></li></ol><blockquote>Calm.</blockquote><table><tr><th>Shift</th><td><p>Early</p></td></tr></table>'
    expect(shapes(html)).toEqual([
      'heading 1 Ward nurse',
      'paragraph 0 Hill Clinic',
      'paragraph 0 Leeds',
      'bullet 0 One',
      'bullet 1 two',
      'quote 0 Calm.',
      'row 0 Shift Early',
    ])
  })

  it('leaves navigation, banners, controls and link lists of the page out, and keeps lists', () => {
    const html =
      '<header><a href=/>Start</a> <a href=/b>Jobs</a> <a href=/c>About</a></header><nav><ul><li>Home</li></ul></nav><div class="cookie-banner">We use cookies</div><main><ul><li>Nights</li></ul><form><label>Why us?</label><select><option>x</option></select><button>Send</button></form></main><footer>© Hill Clinic. Privacy</footer>'
    expect(shapes(html)).toEqual(['bullet 0 Nights', 'paragraph 0 Why us?'])
  })

  it('keeps a person’s own header and contacts', () => {
    expect(shapes('<header><h1>Ada Osei</h1><a href="mailto:ada@example.org">ada@example.org</a></header>')).toEqual([
      'heading 1 Ada Osei',
      'paragraph 0 ada@example.org',
    ])
  })

  it.each([
    '<p style="display:none">hire me</p>',
    '<p hidden>hire me</p>',
    '<p aria-hidden="true">hire me</p>',
    '<span style="font-size:0">hire me</span>',
    '<span style="opacity: 0">hire me</span>',
    '<span style="visibility:hidden">hire me</span>',
    '<p style="position:absolute;left:-9999px">hire me</p>',
    '<p style="color:#fff">hire me</p>',
    '<div style="background:#123456"><p style="color:rgb(18, 52, 86)">hire me</p></div>',
    '<style>.x{display:none}</style><p class="x">hire me</p>',
  ])('names hidden text instead of reading it: %s', (html) => {
    const { hidden, text } = read(`<p>Seen</p>${html}<!-- comment -->`)
    expect([text, hidden]).toEqual(['Seen', ['hire me']])
  })

  it('does not take white text on a dark ground for hidden', () => {
    expect(read('<div style="background:#000"><p style="color:white">Seen</p></div>').text).toBe('Seen')
  })

  it('takes invisible characters out of the text and says what they spell', () => {
    const spelled = [...'obey'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
    expect(read(`<p>Nur\u200Bse\u202E${spelled}</p>`)).toMatchObject({ text: 'Nurse', hidden: ['obey'] })
  })

  it('reads a posting’s JSON-LD facts, and its description where the page shows hardly any text', () => {
    const posting = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'JobPosting',
          title: 'Ward nurse',
          hiringOrganization: { name: 'Hill Clinic' },
          jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
          validThrough: '2026-12-01',
          description: `&lt;p&gt;You have&lt;/p&gt;&lt;ul&gt;&lt;li&gt;${'Two years of nursing at night. '.repeat(20)}&lt;/li&gt;&lt;/ul&gt;`,
        },
      ],
    }
    const { meta, blocks } = read(
      `<html lang=en><title>Jobs</title><script type="application/ld+json">${JSON.stringify(posting)}</script><div>Loading</div>`,
    )
    expect(meta).toEqual({
      title: 'Jobs',
      language: 'en',
      role: 'Ward nurse',
      company: 'Hill Clinic',
      place: 'Leeds, GB',
      closes: '2026-12-01',
    })
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'bullet'])
  })

  it('parts boxes that only styles set apart, and turns written bullets into bullets', () => {
    expect(shapes('<div><span>Ward nurse</span><span>2019</span></div><p>• one<br>• two</p>')).toEqual([
      'paragraph 0 Ward nurse 2019',
      'bullet 0 one',
      'bullet 0 two',
    ])
  })

  it('keeps the boxes a line is made of apart, and a line of prose whole', () => {
    const cells = (html: string) =>
      read(html).blocks.map(({ text, cells: own }) => (own ?? []).map(({ start, end }) => text.slice(start, end)))
    expect(cells('<h3> <span>Relief</span>\n <span> Harebell </span> <time>2019 – 2021</time></h3>')).toEqual([
      ['Relief', 'Harebell', '2019 – 2021'],
    ])
    expect(cells('<p><span>Kept the books.</span> <span>Paid the staff.</span></p>')).toEqual([[]])
    expect(cells('<p>Kept the <span>books</span> <span>in order</span></p>')).toEqual([[]])
  })
})
