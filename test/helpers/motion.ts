import type { Page } from 'playwright-core'

/** Every rule of a page's style sheets that moves something under what the reader prefers, as `selector: property`. */
export const movingRules = async (page: Page): Promise<string[]> =>
  (await page.evaluate(`(() => {
    const moving = ({ selectorText, style }) =>
      [
        ['transition', /[1-9]/.test(style.transitionDuration) && style.transitionProperty !== 'none'],
        ['animation', style.animationName !== '' && style.animationName !== 'none'],
        ['scroll-behavior', style.scrollBehavior === 'smooth'],
      ].filter(([, moves]) => moves).map(([property]) => selectorText + ': ' + property)
    const inForce = (rule) => !(rule instanceof CSSMediaRule) || matchMedia(rule.media.mediaText).matches
    const walk = (rules) =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? moving(rule) : []),
        ...(rule.cssRules && inForce(rule) && !(rule instanceof CSSKeyframesRule) ? walk(rule.cssRules) : []),
      ])
    return [...document.styleSheets].flatMap((sheet) => walk(sheet.cssRules))
  })()`)) as string[]

/** What of ours on the page would move, by what the browser has made of all style sheets together. */
export const movingThings = async (page: Page): Promise<string[]> =>
  (await page.evaluate(`(() => {
    const ours = [...document.querySelectorAll('[class*="storebridge"]')]
    const moves = (style) =>
      (style.transitionProperty !== 'none' && /[1-9]/.test(style.transitionDuration)) ||
      style.animationName !== 'none' || style.scrollBehavior === 'smooth'
    const found = ours.flatMap((one) =>
      [undefined, '::before', '::after'].filter((part) => moves(getComputedStyle(one, part)))
        .map((part) => one.className + (part ?? '')))
    const running = document.getAnimations().map(({ effect }) => effect.target?.closest('[class*="storebridge"]'))
    return [...new Set([...found, ...running.filter(Boolean).map(({ className }) => className + ' runs')])]
  })()`)) as string[]
