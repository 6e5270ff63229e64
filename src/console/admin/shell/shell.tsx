/** The frame of every page: the header, the ways between pages, and the page. */
import { AppShell, Burger, Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { LogOut } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { Brand } from '../../ui/brand.tsx'
import { ColorSchemeButton } from '../../ui/color-scheme-button.tsx'
import { useSignOut } from '../data/session.ts'
import { Navigation } from './navigation.tsx'

export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const [opened, { toggle, close }] = useDisclosure()
  const { pathname } = useLocation()
  const signOut = useSignOut()
  // A new page begins at its top, and with the navigation out of the way.
  useEffect(() => {
    if (pathname === '') return
    close()
    window.scrollTo(0, 0)
  }, [pathname, close])
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={opened ? 'Close the menu' : 'Open the menu'}
            />
            <Link
              to="/connectors"
              aria-label="Linkwright: connectors"
              style={{ color: 'inherit', textDecoration: 'none' }}
            >
              <Brand />
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <ColorSchemeButton />
            <Button
              variant="subtle"
              color="gray"
              size="sm"
              leftSection={<LogOut size={16} aria-hidden />}
              loading={signOut.isPending}
              onClick={() => signOut.mutate()}
            >
              Sign out
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <div style={{ maxWidth: 1120, marginInline: 'auto' }}>{children}</div>
      </AppShell.Main>
    </AppShell>
  )
}
