import type { Document } from '../../shared/domain/document.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import type { temporaryApp } from './temporary-app.ts'

type App = ReturnType<typeof temporaryApp>

/** A fictional posting of four requirements under two headings. */
export const advert = `# Pastry Chef

Harbour Hotel, Whitby

## What you bring

- At least three years of experience in a professional kitchen and a food hygiene certificate
- Knowledge of allergens
- Experience of **training apprentices**

## Nice to have

- Chocolate work
`

const cv = `# Ines Duarte

## Experience

### Commis Pâtissier, Café Lumen, 2017 – 2022

- Baked viennoiserie for 200 guests a day
- Trained two apprentices in laminated doughs
- Kept the allergen records
`

/** An application to a posting with words and pairs in it, and short ways to look at it. */
export function pastryChef({ client }: App) {
  /** An application on the advert, the first requirement paired with two items and written for, the second paired with one of them. */
  async function begun(kind: Document['kind'] = 'statement') {
    for await (const _ of await client.library.import({ files: [new File([cv], 'cv.md')] }));
    const posting = await client.postings.add({ text: advert })
    const { id: application } = await client.applications.create({ posting: posting.id, kind })
    const { evidence } = await client.library.view()
    const [baked = '', trained = ''] = evidence.map(({ id }) => id)
    const [first = '', second = ''] = posting.requirements.map(({ id }) => id)
    await client.matches.pair({ application, requirement: first, evidence: baked })
    await client.matches.pair({ application, requirement: first, evidence: trained })
    await client.matches.pair({ application, requirement: second, evidence: trained })
    await write(application, first, 'Words for the kitchen.')
    return { id: posting.id, posting: await client.postings.get({ id: posting.id }), application }
  }

  /** Writes a paragraph into the section that answers a requirement. */
  async function write(application: string, requirement: string, text: string) {
    const { document, revision } = await client.documents.get({ application })
    const sections = document.sections.map((section) =>
      section.requirements.includes(requirement)
        ? {
            ...section,
            blocks: [
              ...section.blocks,
              { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text, marks: [] }] },
            ],
          }
        : section,
    )
    const { saved } = await client.documents.save({ application, revision, document: { ...document, sections } })
    if (!saved) throw new Error('The document was not saved.')
  }

  const documentOf = async (application: string) => (await client.documents.get({ application })).document
  /** The sections after the opening of a statement. */
  const answersOf = async (application: string) =>
    (await documentOf(application)).sections.filter(({ whenWritten }) => !whenWritten)
  const pairsOf = async (application: string) =>
    (await client.matches.pairing({ application })).pairs.map(
      ({ requirement, evidence }) => `${requirement} ${evidence}`,
    )
  return { begun, write, documentOf, answersOf, pairsOf }
}

/** The requirement at a place of the list. */
export function at(all: readonly Requirement[], index: number): Requirement {
  const one = all[index]
  if (!one) throw new Error(`There is no requirement ${index}.`)
  return one
}
