/** Copies a text and says so, to the eye and to a screen reader. */
import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { Check, Copy } from 'lucide-react'
import type { ReactElement } from 'react'

interface Props {
  readonly value: string
  /** What is copied: "access token". */
  readonly what: string
  /** A button with words in it. Default: an icon. */
  readonly wide?: boolean
}

export function CopyButton({ value, what, wide = false }: Props): ReactElement {
  const { copy, copied } = useClipboard({ timeout: 2_000 })
  const icon = copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />
  const button = wide ? (
    <Button leftSection={icon} onClick={() => copy(value)}>
      {copied ? 'Copied' : `Copy ${what}`}
    </Button>
  ) : (
    <Tooltip label={copied ? 'Copied' : `Copy ${what}`} withArrow>
      <ActionIcon variant="subtle" color="gray" onClick={() => copy(value)} aria-label={`Copy ${what}`}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
  return (
    <>
      {button}
      <VisuallyHidden role="status">{copied ? `The ${what} was copied` : ''}</VisuallyHidden>
    </>
  )
}
