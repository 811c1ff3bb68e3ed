import { useId } from 'react'
import type { DocumentKind } from '../../../shared/domain/document.ts'
import { type TemplateName, templateNames } from '../../../shared/domain/page-wish.ts'
import { templates } from '../../../shared/templates/templates.ts'
import css from './template-choice.module.css'
import { templatePictures } from './template-pictures.ts'

interface TemplateChoiceProps {
  readonly kind: DocumentKind
  readonly chosen: TemplateName
  readonly onChoose: (template: TemplateName) => void
}

/** The templates as pictures, those drawn for this kind of document first. */
export function TemplateChoice({ kind, chosen, onChoose }: TemplateChoiceProps) {
  const group = useId()
  const suited = templateNames.filter((name) => templates[name].kinds.includes(kind))
  const others = templateNames.filter((name) => !templates[name].kinds.includes(kind))
  return (
    <fieldset className={css.choice}>
      <legend className={css.legend}>Template</legend>
      {[...suited, ...others].map((name) => (
        <label key={name} className={css.template} title={templates[name].about}>
          <input
            type="radio"
            className={css.radio}
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <img className={css.picture} src={templatePictures[name]} alt="" />
          <span className={css.name}>{templates[name].title}</span>
        </label>
      ))}
    </fieldset>
  )
}
