import type { Image } from './image.ts'

export type OptionValue = {
  id: number
  label: string
  isDefault: boolean
  isSelected: boolean
  /** Of a swatch: one to three colours. */
  colors?: string[]
  /** Of a swatch with a pattern (a fixed size), or of the product a pick list stands for. */
  image?: Image
  productId?: number
}

export type ChoiceKind =
  | 'swatch'
  | 'rectangle'
  | 'radio'
  | 'dropdown'
  | 'product_list'
  | 'product_list_images'

type OptionBase = { id: number; name: string; required: boolean; affectsVariant: boolean }

export type Option = OptionBase &
  (
    | { kind: ChoiceKind; values: OptionValue[] }
    | {
        kind: 'checkbox'
        label: string
        checkedByDefault: boolean
        checkedValueId: number
        uncheckedValueId: number
      }
    | { kind: 'date'; default: string | null; earliest: string | null; latest: string | null }
    | {
        kind: 'number'
        default: number | null
        lowest: number | null
        highest: number | null
        integerOnly: boolean
      }
    | { kind: 'text'; default: string | null; minLength: number | null; maxLength: number | null }
    | {
        kind: 'multiline_text'
        default: string | null
        minLength: number | null
        maxLength: number | null
        maxLines: number | null
      }
    | { kind: 'file'; maxSizeKb: number; fileTypes: string[] }
  )
