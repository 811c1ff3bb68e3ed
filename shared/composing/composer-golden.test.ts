import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../domain/document.ts'
import { toMarkdown } from '../formats/markdown/to-markdown.ts'
import { checkText } from '../grounding/check-text.ts'
import type { GroundingEvidence } from '../grounding/grounding-evidence.ts'
import { paragraphFaults } from './aloud/paragraph-faults.ts'
import { pointFaults } from './aloud/point-faults.ts'
import { sentenceFaults } from './aloud/sentence-faults.ts'
import { composeDocument } from './compose-document.ts'
import { readComposition } from './testing/read-composition.ts'

const folder = join(import.meta.dirname, 'fixtures')
const professions = readdirSync(folder).flatMap((name) => (/^[a-z-]+\.md$/u.test(name) ? [name.slice(0, -3)] : []))
const compositionOf = (name: string) => readComposition(readFileSync(join(folder, `${name}.md`), 'utf8'))

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

  it.each(['statement', 'letter', 'answers'] as const)('reads well aloud in the %s', (kind) => {
    const { document } = composeDocument({ ...compositionOf(name), kind })
    if (document.language !== 'en') return
    const paragraphs = documentSentences(document)
    expect(
      paragraphs
        .flat()
        .flatMap((sentence) =>
          (kind === 'statement' ? pointFaults : sentenceFaults)(sentence).map((fault) => `${fault}: ${sentence}`),
        ),
    ).toEqual([])
    if (kind !== 'statement') expect(paragraphs.flatMap(paragraphFaults)).toEqual([])
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
