import type Router from '@koa/router'
import { z } from 'zod'
import type { Store } from '../store.ts'
import { Craft } from '../webhooks/craft.ts'
import { read, refuse } from './read.ts'

const Webhook = z.strictObject({ scope: z.string().startsWith('store/'), data: z.json(), ...Craft.shape })
const Replay = z.strictObject({ id: z.string() })

export type WebhookInput = z.input<typeof Webhook>

// Sends anything to whoever listens, good or bad, and tells what was delivered.
export function addWebhooks(router: Router, { sender, deliveries }: Pick<Store, 'sender' | 'deliveries'>) {
  router.get('/webhooks', (ctx) => {
    ctx.body = { deliveries: deliveries.all() }
  })
  router.delete('/webhooks', (ctx) => {
    deliveries.clear()
    ctx.status = 204
  })
  router.post('/webhooks', async (ctx) => {
    const input = read(Webhook, ctx)
    if (input) ctx.body = { deliveries: await sendWebhook(sender, input) }
  })
  router.post('/webhooks/replay', async (ctx) => {
    const input = read(Replay, ctx)
    if (!input) return
    const delivery = await sender.replay(input.id)
    if (!delivery) return refuse(ctx, 404, [`No webhook ${input.id} was sent`])
    ctx.body = { deliveries: [delivery] }
  })
}

export function sendWebhook(sender: Store['sender'], input: WebhookInput) {
  const { scope, data, ...craft } = Webhook.parse(input)
  return sender.sendCrafted({ scope, data }, craft)
}
