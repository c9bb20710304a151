import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

export type Weight = { script: number; style: number; files: string[] }

// What stands within the page itself, by the name WordPress gives it.
const within = /<(script|style)\b(?=[^>]*\bid=['"]storebridge)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g
const ours = '/wp-content/plugins/storebridge/'

/**
 * The bytes of script and style that a page loads by itself, as a server sends them packed: all of the plugin's, and of
 * WordPress's own what `usual` does not name, which is there on this site without us.
 */
export async function weigh(page: Page, path: string, usual: string[] = []): Promise<Weight> {
  const loaded: { name: string; kind: 'script' | 'style'; body: Promise<Buffer> }[] = []
  const note = (answer: Response) => {
    const { pathname } = new URL(answer.url())
    const kind = kindOf(answer)
    const counts = pathname.includes(ours) || /^\/wp-includes\//.test(pathname)
    if (kind && counts && !usual.includes(pathname))
      loaded.push({ name: pathname, kind, body: answer.body() })
  }
  page.on('response', note)
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  page.off('response', note)
  const weight: Weight = { script: 0, style: 0, files: [] }
  const add = (kind: 'script' | 'style', name: string, body: Buffer | string) => {
    weight[kind] += gzipSync(body).length
    weight.files.push(name)
  }
  for (const { kind, name, body } of loaded) add(kind, name, await body)
  for (const [, kind, text = ''] of ((await answer?.text()) ?? '').matchAll(within))
    add(kind === 'style' ? 'style' : 'script', `in the page: ${text.slice(0, 40)}`, text)
  return weight
}

function kindOf(answer: Response): 'script' | 'style' | undefined {
  const type = answer.request().resourceType()
  // The browser asks ahead for modules, and calls that by another name.
  if (type === 'script' || /javascript/.test(answer.headers()['content-type'] ?? '')) return 'script'
  return type === 'stylesheet' ? 'style' : undefined
}
