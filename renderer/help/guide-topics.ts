import markdown from '../../docs/guide.md?raw'

/** The parts of the guide by their headings; the palette lists them, so they are found without reading the rest of it. */
export const guideTopics: readonly string[] = [...markdown.matchAll(/^## (.+)$/gmu)].flatMap(([, topic]) => topic ?? [])
