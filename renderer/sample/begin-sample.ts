/** Opens the sample. How is read when it is wanted: it brings the schemas of a whole document with it. */
export async function beginSample(): Promise<void> {
  const { openSample } = await import('./open-sample.ts')
  await openSample()
}
