import { memo, useEffect, useRef } from 'react'
import css from './sheets.module.css'

interface PagePictureProps {
  readonly svg: string
  readonly name: string
}

/** A typeset page as a picture. Being a picture, nothing in it can run. A new one is drawn before it takes the old one's place. */
export const PagePicture = memo(function PagePicture({ svg, name }: PagePictureProps) {
  const shown = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    const next = new Image()
    let here = true
    const show = () => {
      if (here && shown.current) shown.current.src = address
    }
    next.src = address
    next.decode().then(show, show)
    return () => {
      here = false
      // The picture that takes its place is drawn first.
      setTimeout(() => URL.revokeObjectURL(address), 2000)
    }
  }, [svg])
  return <img ref={shown} className={css.picture} alt={name} decoding="sync" draggable={false} />
})
