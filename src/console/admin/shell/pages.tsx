/** The console's pages by their addresses. Those with a form are loaded when they are first opened. */
import { lazy, type ReactElement, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Loading } from '../../ui/loaded.tsx'
import { AccountsPage } from '../accounts/accounts-page.tsx'
import { ActivityPage } from '../activity/activity-page.tsx'
import { ConnectorsPage } from '../connectors/connectors-page.tsx'
import { KeysPage } from '../keys/keys-page.tsx'
import { ProfilesPage } from '../profiles/profiles-page.tsx'
import { WebhookPage } from '../webhooks/webhook-page.tsx'
import { WebhooksPage } from '../webhooks/webhooks-page.tsx'
import { NotFound } from './not-found.tsx'

const AccountPage = lazy(() => import('../accounts/account-page.tsx'))
const ConnectorPage = lazy(() => import('../connectors/connector-page.tsx'))
const NewProfilePage = lazy(() => import('../profiles/new-profile-page.tsx'))
const ProfilePage = lazy(() => import('../profiles/profile-page.tsx'))

export function Pages(): ReactElement {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<Navigate to="/connectors" replace />} />
        <Route path="connectors" element={<ConnectorsPage />} />
        <Route path="connectors/:key" element={<ConnectorPage />} />
        <Route path="profiles" element={<ProfilesPage />} />
        <Route path="profiles/new" element={<NewProfilePage />} />
        <Route path="profiles/:id" element={<ProfilePage />} />
        <Route path="accounts" element={<AccountsPage />} />
        <Route path="accounts/:id" element={<AccountPage />} />
        <Route path="activity" element={<ActivityPage />} />
        <Route path="keys" element={<KeysPage />} />
        <Route path="webhooks" element={<WebhooksPage />} />
        <Route path="webhooks/:id" element={<WebhookPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  )
}
