import { darker, lighter } from '../ink.ts'
import { box, type Draw, disc, form, formBox, gleam, group, path, stroke, url, use } from '../paint.ts'

const cover: Draw = (ink) =>
  [
    box([-98, -292, 210, 292, 8], '#efe6d4'),
    stroke('M108 -286V-6M103 -288V-4', '#c9b998', 2),
    formBox([-108, -296, 208, 298, 9], ink, 'flat'),
    box([-108, -296, 26, 298, 8], '#2a1a12', { opacity: 0.16 }),
  ].join('')

export const notebook: Draw = (ink) =>
  [
    cover(ink),
    box([70, -296, 13, 298], ink.accent),
    box([70, -296, 13, 298], '#2a1a12', { opacity: 0.08 }),
    box([-54, -222, 96, 54, 4], '#f8f1e2'),
    stroke('M-36 -202h60M-36 -186h36', darker(ink.base, 0.2), 4),
  ].join('')

export const journal: Draw = (ink) =>
  [
    path('M-6 0l-10 42l14 -10l10 14l4 -46z', ink.accent),
    cover(ink),
    stroke('M-62 -270h140v246h-140z', ink.accent, 3, { opacity: 0.8 }),
    use('frond', 'translate(-22 -62) rotate(-8) scale(.78)', ink.accent),
    use('frond', 'translate(-22 -62) rotate(-44) scale(.5)', ink.accent),
    use('frond', 'translate(-20 -62) rotate(30) scale(.5)', ink.accent),
    stroke('M-106 -236h22M-106 -60h22', ink.accent, 5),
  ].join('')

export const clothdiary: Draw = (ink) =>
  [
    cover(ink),
    disc(8, -150, 62, 'none'),
    Array.from({ length: 8 }, (_, index) =>
      group(
        `translate(8 -150) rotate(${index * 45})`,
        path('M0 -18L16 -44L0 -70L-16 -44z', ink.accent),
        disc(0, -82, 5, ink.accent),
      ),
    ).join(''),
    disc(8, -150, 12, ink.accent),
    stroke('M-66 -276h146v256h-146z', ink.accent, 3),
    box([62, -296, 9, 326, 2], '#a9522f'),
  ].join('')

const pencil = (color: string, x: number, lean: number, tall: number) =>
  group(
    `translate(${x} -60) rotate(${lean})`,
    box([-11, -tall, 22, tall], color),
    box([-11, -tall, 8, tall], '#fff8ea', { opacity: 0.3 }),
    box([4, -tall, 7, tall], '#2a1a12', { opacity: 0.16 }),
    path(`M-11 ${-tall}L0 ${-tall - 40}L11 ${-tall}q-5 5 -11 1q-6 5 -11 -1z`, '#e8cfa8'),
    path(`M-4 ${-tall - 26}L0 ${-tall - 40}L4 ${-tall - 26}z`, darker(color, 0.3)),
  )

export const pencils: Draw = (ink) =>
  [
    [
      ['#5f8f97', -34, -13, 196],
      [ink.accent, 36, 14, 190],
      ['#93a88c', -18, -5, 224],
      ['#c67f5e', 20, 6, 216],
      [ink.base, 0, 0, 240],
      ['#d9a441', 44, 22, 160],
      ['#7c4f66', -44, -21, 164],
    ]
      .map(([color, x, lean, tall]) => pencil(String(color), Number(x), Number(lean), Number(tall)))
      .join(''),
    form('M-74 -152L-66 -10Q-64 4 0 6Q64 4 66 -10L74 -152Q0 -134 -74 -152z', ink),
    stroke('M-72 -120Q0 -102 72 -120', lighter(ink.base, 0.4), 4, { opacity: 0.6 }),
    gleam('M-58 -128L-52 -24q6 8 11 0L-46 -126z', 0.3),
  ].join('')

export const inkbottle: Draw = (ink) =>
  [
    form('M-96 -140Q-112 -136 -112 -112V-20Q-112 2 -90 2H90Q112 2 112 -20V-112Q112 -136 96 -140z', ink),
    path('M-96 -140Q-112 -136 -112 -112V-96Q0 -80 112 -96V-112Q112 -136 96 -140z', '#e6efec', {
      opacity: 0.75,
    }),
    box([-44, -164, 88, 28, 6], '#dfe8e4'),
    box([-44, -164, 88, 28, 6], url('round')),
    form('M-58 -208Q-58 -220 -46 -220H46Q58 -220 58 -208V-160H-58z', { ...ink, base: '#3b3531' }),
    box([-66, -92, 132, 70, 6], '#f8f1e2'),
    stroke('M-40 -68h80M-24 -48h48', ink.base, 5),
    gleam('M-98 -108V-24q8 12 15 0V-112q-8 -8 -15 4z', 0.4),
    group(
      'translate(158 4) rotate(-24)',
      path('M-7 -210Q16 -190 20 -130Q10 -60 0 -30Q-14 -70 -18 -130Q-18 -180 -7 -210z', '#f3ead8'),
      stroke('M-4 -196Q4 -100 0 0', '#8a7a66', 4),
      path('M-4 -30h8l-4 34z', url('brass')),
    ),
  ].join('')

export const letterbox: Draw = (ink) =>
  [
    group(
      'rotate(-4 -40 -120)',
      box([-104, -250, 150, 170, 3], '#fbf5e8'),
      stroke('M-84 -226h98M-84 -206h110M-84 -186h84', '#c9b998', 4),
    ),
    group(
      'rotate(5 60 -120)',
      box([0, -226, 124, 150, 3], '#f3e4d0'),
      path('M0 -226l62 56l62 -56z', '#e4cdb0'),
      disc(62, -166, 13, '#a9522f'),
    ),
    form('M-146 -132H146V-18Q146 2 126 2H-126Q-146 2 -146 -18z', ink, 'flat'),
    path('M-146 -132H146v14H-146z', '#2a1a12', { opacity: 0.18 }),
    box([-11, -132, 22, 134], ink.accent),
    box([-40, -84, 80, 44, 5], url('brass')),
    box([-32, -76, 64, 28, 3], '#f8f1e2'),
  ].join('')
