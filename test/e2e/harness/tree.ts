import type {Page} from 'playwright-core';

/** What the protocol tells of one node; https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly description?: {readonly value: string};
  readonly value?: {readonly value: string};
  readonly properties?: readonly {readonly name: string; readonly value: {readonly value: unknown}}[];
  readonly childIds?: readonly string[];
}

/** Boxes without a meaning: what is in them is heard as if they were not there. */
const SILENT = /^(none|generic|GenericContainer|InlineTextBox|LineBreak|LabelText|LayoutTable.*)$/;

/** States that are heard, in the words of ARIA. */
const STATES = ['checked', 'expanded', 'pressed', 'modal', 'focused', 'level', 'live'];

/**
 * The page as Chromium hands it to a screen reader: a line for each node with its role, name, states and description, deeper
 * ones indented. What stands behind a modal window is not in it, nor is what nobody hears.
 *
 * @param role only what is in nodes of this role
 */
export async function spokenTree(page: Page, role: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: readonly AXNode[]};
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({childIds = []}: AXNode) => childIds.flatMap((id) => byId.get(id) ?? []);

  const linesOf = (node: AXNode, depth: number): string[] => {
    const isSilent = node.ignored || SILENT.test(node.role?.value ?? 'none');
    const under = childrenOf(node).flatMap((child) => linesOf(child, isSilent ? depth : depth + 1));
    if (isSilent) return under;
    const [line, name] = spoken(node);
    if (line === 'text') return [];
    // The text that gives an element its name is not heard twice.
    const own = under.filter((each) => each.trim() !== `text "${name}"`);
    return ['  '.repeat(depth) + line, ...own];
  };
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .flatMap((node) => linesOf(node, 0))
    .join('\n');
}

function spoken({role, name, description, properties = [], value}: AXNode): readonly [string, string] {
  const said = (name?.value ?? '').replace(/\s+/g, ' ').trim();
  const states = properties
    .filter((each) => STATES.includes(each.name) && each.value.value !== 'off')
    .map((each) => `${each.name}=${String(each.value.value)}`);
  const parts = [
    role!.value === 'StaticText' ? 'text' : role!.value,
    said && `"${said}"`,
    ...states,
    value?.value && !said.includes(value.value) ? `value "${value.value}"` : '',
    description?.value && `(${description.value})`,
  ];
  return [parts.filter(Boolean).join(' '), said];
}
