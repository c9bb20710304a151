// What a page of the embedded checkout says to the site around it, and what it hears: the messages that BigCommerce's
// Checkout SDK speaks, and those of the frame resizer it uses.
{
  const { site, event, message } = document.currentScript.dataset
  const root = document.getElementById('checkout-app')
  const RESIZER = '[iFrameSizer]'

  const say = (type, payload, target = site) =>
    parent.postMessage({ type, ...(payload && { payload }) }, target)
  const problem = { message, type: 'stand_in', subtype: event }

  if (parent !== window) begin()

  function begin() {
    addEventListener('message', hear)
    // Without a checkout nobody can know whose frame this is.
    if (event === 'FRAME_ERROR') return say('FRAME_ERROR', problem, '*')
    say('FRAME_LOADED', { contentId: root.id })
    say('CHECKOUT_LOADED')
    if (event === 'CHECKOUT_ERROR') say('CHECKOUT_ERROR', problem)
    else if (event) say(event)
  }

  function hear({ origin, data }) {
    if (origin !== site) return
    if (typeof data === 'string' && data.startsWith(RESIZER)) return follow(data)
    if (data?.type === 'STYLE_CONFIGURED') applyStyles(data.payload ?? {})
  }

  let frame

  // The first message of the resizer names the frame; from then on it is told how high the content is.
  function follow(text) {
    const [id] = text.slice(RESIZER.length).split(':')
    if (!id || frame) return
    frame = id
    tellSize('init')
    new ResizeObserver(() => tellSize('size')).observe(root)
  }

  function tellSize(type) {
    const height = Math.ceil(root.getBoundingClientRect().bottom + scrollY)
    parent.postMessage(`${RESIZER}${frame}:${height}:${root.scrollWidth}:${type}`, site)
  }

  const PARTS = {
    body: 'body',
    text: 'p, dt, dd, li',
    heading: 'h1',
    secondaryHeading: 'h2',
    label: 'label',
    link: 'a',
    button: 'button:not(.plain), .button',
    textInput: 'input',
    orderSummary: '[aria-labelledby=summary]',
  }
  const PROPERTIES = [
    'backgroundColor',
    'borderColor',
    'borderRadius',
    'boxShadow',
    'color',
    'fontFamily',
    'fontSize',
    'fontWeight',
  ]

  function applyStyles(styles) {
    for (const [part, selector] of Object.entries(PARTS))
      for (const element of document.querySelectorAll(selector)) dress(element, styles[part] ?? {})
  }

  function dress(element, style) {
    for (const name of PROPERTIES) if (typeof style[name] === 'string') element.style[name] = style[name]
  }
}
