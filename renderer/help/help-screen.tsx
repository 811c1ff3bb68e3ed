import { Fragment, useEffect, useRef } from 'react'
import { Frame } from '../app/frame/frame.tsx'
import { Keys } from '../components/controls/button.tsx'
import { showHeading } from '../components/text/show-heading.ts'
import { guide } from './guide.ts'
import type { GuideBlock, GuidePiece } from './guide-blocks.ts'
import css from './help-screen.module.css'

/** The user guide, at one of its parts when one was asked for. */
export function HelpScreen({ topic }: { readonly topic?: string | undefined }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => showHeading(root.current, topic), [topic])
  return (
    <Frame title="Help" crumb={<b>Help</b>} footer={<span>Nothing here needs a network</span>}>
      <div className={css.screen} ref={root}>
        <article className={css.column}>
          {guide().map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the guide never changes while it is shown.
            <Block key={at} block={block} />
          ))}
        </article>
      </div>
    </Frame>
  )
}

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2 className={block.level === 1 ? css.first : css.title}>{block.text}</h2>
    case 'paragraph':
      return (
        <p>
          <Pieces pieces={block.pieces} />
        </p>
      )
    case 'list':
      return (
        <ul className={css.list}>
          {block.items.map((item) => (
            <li key={item[0]?.text}>
              <Pieces pieces={item} />
            </li>
          ))}
        </ul>
      )
  }
}

const looks = { plain: Fragment, strong: 'b', quiet: 'em' } as const

function Pieces({ pieces }: { readonly pieces: readonly GuidePiece[] }) {
  return pieces.map(({ look, text }, at) => {
    const key = `${at} ${text}`
    if (look === 'key') return <Keys key={key} keys={text} />
    const Look = looks[look]
    return <Look key={key}>{text}</Look>
  })
}
