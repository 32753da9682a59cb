import { render } from 'preact'
import { App } from '../popup/app.tsx'

const root = document.getElementById('root')
if (root) render(<App isPanel={false} />, root)
