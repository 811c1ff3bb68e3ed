import type { Application } from '../domain/application.ts'
import type { Document, Section } from '../domain/document.ts'
import type { Id } from '../domain/ids.ts'
import type { Pairing } from '../domain/pair.ts'
import type { Posting } from '../domain/posting.ts'
import { sectionText } from '../formats/plain/section-text.ts'
import { notesIn } from './notes-in.ts'

/** Where a text of an application stands: its name, a section, a note to self in one, the posting, a remark on a pair. */
export const writtenKinds = ['name', 'section', 'note', 'posting', 'remark'] as const
export type WrittenKind = (typeof writtenKinds)[number]

/** One text of an application. `place` is the section or requirement, `heading` what it stands under. */
export interface WrittenText {
  readonly kind: WrittenKind
  readonly place: Id | null
  readonly heading: string
  readonly text: string
}

interface Written {
  readonly application: Application
  readonly document: Document | null
  readonly posting: Posting | null
  readonly pairing: Pairing
}

/** Everything written in and for one application, as it is searched. The offsets of a section are those of `sectionText`. */
export function writtenTexts({ application, document, posting, pairing }: Written): WrittenText[] {
  const name = [application.title, application.company, posting?.role, posting?.company, posting?.place]
  const all: readonly WrittenText[] = [
    { kind: 'name', place: null, heading: '', text: [...new Set(name.flatMap((part) => part ?? []))].join('\n') },
    ...(document?.sections ?? []).flatMap(sectionTexts),
    ...letterTexts(document),
    { kind: 'posting', place: null, heading: '', text: posting?.text ?? '' },
    ...remarks(pairing, posting),
  ]
  return all.filter(({ text }) => text.trim() !== '')
}

function sectionTexts(section: Section): WrittenText[] {
  const about = { place: section.id, heading: section.heading }
  return [
    { ...about, kind: 'section', text: sectionText(section).text },
    { ...about, kind: 'note', text: notesIn(section).join('\n') },
  ]
}

/** What a letter prints around its paragraphs names it, as its title does. */
function letterTexts(document: Document | null): WrittenText[] {
  const letter = document?.letter
  if (!letter) return []
  const { sender, recipient, date, salutation, closing, signature } = letter
  const text = [...sender, ...recipient, date, salutation, closing, signature].join('\n')
  return [{ kind: 'name', place: null, heading: '', text }]
}

function remarks({ pairs }: Pairing, posting: Posting | null): WrittenText[] {
  const asked = new Map(posting?.requirements.map(({ id, text }) => [id, text]))
  return pairs.map(({ requirement, remark }) => ({
    kind: 'remark',
    place: requirement,
    heading: asked.get(requirement) ?? '',
    text: remark,
  }))
}
