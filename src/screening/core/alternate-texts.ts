/** The same text box stands twice in a file, for new and for old programs; only a difference is news. */
export class AlternateTexts {
  private choice = 0;
  private fallback = 0;
  private readonly texts = new Set<string>();

  open(local: string): void {
    if (local === 'AlternateContent' && this.choice === 0 && this.fallback === 0) this.texts.clear();
    if (local === 'Choice') this.choice += 1;
    if (local === 'Fallback') this.fallback += 1;
  }

  close(local: string): void {
    if (local === 'Choice') this.choice -= 1;
    if (local === 'Fallback') this.fallback -= 1;
  }

  /** True for a text of the fallback that the choice had, too. */
  repeats(text: string): boolean {
    if (this.fallback > 0) return this.texts.has(text);
    if (this.choice > 0) this.texts.add(text);
    return false;
  }
}
