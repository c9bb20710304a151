import type { OptionValueWire, OptionWire } from '../bigcommerce/option-wire.ts'
import { toImage } from '../image.ts'
import type { ChoiceKind, Option, OptionValue } from '../option.ts'

const choiceKinds: Record<string, ChoiceKind> = {
  Swatch: 'swatch',
  RectangleBoxes: 'rectangle',
  RadioButtons: 'radio',
  DropdownList: 'dropdown',
  ProductPickList: 'product_list',
  ProductPickListWithImages: 'product_list_images',
}

export function toOption(wire: OptionWire): Option {
  const base = {
    id: wire.entityId,
    name: wire.displayName,
    required: wire.isRequired,
    affectsVariant: wire.isVariantOption,
  }
  switch (wire.__typename) {
    case 'MultipleChoiceOption':
      return {
        ...base,
        kind: choiceKinds[wire.displayStyle] ?? 'dropdown',
        values: wire.values.nodes.map(toOptionValue),
      }
    case 'CheckboxOption':
      return {
        ...base,
        kind: 'checkbox',
        label: wire.label,
        checkedByDefault: wire.checkedByDefault,
        checkedValueId: wire.checkedOptionValueEntityId,
        uncheckedValueId: wire.uncheckedOptionValueEntityId,
      }
    case 'DateFieldOption':
      return {
        ...base,
        kind: 'date',
        default: day(wire.defaultDate),
        earliest: isLive(wire.limitDateBy, 'EARLIEST_DATE') ? day(wire.earliest) : null,
        latest: isLive(wire.limitDateBy, 'LATEST_DATE') ? day(wire.latest) : null,
      }
    case 'NumberFieldOption':
      return {
        ...base,
        kind: 'number',
        default: wire.defaultNumber ?? null,
        lowest: isLive(wire.limitNumberBy, 'LOWEST_VALUE') ? (wire.lowest ?? null) : null,
        highest: isLive(wire.limitNumberBy, 'HIGHEST_VALUE') ? (wire.highest ?? null) : null,
        integerOnly: wire.isIntegerOnly,
      }
    case 'TextFieldOption':
      return { ...base, kind: 'text', default: wire.defaultText ?? null, ...lengths(wire) }
    case 'MultiLineTextFieldOption':
      return {
        ...base,
        kind: 'multiline_text',
        default: wire.defaultLines ?? null,
        ...lengths(wire),
        maxLines: wire.maxLines || null,
      }
    case 'FileUploadFieldOption':
      return { ...base, kind: 'file', maxSizeKb: wire.maxFileSize, fileTypes: wire.fileTypes }
  }
}

function toOptionValue(wire: OptionValueWire): OptionValue {
  const picture =
    toImage(wire.defaultImage, wire.label) ?? (wire.imageUrl ? { url: wire.imageUrl, alt: wire.label } : null)
  return {
    id: wire.entityId,
    label: wire.label,
    isDefault: wire.isDefault,
    isSelected: wire.isSelected ?? false,
    ...(wire.hexColors ? { colors: wire.hexColors } : {}),
    ...(picture ? { image: picture } : {}),
    ...(wire.productId ? { productId: wire.productId } : {}),
  }
}

type LengthsWire = { minLength?: number | null | undefined; maxLength?: number | null | undefined }

/** A length of zero is BigCommerce's way of saying there is no bound. */
const lengths = (wire: LengthsWire) => ({
  minLength: wire.minLength || null,
  maxLength: wire.maxLength || null,
})

/** A bound that was set once and is no longer meant may still be there; the limit's kind says which one holds. */
const isLive = (limitBy: string, bound: string): boolean => limitBy === bound || limitBy === 'RANGE'

/** BigCommerce keeps days as moments; the day is what the shopper chooses. */
const day = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null
