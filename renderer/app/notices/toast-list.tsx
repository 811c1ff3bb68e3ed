import { CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { useStore } from '../../components/store.ts'
import css from './toast-list.module.css'
import { closeToast, type Toast, toasts } from './toasts.ts'

const staysFor = 9000

/** The messages at the foot of the window. Problems stay until they are closed; others leave, but wait while the pointer or the focus is on them. */
export function ToastList() {
  const all = useStore(toasts)
  return (
    <section className={css.list} aria-label="Messages" aria-live="polite" data-messages>
      {all.map((toast) => (
        <ToastRow key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function ToastRow({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.stays || toast.tone === 'problem') return
    const timer = setTimeout(() => closeToast(toast.id), staysFor)
    return () => clearTimeout(timer)
  }, [held, toast.id, toast.stays, toast.tone])
  const { act } = toast
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message from leaving
    <div
      className={toast.tone === 'problem' ? `${css.toast} ${css.problem}` : css.toast}
      {...(toast.topic ? { 'aria-live': 'off' as const } : {})}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'problem' && <CircleAlert className={css.icon} size={16} aria-hidden />}
      <span className={css.text}>{toast.text}</span>
      {act && (
        <Button
          keys={act.keys}
          onClick={() => {
            closeToast(toast.id)
            act.run()
          }}
        >
          {act.label}
        </Button>
      )}
      <Button look="bare" label="Close message" onClick={() => closeToast(toast.id)}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}
