import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { DocumentComposition } from '../document-composition.ts'
import { linesOfPosts } from '../letters/lines-of-posts.ts'
import { type CareerAsked, careerAsked } from './career-asked.ts'
import { isDeparture } from './is-departure.ts'
import { makersName, toolWords } from './tool-words.ts'
import { type ToolKind, toolsAsked } from './tools-asked.ts'

type Library = Pick<DocumentComposition, 'evidence' | 'entries' | 'today'>

/**
 * What answers a box by the kind of its question, whatever words the two share: the posts, newest first, for one about a working life; the skills and deeds that name a thing of the kind for one
 * that asks which software, equipment or languages. Empty for every other question.
 */
export function linesByKind({ text, limit }: Requirement, library: Library): readonly string[] {
  const question = text.replace(/\s*[([][^()[\]]*\b(?:words?|characters?)\b[^()[\]]*[)\]]/giu, '').trim()
  const career = careerAsked(question)
  if (career) return careerLines(library, career, linesFor(limit))
  return toolsAsked(question).flatMap((kind) => linesNaming(kind, library))
}

/** About as many words as a line has in an answer. */
const wordsPerLine = 30
const charactersPerLine = 180
const usualLines = 4
const mostLines = 6

const linesFor = (limit: Requirement['limit']): number =>
  limit === null
    ? usualLines
    : Math.min(
        mostLines,
        Math.max(1, Math.floor('words' in limit ? limit.words / wordsPerLine : limit.characters / charactersPerLine)),
      )

/** The best lines of the newest posts: of the first about half, of each other one, and more of them in turn where there is room. */
function careerLines(library: Library, { onlyPresent, of }: CareerAsked, most: number): readonly string[] {
  const lines = linesOfPosts(library, 'en')
  const posts = library.entries
    .filter((post) => (!onlyPresent || post.end === 'present') && (of === null || speaksOf(of, post, library)))
    .toSorted((a, b) => endOf(b.end).localeCompare(endOf(a.end)))
    .map(({ id }) => (lines.get(id) ?? []).filter(({ evidence }) => !isDeparture(evidence.text)))
    .filter((own) => own.length > 0)
  const half = Math.ceil(most / 2)
  const told = posts.flatMap((own, post) => own.map(({ evidence: { id } }, at) => ({ id, post, at })))
  const isFirst = ({ post, at }: (typeof told)[number]): boolean => at < (post === 0 ? half : 1)
  return told
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .slice(0, most)
    .toSorted((a, b) => a.post - b.post || a.at - b.at)
    .map(({ id }) => id)
}

/** Whether a post is in what a question names, by its title or its lines. */
function speaksOf(thing: string, { id, title, organisation }: Entry, { evidence }: Library): boolean {
  const lines = evidence.flatMap(({ entry, text }) => (entry === id ? [text] : []))
  return [title, organisation, ...lines].some((text) =>
    tokens(text ?? '').some(({ word }) => stem(word) === stem(thing)),
  )
}

const endOf = (end: string | null): string => (end === 'present' ? '9999' : (end ?? ''))

const deedsPerKind = 2

/** Lists of which most names a thing of the kind, then the deeds that were done with one. */
function linesNaming(kind: ToolKind, library: Library): readonly string[] {
  const kinds = new Map(library.entries.map((entry) => [entry.id, entry.kind]))
  const kindOf = ({ entry }: Evidence) => kinds.get(entry ?? '') ?? null
  if (kind === 'tongue') return library.evidence.filter((item) => kindOf(item) === 'language').map(({ id }) => id)
  const names = (text: string): boolean => toolWords[kind].test(text) || (kind === 'software' && makersName.test(text))
  const lists = library.evidence.filter((item) => {
    if (kindOf(item) !== 'skill') return false
    const parts = item.text.split(/[,;] | and /u)
    return toolWords[kind].test(item.text) && parts.filter(names).length * 2 > parts.length
  })
  const deeds = [...linesOfPosts(library, 'en').values()]
    .flat()
    .filter(({ evidence }) => toolWords[kind].test(evidence.text) && doneWith(kind, evidence.text))
  return [...lists, ...deeds.slice(0, deedsPerKind).map(({ evidence }) => evidence)].map(({ id }) => id)
}

/** A thing that the person worked with, not one they wrote about or sold. */
const doneWith = (kind: Exclude<ToolKind, 'tongue'>, text: string): boolean =>
  new RegExp(
    String.raw`(?:\b(?:with|using|in|on|via|by|through)\s|^(?:I )?(?:use[ds]?|using|operat\p{L}*|drive|drove|ran|run|set up|calibrat\p{L}*|maintain\p{L}*|servic\p{L}*|clean\p{L}*|repair\p{L}*|handl\p{L}*)\s)(?:(?:an?|the|our|my|its|\p{L}+) ){0,2}${toolWords[kind].source}`,
    toolWords[kind].flags,
  ).test(text)
