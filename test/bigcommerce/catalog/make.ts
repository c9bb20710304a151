import type { Option, OptionValue, Product, Review, Variant } from './product.ts'

type Required = Pick<Product, 'id' | 'sku' | 'name' | 'price' | 'description' | 'categoryIds'>

// A product in stock, with a path made of its name; what differs is told by the one who makes it.
export function product(things: Required & Partial<Product> & { looks?: string[] }): Product {
  const { looks = [], ...own } = things
  return {
    path: `/${slugOf(own.name)}/`,
    type: 'Physical',
    availability: 'Available',
    options: [],
    variants: [],
    pictures: looks.map((key) => ({ key, alt: '' })),
    created: createdOn(own.id),
    sold: (own.id * 37) % 240,
    weight: 0.2 + (own.id % 9) / 5,
    condition: 'NEW',
    mpn: `FF-${own.id}`,
    ...own,
  }
}

export const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

// Spread over 2024 to 2026, so that "newest" is a real order.
const createdOn = (id: number) =>
  new Date(Date.UTC(2024, 0, 8) + ((id * 53) % 960) * 86_400_000).toISOString()

export const text = (...paragraphs: string[]) => paragraphs.map((words) => `<p>${words}</p>`).join('\n')

export const list = (...entries: string[]) =>
  `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`

type Choice = Extract<Option, { values: OptionValue[] }>['kind']
type Value = Omit<OptionValue, 'id'>

// Ids follow from the product's own, so that they stay what they are when a product is added elsewhere.
export function choice(
  productId: number,
  place: number,
  kind: Choice,
  name: string,
  values: Value[],
  more: { required?: boolean; affectsVariant?: boolean } = {},
): Option & { values: OptionValue[] } {
  return {
    id: productId * 10 + place,
    name,
    required: true,
    affectsVariant: true,
    ...more,
    kind,
    values: values.map((value, index) => ({ id: productId * 1000 + place * 100 + index, ...value })),
  }
}

type Making = { sku: string; vary?: (labels: string[], index: number) => Partial<Variant> }

// Every combination of the options' values, in their order.
export function variantsOf(
  productId: number,
  options: (Option & { values: OptionValue[] })[],
  { sku, vary = () => ({}) }: Making,
): Variant[] {
  const combinations = options.reduce<OptionValue[][]>(
    (sofar, { values }) => sofar.flatMap((chosen) => values.map((value) => [...chosen, value])),
    [[]],
  )
  return combinations.map((chosen, index) => ({
    id: productId * 1000 + 1 + index,
    sku: `${sku}-${index + 1}`,
    optionValueIds: Object.fromEntries(chosen.map(({ id }, place) => [options[place]?.id ?? 0, id])),
    ...vary(
      chosen.map(({ label }) => label),
      index,
    ),
  }))
}

const voices: Record<number, [string, string][]> = {
  5: [
    ['Better than I hoped', 'I bought one to try, and two more a week later. It is exactly as shown.'],
    ['A joy every day', 'The weight is right, the finish is right. It has its place on the table now.'],
    ['Wrapped with care', 'Came in paper, not a crumb of plastic, and not a scratch on it.'],
  ],
  4: [
    [
      'Lovely, a little smaller than I thought',
      'Do read the measurements. Apart from that I would buy it again.',
    ],
    ['Very good', 'Well made and quick to arrive. The colour is a touch warmer than on my screen.'],
  ],
  3: [['Fine', 'Does what it should. I had expected it to feel a little heavier.']],
  2: [['Not for me', 'Nicely made, but it did not suit our kitchen. Sending it back was easy.']],
}

const people = ['Ines', 'Tomasz', 'Wren', 'Oluwaseun', 'Marit', 'Katya', 'Idris', 'June', 'Baptiste', 'Yuki']

export const reviewed = (productId: number, ...ratings: number[]): Review[] =>
  ratings.map((rating, index) => {
    const chorus = voices[rating] ?? []
    const [title, words] = chorus[(productId + index) % chorus.length] ?? ['Thank you', 'All well.']
    return {
      id: productId * 10 + index,
      author: people[(productId * 3 + index) % people.length] ?? 'June',
      title,
      text: words,
      rating,
      date: new Date(Date.UTC(2026, (productId + index) % 10, 3 + index)).toISOString(),
    }
  })
