import '@fontsource-variable/inter/wght.css'
import '@fontsource/libertinus-serif/400.css'
import '@fontsource/libertinus-serif/400-italic.css'
import '@fontsource/libertinus-serif/600.css'
import '@fontsource/libertinus-serif/700.css'
import './app/look/tokens.css'
import './app/look/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
