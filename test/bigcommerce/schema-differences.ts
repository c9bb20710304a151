import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

// What keeps our schema from being a true subset of the real one, in plain words.
export function differences(ours: GraphQLSchema, real: GraphQLSchema): string[] {
  const types = Object.values(ours.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types.flatMap((type) => {
    const twin = real.getType(type.name)
    if (!twin) return [`${type.name} is not there`]
    return twin.constructor === type.constructor
      ? compareTypes(type, twin)
      : [`${type.name} is of another kind`]
  })
}

function compareTypes(type: GraphQLNamedType, twin: GraphQLNamedType): string[] {
  if (isEnumType(type) && isEnumType(twin))
    return absent(type.getValues(), twin.getValues()).map(({ name }) => `${type.name}.${name} is not there`)
  if (isUnionType(type) && isUnionType(twin))
    return absent(type.getTypes(), twin.getTypes()).map(({ name }) => `${type.name} has no ${name}`)
  if (isInputObjectType(type) && isInputObjectType(twin)) {
    const [our, their] = [Object.values(type.getFields()), Object.values(twin.getFields())]
    return [
      ...compareInputs(our, their, (name) => `${type.name}.${name}`),
      ...required(our, their, isRequiredInputField, (name) => `${type.name}.${name}`),
    ]
  }
  return compareFields(type, twin)
}

function compareFields(type: GraphQLNamedType, twin: GraphQLNamedType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  if (!isObjectType(twin) && !isInterfaceType(twin)) return []
  const strangers = absent(type.getInterfaces(), twin.getInterfaces())
  const fields = Object.values(type.getFields()).flatMap(({ name, type: shape, args }) => {
    const field = twin.getFields()[name]
    const label = `${type.name}.${name}`
    if (!field) return [`${label} is not there`]
    const toLabel = (argument: string) => `${label}(${argument})`
    return [
      ...(String(field.type) === String(shape) ? [] : [`${label} is ${field.type}, not ${shape}`]),
      ...compareInputs(args, field.args, toLabel),
      ...required(args, field.args, isRequiredArgument, toLabel),
    ]
  })
  return [...strangers.map(({ name }) => `${type.name} is no ${name}`), ...fields]
}

type Input = GraphQLArgument | GraphQLInputField
type Label = (name: string) => string

function compareInputs(ours: readonly Input[], real: readonly Input[], label: Label) {
  return ours.flatMap(({ name, type, defaultValue }) => {
    const twin = real.find((each) => each.name === name)
    if (!twin) return [`${label(name)} is not there`]
    const [our, their] = [JSON.stringify(defaultValue), JSON.stringify(twin.defaultValue)]
    return [
      ...(String(type) === String(twin.type) ? [] : [`${label(name)} is ${twin.type}, not ${type}`]),
      ...(our === their ? [] : [`${label(name)} is ${their}, not ${our} by default`]),
    ]
  })
}

function required<Kind extends Input>(
  ours: readonly Kind[],
  real: readonly Kind[],
  isRequired: (input: Kind) => boolean,
  label: Label,
) {
  return absent(real.filter(isRequired), ours).map(({ name }) => `${label(name)} is required`)
}

const absent = <Named extends { name: string }>(
  these: readonly Named[],
  those: readonly { name: string }[],
) => these.filter(({ name }) => !those.some((each) => each.name === name))
