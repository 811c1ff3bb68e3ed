import type { EntryKind } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { datesOf, roleOf, withoutSpans } from './row-role.ts'

/** Bullets that are headers themselves ("● Title | Organisation  2021 – Present", a list of degrees, posts below their employer). */
export function promotedBullets(lines: readonly Line[], kind: EntryKind): ReadonlySet<Line> {
  const own = ownHeaders(lines, kind)
  return withPosts(lines, own.size > 0 || kind === 'education' ? own : postsBelow(lines))
}

/** "Example Ministry, 2010 – present" over a list in which every item is a dated post, some with items of their own. */
function postsBelow(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (!isTop(line) || !above || above.block.kind === 'bullet' || scoreJobTitle(bare(above)) >= 2) continue
    const end = lines.findIndex((next, index) => index > at && next.block.kind !== 'bullet')
    const own = lines.slice(at, end < 0 ? lines.length : end).filter(isTop)
    const below = lines.slice(at, end < 0 ? lines.length : end).some(({ block }) => block.level > 0)
    if ((own.length > 1 || below) && own.every((each) => isDatedPost(each, below)))
      for (const each of own) found.add(each)
  }
  return found
}

const isTop = ({ block }: Line): boolean => block.kind === 'bullet' && block.level === 0 && block.continues !== true

const bare = (line: Line): string => withoutSpans(line.text, datesOf(line)).trim()

function isDatedPost(line: Line, parted: boolean): boolean {
  const name = bare(line).replace(/[\s,;:–—-]+$/u, '')
  const named = scoreJobTitle(opening(name)) >= 2 || (parted && scoreJobTitle(name) >= 0)
  return (
    datesOf(line).some(({ form }) => form === 'range') &&
    tokens(name).length <= 9 &&
    proseScore(name) < 0.6 &&
    (named || (parted && tokens(name).length <= 5)) &&
    !(isAction(tokens(name)[0]?.word ?? '') && !named)
  )
}

function ownHeaders(lines: readonly Line[], kind: EntryKind): ReadonlySet<Line> {
  const top = lines.filter(({ block }) => block.kind === 'bullet' && block.level === 0 && block.continues !== true)
  const candidates = top.filter((line) => headerLike(line, kind))
  const numbered = top.filter((line) => numberedHeader(lines, line))
  if (numbered.length > 0) return new Set(numbered.flatMap((line) => [line, ...continued(lines, line)]))
  const parents = candidates.length > 0 ? candidates.filter((line) => hasChildren(lines, line)) : []
  const otherHeaders = lines.some(
    (line) => line.block.kind !== 'bullet' && line.block.kind !== 'quote' && roleOf(line, datesOf(line)) === 'header',
  )
  if (candidates.length >= top.length * 0.6 && (!otherHeaders || kind === 'education')) return new Set(candidates)
  return new Set(otherHeaders ? [] : parents)
}

/** Posts listed below their employer, itself an item of the list: "Example Museum, 2013 – now" over "Curator, 2013 – 2019" and its items. */
function withPosts(lines: readonly Line[], promoted: ReadonlySet<Line>): ReadonlySet<Line> {
  const posts = [...promoted].flatMap((parent) => {
    const at = lines.indexOf(parent)
    const end = lines.findIndex((line, index) => index > at && !isBelow(line, parent))
    const below = lines.slice(at + 1, end < 0 ? lines.length : end)
    const own = below.filter(({ block }) => block.level === parent.block.level + 1 && block.continues !== true)
    const named = scoreJobTitle(opening(withoutSpans(parent.text, datesOf(parent)))) >= 2.2
    return own.length > 0 && !named && own.every((line) => isPost(line, lines)) ? own : []
  })
  return posts.length > 0 ? new Set([...promoted, ...posts]) : promoted
}

const isBelow = ({ block }: Line, parent: Line): boolean => block.kind === 'bullet' && block.level > parent.block.level

/** A clear title, dated or with items of its own, in no sentence. */
function isPost(line: Line, lines: readonly Line[]): boolean {
  const spans = datesOf(line)
  const name = withoutSpans(line.text, spans).replace(/[\s,;:–—-]+$/u, '')
  if (tokens(name).length > 9 || proseScore(name) >= 0.6 || scoreJobTitle(name) < 2) return false
  return spans.some(({ form }) => form === 'range') || (spans.length === 0 && hasChildren(lines, line))
}

function headerLike(line: Line, kind: EntryKind): boolean {
  if (line.text.length > 140) return false
  const spans = datesOf(line)
  if (spans.length === 0 && kind !== 'education') return false
  const rest = withoutSpans(line.text, spans)
  const all = tokens(rest)
  if (all.length > 16 || (/^\p{Ll}/u.test(rest) && spans.length === 0)) return false
  if (spans.some(({ form }) => form === 'range'))
    return (
      (proseScore(rest) < 0.6 && /\s\|\s/u.test(rest)) ||
      (proseScore(rest) < 1.6 &&
        !(isAction(all[0]?.word ?? '') && /^\p{Ll}/u.test(all[1]?.text ?? '') && scoreJobTitle(opening(rest)) < 2.7))
    )
  if (kind === 'education' && hasDegree(rest)) return proseScore(rest) < 1
  return spans.length > 0 && proseScore(rest) < 0.6 && (/\d\)?\W*$/u.test(line.text) || spans[0]?.start === 0)
}

/** What stands before the first comma or dash: "Visiting music teacher" of "Visiting music teacher, Example School". */
const opening = (text: string): string => text.split(/,|\s[–—|-]\s/u)[0]?.trim() ?? ''

/** "1. Example Works Ltd, Leeds" above lines that say what and when: a header of a numbered list of roles. */
function numberedHeader(lines: readonly Line[], line: Line): boolean {
  if (line.block.ordered !== true || line.text.length > 90 || proseScore(line.text) >= 0.6) return false
  if (isAction(tokens(line.text)[0]?.word ?? '') && scoreJobTitle(line.text) < 2) return false
  const own = continued(lines, line)
  if (own.length > 0) return own.some((each) => datesOf(each).some(({ form }) => form === 'range'))
  const next = lines[lines.indexOf(line) + 1]
  if (!next || next.block.kind === 'bullet') return false
  const role = roleOf(next, datesOf(next))
  return role === 'header' || role === 'date'
}

/** The lines of the same item below its first: employer, ward and time of a numbered post. */
function continued(lines: readonly Line[], line: Line): readonly Line[] {
  const at = lines.indexOf(line) + 1
  const end = lines.findIndex((next, index) => index >= at && next.block.continues !== true)
  return lines.slice(at, end < 0 ? lines.length : end)
}

function hasChildren(lines: readonly Line[], line: Line): boolean {
  const next = lines[lines.indexOf(line) + 1]
  return next !== undefined && next.block.kind === 'bullet' && next.block.level > line.block.level
}
