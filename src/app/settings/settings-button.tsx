import { useState, type ComponentType } from 'react'
import { loadLaterStyle } from '../later-style.ts'
import type { SettingsPanelProps } from './settings-panel.tsx'

/** Opens the reading settings, which are fetched on the first wish, with the style of what can be chosen. */
export function SettingsButton() {
  const [state, setState] = useState<ComponentType<SettingsPanelProps> | 'closed' | 'failed'>(
    'closed',
  )
  const open = () => {
    Promise.all([import('./settings-panel.tsx'), loadLaterStyle()]).then(
      ([{ SettingsPanel }]) => setState(() => SettingsPanel),
      () => setState('failed'),
    )
  }
  const Panel = typeof state === 'string' ? null : state
  return (
    <>
      <button
        type="button"
        className="settings-button"
        aria-label="Reading settings"
        aria-haspopup="dialog"
        data-command="settings"
        onClick={open}
      >
        Aa
      </button>
      {Panel && <Panel onClose={() => setState('closed')} />}
      {state === 'failed' && (
        <div role="status">The settings could not be loaded. Please try again later.</div>
      )}
    </>
  )
}
