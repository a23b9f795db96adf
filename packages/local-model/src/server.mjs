// Serves one GGUF file as OpenAI's chat completions on loopback.
// LOCAL_MODEL_FILE: path of the file. LOCAL_MODEL_NAME: what it is called. LOCAL_MODEL_PORT: 0 takes any free one.
import { createServer } from 'node:http';
import { loadChatModel, PromptTooLong } from './chat-model.mjs';
import { BadRequest, completion, completionFrames, readChatRequest } from './chat-protocol.mjs';

const {
  LOCAL_MODEL_FILE: modelPath,
  LOCAL_MODEL_NAME: name = 'local-model',
  LOCAL_MODEL_PORT: port = '0',
} = process.env;
if (!modelPath) {
  console.error('LOCAL_MODEL_FILE is missing; set it to the path of a GGUF file.');
  process.exit(78);
}

const longestBodyBytes = 1_000_000;
console.log(`Loading ${name}`);
const model = await loadChatModel({ modelPath });

const server = createServer((request, response) => {
  answer(request, response).catch((error) => refuse(response, error));
});
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`${name} serves OpenAI's chat completions at http://127.0.0.1:${server.address().port}/v1`);
});
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0));

async function answer(request, response) {
  const route = `${request.method} ${new URL(request.url, 'http://localhost').pathname}`;
  if (route === 'GET /health') return send(response, 200, { status: 'ok' });
  if (route === 'GET /v1/models')
    return send(response, 200, { object: 'list', data: [{ id: name, object: 'model' }] });
  if (route !== 'POST /v1/chat/completions') return send(response, 404, errorBody('There is no such route.'));
  const { stream, includeUsage, ...chat } = readChatRequest(await readJson(request));
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  if (!stream) {
    const whole = await model.chat({ ...chat, signal: gone.signal });
    return send(response, 200, completion({ model: name, answer: whole }));
  }
  const frames = completionFrames({ model: name, includeUsage });
  const begin = () => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  };
  const onText = (text) => {
    begin();
    response.write(frames.text(text));
  };
  const whole = await model.chat({ ...chat, signal: gone.signal, onText });
  begin();
  response.end(frames.end(whole));
}

async function readJson(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > longestBodyBytes) throw new BadRequest(`The body may have ${longestBodyBytes} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadRequest('The body is not JSON.');
  }
}

function refuse(response, error) {
  if (response.destroyed) return;
  if (response.headersSent) return response.destroy();
  if (error instanceof BadRequest) return send(response, 400, errorBody(error.message));
  if (error instanceof PromptTooLong)
    return send(
      response,
      400,
      errorBody(
        `The prompt leaves no room for the answer: ${error.message} tokens.`,
        'context_length_exceeded',
      ),
    );
  console.error(`A completion failed: ${error?.name ?? 'unknown error'}`);
  send(response, 500, errorBody('The model failed.'));
}

function errorBody(message, code = null) {
  return { error: { message, type: 'invalid_request_error', code } };
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
