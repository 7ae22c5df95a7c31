import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useLocation, useNavigate } from 'react-router'
import { timelinePath } from '../../compiler/urls.ts'
import { placesQuery, timelineQuery } from '../../data/queries.ts'
import { firstVisit, isInstalled } from '../../data/visits.ts'
import { countUnread } from './badge.ts'
import { InstallHint } from './install-hint.tsx'
import './installed.css'

/** What a regular reader has: the offer to install; installed, a way back and the number of unread articles. */
export function Installed() {
  const { pathname } = useLocation()
  if (isInstalled())
    return (
      <>
        <BackButton />
        <UnreadBadge />
      </>
    )
  return pathname === timelinePath() ? <InstallHint /> : null
}

/** An app on an iPhone has no button of the system's that leads back. */
function BackButton() {
  useLocation()
  const navigate = useNavigate()
  const header = document.querySelector('.site-header')
  const { idx } = (history.state ?? {}) as { idx?: number }
  if (!('standalone' in navigator) || !header || !idx) return null
  return createPortal(
    <button type="button" className="back-button" onClick={() => void navigate(-1)}>
      ‹ Back
    </button>,
    header,
  )
}

/** The number on the app's icon, where the system shows one. */
function UnreadBadge() {
  const { data } = useInfiniteQuery({ ...timelineQuery(null), enabled: 'setAppBadge' in navigator })
  const { data: places } = useQuery(placesQuery())
  useEffect(() => {
    if (!data || !places) return
    const articles = data.pages.flatMap((page) => page.articles)
    const unread = countUnread(articles, places, firstVisit() ?? Date.now())
    // Zero takes the number away. Refused, there is none.
    navigator.setAppBadge(unread).catch(() => undefined)
  }, [data, places])
  return null
}
