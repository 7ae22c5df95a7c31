import { useEffect, useId, useRef, useState } from 'react'
import {
  applyPreferences,
  DEFAULTS,
  readPreferences,
  storePreferences,
  type Preferences,
} from '../../data/preferences.ts'
import { Choice } from './choice.tsx'
import { keepPlace } from './keep-place.ts'
import { Legend } from './legend.tsx'
import { Scale } from './scale.tsx'
import './settings-panel.css'

export interface SettingsPanelProps {
  readonly onClose: () => void
}

/** How to read: theme, letters, lines, and which statements are shown. Every change shows at once and is kept. */
export function SettingsPanel({ onClose }: SettingsPanelProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const [preferences, setPreferences] = useState(readPreferences)
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    dropCaret()
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    const { dataset } = document.documentElement
    keepPlace(() => (dataset['adjusting'] = ''))
    return () => void setTimeout(() => keepPlace(() => delete dataset['adjusting']))
  }, [])

  const set = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed }
    setPreferences(next)
    keepPlace(() => applyPreferences(next))
    setKept(storePreferences(next))
  }
  const choice = { preferences, onChange: set }
  const close = () => dialog.current?.close()

  return (
    // A press beside the panel closes it, as Escape does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className="settings"
      aria-labelledby={headingId}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className="settings-body">
        <div className="settings-head">
          <h2 id={headingId}>Reading settings</h2>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
        <Choice
          {...choice}
          name="theme"
          label="Theme"
          words={{
            auto: 'Auto',
            light: 'Light',
            dark: 'Dark',
            sepia: 'Sepia',
            contrast: 'High contrast',
          }}
        />
        <Choice
          {...choice}
          name="face"
          label="Face"
          words={{ serif: 'Serif', literata: 'Literata', sans: 'Sans', legible: 'Hyperlegible' }}
        />
        <Scale {...choice} name="size" label="Size" words={(value) => `${value}%`} />
        <Scale
          {...choice}
          name="measure"
          label="Width"
          words={(value) => `${value} characters a line`}
        />
        <Scale
          {...choice}
          name="leading"
          label="Line spacing"
          words={(value) => (value / 100).toFixed(1)}
        />
        <details>
          <summary>More about letters and lines</summary>
          <Scale {...choice} name="letters" label="Letter spacing" words={hundredths} />
          <Scale {...choice} name="words" label="Word spacing" words={hundredths} />
          <Scale {...choice} name="weight" label="Weight" words={String} />
          <Choice
            {...choice}
            name="align"
            label="Alignment"
            words={{ start: 'Ragged', justify: 'Justified' }}
          />
          <Choice {...choice} name="hyphens" label="Hyphenation" words={{ off: 'Off', on: 'On' }} />
        </details>
        <Choice
          {...choice}
          name="shown"
          label="What is shown"
          words={{
            said: 'What was said',
            all: 'Also thought and decided',
            quotations: 'Quotations only',
            plain: 'Plain text',
          }}
        />
        <Legend shown={preferences.shown} />
        <div className="settings-foot">
          <button type="button" onClick={() => set(DEFAULTS)}>
            Reset
          </button>
          <div role="status">
            {isKept ? '' : 'This browser does not keep settings: they last until you leave.'}
          </div>
        </div>
      </div>
    </dialog>
  )
}

const hundredths = (value: number) => `${(value / 100).toFixed(2)} em`

/**
 * Takes away the caret that a tap on the text has left there, which nobody sees. Under a dialog no text can hold one: with
 * each change of the layout the browser would look for a better place through the whole of it.
 */
function dropCaret(): void {
  const selection = getSelection()
  if (selection?.isCollapsed) selection.removeAllRanges()
}
