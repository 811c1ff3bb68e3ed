/**
 * A field to write a heading in: a field of its own, since browsers select beyond an editable element inside another.
 * A heading that was emptied is again what it was once the caret leaves it, so that no section goes nameless.
 */
export function headingField(onText: (text: string) => void): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  field.rows = 1
  field.title = 'Heading: click to change it'
  field.setAttribute('aria-label', 'Heading')
  let before = ''
  const text = () => field.value.replace(/\s+/gu, ' ').trim()
  field.addEventListener('focus', () => {
    before = text()
  })
  field.addEventListener('input', () => {
    if (text() !== '') onText(text())
  })
  field.addEventListener('blur', () => {
    field.value = text() || before
    if (field.value !== before) onText(field.value)
  })
  return field
}
