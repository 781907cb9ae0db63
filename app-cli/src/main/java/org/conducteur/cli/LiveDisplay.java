package org.conducteur.cli;

/** Where a live session is seen and steered. */
interface LiveDisplay extends AutoCloseable {
  /** Shows the state; only what differs from what is shown already is sent. */
  void show(LiveState state);

  /** Forgets what is shown, so that all of it is sent again. */
  void redraw();

  /**
   * Waits for a key.
   *
   * @param millis how long at most
   * @return {@link LiveKey#NONE} if nothing was typed in that time
   */
  LiveKey read(long millis);

  @Override
  void close();
}
