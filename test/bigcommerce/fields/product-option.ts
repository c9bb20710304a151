import type { Option, OptionValue } from '../catalog/product.ts'
import { type Page, toConnection } from '../graphql/connection.ts'
import type { Choices } from '../products/price.ts'
import type { Store } from '../store.ts'
import { toImage } from './image.ts'

type MultipleChoice = Extract<Option, { values: OptionValue[] }>
type Size = { width: number; height?: number | null }

export function toProductOption(option: Option, choices: Choices, store: Store) {
  return {
    entityId: option.id,
    displayName: option.name,
    isRequired: option.required,
    isVariantOption: option.affectsVariant,
    ...ownFields(option, choices, store),
  }
}

function ownFields(option: Option, choices: Choices, store: Store) {
  switch (option.kind) {
    case 'Checkbox':
      return {
        __typename: 'CheckboxOption',
        checkedByDefault: option.checkedByDefault,
        label: option.label,
        checkedOptionValueEntityId: option.checkedValueId,
        uncheckedOptionValueEntityId: option.uncheckedValueId,
      }
    case 'Date':
      return {
        __typename: 'DateFieldOption',
        defaultValue: toMidnight(option.default),
        earliest: toMidnight(option.earliest),
        latest: toMidnight(option.latest),
        limitDateBy: limit(option.earliest, option.latest, ['EARLIEST_DATE', 'LATEST_DATE']),
      }
    case 'Number':
      return {
        __typename: 'NumberFieldOption',
        defaultValue: option.default ?? null,
        lowest: option.lowest ?? null,
        highest: option.highest ?? null,
        isIntegerOnly: option.integerOnly,
        limitNumberBy: limit(option.lowest, option.highest, ['LOWEST_VALUE', 'HIGHEST_VALUE']),
      }
    case 'Text':
    case 'MultiLineText':
      return {
        __typename: option.kind === 'Text' ? 'TextFieldOption' : 'MultiLineTextFieldOption',
        defaultValue: option.default ?? null,
        minLength: option.minLength ?? null,
        maxLength: option.maxLength ?? null,
        maxLines: option.kind === 'MultiLineText' ? (option.maxLines ?? null) : null,
      }
    case 'File':
      return {
        __typename: 'FileUploadFieldOption',
        maxFileSize: option.maxSizeKb,
        fileTypes: option.fileTypes,
      }
    default:
      return {
        __typename: 'MultipleChoiceOption',
        displayStyle: option.kind,
        values: (page: Page) =>
          toConnection(option.values, page, (value) => toValue(option, value, choices, store)),
      }
  }
}

const toMidnight = (date: string | undefined) =>
  date ? new Date(date).toISOString().replace('.000Z', 'Z') : null

function limit(low: unknown, high: unknown, [lowest, highest]: [string, string]) {
  if (low !== undefined && high !== undefined) return 'RANGE'
  if (low !== undefined) return lowest
  return high === undefined ? 'NO_LIMIT' : highest
}

function toValue(option: MultipleChoice, value: OptionValue, choices: Choices, store: Store) {
  const shared = {
    entityId: value.id,
    label: value.label,
    isDefault: value.isDefault ?? false,
    isSelected: choices.get(option.id) === value.id,
  }
  if (option.kind === 'Swatch')
    return { __typename: 'SwatchOptionValue', ...shared, ...toSwatch(value, store) }
  if (value.productId !== undefined)
    return { __typename: 'ProductPickListOptionValue', ...shared, ...toPick(value.productId, store) }
  return { __typename: 'MultipleChoiceOptionValue', ...shared }
}

function toSwatch({ texture, colors = [], label }: OptionValue, { options }: Store) {
  const image =
    texture &&
    toImage({ folder: 'option_values', key: texture, alt: label, isDefault: false }, options.publicUrl)
  return { hexColors: colors, imageUrl: image ? (size: Size) => image.url(size) : null }
}

function toPick(productId: number, { shelf, options }: Store) {
  const product = shelf.product(productId)
  const picture = product?.pictures[0]
  const folder = `products/${productId}/1`
  return {
    productId,
    defaultImage: picture ? toImage({ folder, ...picture, isDefault: true }, options.publicUrl) : null,
  }
}
