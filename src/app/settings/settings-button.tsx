import { useState, type ComponentType } from 'react'
import type { SettingsPanelProps } from './settings-panel.tsx'

/** Opens the reading settings, which are fetched on the first wish. */
export function SettingsButton() {
  const [state, setState] = useState<ComponentType<SettingsPanelProps> | 'closed' | 'failed'>(
    'closed',
  )
  const open = () => {
    import('./settings-panel.tsx').then(
      ({ SettingsPanel }) => setState(() => SettingsPanel),
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
