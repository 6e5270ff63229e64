/** The ways to the pages. */
import { Divider, NavLink } from '@mantine/core'
import { Activity, KeyRound, Plug, SlidersHorizontal, Users, Webhook } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link, useLocation } from 'react-router'

const PAGES = [
  { to: '/connectors', label: 'Connectors', icon: Plug },
  { to: '/profiles', label: 'Connector profiles', icon: SlidersHorizontal },
  { to: '/accounts', label: 'Accounts', icon: Users },
  { to: '/activity', label: 'Activity', icon: Activity },
]
const SETTINGS = [
  { to: '/keys', label: 'API keys', icon: KeyRound },
  { to: '/webhooks', label: 'Webhooks', icon: Webhook },
]

export function Navigation(): ReactElement {
  const { pathname } = useLocation()
  const link = ({ to, label, icon: Icon }: (typeof PAGES)[number]): ReactElement => {
    const isHere = pathname === to || pathname.startsWith(`${to}/`)
    return (
      <NavLink
        key={to}
        component={Link}
        to={to}
        label={label}
        leftSection={<Icon size={17} aria-hidden />}
        active={isHere}
        style={{ borderRadius: 'var(--mantine-radius-md)' }}
        {...(isHere && { 'aria-current': 'page' as const })}
      />
    )
  }
  return (
    <nav aria-label="Pages">
      {PAGES.map(link)}
      <Divider my="sm" label="For programs" labelPosition="left" />
      {SETTINGS.map(link)}
    </nav>
  )
}
