import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Operation } from '../operation.ts'
import type { ProductBy } from './catalog.ts'
import { optionPageText } from './catalog-fragments.ts'
import { type Graphql, parseData } from './graphql.ts'
import { OptionsWire, type OptionWire } from './option-wire.ts'
import type { DetailWire } from './product-wire.ts'

const PageWire = z.object({
  site: z.object({ product: z.object({ options: OptionsWire }).nullable() }),
})

/** A product with more options, or values of one, than a detail selects: the rest is read page by page. */
export async function withAllOptions(
  wire: DetailWire,
  by: ProductBy,
  graphql: Graphql,
  operation: Operation,
): Promise<DetailWire> {
  const whole =
    wire.options.next === null && wire.options.nodes.every((option) => nextValues(option) === null)
  if (whole) return wire
  const read = (option: string | null, value: string | null) =>
    readOption(by, { option, value }, graphql, operation)
  const nodes: OptionWire[] = []
  let cursor: string | null = null
  do {
    const page: OptionPage = await read(cursor, null)
    if (page.option !== undefined)
      nodes.push(await withAllValues(page.option, (value) => read(cursor, value)))
    cursor = page.next
  } while (cursor !== null)
  return { ...wire, options: { nodes, next: null, total: null } }
}

type OptionPage = { option: OptionWire | undefined; next: string | null }

async function withAllValues(
  option: OptionWire,
  readMore: (after: string) => Promise<OptionPage>,
): Promise<OptionWire> {
  if (option.__typename !== 'MultipleChoiceOption') return option
  const nodes = [...option.values.nodes]
  let after = option.values.next
  while (after !== null) {
    const more = (await readMore(after)).option
    if (more?.__typename !== 'MultipleChoiceOption') throw notWhole()
    nodes.push(...more.values.nodes)
    after = more.values.next
  }
  return { ...option, values: { nodes, next: null, total: null } }
}

async function readOption(
  by: ProductBy,
  cursors: { option: string | null; value: string | null },
  graphql: Graphql,
  operation: Operation,
): Promise<OptionPage> {
  const { data, errors } = await graphql.query(
    { name: 'ProductOptionPage', text: optionPageText, variables: { ...by, ...cursors } },
    operation,
  )
  const product = data === null ? null : parseData(PageWire, data).site.product
  if (product === null || errors.length > 0) throw notWhole()
  return { option: product.options.nodes[0], next: product.options.next }
}

/** A product that lacks an option would be sold without it. */
const notWhole = (): AppError =>
  new AppError('upstream_failed', 'BigCommerce did not give all options of a product.', {
    retryAfterSeconds: 5,
  })

const nextValues = (option: OptionWire): string | null =>
  option.__typename === 'MultipleChoiceOption' ? option.values.next : null
