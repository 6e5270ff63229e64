/** Puts a page's component into the page, with the look, the data layer and the policy's nonce that all pages share. */
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { cspNonce } from './csp-nonce.ts'
import { createQueryClient } from './query-client.ts'
import './styles.ts'
import { cssVariablesResolver, theme } from './theme.ts'

export function mount(page: ReactElement): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no element with the id "root"')
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        cssVariablesResolver={cssVariablesResolver}
        getStyleNonce={() => cspNonce}
      >
        <QueryClientProvider client={createQueryClient()}>{page}</QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
