import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { templateNames } from '../../../../shared/domain/page-wish.ts'
import { letterSample, statementSample } from '../../../../shared/formats/testing/sample-documents.ts'
import { templates } from '../../../../shared/templates/templates.ts'
import { typstTypesetter } from '../typesetter.ts'

/**
 * Draws the picture of each template, the first page of a sample document, for the preview screen: run it after a template
 * was changed. Needs Poppler's `pdftoppm`.
 * @example npx node electron/adapters/typst/testing/template-pictures.ts
 */
const folder = fileURLToPath(new URL('../../../../renderer/preview/page/pictures/', import.meta.url))
/** Dots per inch: twice the size at which the pictures are shown. */
const resolution = '34'
const typesetter = typstTypesetter({ inProcess: true })

for (const template of templateNames) {
  const sample = templates[template].kinds[0] === 'letter' ? letterSample : statementSample
  const document = { ...sample, page: { template } }
  const { bytes } = await typesetter.pdf(document, { paper: 'a4', timestamp: 0 })
  const options = ['-png', '-r', resolution, '-f', '1', '-l', '1', '-singlefile']
  execFileSync('pdftoppm', [...options, '-', `${folder}${template}`], { input: bytes })
}
