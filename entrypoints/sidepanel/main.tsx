import { render } from 'preact'
import { App } from '../popup/app.tsx'
import './style.css'

const root = document.getElementById('root')
if (root) render(<App isPanel={true} />, root)
