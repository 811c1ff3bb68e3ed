/**
 * The lines of a stream of bytes or text, without their ends, as many at a time as came with one part of it; an unfinished last line
 * counts.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<readonly string[], void, void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of input) {
    const lines = (rest + (typeof part === 'string' ? part : decoder.decode(part, { stream: true }))).split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield lines
  }
  if (rest !== '') yield [rest]
}
