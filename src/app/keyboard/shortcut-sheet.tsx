import { useState } from 'react'
import { Modal } from '../ui/modal.tsx'
import { areKeysOn, switchKeys } from './keys-setting.ts'
import { SHORTCUTS, type Where } from './shortcuts.ts'
import './shortcut-sheet.css'

const HEADINGS: Readonly<Record<Where, string>> = {
  list: 'In a list',
  article: 'In an article',
  listening: 'While listening',
  everywhere: 'Everywhere',
}

/** Keys that a keyboard labels in its own way. */
const LABELS: Readonly<Record<string, string>> = { Escape: 'Esc', Mod: 'Ctrl or ⌘' }

/** All keys there are, and the switch for those that are pressed alone. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const [areOn, setOn] = useState(areKeysOn)
  return (
    <Modal label="Keyboard shortcuts" className="shortcut-sheet" onClose={onClose}>
      <form method="dialog">
        <header>
          <h2>Keyboard shortcuts</h2>
          <button type="submit">Close</button>
        </header>
        <label>
          <input
            type="checkbox"
            checked={areOn}
            onChange={({ target }) => {
              switchKeys(target.checked)
              setOn(target.checked)
            }}
          />
          Use single keys
        </label>
        <p>Without them, Ctrl or ⌘ with K still leads everywhere, to this sheet too.</p>
        <div className="groups">
          {Object.entries(HEADINGS).map(([where, heading]) => (
            <section key={where} aria-label={heading}>
              <h3>{heading}</h3>
              <dl>
                {SHORTCUTS.filter((shortcut) => shortcut.where === where).map(({ what, keys }) => (
                  <div key={what}>
                    <dt>{what}</dt>
                    <dd>
                      {keys.map((key, at) => (
                        <span key={key}>
                          {at > 0 && ' or '}
                          <Keys keys={key} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </form>
    </Modal>
  )
}

/** `g t` as two keys one after the other, `Mod+k` as two at once. */
function Keys({ keys }: { keys: string }) {
  return keys.split(/([ +])/).map((part, at) => {
    if (part === ' ') return ' then '
    if (part === '+') return ' + '
    return <kbd key={at}>{LABELS[part] ?? part}</kbd>
  })
}
