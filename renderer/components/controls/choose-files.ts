/** Everything the readers understand. Content decides in the end, so the list only helps the file dialog. */
const readable = '.md,.markdown,.txt,.text,.pdf,.docx,.html,.htm,.json,.zip'

/** Opens the file dialog. Resolves with nothing when the person closes it. */
export function chooseFiles(multiple: boolean): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = multiple
  input.accept = readable
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
