// The page of the command line: only the store worker and its ports, no interface.
import { listenForPorts } from './bridge/ports'

listenForPorts()
