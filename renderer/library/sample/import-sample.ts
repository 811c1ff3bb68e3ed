import { importFiles } from '../importing.ts'
import cv from './robin-hale-cv.md?raw'

/** Brings the CV of someone who does not exist, to look around with. */
export async function importSample(): Promise<void> {
  await importFiles([new File([cv], 'robin-hale-cv.md', { type: 'text/markdown' })])
}
