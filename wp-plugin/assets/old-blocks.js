// The blocks of BigCommerce for WordPress in the editor: the true thing as Storebridge shows it. What was saved within a
// block is written back as it was, so that nothing of it changes until somebody changes it.
;(() => {
  const { apiFetch, blocks, blockEditor, components, element, i18n, serverSideRender } = window.wp
  const { createElement: el, Fragment, RawHTML, useEffect, useState } = element
  const { __ } = i18n

  // What each becomes, by what is saved of it: asked when it is shown, because turning it cannot wait for an answer.
  const successors = {}
  const keyOf = (name, attributes) => JSON.stringify([name, attributes])

  const useSuccessor = (name, attributes) => {
    const key = keyOf(name, attributes)
    const [told, setTold] = useState(successors[key])
    useEffect(() => {
      let isHere = true
      const data = { name, attributes: JSON.parse(key)[1] }
      apiFetch({ path: '/storebridge/v1/editor/successor', method: 'POST', data }).then(
        (answer) => {
          successors[key] = answer
          if (isHere) setTold(answer)
        },
        () => {},
      )
      return () => {
        isHere = false
      }
    }, [name, key])
    return told
  }

  const preview = ({ name, ours }, { saved: _, ...attributes }) =>
    ours
      ? el(components.Placeholder, {
          icon: 'cart',
          label: blocks.getBlockType(name)?.title,
          instructions: __('Every shopper sees their own here, on the page.', 'storebridge'),
        })
      : el(
          components.Disabled,
          null,
          el(serverSideRender, { block: name, attributes, skipBlockSupportAttributes: true }),
        )

  const words = ({ blocks: next, differs }) =>
    next.length > 0
      ? [
          __(
            'You can convert it to Storebridge blocks: choose “Transform to” in its toolbar.',
            'storebridge',
          ),
          ...differs,
        ]
      : [__('No Storebridge block shows the same.', 'storebridge'), ...differs]

  const editOf = (block) =>
    function Edit({ attributes }) {
      const successor = useSuccessor(block.name, attributes)
      return el(
        Fragment,
        null,
        successor &&
          el(
            blockEditor.InspectorControls,
            null,
            el(
              components.PanelBody,
              { title: __('Moving to Storebridge', 'storebridge') },
              words(successor).map((sentence) => el('p', { key: sentence }, sentence)),
            ),
          ),
        el('div', blockEditor.useBlockProps(), preview(block, attributes)),
      )
    }

  const targets = ['storebridge/products', 'storebridge/product', 'storebridge/product-part']

  // To what is the same, and else to what the server has told.
  const to = (block) =>
    block.ours
      ? [
          {
            type: 'block',
            blocks: [block.ours.name],
            transform: () => blocks.createBlock(block.ours.name, block.ours.attributes),
          },
        ]
      : targets.map((target) => ({
          type: 'block',
          blocks: [target],
          isMatch: (attributes) =>
            successors[keyOf(block.name, attributes)]?.blocks.some(({ name }) => name === target) ?? false,
          transform: (attributes) =>
            successors[keyOf(block.name, attributes)].blocks.map((next) =>
              blocks.createBlock(next.name, next.attributes),
            ),
        }))

  for (const block of window.storebridgeOldBlocks) {
    blocks.registerBlockType(block.name, {
      edit: editOf(block),
      transforms: { to: to(block) },
      save: ({ attributes }) => el(RawHTML, null, attributes.saved ?? ''),
    })
  }
})()
