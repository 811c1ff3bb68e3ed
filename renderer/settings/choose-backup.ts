/** Opens the file dialog for a backup or an archive of open formats. Resolves with null when the person closes it. */
export function chooseBackup(): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.vouch,.zip'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}
