import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Article } from '../../compiler/types.ts'
import { ariaKeys } from '../keyboard/shortcuts.ts'
import { bindMediaSession, showPlayback } from './media-session.ts'
import { readRate, writeRate } from './rate-setting.ts'
import { onListeningRequest, type ListeningRequest } from './requests.ts'
import { collectSpeech, type Utterance } from './speech-queue.ts'
import { usePlayer } from './use-player.ts'
import { useSpokenMark } from './use-spoken-mark.ts'
import { assignSounds } from './voices.ts'
import './player.css'

interface PlayerProps {
  readonly article: Article
  readonly voices: readonly SpeechSynthesisVoice[]
  /** Where to begin; `null` for the top of the article. */
  readonly statementId: string | null
  readonly onClose: () => void
}

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2]

/** Reads an article out, and the controls for it. */
export function Player({ article, voices, statementId, onClose }: PlayerProps) {
  const [rate, setRate] = useState(readRate)
  const [onlySpeaker, setOnlySpeaker] = useState<string | null>(null)
  const speakers = useMemo(() => article.speakers.filter(({ words }) => words > 0), [article])
  const sounds = useMemo(() => assignSounds(voices, inOrderOfSpeech(article)), [voices, article])
  const queue = useMemo(() => collectSpeech(article, onlySpeaker), [article, onlySpeaker])
  const player = usePlayer(queue, sounds, rate, () => indexOf(queue, statementId))
  const { at, isPlaying, hasFailed, toggle, skip, playFrom } = player
  const utterance = queue[at]
  const { isFollowing, follow } = useSpokenMark(utterance)

  const obey = useEffectEvent((request: ListeningRequest) => {
    if (request.kind === 'stop-listening') onClose()
    else if (request.kind !== 'listen') skip(request.kind === 'sentence-on' ? 1 : -1)
    else if (request.statementId === null) toggle()
    else playFrom(indexOf(queue, request.statementId))
  })
  useEffect(() => onListeningRequest(obey), [])
  const onToggle = useEffectEvent(toggle)
  const onSkip = useEffectEvent(skip)
  useEffect(
    () =>
      bindMediaSession(
        article,
        () => onToggle(),
        (direction) => onSkip(direction),
      ),
    [article],
  )
  useEffect(() => showPlayback(isPlaying), [isPlaying])

  const changeSpeaker = (id: string | null) => {
    const next = collectSpeech(article, id)
    setOnlySpeaker(id)
    playFrom(nearest(next, utterance))
  }

  return (
    <section className="player" aria-label="Listening">
      <div className="now">
        <strong>{nameOf(article, utterance)}</strong>
        <span className="text-faint">
          {' '}
          sentence {sentenceNumber(queue, at)} of {sentenceNumber(queue, queue.length - 1)}
        </span>
        {hasFailed && (
          <span role="alert" className="text-faint">
            {' '}
            The voice fell silent. Play goes on from here.
          </span>
        )}
      </div>
      <div className="controls">
        <button
          type="button"
          aria-label="A sentence back"
          aria-keyshortcuts={ariaKeys('sentence-back')}
          onClick={() => skip(-1)}
        >
          <Icon path="M6 5v14M20 5 9 12l11 7z" />
        </button>
        <button type="button" aria-keyshortcuts={ariaKeys('listen')} onClick={toggle}>
          {isPlaying ? 'Pause' : 'Play'}
        </button>
        <button
          type="button"
          aria-label="A sentence on"
          aria-keyshortcuts={ariaKeys('sentence-on')}
          onClick={() => skip(1)}
        >
          <Icon path="M18 5v14M4 5l11 7-11 7z" />
        </button>
        <button type="button" aria-keyshortcuts={ariaKeys('stop-listening')} onClick={onClose}>
          Stop
        </button>
        <select
          aria-label="Speed"
          value={rate}
          onChange={({ target }) => {
            setRate(Number(target.value))
            writeRate(Number(target.value))
          }}
        >
          {RATES.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
        <select
          aria-label="Who is read"
          value={onlySpeaker ?? ''}
          onChange={({ target }) => changeSpeaker(target.value || null)}
        >
          <option value="">Everybody</option>
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              Only {name}
            </option>
          ))}
        </select>
        {!isFollowing && (
          <button type="button" onClick={follow}>
            Back to the spoken place
          </button>
        )}
      </div>
      <p className="note">Keep the screen on: phones fall silent when it locks.</p>
    </section>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d={path}
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  )
}

function inOrderOfSpeech(article: Article): readonly string[] {
  const spoken = collectSpeech(article, null).flatMap(({ speaker }) => speaker ?? [])
  return [...new Set([...spoken, ...article.speakers.map(({ id }) => id)])]
}

function nameOf(article: Article, utterance: Utterance | undefined): string {
  const id = utterance?.speaker
  if (!id) return 'Narrator'
  return article.speakers.find((speaker) => speaker.id === id)?.name ?? id
}

function indexOf(queue: readonly Utterance[], statementId: string | null): number {
  if (statementId === null) return 0
  return Math.max(
    queue.findIndex((utterance) => utterance.statementId === statementId),
    0,
  )
}

/** The first utterance of another queue at or after a place. */
function nearest(queue: readonly Utterance[], here: Utterance | undefined): number {
  if (!here) return 0
  const at = queue.findIndex(
    ({ paragraph, span }) =>
      paragraph > here.paragraph || (paragraph === here.paragraph && span.end > here.span.start),
  )
  return Math.max(at, 0)
}

function sentenceNumber(queue: readonly Utterance[], at: number): number {
  return new Set(queue.slice(0, at + 1).map(({ sentence }) => sentence)).size
}
