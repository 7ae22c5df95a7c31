import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/react'

/** What is waited for comes at once on an idle machine; a busy one gets its time, in milliseconds. */
configure({ asyncUtilTimeout: 8000 })
