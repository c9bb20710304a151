import type { Draw } from './paint.ts'
import * as cups from './shapes/cups.ts'
import * as garden from './shapes/garden.ts'
import * as home from './shapes/home.ts'
import * as kitchen from './shapes/kitchen.ts'
import * as outdoors from './shapes/outdoors.ts'
import * as paper from './shapes/paper.ts'
import * as tableware from './shapes/tableware.ts'

export const shapes: ReadonlyMap<string, Draw> = new Map(
  [cups, tableware, kitchen, home, garden, paper, outdoors].flatMap((shelf) => Object.entries(shelf)),
)
