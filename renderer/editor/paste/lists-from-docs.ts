/** Google Docs puts a nested list beside the item it belongs to; HTML wants it inside. */
export function listsFromDocs(root: ParentNode): void {
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling
    if (before?.localName === 'li') {
      before.append(list)
      continue
    }
    const item = document.createElement('li')
    list.replaceWith(item)
    item.append(list)
  }
}
