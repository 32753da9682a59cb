import { startWorker } from './ask.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../../components/ui/who.css'
import './style.css'
import './article.css'
import './compared.css'
import './devices.css'

// The worker is loaded, and opens the library, while the page itself is loaded.
const ask = startWorker()
const { showLibrary } = await import('./page.tsx')
await showLibrary(ask)
