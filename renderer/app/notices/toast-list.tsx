import { CircleAlert, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { toMessages } from '../../components/messages/to-messages.ts'
import { leaveFor } from '../../components/panes/focus-trail.ts'
import { useStore } from '../../components/store.ts'
import css from './toast-list.module.css'
import { closeToast, type Toast, toasts } from './toasts.ts'
import { useMessagePlace } from './use-message-place.ts'

/** In milliseconds; what can be acted on is to be read and reached first. */
const staysFor = { told: 9000, offered: 14_000 }

/**
 * The messages at the foot of the window, where they cover nothing. Problems stay until they are closed; others leave, but wait while the pointer or the focus is
 * on them. F6 goes to the newest, where a workspace does not take it to go round its panes; Escape and F6 go back.
 */
export function ToastList() {
  const all = useStore(toasts)
  const list = useRef<HTMLElement>(null)
  useMessagePlace(list, css.inFoot ?? '', all)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(isKey(event, 'F6') || isKey(event, 'Shift+F6'))) return
      if (list.current?.contains(document.activeElement)) leaveFor(list.current)
      else if (!toMessages()) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <section
      ref={list}
      className={css.list}
      aria-label="Messages"
      aria-live="polite"
      data-messages
      onKeyDown={(event) => {
        if (!isKey(event, 'Escape')) return
        event.stopPropagation()
        leaveFor(list.current)
      }}
    >
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
    const timer = setTimeout(() => closeToast(toast.id), toast.act ? staysFor.offered : staysFor.told)
    return () => clearTimeout(timer)
  }, [held, toast.id, toast.stays, toast.tone, toast.act])
  const { act } = toast
  const close = (event: React.MouseEvent<HTMLElement>) => {
    leaveFor(event.currentTarget.closest('[data-messages]'))
    closeToast(toast.id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message from leaving
    <div
      className={toast.tone === 'problem' ? `${css.toast} ${css.problem}` : css.toast}
      data-stays={toast.tone === 'problem' || toast.stays}
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
          onClick={(event) => {
            close(event)
            act.run()
          }}
        >
          {act.label}
        </Button>
      )}
      <Button look="bare" label="Close message" onClick={close}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}
