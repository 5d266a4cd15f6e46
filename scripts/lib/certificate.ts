import { createHash, createPublicKey } from 'node:crypto'
import { generate } from 'selfsigned'

export interface Certificate {
  /** PEM */
  key: string
  /** PEM */
  cert: string
  /** base64 SHA-256 of the public key, as Chromium's --ignore-certificate-errors-spki-list wants it */
  spki: string
}

/** Makes a self-signed certificate, valid for a day, that covers `hosts` (DNS names). */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const [first] = hosts
  if (first === undefined) throw new RangeError('a certificate needs a host name')
  const day = 24 * 60 * 60 * 1000
  const pems = await generate([{ name: 'commonName', value: first }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // The hour before is for a clock that was just set back.
    notBeforeDate: new Date(Date.now() - day / 24),
    notAfterDate: new Date(Date.now() + day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  })
  const publicKey = createPublicKey(pems.cert).export({ type: 'spki', format: 'der' })
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(publicKey).digest('base64') }
}
