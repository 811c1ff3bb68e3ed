import type { SourceKind } from '../../../../shared/domain/source-kind.ts'

type TextKind = Extract<SourceKind, 'markdown' | 'text' | 'html'> | 'json'

/** Which kind of text this is, judged by what stands in it. */
export function sniffText(text: string): TextKind {
  const head = text.slice(0, 200_000)
  if (/^\s*[{[]/.test(head) && /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{["\]\d]|true|false|null))/.test(head)) return 'json'
  if (isHtml(head)) return 'html'
  return isMarkdown(head) ? 'markdown' : 'text'
}

function isHtml(text: string): boolean {
  const start = text.replace(/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->)\s*/, '').trimStart()
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true
  if (!/^<[a-z!]/i.test(start)) return false
  const tags =
    text.match(/<\/?(?:p|div|ul|ol|li|h[1-6]|table|tr|td|section|article|main|span|br|header|a|strong|b)[\s>/]/gi)
      ?.length ?? 0
  return tags >= 3 && !/^#{1,6} |^ {0,3}[-*+] \S|\]\([^)\s]+\)|^-{3,}\s*$/m.test(text)
}

/** Signs that a person wrote Markdown: headings, links, fences, front matter, bold, quotes, tables. List dashes alone are no sign. */
const signs: readonly (readonly [RegExp, number])[] = [
  [/^(?:---|\+\+\+)\r?\n(?:[\w-]+\s*[:=].*\r?\n|\s*[-#].*\r?\n|\s*\r?\n)+(?:---|\+\+\+)\s*$/m, 3],
  [/^#{1,6} +\S/m, 3],
  [/\[[^\]\n]+\]\((?:https?:|mailto:|\/|#|\.)?[^\s)]+\)/, 3],
  [/^(?:```|~~~)/m, 2],
  [/\*\*[^\s*][^*\n]*\*\*|__[^\s_][^_\n]*__/, 2],
  [/^> +\S/m, 1],
  [/^\|?[ \t]*:?-{2,}:?[ \t]*\|[-| :\t]*$/m, 2],
  [/(?:^|\s)\*[^\s*][^*\n]*[^\s*]\*(?=[\s.,;)]|$)/m, 1],
  [/(?:^|\s)_[^\s_][^_\n]*[^\s_]_(?=[\s.,;)<]|$)/m, 1],
  [/^<(?:details|summary|div|u|br|img|a|h[1-6])[\s>]/im, 1],
  [/^(?:[-*+]) \[[ xX]\] /m, 2],
  [/!\[[^\]\n]*\]\(/, 2],
]

const isMarkdown = (text: string): boolean =>
  signs.reduce((sum, [sign, worth]) => sum + (sign.test(text) ? worth : 0), 0) >= 2
