// The system with a model that answers at once: what is measured is everything but the model.
import { openDoor } from './door.mjs';
import { startInstantModel } from './instant-model.mjs';
import { startSystem } from './system.mjs';

export const goal = 'Say what these orders come to';

/** Starts model, system and a door to it, and stops them in turn when `use` has ended. */
export async function withInstantSystem({ print, profileDir, connections }, use) {
  const model = await startInstantModel();
  try {
    const system = await startSystem({ print, profileDir, env: settingsFor(model) });
    const door = openDoor(system.apiUrl, { connections });
    try {
      return await use({ model, system, door });
    } finally {
      door.close();
      await system.stop();
    }
  } finally {
    await model.close();
  }
}

/** Nothing but the machine holds it back: no cap below the load. */
function settingsFor(model) {
  return {
    ORCHESTRATOR_MODEL_BASE_URL: model.baseUrl,
    ORCHESTRATOR_MODEL_NAME: 'instant',
    ORCHESTRATOR_MAX_RUNNING_TASKS: '200',
    ORCHESTRATOR_MAX_RUNNING_TASKS_PER_CLIENT: '200',
  };
}
