import { useEffect, useRef, useState } from 'preact/hooks'
import type { AnnotationChange, Block, Entity, EntityId, Fact, Mention } from '../../facts/types.ts'
import type { ExportFormat } from '../../facts/views/exports/formats.ts'
import type { OpenArticle } from '../../facts/views/library-listing.ts'
import { ownWordsIn } from '../../facts/views/own-words.ts'
import type { Messages } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { DetailsEditor } from './details-editor.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FactsAside } from './facts-aside.tsx'
import { NotedEditor } from './noted.tsx'

export interface ArticleViewProps {
  readonly article: OpenArticle
  readonly messages: Messages
  readonly locale: string
  readonly onName: (id: EntityId) => void
  readonly onDelete: () => void
  /** All leaders and countries that a fact may be about. */
  readonly everybody: ReadonlyMap<EntityId, Entity>
  readonly onAnnotate: (changes: readonly AnnotationChange[]) => void
  readonly onCopy: (text: string) => void
  readonly onExportAs: (format: ExportFormat) => void
  /** Shows some articles side by side. */
  readonly onCompare: (ids: readonly string[]) => void
}

/** A saved article: its text with marked names, and its facts beside it. */
export function ArticleView(props: ArticleViewProps) {
  const { article, messages, locale, onName, onDelete, onExportAs, onAnnotate } = props
  const { source, text, facts, mentions, saved, annotations } = article
  const ownOf = ownWordsIn(annotations)
  const isRetitled = source.title !== saved.title
  const [chosenId, setChosenId] = useState<string>()
  const chosen = facts.find(({ id }) => id === chosenId)
  const passage = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosenId === undefined) return
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    passage.current?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' })
  }, [chosenId])
  const day = source.published ?? source.saved?.slice(0, 10)
  return (
    <div class="reading">
      <article class="text" lang={source.language}>
        <p class="meta">
          <bdi>{[publisherOf(source, messages), source.author].filter(Boolean).join(' · ')}</bdi>{' '}
          {day && <time dateTime={day}>{dayIn(day, locale)}</time>}{' '}
          <span>{originText(source, messages, locale)}</span>{' '}
          {source.url && (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {messages('openArticle')}
            </a>
          )}{' '}
          <button type="button" class="link" onClick={onDelete}>
            {messages('delete')}
          </button>{' '}
          <DetailsEditor source={source} saved={saved} messages={messages} onAnnotate={onAnnotate} />
        </p>
        <NotedEditor
          noted={{ of: source.id, source: source.id }}
          own={ownOf(source.id)}
          messages={messages}
          onAnnotate={onAnnotate}
        />
        {facts.length > 0 && <ExportMenu messages={messages} onChoose={onExportAs} />}
        {(text.blocks.length === 0 || isRetitled) && <h1 dir="auto">{source.title}</h1>}
        {text.blocks.map((block, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: only their place keeps blocks apart
          <BlockText key={i} block={block} isTitle={i === 0 && !isRetitled}>
            {pieces(block, mentions[i] ?? [], chosen?.quote.block === i ? chosen : undefined).map((piece) => (
              <Piece key={piece.start} piece={piece} passage={passage} onName={onName} />
            ))}
          </BlockText>
        ))}
      </article>
      <FactsAside {...props} chosenId={chosen?.id} onChoose={setChosenId} />
    </div>
  )
}

function BlockText({
  block,
  isTitle,
  children,
}: {
  readonly block: Block
  readonly isTitle: boolean
  readonly children: preact.ComponentChildren
}) {
  switch (block.kind) {
    case 'heading':
      return isTitle ? <h1 dir="auto">{children}</h1> : <h2 dir="auto">{children}</h2>
    case 'item':
      return (
        <p class="item" dir="auto">
          {children}
        </p>
      )
    case 'quotation':
      return <blockquote dir="auto">{children}</blockquote>
    case 'caption':
      return (
        <p class="caption" dir="auto">
          {children}
        </p>
      )
    case 'paragraph':
      return <p dir="auto">{children}</p>
  }
}

/** A part of a block's text; `entity` if it is a name. */
interface TextPiece {
  readonly start: number
  readonly text: string
  readonly entity?: EntityId
  readonly isChosen: boolean
  /** Whether it is the first part of the chosen passage. */
  readonly isFirst: boolean
}

function pieces({ text }: Block, mentions: readonly Mention[], chosen: Fact | undefined): TextPiece[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of mentions) cuts.add(start).add(end)
  if (chosen) cuts.add(chosen.quote.start).add(chosen.quote.end)
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? text.length
    const entity = mentions.find((m) => m.start <= start && end <= m.end)?.entity
    const isChosen = chosen !== undefined && chosen.quote.start <= start && end <= chosen.quote.end
    return {
      start,
      text: text.slice(start, end),
      isChosen,
      isFirst: isChosen && start === chosen.quote.start,
      ...(entity === undefined ? {} : { entity }),
    }
  })
}

function Piece({
  piece: { text, entity, isChosen, isFirst },
  passage,
  onName,
}: {
  readonly piece: TextPiece
  readonly passage: { current: HTMLElement | null }
  readonly onName: (id: EntityId) => void
}) {
  const kind = entity?.startsWith('leader:') ? 'leader' : 'country'
  const inner = entity ? (
    <button type="button" class={`name ${kind}`} onClick={() => onName(entity)}>
      {text}
    </button>
  ) : (
    text
  )
  if (!isChosen) return <>{inner}</>
  return <mark ref={isFirst ? passage : null}>{inner}</mark>
}
