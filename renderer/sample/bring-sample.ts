import { importFiles } from '../library/bringing/importing.ts'
import { sampleCv, sampleName } from './sample-files.ts'

/** Brings the CV of someone who does not exist, to look around with. */
export async function bringSample(): Promise<void> {
  await importFiles([new File([sampleCv], sampleName, { type: 'text/markdown' })])
}
