package org.conducteur.export.pdf;

/** A place that links lead to; where it stands is known once the pages are made up. */
final class Mark {
  private int page;
  private float top;

  void set(int page, float top) {
    this.page = page;
    this.top = top;
  }

  /** From 1. */
  int page() {
    return page;
  }

  /** Points above the foot of the page. */
  float top() {
    return top;
  }
}
