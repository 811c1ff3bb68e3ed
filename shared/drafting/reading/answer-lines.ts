/** Turns an answer that comes in pieces into whole lines, without what the model thought aloud. */
export interface AnswerLines {
  /** Lines completed by this piece. */
  push(piece: string): string[]
  /** What was left without a line end. */
  end(): string[]
}

const open = /<(think|thinking|reasoning)>/iu
const close = /<\/(?:think|thinking|reasoning)>/iu
const longestTag = '</reasoning>'.length

/** Where a model set two sentences on one line: "… nights. [e9] I led …". */
const between = /(?<=[.!?…”"])\s+(?=\[\s*\p{L}{1,3}\d[^\]]*\]\s*\p{L})/u

/**
 * Reasoning between `<think>` tags is dropped, wherever the pieces are cut. A closing tag without an opening one says that everything before it was thought: servers that
 * write the opening tag into the request themselves send only the other. `onThought` is called then, when lines of it had been given already.
 */
export function answerLines(onThought: () => void = () => {}): AnswerLines {
  let kept = ''
  let thinking = false
  let given = false

  const take = (piece: string, last: boolean) => {
    kept += piece
    let ready = ''
    for (;;) {
      if (thinking) {
        const end = close.exec(kept)
        if (!end) {
          kept = last ? '' : kept.slice(-longestTag)
          break
        }
        kept = kept.slice(end.index + end[0].length)
        thinking = false
      }
      const start = open.exec(kept)
      const end = close.exec(kept)
      if (end && (!start || end.index < start.index)) {
        kept = kept.slice(end.index + end[0].length)
        ready = ''
        if (given) onThought()
        given = false
        continue
      }
      if (!start) break
      ready += kept.slice(0, start.index)
      kept = kept.slice(start.index + start[0].length)
      thinking = true
    }
    if (thinking) return giving(lines(ready))
    const cut = last ? kept.length : kept.lastIndexOf('\n') + 1
    const whole = ready + kept.slice(0, cut)
    kept = kept.slice(cut)
    return giving(lines(whole))
  }
  const giving = (found: string[]) => {
    given ||= found.length > 0
    return found
  }
  return { push: (piece) => take(piece, false), end: () => take('', true) }
}

function lines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((line) => line.split(between))
    .filter((line) => line.trim() !== '')
}
