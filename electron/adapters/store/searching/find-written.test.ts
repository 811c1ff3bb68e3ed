import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pastryChef } from '../../../testing/pastry-chef.ts'
import { temporaryApp } from '../../../testing/temporary-app.ts'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const kinds = (query: string) => app.store.findWritten(query).map(({ kind }) => kind)
const marked = (query: string) =>
  app.store.findWritten(query).map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))

describe('what is written in applications', () => {
  it('is found in the document, the posting, remarks and the name, by any form and from the first letters', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    const [first] = posting.requirements
    const [pair] = (await app.client.matches.pairing({ application })).pairs
    if (!first || !pair) throw new Error('nothing is paired')
    await app.client.matches.pair({ ...pair, application, remark: 'Ask Marguerite about the oven' })
    expect(kinds('words for the kitch')).toEqual(['section'])
    expect(kinds('kitchens')).toContain('posting')
    expect(marked('marguer')).toEqual([['Marguerite']])
    expect(kinds('Whitby')).toContain('posting')
    expect(kinds('pastry chef')).toContain('name')
    expect(kinds('bricklaying')).toEqual([])
  })

  it('follows every change and leaves nothing of a removed application', async () => {
    const chef = pastryChef(app)
    const { application, posting } = await chef.begun()
    expect(kinds('zeppelin')).toEqual([])
    await chef.write(application, posting.requirements[1]?.id ?? '', 'Iced a zeppelin.')
    expect(marked('zeppelin')).toEqual([['zeppelin']])
    const { undo } = await app.client.applications.remove({ id: application })
    expect(app.store.findWritten('zeppelin')).toEqual([])
    await app.client.applications.undo({ undo })
    expect(kinds('zeppelin')).toEqual(['section'])
  })

  it('is searched in notes to oneself, which never leave', async () => {
    const chef = pastryChef(app)
    const { application } = await chef.begun()
    const { document, revision } = await app.client.documents.get({ application })
    const [head, ...others] = document.sections
    if (!head) throw new Error('no section')
    const note = { kind: 'text' as const, text: 'mention the banquet', marks: [{ kind: 'note' as const }] }
    const blocks = [{ kind: 'paragraph' as const, content: [note] }]
    await app.client.documents.save({
      application,
      revision,
      document: { ...document, sections: [{ ...head, blocks }, ...others] },
    })
    expect(app.store.findWritten('banquets')).toMatchObject([{ kind: 'note', place: head.id }])
  })
})
