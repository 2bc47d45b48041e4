// Signing out: what is begun or not yet sent on this device is asked about first.
import { dropDraftsOf, keepAllDrafts, listDrafts } from '../state/drafts.svelte';
import { keepEverything } from '../state/keeping';
import { outbox } from '../state/outbox.svelte';
import { session, signOut } from '../state/session.svelte';
import { toast } from '../state/toasts.svelte';
import { t } from './messages';

export class Leaving {
  question = $state<'unsent' | 'drafts' | null>(null);

  // Leaves, or asks first; `warned`: the person knows of what is not yet sent.
  async ask(warned = false): Promise<void> {
    this.question = null;
    keepAllDrafts();
    await keepEverything();
    if (!warned && outbox.unsent + outbox.drafts > 0) this.question = 'unsent';
    else if (listDrafts().length > 0) this.question = 'drafts';
    else await this.leave();
  }

  // Drafts of the person who leaves are dropped.
  async leave(): Promise<void> {
    const user = session.userId;
    this.question = null;
    await signOut();
    dropDraftsOf(user);
    toast(t.signedOut);
  }

  stay(): void {
    this.question = null;
  }
}
