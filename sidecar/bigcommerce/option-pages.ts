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

/** A product with more options, or values of one, than a detail selects: what is missing is read page by page. */
export async function withAllOptions(
  wire: DetailWire,
  by: ProductBy,
  graphql: Graphql,
  operation: Operation,
): Promise<DetailWire> {
  const { nodes, cursors, next } = wire.options
  const read = (option: string | null, value: string | null) =>
    readOption(by, { option, value }, graphql, operation)
  const begun = await Promise.all(
    nodes.map((option, index) => withAllValues(option, (value) => read(cursors[index - 1] ?? null, value))),
  )
  const others: OptionWire[] = []
  for (let cursor = next; cursor !== null; ) {
    const before = cursor
    const page = await read(before, null)
    if (page.option !== undefined)
      others.push(await withAllValues(page.option, (value) => read(before, value)))
    cursor = page.next
  }
  return { ...wire, options: { ...wire.options, nodes: [...begun, ...others], next: null } }
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
    const { option: more } = await readMore(after)
    if (more?.__typename !== 'MultipleChoiceOption' || more.entityId !== option.entityId) throw notWhole()
    nodes.push(...more.values.nodes)
    after = more.values.next
  }
  return { ...option, values: { ...option.values, nodes, next: null } }
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
