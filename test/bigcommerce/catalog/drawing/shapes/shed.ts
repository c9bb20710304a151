import { darker, lighter } from '../ink.ts'
import { box, type Draw, disc, form, formBox, group, oval, path, stroke, url, use } from '../paint.ts'

const tool = (head: string, handle: string) =>
  [
    head,
    box([-8, -190, 16, 62, 6], url('metal')),
    form('M-17 -196Q-24 -250 -18 -306Q0 -326 18 -306Q24 -250 17 -196z', {
      base: handle,
      accent: handle,
      backdrop: 'cream',
    }),
    box([-18, -206, 36, 16, 4], url('brass')),
    stroke('M0 -304C-24 -344 26 -350 2 -306', '#8a7a66', 5),
  ].join('')

export const trowel: Draw = (ink) =>
  [
    group(
      'translate(-52 0) rotate(-6)',
      tool(
        path('M-34 -138Q0 -150 34 -138Q46 -60 0 0Q-46 -60 -34 -138z', url('metal')) +
          path('M0 -140Q10 -60 0 -8Q-10 -60 0 -140z', '#7f8483', { opacity: 0.5 }),
        ink.base,
      ),
    ),
    group(
      'translate(66 -4) rotate(7)',
      tool(
        stroke(
          'M0 -130V-96M0 -116C-44 -110 -46 -70 -40 -14M0 -116C44 -110 46 -70 40 -14M0 -110V-8',
          url('metal'),
          12,
        ) + stroke('M0 -110v100', '#a9adac', 11),
        darker(ink.base, 0.12),
      ),
    ),
  ].join('')

export const seeds: Draw = (ink) => {
  const packet = (color: string, petal: string) =>
    [
      formBox([-74, -214, 148, 214, 6], { base: color, accent: petal, backdrop: 'cream' }, 'flat'),
      path('M-74 -214h148v30h-148z', '#fff8ea', { opacity: 0.4 }),
      disc(0, -106, 56, '#fbf4e3'),
      stroke('M0 -106V-60', '#6d7f4e', 5),
      use('leaf', 'translate(0 -62) rotate(54) scale(.6)', '#7d9a5f'),
      use('leaf', 'translate(0 -62) rotate(-54) scale(.6)', '#7d9a5f'),
      [0, 45, 90, 135, 180, 225, 270, 315]
        .map((turn) => group(`translate(0 -116) rotate(${turn})`, oval([0, -18], [8, 15], petal)))
        .join(''),
      disc(0, -116, 9, '#7a5230'),
      stroke('M-44 -30h88M-28 -16h56', darker(color, 0.4), 4, { opacity: 0.6 }),
    ].join('')
  return [
    group('translate(-92 -6) rotate(-12) scale(.98)', packet(ink.accent, '#9c8bab')),
    group('translate(96 -6) rotate(11) scale(.98)', packet('#dfe3cc', '#dd9a2b')),
    group('scale(1.24)', packet(ink.base, '#f6e3d6')),
  ].join('')
}

export const twine: Draw = (ink) => {
  const turns = Array.from({ length: 9 }, (_, index) => {
    const y = -34 - index * 17
    return stroke(
      `M-86 ${y}Q0 ${y + 22} 86 ${y - 6}`,
      index % 2 ? lighter(ink.base, 0.2) : darker(ink.base, 0.12),
      8,
    )
  })
  return [
    oval([0, -8], [112, 22], '#8f6238'),
    oval([0, -16], [112, 21], '#c99e6a'),
    form('M-88 -186Q-94 -100 -86 -24Q0 0 86 -24Q94 -100 88 -186z', ink),
    turns.join(''),
    path('M-88 -186Q-94 -100 -86 -24Q0 0 86 -24Q94 -100 88 -186z', url('round'), { opacity: 0.6 }),
    oval([0, -190], [112, 22], '#a87645'),
    oval([0, -198], [112, 21], '#d7ad7a'),
    oval([0, -199], [24, 6], '#5a3a26'),
    stroke('M84 -60C150 -60 120 -2 190 -6q20 2 30 -12', ink.base, 8),
  ].join('')
}

export const birdhouse: Draw = (ink) =>
  [
    box([-9, -90, 18, 96], url('darkwood')),
    form('M-92 -232L0 -306L92 -232V-74H-92z', ink, 'flat'),
    stroke('M-46 -262V-76M0 -290V-76M46 -262V-76', darker(ink.base, 0.25), 2.5, { opacity: 0.35 }),
    disc(0, -186, 34, darker(ink.base, 0.35)),
    disc(0, -184, 29, '#2f241d'),
    box([-5, -140, 10, 34, 5], url('wood')),
    path('M-124 -214L0 -330L124 -214L108 -198L0 -298L-108 -198z', ink.accent),
    path('M-124 -214L0 -330V-298L-108 -198z', '#fff8ea', { opacity: 0.22 }),
    box([-110, -82, 220, 16, 6], url('wood')),
    group(
      'translate(74 -84)',
      path('M-34 -14C-30 -46 6 -52 18 -30L34 -26L20 -18C18 2 -14 6 -34 -14L-58 -4z', '#c67f5e'),
      path('M-22 -14C-14 -32 4 -30 4 -14C-2 -4 -16 -4 -22 -14z', '#8d4f36'),
      disc(10, -31, 3, '#2f241d'),
      stroke('M-8 0v8M4 0v8', '#5a3a26', 3),
    ),
  ].join('')
