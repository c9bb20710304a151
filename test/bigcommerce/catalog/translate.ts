import type { Catalog, Category, Option, Product, Translation } from './product.ts'

const DEFAULT_LOCALE = 'en'

export const localesOf = ({ translations = {} }: Catalog) => [DEFAULT_LOCALE, ...Object.keys(translations)]

// Says the same in another language, as far as somebody has translated it.
export function createTranslator(translation: Translation | undefined) {
  const known = new WeakMap<Product, Product>()
  const term = (text: string) => translation?.terms[text] ?? text
  if (!translation) return { term, product: same<Product>, category: same<Category> }
  return {
    term,
    category: (category: Category) => ({ ...category, ...translation.categories[category.id] }),
    product: (product: Product) => {
      const translated = known.get(product) ?? translateProduct(product, translation, term)
      known.set(product, translated)
      return translated
    },
  }
}

const same = <Thing>(thing: Thing) => thing

type Term = (text: string) => string

function translateProduct(product: Product, { products }: Translation, term: Term): Product {
  const { customFields } = product
  return {
    ...product,
    ...products[product.id],
    options: product.options.map((option) => translateOption(option, term)),
    ...(customFields && {
      customFields: customFields.map(({ name, value }) => ({ name: term(name), value: term(value) })),
    }),
  }
}

function translateOption(option: Option, term: Term): Option {
  const named = { ...option, name: term(option.name) }
  if (named.kind === 'Checkbox') return { ...named, label: term(named.label) }
  if (!('values' in named)) return named
  return { ...named, values: named.values.map((value) => ({ ...value, label: term(value.label) })) }
}
