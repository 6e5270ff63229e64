/** The connect page: where people link accounts. */
import './connect.css'
import { mount } from '../ui/mount.tsx'
import { ConnectPage } from './connect-page.tsx'
import { readAddress } from './page-address.ts'

mount(<ConnectPage address={readAddress(window.location)} />)
