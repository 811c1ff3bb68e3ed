import { elementExtents, mapElements } from './map-elements.ts'

/**
 * Text boxes in the form that mammoth reads where they are anchored, with their headings and lists: it knows those of old Word only
 * (`w:pict`) and the fallbacks that not every program writes.
 */
export function withBoxesInFlow(xml: string): string {
  if (!xml.includes('<w:txbxContent')) return xml
  const chosen = mapElements(xml, 'mc:AlternateContent', (element) => {
    const choice = elementExtents(element, 'mc:Choice')[0]
    return (choice && asPicture(element.slice(choice.start, choice.end))) ?? element
  })
  return mapElements(chosen, 'w:drawing', (element) => asPicture(element) ?? element)
}

function asPicture(element: string): string | null {
  const boxes = elementExtents(element, 'w:txbxContent').map(({ start, end }) => element.slice(start, end))
  if (boxes.length === 0) return null
  const inside = boxes.map((box) => mapElements(box, 'mc:AlternateContent', withBoxesInFlow))
  return `<w:pict>${inside.map((box) => `<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box}</v:textbox></v:shape>`).join('')}</w:pict>`
}
