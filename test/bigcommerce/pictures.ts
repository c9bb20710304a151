import Router from '@koa/router'
import type { drawPicture } from './catalog/pictures.ts'

const DEFAULT_SIZE = 1280
const LARGEST = 2560

// Any size of any picture, drawn when asked for.
export function pictureRoutes(draw: typeof drawPicture) {
  const router = new Router()
  router.get('/images/stencil/:size/*path', (ctx) => {
    const [width, height] = readSize(ctx.params.size ?? '')
    const file = decodeURIComponent((ctx.params.path ?? '').split('/').at(-1) ?? '')
    ctx.type = 'image/svg+xml'
    ctx.set('Cache-Control', 'public, max-age=86400')
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    ctx.body = draw(file.replace(/\.svg$/, ''), width, height)
  })
  return router.routes()
}

function readSize(size: string): [number, number] {
  const [, width, height] = /^(\d+)(?:w|x(\d+))$/.exec(size) ?? []
  const clamp = (value: number) => Math.min(LARGEST, Math.max(1, value))
  const side = clamp(Number(width ?? DEFAULT_SIZE))
  return [side, clamp(Number(height ?? side))]
}
