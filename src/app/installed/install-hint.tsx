import { useState } from 'react'
import { site } from '../site.ts'
import { canInstall, install, isApple } from './install-offer.ts'

const DISMISSED = 'install-hint-dismissed'

/** Tells once that the site can be an app; whoever does not want that is never told again. */
export function InstallHint() {
  const [isGone, setIsGone] = useState(isDismissed)
  if (isGone || !(canInstall() || isApple())) return null
  const leave = () => {
    setIsGone(true)
    dismiss()
  }
  return (
    <div className="install-hint panel">
      <p>
        {canInstall()
          ? `${site.title} can be installed: it opens in a window of its own, and offline.`
          : `To install ${site.title}, tap Share and choose “Add to Home Screen”. It then opens offline.`}
      </p>
      <div>
        {canInstall() && (
          <button type="button" onClick={() => void install().then(leave)}>
            Install
          </button>
        )}
        <button type="button" onClick={leave}>
          {canInstall() ? 'No, thanks' : 'Understood'}
        </button>
      </div>
    </div>
  )
}

function isDismissed(): boolean {
  try {
    return localStorage.getItem(DISMISSED) !== null
  } catch {
    return true
  }
}

function dismiss(): void {
  try {
    localStorage.setItem(DISMISSED, '')
  } catch {
    // Without storage the hint is not shown.
  }
}
