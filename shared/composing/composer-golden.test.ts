import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../domain/document.ts'
import { toMarkdown } from '../formats/to-markdown.ts'
import { checkText } from '../grounding/check-text.ts'
import type { GroundingEvidence } from '../grounding/grounding-evidence.ts'
import { findCliches } from '../writing/find-cliches.ts'
import { composeDocument } from './compose-document.ts'
import { readComposition } from './testing/read-composition.ts'
import { verbForm } from './verbs/verb-form.ts'

const folder = join(import.meta.dirname, 'fixtures')
const professions = readdirSync(folder).flatMap((name) => (/^[a-z-]+\.md$/u.test(name) ? [name.slice(0, -3)] : []))
const compositionOf = (name: string) => readComposition(readFileSync(join(folder, `${name}.md`), 'utf8'))

/** What a sentence needs somewhere: a verb that the composer or the person put in the first person, or a state. */
const finite =
  /\b(?:I (?:also )?(?:\p{L}+ly )?\p{L}+|My \p{L}+(?: .*)? (?:includes?|included|has included|is|has)|It (?:also )?(?:includes|included)|\p{L}+ (?:is|are|was|were|has been|have been|rose|fell|went|led|brought|gave|made)) ?\b/u

/** The verb of an act that the same sentence dates with an end: it has to stand in the past. */
const over = /\((?:\d{4}–)?\d{4}\), I (?:also )?(?:\p{L}+ly )?(?<verb>\p{L}+)/u

/** The sentences of each paragraph or list of a document. */
function documentSentences({ sections }: Document): string[][] {
  return sections.flatMap(({ blocks }) =>
    blocks.map((block) => {
      const paragraphs = block.kind === 'bulletList' ? block.items.flatMap(({ content }) => content) : [block]
      return paragraphs.flatMap((each) =>
        each.kind === 'paragraph'
          ? each.content.flatMap((inline) => (inline.kind === 'text' && inline.text.trim() ? [inline.text] : []))
          : [],
      )
    }),
  )
}

function groundsOf({ entries, evidence }: ReturnType<typeof compositionOf>): GroundingEvidence[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return evidence.map(({ id, text, entry, said }) => ({
    id,
    text,
    entry: byId.get(entry ?? '') ?? null,
    said: said && `${said.who}, ${said.when}`,
  }))
}

/** Change a composed text on purpose with `vitest -u`, and read it aloud before committing it. */
describe.each(professions)('the composer for a %s', (name) => {
  it.each(['statement', 'letter', 'answers'] as const)('writes the %s that was read and found good', async (kind) => {
    const { document } = composeDocument({ ...compositionOf(name), kind })
    await expect(toMarkdown(document)).toMatchFileSnapshot(join(folder, `${name}.${kind}.expected.md`))
  })

  it.each(['statement', 'letter', 'answers'] as const)('reads like a careful person in the %s', (kind) => {
    const { document } = composeDocument({ ...compositionOf(name), kind })
    for (const paragraph of documentSentences(document)) {
      for (const [at, sentence] of paragraph.entries()) {
        expect(sentence).toMatch(/^(?:[\p{Lu}“\d])/u)
        expect(sentence).toMatch(/[.!?”)]$/u)
        expect(sentence).not.toMatch(/\b(\p{L}+) \1\b/iu)
        expect(findCliches(sentence).ranges).toEqual([])
        const { verb } = over.exec(sentence)?.groups ?? {}
        if (verb && !/^(?:was|had|have)$/u.test(verb)) expect(`${verb} ${verbForm(verb)?.form}`).toBe(`${verb} past`)
        if (!sentence.startsWith('“')) expect(sentence).toMatch(finite)
        const opening = (text: string | undefined) => text?.split(' ').slice(0, 3).join(' ')
        if (at > 0 && document.kind !== 'statement') expect(opening(sentence)).not.toBe(opening(paragraph[at - 1]))
      }
    }
  })

  it('claims nothing beyond the evidence when a reader looks for it without the citations', () => {
    const composition = compositionOf(name)
    const evidence = groundsOf(composition)
    for (const kind of ['statement', 'letter', 'answers'] as const) {
      const text = documentSentences(composeDocument({ ...composition, kind }).document)
        .map((paragraph) => paragraph.join(kind === 'statement' ? '\n\n' : ' '))
        .join('\n\n')
      const { role, company } = composition.posting
      const about = { role: role ?? undefined, company: company ?? undefined }
      expect(checkText({ text, evidence, ...about }).findings).toEqual([])
    }
  })

  it('claims nothing beyond the evidence', () => {
    const composition = compositionOf(name)
    const { document } = composeDocument({ ...composition, kind: 'statement' })
    const grounds = new Map(groundsOf(composition).map((item) => [item.id, item]))
    const claims = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'bulletList' ? block.items : []))
    for (const { content } of claims) {
      const [inline] = content[0]?.kind === 'paragraph' ? content[0].content : []
      if (inline?.kind !== 'text') continue
      const cited = inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : []))
      expect(checkText({ text: inline.text, evidence: cited.flatMap((id) => grounds.get(id) ?? []) }).findings).toEqual(
        [],
      )
    }
  })
})
