/** A text as programs write it, in colours where it is JSON, with a button that copies it. */
import { Box, ScrollArea } from '@mantine/core'
import type { ReactElement } from 'react'
import { CopyButton } from './copy-button.tsx'
import { jsonTokens } from './json-tokens.ts'

interface Props {
  readonly text: string
  /** What it is: "answer". */
  readonly what: string
  readonly isJson?: boolean
}

/** What is longer is shown without colours: it would be slow with them. */
const COLOURED_UP_TO = 60_000
const HEIGHT = 420

export function CodeBlock({ text, what, isJson = false }: Props): ReactElement {
  const isColoured = isJson && text.length <= COLOURED_UP_TO
  return (
    <Box pos="relative" className="code-block">
      <Box pos="absolute" top={4} right={4} style={{ zIndex: 1 }}>
        <CopyButton value={text} what={what} />
      </Box>
      <ScrollArea.Autosize
        mah={HEIGHT}
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': what }}
      >
        <pre>
          <code>
            {isColoured
              ? jsonTokens(text).map(({ at, kind, text: part }) => (
                  <span key={at} className={`json-${kind}`}>
                    {part}
                  </span>
                ))
              : text}
          </code>
        </pre>
      </ScrollArea.Autosize>
    </Box>
  )
}
