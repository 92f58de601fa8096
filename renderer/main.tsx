// The page of the desk: the store first, so that it opens the desk while the interface is still on its way.
import { listenForPorts } from './bridge/ports'
import './ui/tokens.css'
import './ui/base.css'

listenForPorts()
void import('./app/show').then(({ show }) => show())
