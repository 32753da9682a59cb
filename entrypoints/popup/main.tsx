import { render } from 'preact'
import { PopupApp } from '../popup/app.tsx'
import './low.css'

const root = document.getElementById('root')
if (root) render(<PopupApp isPanel={false} />, root)
