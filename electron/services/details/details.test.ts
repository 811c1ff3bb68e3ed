import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collected } from '../../testing/collected.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const cv =
  '# Ilse Brandt\n\nilse@example.org\n\n## Experience\n\n### Baker, Corner Oven, 2019 – 2023\n\n- Baked for 40 cafés\n'
const posting = '# Head Baker\n\n## What you need\n\n- Experience of baking for many customers\n'
const mine = {
  name: 'Ilse Brandt-Kern',
  address: ['Lindenweg 4', '14467 Potsdam'],
  email: '',
  phone: '+49 171 555 0102',
  links: ['https://ilse.example.org'],
}

async function letter() {
  const added = await app.client.postings.add({ text: posting })
  const { id } = await app.client.applications.create({ posting: added.id, kind: 'letter' })
  return (await app.client.documents.get({ application: id })).document.letter
}

describe('the person’s details', () => {
  it('head every new letter, line by line, with what only the sources state beside them', async () => {
    await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
    await app.client.library.setDetails({ ...mine, name: 'Ilse Brandt' })
    expect((await letter())?.sender).toEqual([
      'Ilse Brandt',
      'Lindenweg 4',
      '14467 Potsdam',
      '+49 171 555 0102',
      'ilse@example.org',
      'https://ilse.example.org',
    ])
  })

  it('are theirs: an import changes nothing of them, and each change can be taken back', async () => {
    const { undo } = await app.client.library.setDetails(mine)
    await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
    expect(await app.client.library.details()).toEqual(mine)
    const second = await app.client.library.setDetails({ ...mine, phone: '' })
    await app.client.library.undo(second)
    expect(await app.client.library.details()).toEqual(mine)
    await app.client.library.undo({ undo })
    expect((await app.client.library.details()).name).toBe('')
  })

  it('go into the JSON Resume of the library', async () => {
    await app.client.library.setDetails(mine)
    const { file } = await app.client.library.resume()
    expect(JSON.parse(await file.text()).basics).toMatchObject({ name: 'Ilse Brandt-Kern', phone: '+49 171 555 0102' })
  })

  it('take an address from words without a place, and give both back', async () => {
    const address = '14 Ferry Row, Carrickmore, Co. Leitrim'
    await collected(await app.client.library.import({ files: [new File([cv], 'cv.md')] }))
    await collected(
      await app.client.library.import({ files: [new File([`# Tea\n\nBlue teapot\n\n${address}\n`], 'page.md')] }),
    )
    const loose = async () =>
      (await app.client.library.view()).sources.flatMap(({ id, unplaced }) =>
        unplaced.filter(({ text }) => text.includes('Ferry')).map(({ quote }) => ({ source: id, ...quote })),
      )
    const [piece] = await loose()
    if (!piece) throw new Error('The address was placed.')
    const { source, start, end } = piece
    const { undo } = await app.client.review.place({ source, start, end, as: { kind: 'address' } })
    expect((await app.client.library.details()).address).toEqual([address])
    expect(await loose()).toEqual([])
    await app.client.review.undo({ undo })
    expect((await app.client.library.details()).address).toEqual([])
    expect(await loose()).toHaveLength(1)
  })
})
