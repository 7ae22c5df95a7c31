import { afterEach, describe, expect, it, vi } from 'vitest'
import { registerServiceWorker } from '../../src/data/updates.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('registerServiceWorker', () => {
  it('leaves it at that where the browser registers none', async () => {
    vi.stubEnv('DEV', false)
    const register = vi.fn<() => Promise<void>>(() => Promise.resolve())
    vi.stubGlobal('navigator', { serviceWorker: { register, ready: new Promise(() => undefined) } })
    await expect(registerServiceWorker()).resolves.toBeUndefined()
    expect(register).toHaveBeenCalledOnce()
  })
})
