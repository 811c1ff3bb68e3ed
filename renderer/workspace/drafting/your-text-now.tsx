import css from './proposal-card.module.css'

/** The section's text as it stands, beside a rewriting of what stood there before. */
export function YourTextNow({ text }: { readonly text: string }) {
  return (
    <section className={css.yours} aria-label="Your text now">
      <h4 className={css.sideName}>Your text now</h4>
      {text === '' ? (
        <p className={css.note}>Nothing stands here now.</p>
      ) : (
        text.split('\n').map((line) => <p key={line}>{line}</p>)
      )}
    </section>
  )
}
