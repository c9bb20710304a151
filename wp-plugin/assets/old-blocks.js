// The blocks of BigCommerce for WordPress in the editor: the true thing as Storebridge shows it. What was saved within a
// block is written back as it was, so that nothing of it changes until somebody changes it.
;(() => {
  const { blocks, blockEditor, components, element, i18n, serverSideRender } = window.wp
  const { createElement: el, RawHTML } = element
  const { __ } = i18n

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

  const editOf =
    (block) =>
    ({ attributes }) =>
      el('div', blockEditor.useBlockProps(), preview(block, attributes))

  const toOurs = ({ ours }) => ({
    type: 'block',
    blocks: [ours.name],
    transform: () => blocks.createBlock(ours.name, ours.attributes),
  })

  for (const block of window.storebridgeOldBlocks) {
    blocks.registerBlockType(block.name, {
      edit: editOf(block),
      transforms: { to: block.ours ? [toOurs(block)] : [] },
      save: ({ attributes }) => el(RawHTML, null, attributes.saved ?? ''),
    })
  }
})()
