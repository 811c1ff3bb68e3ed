import { z } from 'zod'
import type { DocumentKind } from '../domain/document.ts'
import { type FontName, pageFields } from '../domain/page-wish.ts'

/** How a template looks when nothing is set. Size in points, margin in millimetres, spacing as a factor. */
export interface TemplateLook {
  readonly font: FontName
  readonly size: number
  readonly margin: number
  readonly spacing: number
  readonly accent: string | null
  readonly justify: boolean
}

/** A template as people choose it; its Typst file bears its name. */
export interface Template {
  readonly title: string
  readonly about: string
  /** The kinds of document it was drawn for; it sets any. */
  readonly kinds: readonly DocumentKind[]
  /** Its settings: what may be set, each with what it is when it is not. */
  readonly settings: ReturnType<typeof settingsOf>
}

interface TemplateFacts extends Omit<Template, 'settings'> {
  readonly look: TemplateLook
  /** False for a template that prints in black alone. */
  readonly coloured?: boolean
}

export function template({ look, coloured = true, ...facts }: TemplateFacts): Template {
  return { ...facts, settings: settingsOf(look, coloured) }
}

function settingsOf(look: TemplateLook, coloured: boolean) {
  return z.object({
    font: pageFields.font.default(look.font),
    size: pageFields.size.default(look.size),
    margin: pageFields.margin.default(look.margin),
    spacing: pageFields.spacing.default(look.spacing),
    accent: coloured ? pageFields.accent.default(look.accent) : pageFields.accent.optional().transform(() => null),
    justify: pageFields.justify.default(look.justify),
    // Off unless wished for: programs that read the file back lose real hyphens at line ends ("2019-2021").
    hyphenate: pageFields.hyphenate.default(false),
    fit: pageFields.fit.default(null),
  })
}
