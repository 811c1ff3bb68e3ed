import { type FormEvent, useState } from 'react'
import type { ModelStatus } from '../../shared/contract/models.ts'
import { modelPresets } from '../../shared/drafting/servers/model-presets.ts'
import { client } from '../api.ts'
import { longAct } from '../app/notices/long-act.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { ChoiceField, TextField } from '../components/controls/field.tsx'
import { currencies } from './currencies.ts'
import css from './settings-screen.module.css'

interface ConnectModelProps {
  readonly status: ModelStatus
  readonly onDone: (status: ModelStatus | null) => void
  readonly onCancel: () => void
}

/** Where a model is, what it is called, and its key, which is never shown again. */
export function ConnectModel({ status, onDone, onCancel }: ConnectModelProps) {
  const known = modelPresets.find(({ url }) => url !== '' && url === status.model?.url)
  const [preset, setPreset] = useState(known?.id ?? (status.model ? 'other' : 'ollama'))
  const [url, setUrl] = useState(status.model?.url ?? modelPresets.find(({ id }) => id === 'ollama')?.url ?? '')
  const [name, setName] = useState(status.model?.name ?? '')
  const [key, setKey] = useState('')
  const [prices, setPrices] = useState(pricesShown(status))
  const [names, setNames] = useState<readonly string[]>([])
  const chosen = modelPresets.find(({ id }) => id === preset)

  const keeps = status.hasKey && url === status.model?.url
  const unfilled = /YOUR-/u.test(url)
  const choose = (id: string) => {
    const address = modelPresets.find((one) => one.id === id)?.url ?? ''
    setPreset(id)
    setUrl(address)
    setNames([])
    // What belongs to one server is nothing to another, least of all its key.
    setKey('')
    setName(status.model?.url === address ? status.model.name : '')
    setPrices(status.model?.url === address ? pricesShown(status) : noPrices)
  }
  const list = async () => {
    const found = await longAct('Asking the server for its models…', (signal) =>
      client.models.list({ url, ...withKey(key) }, { signal }),
    )
    if (found?.length === 0) say('The server lists no models; type the name of one.')
    if (!found) return
    setNames(found)
    if (name === '' && found[0]) setName(found[0])
  }
  const find = async () => {
    const found = await longAct('Looking for model servers on this computer…', (signal) =>
      client.models.findLocal(undefined, { signal }),
    )
    if (!found) return
    const [server, ...others] = found
    if (!server)
      return say(
        'No model server answers on this computer. Start one, for example Ollama or LM Studio, and look again.',
      )
    setPreset(modelPresets.find((one) => one.name === server.name)?.id ?? 'other')
    setUrl(server.url)
    setKey('')
    setPrices(noPrices)
    setNames(server.models)
    setName(server.models[0] ?? '')
    say(
      others.length === 0 ? `Found ${server.name}.` : `Found ${[server, ...others].map((one) => one.name).join(', ')}.`,
    )
  }
  const connect = async (event: FormEvent) => {
    event.preventDefault()
    if (unfilled) return
    onDone(await attempt(() => client.models.connect({ url, name, prices: pricesOf(prices), ...withKey(key) })))
  }

  return (
    <form
      className={css.part}
      onSubmit={connect}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.currentTarget.requestSubmit()
      }}
    >
      <p className={css.text}>
        A model on this computer (Ollama, LM Studio, llama.cpp, vLLM) keeps everything here and costs nothing. The
        others are services elsewhere: they want a key, mostly cost money, and are sent your words with names,
        addresses, links and telephone numbers masked.
      </p>
      <div className={css.beside}>
        <ChoiceField name="Server" value={preset} all={modelPresets} onChoose={choose} />
        <Button onClick={find}>Find on this computer</Button>
      </div>
      {chosen?.hint && <p className={css.text}>{chosen.hint}</p>}
      <TextField name="Address" value={url} required onChange={(event) => setUrl(event.target.value)} />
      <TextField
        name={chosen?.key ? 'Key' : 'Key (if it needs one)'}
        type="password"
        autoComplete="off"
        value={key}
        placeholder={keeps ? 'unchanged' : ''}
        required={chosen?.key === true && !keeps}
        onChange={(event) => setKey(event.target.value)}
      />
      <p className={css.text}>
        {status.keysLast
          ? "The key is kept in this computer's keychain and never shown again."
          : 'The key is kept in memory until Vouch is closed, because no keychain protects it here.'}
      </p>
      <div className={css.beside}>
        {names.length > 0 ? (
          <ChoiceField
            name="Model"
            value={names.includes(name) ? name : (names[0] ?? '')}
            all={names.map((id) => ({ id, name: id }))}
            onChoose={setName}
          />
        ) : (
          <TextField name="Model" value={name} required onChange={(event) => setName(event.target.value)} />
        )}
        <Button disabled={url.trim() === '' || unfilled} onClick={list}>
          List its models
        </Button>
      </div>
      <p className={css.text}>
        Prices may stay empty. With both, what a request may cost is told before it is sent; services print them by the
        million tokens (a token is a part of a word).
      </p>
      <ChoiceField
        name="Currency of the prices"
        value={prices.currency}
        all={currencies}
        onChoose={(currency) => setPrices({ ...prices, currency })}
      />
      <div className={css.pair}>
        <TextField
          name="Price of a million tokens read"
          inputMode="decimal"
          value={prices.prompt}
          onChange={(event) => setPrices({ ...prices, prompt: event.target.value })}
        />
        <TextField
          name="…and written"
          inputMode="decimal"
          value={prices.answer}
          onChange={(event) => setPrices({ ...prices, answer: event.target.value })}
        />
      </div>
      {(prices.prompt + prices.answer).trim() !== '' && !pricesOf(prices) && (
        <p className={css.text} role="status">
          Both prices are needed, as numbers like 0.15; until then no cost is told.
        </p>
      )}
      <div className={css.acts}>
        <Button look="primary" disabled={unfilled} onClick={(event) => event.currentTarget.form?.requestSubmit()}>
          Connect
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}

const withKey = (key: string) => (key.trim() === '' ? {} : { key: key.trim() })

const noPrices = { prompt: '', answer: '', currency: 'USD' }

/** The prices that are known, so that changing something else keeps them. */
function pricesShown({ model }: ModelStatus): typeof noPrices {
  if (!model?.prices) return noPrices
  const { prompt, answer, currency } = model.prices
  return { prompt: `${prompt}`, answer: `${answer}`, currency }
}

/** Prices as numbers; null unless both are given. */
function pricesOf({ prompt, answer, currency }: typeof noPrices) {
  const [read, written] = [prompt, answer].map((text) => Number(text.replace(/[^\d.,]/gu, '').replace(',', '.')))
  const given = [prompt, answer].every((text) => /\d/u.test(text))
  return given && read !== undefined && written !== undefined && read >= 0 && written >= 0
    ? { prompt: read, answer: written, currency }
    : null
}
