const widest = 1200

/** A picture from a phone, small enough to send, as a JPEG. */
export async function shrunk(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file)
  const width = Math.min(widest, bitmap.width)
  const height = Math.max(1, Math.round((bitmap.height * width) / bitmap.width))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no pictures')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return await new Promise((give, refuse) =>
    canvas.toBlob(
      (blob) => (blob ? give(blob) : refuse(new Error('This browser makes no JPEG'))),
      'image/jpeg',
      0.85,
    ),
  )
}

/** A picture in Markdown; what would end the words too soon is left out of them. */
export const pictureLine = (words: string, address: string) =>
  `![${words.replace(/[[\]]/g, '').trim()}](${address})`
