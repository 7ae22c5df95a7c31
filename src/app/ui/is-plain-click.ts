type Pressed = Pick<MouseEvent, 'button' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Whether a click on a link asks for what it leads to here, rather than in a tab or window of its own. */
export function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: Pressed): boolean {
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey)
}
