import type { Editor } from '@tiptap/core'

/** The editor as the rest of the window knows it: TipTap itself stays in this folder. */
export type LiveEditor = Editor
