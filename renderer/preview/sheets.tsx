import { useEffect, useState } from 'react'
import css from './preview.module.css'

/** The typeset pages as pictures. Being pictures, nothing in them can run. */
export function Sheets({ pages, milliseconds }: { readonly pages: readonly string[]; readonly milliseconds: number }) {
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    const made = pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })))
    setAddresses(made)
    return () => {
      for (const address of made) URL.revokeObjectURL(address)
    }
  }, [pages])
  return addresses.map((address, i) => (
    <img
      key={address}
      className={css.sheet}
      src={address}
      alt={`Page ${i + 1} of ${addresses.length}`}
      title={`Typeset in ${Math.round(milliseconds)} ms`}
    />
  ))
}
