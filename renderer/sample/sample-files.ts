import samplePosting from './posting.md?raw'
import sampleCv from './robin-hale-cv.md?raw'

/** The files of the sample: the CV of a nurse and the posting of a ward, neither of which exists. */
export { sampleCv, samplePosting }

export const sampleName = 'robin-hale-cv.md'
