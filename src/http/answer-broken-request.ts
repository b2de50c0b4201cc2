import type { Socket } from 'node:net';

/** What the HTTP parser could not make a request of, or did not get in time, is answered in JSON too. */
export function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = answers[error.code ?? ''] ?? [
    '400 Bad Request',
    'The request is not HTTP.',
  ];
  const body = JSON.stringify({
    errors: [{ message, extensions: { code: 'BAD_REQUEST' } }],
  });
  if (socket.writable) {
    const head = [
      `HTTP/1.1 ${status}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroy();
}

const answers: Readonly<Record<string, readonly [string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'The request did not arrive in time.',
  ],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The headers of the request are too large.',
  ],
};
