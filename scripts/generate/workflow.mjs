const core = () => import('../../dist/src/workflow/core/index.js');

/** The machine as tables and a diagram. */
export const workflowDocument = async () => (await core()).renderWorkflowDocument();

/** State × event with the possible targets: what the model tests compare the machine with. */
export const workflowTable = async () => JSON.stringify((await core()).transitionTable());
