/** An address without a page. */
import { Button } from '@mantine/core'
import { Compass } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'

export function NotFound(): ReactElement {
  return (
    <EmptyState
      icon={Compass}
      title="There is no such page"
      action={
        <Button component={Link} to="/connectors">
          Go to the connectors
        </Button>
      }
    >
      The link may be old, or mistyped.
    </EmptyState>
  )
}
