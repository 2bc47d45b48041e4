// The few shapes of the form engine that this folder uses. Nothing outside the folder knows the engine.
export interface Words {
  asString: string;
}

export interface Violation {
  condition: 'constraint' | 'required';
  message: Words | null;
}

export interface NodeState {
  reference: string;
  relevant: boolean;
  required: boolean;
  readonly: boolean;
  label: Words | null;
  hint: Words | null;
  value: unknown;
  children: readonly EngineNode[] | null;
  valueOptions: readonly { value: string; label: Words | null }[] | null;
  instanceValue?: string;
}

export interface EngineNode {
  nodeType: string; // 'input', 'select', 'upload', 'note', 'group', 'repeat-range:uncontrolled', …
  nodeId: string;
  valueType?: string;
  selectType?: 'select' | 'select1';
  appearances: Iterable<string> | null;
  currentState: NodeState;
  validationState: { violation?: Violation | null; violations?: readonly { nodeId: string; reference: string }[] };
  instanceState: { instanceXML: string };
  setValue?(value: unknown): unknown;
  selectValue?(value: string | null): unknown;
  selectValues?(values: readonly string[]): unknown;
  addInstances?(after?: number, count?: number): unknown;
  removeInstances?(start: number, count?: number): unknown;
}

export interface Root extends EngineNode {
  languages: readonly { language: string; isSyntheticDefault?: boolean }[];
  setLanguage(language: unknown): unknown;
}
