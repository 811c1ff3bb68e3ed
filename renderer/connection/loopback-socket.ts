/** Opens the WebSocket of the loopback host. Rejects when it closes before it is open. */
export function loopbackSocket(token: string): Promise<WebSocket> {
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/rpc`
  const socket = new WebSocket(address, ['vouch', token])
  socket.binaryType = 'arraybuffer'
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('close', () => reject(new Error('The host did not answer.')), { once: true })
  })
}
