import type { Posting } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { cueText } from '../../shared/requirements/cues/cue-text.ts'
import { addressesAi } from '../../shared/requirements/texts/addresses-ai.ts'
import { sentences } from '../../shared/text/sentences.ts'
import { levelNames } from '../components/marks/level-pill.tsx'
import type { TextRange } from '../components/text/text-segments.ts'

/** The stretches of a posting that mean something: requirements by level, those set aside, and lines that speak to AI tools. */
export function postingRanges({ requirements, ignored, text }: Posting): TextRange[] {
  return [
    ...requirements.flatMap((one) => rangesOf(one, one.level, levelNames[one.level].name)),
    ...ignored.flatMap((one) => rangesOf(one, 'ignored', 'ignored')),
    ...machineSentences(text),
  ]
}

function rangesOf({ id, quote, more }: Requirement, tone: string, tag: string): TextRange[] {
  return [quote, ...(more ?? [])].map(({ start, end }, index) => ({
    id,
    start,
    end,
    tone,
    tag: index === 0 ? tag : `${tag} …`,
  }))
}

function machineSentences(text: string): TextRange[] {
  if (!addressesAi(cueText(text.slice(0, 100_000)))) return []
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    return sentences(line)
      .filter((each) => addressesAi(cueText(line.slice(each.start, each.end))))
      .map((each) => ({
        id: `machine-${start + each.start}`,
        start: start + each.start,
        end: start + each.end,
        tone: 'machine',
        tag: 'to AI tools',
      }))
  })
}
