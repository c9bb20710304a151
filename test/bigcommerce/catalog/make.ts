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
    pictures: looks.map((key) => ({ key, alt: altOf(own.name, key) })),
    created: createdOn(own.id),
    sold: (own.id * 37) % 240,
    weight: 0.2 + (own.id % 9) / 5,
    condition: 'NEW',
    mpn: `FF-${own.id}`,
    ...own,
  }
}

const places: Record<string, string> = {
  window: 'on a table by a window',
  shelf: 'on an oak shelf',
  close: 'seen from close by',
  wall: 'in a living room',
  flat: 'from above, beside a fern',
  hills: 'outdoors, with hills behind',
}

// A picture's key ends in the place the thing is seen in.
function altOf(name: string, key: string) {
  const place = places[key.split('-').at(-1) ?? '']
  return place ? `${name}, ${place}` : name
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

// Copy in paragraphs; what is a block of its own already stays as it is.
export const text = (...paragraphs: string[]) =>
  paragraphs.map((words) => (/^<(h\d|ul|table)/.test(words) ? words : `<p>${words}</p>`)).join('\n')

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
    ['Better than I hoped', 'I bought one to try, and went back for a second a week later.'],
    ['A joy every day', 'I reach for it without thinking, which is the best I can say of anything.'],
    [
      'Somebody thought about this',
      'Every small thing about it is right. You notice that they use it themselves.',
    ],
    ['Given, then kept', 'It was meant as a present. I have ordered another for my sister.'],
    ['Exactly as described', 'Simple, honest, well made. More shops should be like this one.'],
  ],
  4: [
    ['Very good, nearly perfect', 'Took a few days longer to arrive than I had hoped. Worth the wait.'],
    ['Lovely', 'The colour is a touch warmer than on my screen. I like it more for that.'],
    ['Would buy again', 'One star less only because I wish there were more to choose from.'],
  ],
  3: [
    ['Fine', 'Does what it should. After all the praise I had expected a little more.'],
    ['Good, not for everyone', 'Nicely done, but do read the description first. I had not.'],
  ],
  2: [['Not for me', 'Well made, but it did not suit us. Sending it back was easy.']],
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
