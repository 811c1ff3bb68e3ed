import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { advert, at, pastryChef } from '../../testing/pastry-chef.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'

let app: ReturnType<typeof temporaryApp>
let chef: ReturnType<typeof pastryChef>
beforeEach(() => {
  app = temporaryApp()
  chef = pastryChef(app)
})
afterEach(() => app.close())

describe('taking back', { timeout: 30_000 }, () => {
  const acts: readonly (readonly [
    string,
    (posting: string, all: readonly Requirement[]) => Promise<{ undo?: string | undefined }>,
  ])[] = [
    [
      'an edit',
      (posting, all) =>
        app.client.postings.edit({ posting, requirement: at(all, 0).id, text: 'Kitchens', group: 'Other' }),
    ],
    ['a level', (posting, all) => app.client.postings.setLevel({ posting, requirement: at(all, 0).id, level: 'duty' })],
    [
      'a split',
      (posting, all) =>
        app.client.postings.split({ posting, requirement: at(all, 0).id, at: advert.indexOf('and a food') }),
    ],
    ['a merge', (posting, all) => app.client.postings.merge({ posting, requirement: at(all, 0).id })],
    ['a move', (posting, all) => app.client.postings.move({ posting, requirement: at(all, 0).id, before: null })],
    [
      'setting aside',
      (posting, all) => app.client.postings.ignore({ posting, requirement: at(all, 1).id, ignored: true }),
    ],
    ['a removal', (posting, all) => app.client.postings.removeRequirement({ posting, requirement: at(all, 0).id })],
    [
      'a marking',
      (posting) => app.client.postings.addRequirement({ posting, start: 3, end: 14, level: 'duty', group: null }),
    ],
    [
      'a description',
      (posting) =>
        app.client.postings.describe({ id: posting, role: 'Head Pastry Chef', closes: '1 May', addressee: 'Ms Pell' }),
    ],
  ]

  const everything = async (id: string, application: string) => ({
    posting: await app.client.postings.get({ id }),
    pairing: await app.client.matches.pairing({ application }),
    document: await chef.documentOf(application),
    title: (await app.client.applications.get({ id: application })).title,
  })

  for (const [name, act] of acts) {
    it(`${name} restores posting, pairs and document`, async () => {
      const { id, posting, application } = await chef.begun()
      const before = await everything(id, application)
      const { undo = '' } = await act(id, posting.requirements)
      const after = await everything(id, application)
      expect(after).not.toEqual(before)
      await app.client.postings.undo({ posting: id, undo })
      expect(await everything(id, application)).toEqual(before)
      await expect(app.client.postings.undo({ posting: id, undo })).rejects.toMatchObject({
        data: { code: 'not-found' },
      })
    })

    it(`${name} keeps what was written and paired since`, async () => {
      const { id, posting, application } = await chef.begun()
      const { undo = '' } = await act(id, posting.requirements)
      const { requirements } = await app.client.postings.get({ id })
      const other = at(requirements, requirements.length - 1)
      const { evidence } = await app.client.library.view()
      const item = evidence.at(-1)?.id ?? ''
      await app.client.matches.pair({ application, requirement: other.id, evidence: item })
      await chef.write(application, other.id, 'Written later.')
      const back = await app.client.postings.undo({ posting: id, undo })
      expect(back.requirements.map(({ text, level }) => `${level} ${text}`).toSorted()).toEqual(
        posting.requirements.map(({ text, level }) => `${level} ${text}`).toSorted(),
      )
      expect(JSON.stringify(await chef.documentOf(application))).toContain('Written later.')
      expect(JSON.stringify(await chef.documentOf(application))).toContain('Words for the kitchen.')
      expect(await chef.pairsOf(application)).toContain(`${other.id} ${item}`)
    })
  }

  it('leaves later changes of other requirements alone', async () => {
    const { id, posting } = await chef.begun()
    const [first, second] = [at(posting.requirements, 0), at(posting.requirements, 1)]
    const removed = await app.client.postings.removeRequirement({ posting: id, requirement: first.id })
    await app.client.postings.setLevel({ posting: id, requirement: second.id, level: 'nice' })
    const back = await app.client.postings.undo({ posting: id, undo: removed.undo ?? '' })
    expect(back.requirements.slice(0, 2)).toEqual([first, { ...second, level: 'nice' }])
  })
})
