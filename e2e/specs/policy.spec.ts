import { applicationPage } from '../pages/application-page.ts'
import { libraryPage } from '../pages/library-page.ts'
import { expect, test } from '../test.ts'

test.use({ keepsPolicy: false })

test('the page breaks no rule of its content policy, and the policy holds', async ({ window }) => {
  await window.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  const application = applicationPage(window)
  const library = libraryPage(window)
  await library.import('personal-page.md')
  await library.acceptReview()
  await application.create('posting.md')
  await application.show('Write')
  await application.show('Preview')
  await expect(window.getByRole('img', { name: /Page 1/u })).toBeVisible()
  expect(await window.evaluate(() => Reflect.get(window, 'seen'))).toEqual([])

  await window.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    const image = new Image()
    image.src = 'https://example.org/pixel.png'
    document.body.append(image)
  })
  await expect.poll(() => window.evaluate(() => Reflect.get(window, 'seen').length)).toBeGreaterThanOrEqual(2)
  expect(await window.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
})
