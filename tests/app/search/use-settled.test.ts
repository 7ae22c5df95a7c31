import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useSettled } from '../../../src/app/search/use-settled.ts'

describe('useSettled', () => {
  it('takes what a page opens with as seen', () => {
    expect(renderHook(() => useSettled('bridge', true)).result.current).toBe(true)
  })

  it('lets the rest of something new wait until the first of it has been shown', async () => {
    const { result, rerender } = renderHook(({ value, isReady }) => useSettled(value, isReady), {
      initialProps: { value: 'bridge', isReady: true },
    })
    rerender({ value: 'ferry', isReady: false })
    expect(result.current).toBe(true)
    rerender({ value: 'ferry', isReady: true })
    expect(result.current).toBe(false)
    await waitFor(() => expect(result.current).toBe(true))
  })
})
