import type { ModelStatus } from '../../../shared/contract/models.ts'
import { type ModelAddress, modelAddress } from '../../../shared/drafting/servers/model-address.ts'
import { connectedServer, keyName } from '../drafts/server-choice.ts'
import type { Operations } from '../operations.ts'
import type { ServicePorts } from '../service-ports.ts'
import { checkedKey } from './checked-key.ts'
import { testModel } from './test-model.ts'

/** Connecting a model. Keys go to the keychain and never come back; with the model goes what was learned of its server. */
export function modelsService(os: Operations['models'], ports: ServicePorts) {
  const { settings, secrets, model } = ports

  async function status(): Promise<ModelStatus> {
    const { model: connected, agreedServers } = settings.read()
    const address = connected && addressOf(connected.url)
    const key = address ? await secrets.get(keyName(address.origin)) : null
    return {
      model: connected,
      local: address?.local ?? false,
      hasKey: key !== null,
      keysLast: secrets.lasting,
      agreed: agreedServers,
    }
  }

  return {
    status: os.status.handler(status),
    connect: os.connect.handler(async ({ input: { url: typed, name, prices, key } }) => {
      const { url, origin } = modelAddress(typed)
      if (key !== undefined) await secrets.set(keyName(origin), checkedKey(key))
      settings.write({ model: { url, name, prices } })
      return await status()
    }),
    disconnect: os.disconnect.handler(async () => {
      const { model: connected } = settings.read()
      const address = connected && addressOf(connected.url)
      if (address) await secrets.remove(keyName(address.origin))
      const learnedFields = settings.read().learnedFields.filter(({ url }) => url !== connected?.url)
      settings.write({ model: null, learnedFields })
      return await status()
    }),
    takeBack: os.takeBack.handler(async ({ input: { server } }) => {
      settings.write({ agreedServers: settings.read().agreedServers.filter((one) => one !== server) })
      return await status()
    }),
    list: os.list.handler(async ({ input: { url: typed, key }, signal }) => {
      const { url, origin, local } = modelAddress(typed)
      return await model.models(
        { url, local, key: key === undefined ? await secrets.get(keyName(origin)) : checkedKey(key) },
        signal,
      )
    }),
    findLocal: os.findLocal.handler(async ({ signal }) =>
      (await model.findLocal(signal)).map((server) => ({ ...server, models: [...server.models] })),
    ),
    test: os.test.handler(async ({ signal }) => await testModel(model, await connectedServer(ports), signal)),
  }
}

/** Null for an address that is none any more, as after the settings were changed by hand: it can still be seen and disconnected. */
function addressOf(url: string): ModelAddress | null {
  try {
    return modelAddress(url)
  } catch {
    return null
  }
}
