/** The console's pages by their addresses. */
import type { ReactElement } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from './not-found.tsx'

export function Pages(): ReactElement {
  return (
    <Routes>
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
