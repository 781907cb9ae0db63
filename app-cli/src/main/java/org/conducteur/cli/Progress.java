package org.conducteur.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the work is: on a terminal, and only once somebody has waited for a second. */
final class Progress implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 250;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Optional<ProgressBar> bar;
  private final Optional<Line> line;

  private Progress(Optional<ProgressBar> bar, Optional<Line> line) {
    this.bar = bar;
    this.line = line;
  }

  static Progress of(Setting setting, int steps) {
    if (!setting.err().isTerminal()) {
      return new Progress(Optional.empty(), Optional.empty());
    }
    Line line = new Line(setting.console());
    ProgressBar bar =
        new ProgressBarBuilder()
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(line)
            .hideEta()
            .build();
    return new Progress(Optional.of(bar), Optional.of(line));
  }

  void at(String what) {
    bar.ifPresent(b -> b.setExtraMessage(what));
  }

  void done() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Makes room for a line of results. */
  void hide() {
    line.ifPresent(Line::clear);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** The one line of the terminal that the bar writes over and over. */
  private static final class Line implements ProgressBarConsumer {
    private final Console console;
    private final Instant begun;
    private boolean shown;

    Line(Console console) {
      this.console = console;
      begun = console.clock().instant();
    }

    @Override
    public int getMaxRenderedLength() {
      return console.width() - 1;
    }

    @Override
    public synchronized void accept(String rendered) {
      Duration waited = Duration.between(begun, console.clock().instant());
      if (waited.compareTo(PATIENCE) >= 0) {
        console.err().print("\r" + rendered);
        shown = true;
      }
    }

    @Override
    public synchronized void clear() {
      if (shown) {
        console.err().print("\r" + " ".repeat(getMaxRenderedLength()) + "\r");
        shown = false;
      }
    }

    @Override
    public void close() {
      clear();
    }
  }
}
