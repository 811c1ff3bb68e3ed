import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Limit } from '../../shared/domain/limit.ts'
import type { RequirementLevel, Years } from '../../shared/domain/requirement.ts'
import { plainText } from './plain-text.ts'

export interface Label {
  readonly text: string
  readonly level: RequirementLevel
  /** The second level where two readings of DESIGN.md are right. */
  readonly or: RequirementLevel | null
  readonly group: string | null
  readonly years: Years | null
  readonly limit: Limit | null
}

/** A fictional posting with what a person would list from it. Odd numbers were looked at while coding, even ones not. */
export interface LabelledPosting {
  readonly name: string
  readonly format: 'md' | 'txt' | 'html'
  readonly text: string
  readonly role: string | null
  readonly company: string | null
  /** Undefined where the file does not label it. */
  readonly place: string | null | undefined
  readonly closes: string | null | undefined
  readonly labels: readonly Label[]
}

const levels: Readonly<Record<string, RequirementLevel>> = {
  m: 'must',
  n: 'nice',
  d: 'duty',
  e: 'eligibility',
  q: 'question',
}
const annotation = /\[\[(\w)(?:\/(\w))?((?: [ywc][\d.]+(?:-[\d.]+)?)*)\|([\s\S]*?)\]\]/g

/**
 * Reads the postings of a folder. The first line of a file is `%% role=… | company=… | place=… | closing=…` (`-` for not stated, the last two optional); in the text
 * `[[m y3-5 w250|words]]` labels a requirement (m n d e q, `[[e/q|…]]` where either is right; y years, w words, c characters) and `[[g|words]]` a group's heading.
 */
export function labelledPostings(folder: string): LabelledPosting[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt|html)$/.test(name))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), 'utf8')))
}

function parse(name: string, file: string): LabelledPosting {
  const head = /^%% role=(.*?) \| company=(.*?)(?: \| place=(.*?) \| closing=(.*?))?\n/.exec(file)
  const body = file.slice(head?.[0].length ?? 0)
  const format = extname(name) === '.html' ? 'html' : extname(name) === '.md' ? 'md' : 'txt'
  let group: string | null = null
  const labels: Label[] = []
  for (const [, sign = '', other = '', options = '', words = ''] of body.matchAll(annotation)) {
    const text = plainText(words, format)
    if (sign === 'g') group = text === '' ? null : text
    const level = levels[sign]
    if (level)
      labels.push({ text, level, or: levels[other] ?? null, group, years: yearsOf(options), limit: limitOf(options) })
  }
  const text = body.replace(annotation, '$4')
  const stated = (value = '-') => (value.trim() === '-' ? null : value.trim())
  const perhaps = (value: string | undefined) => (value === undefined ? undefined : stated(value))
  return {
    name: basename(name),
    format,
    text,
    role: stated(head?.[1]),
    company: stated(head?.[2]),
    place: perhaps(head?.[3]),
    closes: perhaps(head?.[4]),
    labels,
  }
}

function yearsOf(options: string): Years | null {
  const match = /y([\d.]+)(?:-([\d.]+))?/.exec(options)
  return match ? { min: Number(match[1]), max: match[2] === undefined ? null : Number(match[2]) } : null
}

function limitOf(options: string): Limit | null {
  const match = /([wc])(\d+)/.exec(options)
  if (!match) return null
  return match[1] === 'w' ? { words: Number(match[2]) } : { characters: Number(match[2]) }
}
