import markdown from '../../docs/guide.md?raw'
import { guideBlocks } from './guide-blocks.ts'

/** The user guide, the same as in `docs/`. */
export const guide = guideBlocks(markdown)
