import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../formats/to-markdown.ts'
import { checkText } from '../grounding/check-text.ts'
import type { GroundingEvidence } from '../grounding/grounding-evidence.ts'
import { composeDocument } from './compose-document.ts'
import { readComposition } from './testing/read-composition.ts'

const folder = join(import.meta.dirname, 'fixtures')
const professions = readdirSync(folder).flatMap((name) => (/^[a-z-]+\.md$/u.test(name) ? [name.slice(0, -3)] : []))
const compositionOf = (name: string) => readComposition(readFileSync(join(folder, `${name}.md`), 'utf8'))

/** Change a composed text on purpose with `vitest -u`, and read it aloud before committing it. */
describe.each(professions)('the composer for a %s', (name) => {
  it.each(['statement', 'letter', 'answers'] as const)('writes the %s that was read and found good', async (kind) => {
    const { document } = composeDocument({ ...compositionOf(name), kind })
    await expect(toMarkdown(document)).toMatchFileSnapshot(join(folder, `${name}.${kind}.expected.md`))
  })

  it('claims nothing beyond the evidence', () => {
    const composition = compositionOf(name)
    const { document } = composeDocument({ ...composition, kind: 'statement' })
    const entries = new Map(composition.entries.map((entry) => [entry.id, entry]))
    const grounds = new Map<string, GroundingEvidence>(
      composition.evidence.map(({ id, text, entry, said }) => [
        id,
        { id, text, entry: entries.get(entry ?? '') ?? null, said: said && `${said.who}, ${said.when}` },
      ]),
    )
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
