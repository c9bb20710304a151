import { z } from 'zod'
import { ImageWire } from './catalog-wire.ts'
import { page } from './connection-wire.ts'

const OptionValueWire = z.object({
  entityId: z.number().int(),
  label: z.string(),
  isDefault: z.boolean(),
  isSelected: z.boolean().nullish(),
  hexColors: z.array(z.string()).nullish(),
  imageUrl: z.string().nullish(),
  productId: z.number().nullish(),
  defaultImage: ImageWire.nullish(),
})
export type OptionValueWire = z.output<typeof OptionValueWire>

const option = {
  entityId: z.number().int(),
  displayName: z.string(),
  isRequired: z.boolean(),
  isVariantOption: z.boolean(),
}

const OptionWire = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('MultipleChoiceOption'),
    ...option,
    displayStyle: z.string(),
    values: page(OptionValueWire),
  }),
  z.object({
    __typename: z.literal('CheckboxOption'),
    ...option,
    label: z.string(),
    checkedByDefault: z.boolean(),
    checkedOptionValueEntityId: z.number(),
    uncheckedOptionValueEntityId: z.number(),
  }),
  z.object({
    __typename: z.literal('DateFieldOption'),
    ...option,
    defaultDate: z.string().nullish(),
    earliest: z.string().nullish(),
    latest: z.string().nullish(),
    limitDateBy: z.string(),
  }),
  z.object({
    __typename: z.literal('NumberFieldOption'),
    ...option,
    defaultNumber: z.number().nullish(),
    lowest: z.number().nullish(),
    highest: z.number().nullish(),
    isIntegerOnly: z.boolean(),
    limitNumberBy: z.string(),
  }),
  z.object({
    __typename: z.literal('TextFieldOption'),
    ...option,
    defaultText: z.string().nullish(),
    minLength: z.number().nullish(),
    maxLength: z.number().nullish(),
  }),
  z.object({
    __typename: z.literal('MultiLineTextFieldOption'),
    ...option,
    defaultLines: z.string().nullish(),
    minLength: z.number().nullish(),
    maxLength: z.number().nullish(),
    maxLines: z.number().nullish(),
  }),
  z.object({
    __typename: z.literal('FileUploadFieldOption'),
    ...option,
    maxFileSize: z.number(),
    fileTypes: z.array(z.string()),
  }),
])
export type OptionWire = z.output<typeof OptionWire>

export const OptionsWire = page(OptionWire)
