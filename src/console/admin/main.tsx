/** The admin console. */
import { BrowserRouter } from 'react-router'
import { mount } from '../ui/mount.tsx'
import { Console } from './shell/console.tsx'

mount(
  <BrowserRouter basename="/console">
    <Console />
  </BrowserRouter>,
)
