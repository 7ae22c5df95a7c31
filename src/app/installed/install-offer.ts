/** What Chromium hands to a page that may be installed. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

/** `before-paint.ts` keeps it: it comes before the app is there. */
const offer = () => (globalThis as { installOffer?: InstallPrompt }).installOffer

export const canInstall = (): boolean => offer() !== undefined

/** Opens the browser's own dialogue. Settles once it is open, whatever the reader chooses. */
export async function install(): Promise<void> {
  await offer()?.prompt()
}

/** Whether the browser is Safari on a phone or tablet, where pages are installed by hand. */
export const isApple = (): boolean => 'standalone' in navigator
