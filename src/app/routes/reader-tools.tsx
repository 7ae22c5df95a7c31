import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore, type ComponentProps, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Article } from '../../compiler/types.ts'
import { isOwnSlug, statementPath, voicePath, withBase } from '../../compiler/urls.ts'
import type { Corrected } from '../../data/corrections.ts'
import { StatementCard } from '../card/statement-card.tsx'
import type * as Corrections from '../corrections/corrections.tsx'
import { listeningOffer, requestListening } from '../listening/requests.ts'
import { site } from '../site.ts'
import { announce } from '../ui/announce.ts'
import { useModule } from '../ui/use-module.ts'

interface ReaderToolsProps {
  readonly article: Article
  /** As it was before the reader's corrections. */
  readonly published: Article
  readonly corrected: Corrected | null
  readonly linkedId: string | null
  readonly followedId: string | null
  /** Words of the article are selected. */
  readonly isSelecting: boolean
  readonly takesFocus: boolean
  readonly onLink: (statementId: string | null) => void
}

const loadCorrections = () => import('../corrections/corrections.tsx')
const loadNotes = () => import('../notes/note-buttons.tsx')

/** What a reader uses on an article's statements: the card of the linked one, and corrections. */
export function ReaderTools(props: ReaderToolsProps) {
  const { article, published, corrected, linkedId, followedId, isSelecting, takesFocus, onLink } =
    props
  const corrections = useModule(corrected !== null || isSelecting, loadCorrections)
  const notes = useModule(true, loadNotes)
  const { slug } = article
  // Whom only the reader's corrections name has no page.
  const voices = new Set(published.speakers.filter(({ isVoice }) => isVoice).map(({ id }) => id))
  const canListen = useSyncExternalStore(listeningOffer.subscribe, listeningOffer.isOpen)
  const listen = (statementId: string) => {
    requestListening({ kind: 'listen', statementId })
    onLink(null)
  }
  const addressOf = useCallback(
    (id: string) => new URL(withBase(site.base, statementPath(slug, id)), location.href).href,
    [slug],
  )
  return (
    <>
      {corrections && corrected && (
        <corrections.CorrectionsList article={article} corrected={corrected} />
      )}
      {corrections && (
        <corrections.AddStatement {...{ article, isSelecting, onLink }}>
          {notes && (
            <notes.SelectionButtons
              article={article}
              takeSpans={() => corrections.selectedSpans(article, getSelection())}
            />
          )}
        </corrections.AddStatement>
      )}
      {linkedId !== null && (
        <>
          <StatementCard
            {...{ article, followedId, takesFocus, onLink, addressOf }}
            statementId={linkedId}
            siteTitle={site.title}
            correctedNote={correctedNote(article, corrected, linkedId)}
            onListen={canListen ? listen : null}
            isRemoved={isRemoved(corrected, linkedId)}
            renderVoice={(id, name) =>
              voices.has(id) && !isOwnSlug(slug) ? <Link to={voicePath(id)}>{name}</Link> : name
            }
            renderNote={(statement) =>
              notes && <notes.StatementButton {...{ article, statement }} key={statement.id} />
            }
            renderCorrection={(statement, onDone) => (
              <Correcting {...{ article, statement, onDone, onLink }} />
            )}
          />
          <div className="card-room" />
        </>
      )}
    </>
  )
}

function isRemoved(corrected: Corrected | null, id: string): boolean {
  return (corrected?.corrections ?? []).some(
    (correction) => correction.action === 'remove' && correction.statement.id === id,
  )
}

/** The form for a wrong reading, loaded when it is asked for. */
function Correcting(props: ComponentProps<typeof Corrections.CorrectionForm>) {
  const corrections = useModule(true, loadCorrections)
  return corrections ? <corrections.CorrectionForm {...props} /> : <p role="status">Loading …</p>
}

/** By whom a statement was corrected, with the way back for the reader's own; `null` for one as it was found. */
function correctedNote(article: Article, corrected: Corrected | null, id: string): ReactNode {
  const indexes = (corrected?.corrections ?? []).flatMap((correction, index) => {
    const isRemoval = correction.action === 'remove' && correction.statement.id === id
    return isRemoval || corrected?.changes.get(id)?.includes(index) ? [index] : []
  })
  if (indexes.length === 0)
    return article.corrected?.includes(id) ? 'Corrected by an editor.' : null
  return <PutBack slug={article.slug} indexes={indexes} />
}

function PutBack({ slug, indexes }: { slug: string; indexes: readonly number[] }) {
  const queryClient = useQueryClient()
  const putBack = async () => {
    const { changeCorrections, without } = await import('../../data/change-corrections.ts')
    await changeCorrections(queryClient, slug, without(indexes))
    announce('Put back as it was.')
  }
  return (
    <>
      Corrected by you.{' '}
      <button type="button" onClick={() => void putBack()}>
        Put back as it was
      </button>
    </>
  )
}
