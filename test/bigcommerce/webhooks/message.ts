import { createHash, createHmac } from 'node:crypto'

export type Event = { scope: string; data: unknown }
export type Message = Event & { id: string; body: string }

type Sender = { storeHash: string; storeId: number; now: number }

let serial = 0

// The envelope of facts 8.2. Its hash tells one event from the next, and says nothing of who sent it.
export function createMessage({ scope, data }: Event, { storeHash, storeId, now }: Sender): Message {
  const created_at = Math.floor(now / 1000)
  serial += 1
  const id = createHash('sha1')
    .update(JSON.stringify([scope, data, created_at, serial]))
    .digest('hex')
  const body = JSON.stringify({
    producer: `stores/${storeHash}`,
    hash: id,
    created_at,
    store_id: String(storeId),
    scope,
    data,
  })
  return { id, scope, data, body }
}

// Signed as Standard Webhooks have it, with the secret's bytes as they are; each attempt has its own time.
export function sign({ id, body }: Pick<Message, 'id' | 'body'>, secret: string, timestamp: number) {
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
