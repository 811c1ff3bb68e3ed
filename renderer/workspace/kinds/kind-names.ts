import type { DocumentKind, HeadingMode } from '../../../shared/domain/document.ts'

export const kindNames: Readonly<Record<DocumentKind, string>> = {
  statement: 'Statement',
  letter: 'Letter',
  answers: 'Answers',
}

export const kindPhrases: Readonly<Record<DocumentKind, string>> = {
  statement: 'a statement',
  letter: 'a letter',
  answers: 'a form’s answers',
}

export const kindActs: Readonly<Record<DocumentKind, string>> = {
  statement: 'Statement: a section for each requirement',
  letter: 'Letter: opening, paragraphs, closing',
  answers: 'Answers: a box for each question',
}

export const headingNames: Readonly<Record<HeadingMode, string>> = {
  shown: 'Headings shown',
  shortened: 'Headings shortened',
  hidden: 'Headings hidden',
}
