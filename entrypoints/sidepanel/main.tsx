import { render } from 'preact'
import { PopupApp } from '../popup/app.tsx'
import './style.css'

const root = document.getElementById('root')
if (root) render(<PopupApp isPanel={true} />, root)
