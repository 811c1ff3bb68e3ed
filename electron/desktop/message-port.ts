import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron'
import { isOwnFrame } from './sender-check.ts'

/** The name under which preload and page know the port. */
export const portChannel = 'vouch:port'

/** Gives each loaded page a port of its own; the other end goes to `connect`, which serves the contract on it. */
export function offerPort(contents: WebContents, connect: (port: MessagePortMain) => void): void {
  contents.on('did-finish-load', () => {
    if (!isOwnFrame(contents.mainFrame)) return
    const { port1, port2 } = new MessageChannelMain()
    connect(port1)
    port1.start()
    contents.mainFrame.postMessage(portChannel, null, [port2])
  })
}
