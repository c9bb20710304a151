import type { Draw } from './paint.ts'
import * as cups from './shapes/cups.ts'
import * as garden from './shapes/garden.ts'
import * as home from './shapes/home.ts'
import * as kitchen from './shapes/kitchen.ts'
import * as outdoors from './shapes/outdoors.ts'
import * as pantry from './shapes/pantry.ts'
import * as paper from './shapes/paper.ts'
import * as prints from './shapes/prints.ts'
import * as shed from './shapes/shed.ts'
import * as tableware from './shapes/tableware.ts'
import * as textiles from './shapes/textiles.ts'

export const shapes: ReadonlyMap<string, Draw> = new Map(
  [cups, tableware, kitchen, pantry, home, textiles, garden, shed, paper, prints, outdoors].flatMap((shelf) =>
    Object.entries(shelf),
  ),
)
