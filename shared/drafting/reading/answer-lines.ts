import { partedLine } from './parted-line.ts'
import { thoughtMarks } from './thought-marks.ts'

/** Turns an answer that comes in pieces into whole lines, without what the model thought aloud. */
export interface AnswerLines {
  /** Lines completed by this piece. */
  push(piece: string): string[]
  /** What was left without a line end. */
  end(): string[]
}

const { open, close, channelEnd, template, longest } = thoughtMarks
/** Characters without a line end from which on a line is given in parts, so that reading it stays quick. */
const longestLine = 4_000
const ofBoundedLength = new RegExp(`.{1,${longestLine}}`, 'gsu')

/**
 * Reasoning between marks (`thought-marks.ts`) is dropped, wherever the pieces are cut. A closing tag without an opening one says that everything before it was thought: servers that
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
        const end = first(close.exec(kept), channelEnd.exec(kept))
        if (!end) {
          kept = last ? '' : kept.slice(-longest)
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
    const cut = last ? kept.length : Math.max(kept.lastIndexOf('\n') + 1, tooLong(kept))
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

/** Where a line without an end is cut: behind a sentence, or else anywhere before what may be the beginning of a mark. */
function tooLong(kept: string): number {
  if (kept.length <= longestLine) return 0
  const most = kept.length - longest
  return kept.lastIndexOf('. ', most) + 1 || most
}

function first(a: RegExpExecArray | null, b: RegExpExecArray | null): RegExpExecArray | null {
  return a && b ? (a.index <= b.index ? a : b) : (a ?? b)
}

function lines(text: string): string[] {
  return text
    .replace(template, ' ')
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .flatMap((line) => line.match(ofBoundedLength) ?? [])
    .flatMap(partedLine)
    .filter((line) => line.trim() !== '')
}
