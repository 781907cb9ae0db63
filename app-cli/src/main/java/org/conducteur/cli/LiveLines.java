package org.conducteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A live session in lines, for terminals that can do nothing else and for what reads along. */
final class LiveLines implements LiveDisplay {
  private static final int ENDED = -1;

  private final Output out;
  private final Messages messages;
  private final BlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
  private String shown = "";
  private String said = "";

  LiveLines(InputStream in, Output out, Messages messages) {
    this.out = out;
    this.messages = messages;
    Thread reading = new Thread(() -> read(in), "keys");
    reading.setDaemon(true);
    reading.start();
  }

  private void read(InputStream in) {
    try {
      int next = in.read();
      while (next >= 0) {
        typed.add(next);
        next = in.read();
      }
    } catch (IOException e) {
      // Nothing more can be typed.
    }
    typed.add(ENDED);
  }

  @Override
  public void show(LiveState state) {
    String notice = state.notice().orElse("");
    if (!notice.equals(said) && !notice.isEmpty()) {
      line(state, notice);
    }
    said = notice;
    String summary = new LiveContents(state, messages, '#').summary();
    String trouble =
        state
            .trouble()
            .map(reason -> " – " + messages.text("live.trouble", "reason", reason))
            .orElse("");
    if (!shown.equals(summary + trouble)) {
      shown = summary + trouble;
      line(state, shown);
    }
  }

  private void line(LiveState state, String text) {
    out.line(Printable.line(LiveTimes.seconds(state.at()) + "  " + text));
  }

  @Override
  public void redraw() {
    shown = "";
  }

  @Override
  public LiveKey read(long millis) {
    try {
      Integer next = typed.poll(millis, TimeUnit.MILLISECONDS);
      if (next == null || next == '\n' || next == '\r') {
        return LiveKey.NONE;
      }
      return next == ENDED ? LiveKey.QUIT : LiveKey.of(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return LiveKey.INTERRUPT;
    }
  }

  @Override
  public void close() {
    // Nothing was taken over.
  }
}
