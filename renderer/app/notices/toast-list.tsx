import { CircleAlert, X } from 'lucide-react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { messagesHeight } from '../../components/messages/messages-height.ts'
import { toMessages } from '../../components/messages/to-messages.ts'
import { leaveFor } from '../../components/panes/focus-trail.ts'
import { useStore } from '../../components/store.ts'
import css from './toast-list.module.css'
import { closeToast, type Toast, toasts } from './toasts.ts'

const staysFor = 9000

/**
 * The messages at the foot of the window, in a room of their own that the screens leave them. Problems stay until they are closed; others leave, but wait while the pointer or the focus is
 * on them. F6 goes to the newest, where a workspace does not take it to go round its panes; Escape and F6 go back.
 */
export function ToastList() {
  const all = useStore(toasts)
  const list = useRef<HTMLElement>(null)
  useRoomFor(list)
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

const gap = 8

/** Tells the screens how much room the messages take. */
function useRoomFor(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => messagesHeight.set(element.offsetHeight === 0 ? 0 : element.offsetHeight + gap)
    const grown = new ResizeObserver(measure)
    grown.observe(element)
    return () => {
      grown.disconnect()
      messagesHeight.set(0)
    }
  }, [list])
}

function ToastRow({ toast }: { readonly toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.stays || toast.tone === 'problem') return
    const timer = setTimeout(() => closeToast(toast.id), staysFor)
    return () => clearTimeout(timer)
  }, [held, toast.id, toast.stays, toast.tone])
  const { act } = toast
  const close = (event: React.MouseEvent<HTMLElement>) => {
    leaveFor(event.currentTarget.closest('[data-messages]'))
    closeToast(toast.id)
  }
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
