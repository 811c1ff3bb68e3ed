const figures = /((?:[~±+<>≈]|[€£$])?\d(?:[\d.,]*\d)?(?:\s?%|[×x+k]|\s?pp)*)/u

/** Text with its figures in bold: they are what a reader looks for. */
export function NumbersBold({ text }: { readonly text: string }) {
  const parts = text.split(figures)
  let at = 0
  return parts.map((part, i) => {
    const key = at
    at += part.length
    return i % 2 === 1 ? <b key={key}>{part}</b> : <span key={key}>{part}</span>
  })
}
