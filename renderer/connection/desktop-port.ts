/**
 * Waits for the message port that the desktop's preload hands over.
 * It must be called before the page has loaded, since the port comes once.
 */
export function desktopPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent) => {
      const port = event.ports[0]
      if (event.source !== window || event.data !== 'vouch:port' || !port) return
      window.removeEventListener('message', take)
      port.start()
      resolve(port)
    }
    window.addEventListener('message', take)
  })
}
