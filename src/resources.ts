import type {MarkupState} from './gate/markup.js';
import {createResources, type Resources} from './gate/resources.js';
import type {ConsentManager} from './manager.js';

/** What holds frames, pictures, links and templates, with a placeholder for each frame that is held. */
export function resourcesOf(state: MarkupState, manager: ConsentManager): Resources {
  const resources = createResources(state);
  const {heldFrames, loadOnce} = resources;
  Object.assign(manager, {heldFrames, loadOnce});
  return {
    ...resources,
    settle(elements) {
      const unfolded = resources.settle(elements);
      if (heldFrames()[0]) void manager.show('embed');
      return unfolded;
    },
  };
}
