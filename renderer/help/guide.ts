import markdown from '../../docs/guide.md?raw'
import { once } from '../../shared/domain/once.ts'
import { guideBlocks } from './guide-blocks.ts'

/** The user guide, the same as in `docs/`, read when it is first shown. */
export const guide = once(() => guideBlocks(markdown))

/** Its parts by their headings; the palette lists them, so they are found without reading the rest. */
export const guideTopics: readonly string[] = [...markdown.matchAll(/^## (.+)$/gmu)].flatMap(([, topic]) => topic ?? [])
