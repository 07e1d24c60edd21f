/*
 * What the modules of the forms ask of each other. Types alone, for the check of these files: no browser reads it.
 */
import type * as columns from './columns.mjs';
import type * as content from './content.mjs';
import type * as control from './control.mjs';
import type * as fields from './fields.mjs';
import type * as grid from './grid.mjs';
import type * as kinds from './kinds.mjs';
import type * as row from './row.mjs';
import type * as taskform from './taskform.mjs';
import type * as texts from './texts.mjs';

declare global {
  type Cell = row.Cell;
  type Column = columns.Column;
  type Content = content.Content;
  type Control = control.Control;
  type Directory = kinds.Directory;
  type Field = fields.Field;
  type Grid = grid.Grid;
  type Kind = kinds.Kind;
  type Row = row.Row;
  type TaskForm = taskform.TaskForm;
  type Texts = texts.Texts;

  type Watcher = (value: Json, path: string, origin: unknown) => void;

  /** What the server found about a place of the form; without a path, about the whole. */
  interface Finding {
    path: string;
    message: string;
  }

  /** Something to choose: an entry of a list, a department, an answer. */
  interface Choice {
    id: string;
    name: string;
    /** What may be typed besides the name to mean it. */
    spellings?: string[];
    /** What may be typed to find it. */
    initials?: string;
  }

  /** What the calendar for choosing a day says, and in which language. */
  interface DayWords {
    language: string;
    choose: string;
    previous: string;
    next: string;
    /** The days on which nobody works, of the years of which that is known. */
    free: string;
    nobodyWorks: string;
  }

  interface Person extends Choice {
    departments?: string[];
  }

  /** A task's form as the server opens it. Content and reference are JSON of a shape that only the form knows. */
  interface Sheet {
    content: Json;
    reference: Json;
    task: Json;
    /** What would come of it, as far as the person has asked. */
    foreseen?: Json;
    draftSavedAt?: string | null;
    /** Whether a colleague may be asked to do it. */
    mayBeHandedOn?: boolean;
    notes?: string[];
    draftVersion?: number;
    /** Who saved a draft a moment ago, and since when they have been writing. */
    writing?: { person: string; since: string } | null;
  }

  /** A task that follows from what was done. */
  interface NextStep {
    name: string;
    people: string;
    due: string | null;
  }

  /** How it goes on, worded by the server. */
  interface Following {
    project: { name: string; address: string } | null;
    next: NextStep[];
    waiting: string[];
    own: { id: string; name: string; due: string | null } | null;
  }

  /** What this browser keeps of a form that the server does not have yet. */
  interface KeptDraft {
    content: Json;
    savedAt: string;
    /** Version of the draft on the server that it follows. */
    after: number;
    /** Key of a submission that got no answer. */
    submission: string | null;
  }

  /** JSON: its shape is a matter between a form and its submission. */
  type Json = any;

  /** What a text means: a value, or the text itself where it means nothing; both where it means something in part. */
  interface Meaning {
    value?: Json;
    unresolved?: string;
  }

  /** A text that means nothing yet, and where it stands. */
  interface Unresolved {
    path: string;
    text: string;
    kind: Kind;
  }

  /** What fields, grids and read-only parts are given to work with. */
  interface Context {
    texts: Texts;
    directory: Directory;
    value(path: string): Json;
    options(path: string): Choice[];
    whenChanged(path: string, tell: () => void): void;
  }

  /** A place at which something can be found: a field, a grid, a row, a cell. */
  interface Spot {
    readonly path: string;
    readonly label: string;
    readonly isShown: boolean;
    /** What it takes of the page. */
    readonly place: HTMLElement;
    /** Set by whoever listed its findings. */
    onCleared: (() => void) | null;
    show(texts: string[]): void;
    clear(): void;
    focus(): void;
    /** Shows a text of a draft that means nothing; where there is a control for it. */
    remain?(text: string): void;
  }

  /** A field or a grid: what the form is made of. */
  interface Part {
    readonly path: string;
    readonly isShown: boolean;
    /** True for a password: it is no content. */
    readonly secret: boolean;
    /** What it submits while it is not asked for. */
    readonly absent: Json;
    /** Done once it knows what it holds; where it has to ask. */
    readonly settled?: Promise<unknown>;
    /** Set by the form: somebody typed. */
    onEntered: () => void;
    /** The narrowest place for a path, or null where it is somebody else's. */
    spot(path: string): Spot | null;
    unresolved(): Unresolved[];
    /** Leaves out what is blank. */
    prune(): void;
  }

  /** Where the form says what is going on. */
  interface Status {
    say(text: string, wrong?: boolean): void;
  }

  /** What the server offers for one open form. */
  interface Addresses {
    /** True for a form that starts a process. */
    start: boolean;
    open(): Promise<Sheet>;
    check(content: Json): Promise<Finding[]>;
    /** What would come of it; not of a form that starts a process. */
    foresee?(content: Json): Promise<Json>;
    /** Takes in a part of the content while the task stays open, with files; the same key again is done once. */
    takeIn?(part: Json, files: File[], key: string): Promise<Json>;
    /** What this browser keeps of the form. */
    kept: import('./kept.mjs').Kept;
    /** Remembers which draft this window saved last, also when its page is loaded anew. */
    savedHere(version: number): void;
    isSavedHere(version: number): boolean;
    /** After the version that it follows, or after whatever is there. */
    saveDraft(content: Json, after: number | undefined, leaving: boolean): Promise<{ savedAt: string; version: number }>;
    discardDraft(): Promise<unknown>;
    /** Submits; the same key again is done once. Resolves with what Tasklist is told. */
    submit(content: Json, key: string): Promise<Json>;
  }

  /** What the author of a form may pass to it. */
  interface Hooks {
    ready?(form: TaskForm): void;
  }

  /** As much of Camunda's form object as is used; `submit` is wrapped. */
  interface CamForm {
    taskId?: string | null;
    processDefinitionId?: string;
    processDefinitionKey?: string;
    /** jQuery objects, for Angular. */
    formElement?: Angular;
    containerElement?: Angular;
    client: Json;
    storePrevented?: boolean;
    on(event: string, handle: (...values: Json[]) => void): void;
    submit(done?: (error: Error | null, answer?: Json) => void): void;
  }

  interface Angular extends ArrayLike<HTMLElement> {
    scope?(): Json;
    controller?(name: string): Json;
  }

  interface Window {
    /** Camunda's: tells one build's files from another's. */
    bust?: string;
    /** That of RequireJS, while a webapp loads. */
    require?: { config?(settings: { waitSeconds: number }): void };
    /** Tasklist's own. */
    angular?: Json;
  }

  /** Who is signed in, as /api/reader has it. */
  interface Reader {
    id: string;
    name: string;
    language: 'en' | 'zh';
    /** What the company is called. */
    company: string;
  }
}
