import { group } from './paint.ts'

// How large a thing is shown, and how far to the side, so that all fill their picture alike.
const fits: Record<string, [size: number, aside?: number]> = {
  pan: [1.12, -62],
  pourer: [1.22, -10],
  teapot: [1.22],
  kettle: [1.3, -16],
  wateringcan: [1.14, -42],
  tent: [1.24],
  yarn: [1.3, -16],
  casserole: [1.36],
  bowl: [1.5],
  espresso: [1.32, -16],
  soap: [1.5],
  knife: [1.24],
  spice: [1.62],
  towels: [1.5],
  planter: [1.26],
  pots: [1.34],
  lantern: [1.2],
  lamp: [1.24],
  blanket: [1.14],
  teatowel: [1.2],
  board: [1.2],
  carafe: [1.18],
  birdhouse: [1.22],
  bottle: [1.18],
  backpack: [1.22],
  camplantern: [1.24],
  stool: [1.5],
  trowel: [1.18],
  twine: [1.4, -30],
  honey: [1.4, -20],
  inkbottle: [1.42, -20],
  letterbox: [1.36],
  giftcard: [1.34],
  hooks: [1.14],
  knob: [1.9],
  stamp: [1.4],
  cushion: [1.36],
  reed: [1.22],
  heronprint: [1.28],
  photoprint: [1.28],
  ebook: [1.22],
  mirror: [1.22],
  jar: [1.36],
  vase: [1.2],
}

export const sized = (thing: string, kind: string, [x, y]: [number, number], share: number) => {
  const [size, aside = 0] = fits[kind] ?? [1.32]
  const scale = Math.round(size * share * 100) / 100
  return group(`translate(${x + Math.round(aside * scale)} ${y}) scale(${scale})`, thing)
}
