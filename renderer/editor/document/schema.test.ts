// @vitest-environment node
import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  breakSchema,
  innerHeadingSchema,
  markSchema,
  paragraphSchema,
  sectionSchema,
} from '../../../shared/domain/document.ts'
import { documentNodes } from '../extensions/extensions.ts'

const schema = getSchema(documentNodes())
const fields = (shape: Readonly<Record<string, z.ZodType>>, ...not: string[]) =>
  Object.keys(shape)
    .filter((name) => !not.includes(name))
    .toSorted()
const attributes = (attrs: object | undefined) => Object.keys(attrs ?? {}).toSorted()

const modelNodes: Readonly<Record<string, readonly string[]>> = {
  doc: ['frame'],
  section: fields(sectionSchema.shape, 'blocks'),
  paragraph: fields(paragraphSchema.shape, 'kind', 'content'),
  heading: fields(innerHeadingSchema.shape, 'kind', 'content'),
  bulletList: [],
  orderedList: ['start'],
  listItem: [],
  blockquote: [],
  hardBreak: fields(breakSchema.shape, 'kind'),
  text: [],
}

describe('the editor and the document model', () => {
  it('have the same nodes with the same attributes', () => {
    const editor = Object.fromEntries(
      Object.entries(schema.nodes).map(([name, { spec }]) => [name, attributes(spec.attrs)]),
    )
    expect(editor).toEqual(modelNodes)
  })

  it('have the same marks with the same attributes', () => {
    const model = Object.fromEntries(
      markSchema.options.map(({ shape }) => [shape.kind.value, fields(shape, 'kind')] as const),
    )
    const editor = Object.fromEntries(
      Object.entries(schema.marks).map(([name, { spec }]) => [name, attributes(spec.attrs)]),
    )
    expect(editor).toEqual(model)
  })
})
