import test from 'ava'
import { refused } from '../../helpers/refused.ts'
import { ids } from '../../helpers/specimen-catalog.ts'

const pen = (selectedOptions: object) => ({ productEntityId: ids.engraved, selectedOptions })

const name = { textFields: [{ optionEntityId: 31, text: 'Robin' }] }

test(
  'a thing without what it must be told',
  refused,
  pen({}),
  /^Required modifiers are missing: Product "Engraved pen" .*: Name$/,
)

test(
  'too short a text',
  refused,
  pen({ textFields: [{ optionEntityId: 31, text: 'A' }] }),
  /^Option validation failed: .*at least 2/,
)

test(
  'too long a text',
  refused,
  pen({ textFields: [{ optionEntityId: 31, text: 'Bartholomew' }] }),
  /at most 8/,
)

test(
  'too many lines',
  refused,
  pen({ ...name, multiLineTextFields: [{ optionEntityId: 35, text: 'a\nb\nc' }] }),
  /at most 2 lines/,
)

test(
  'a fraction for a whole number',
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 34, number: 1.5 }] }),
  /whole number/,
)

test(
  'too low a number',
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 34, number: 0 }] }),
  /at least 1/,
)

test(
  'too high a number',
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 34, number: 6 }] }),
  /at most 5/,
)

test(
  'too early a day',
  refused,
  pen({ ...name, dateFields: [{ optionEntityId: 33, date: '2026-01-09T00:00:00Z' }] }),
  /not be before/,
)

test(
  'too late a day',
  refused,
  pen({ ...name, dateFields: [{ optionEntityId: 33, date: '2026-12-21T00:00:00Z' }] }),
  /not be after/,
)

test(
  'no day at all',
  refused,
  pen({ ...name, dateFields: [{ optionEntityId: 33, date: 'soon' }] }),
  /not a date/,
)

test(
  'a checkbox value that is not there',
  refused,
  pen({ ...name, checkboxes: [{ optionEntityId: 32, optionValueEntityId: 99 }] }),
  /no such value/,
)

test(
  "another product's option",
  refused,
  pen({ ...name, numberFields: [{ optionEntityId: 99, number: 1 }] }),
  /does not belong/,
)
