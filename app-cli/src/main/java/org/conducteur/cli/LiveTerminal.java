package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.Signals;

/**
 * The whole screen of a terminal. Only what a VT100 knows is sent, and the two private modes that
 * it ignores: the second screen, and hiding the cursor.
 */
final class LiveTerminal implements LiveDisplay {
  private static final String CSI = "\u001B[";
  private static final String BEGIN = CSI + "?1049h" + CSI + "?25l" + CSI + "2J";
  private static final String END =
      CSI + "0m" + CSI + "2J" + CSI + "H" + CSI + "?25h" + CSI + "?1049l";
  private static final int ESCAPE = 27;

  /** How long the rest of an escape sequence may take over a slow line, in milliseconds. */
  private static final long SEQUENCE = 50;

  private final Terminal terminal;
  private final Attributes before;
  private final NonBlockingReader keys;
  private final Messages messages;
  private final Charset charset;
  private final Thread onExit = new Thread(this::restore, "restore-terminal");
  private ImmutableList<LiveLine> shown = ImmutableList.of();
  private volatile boolean resized;
  private volatile boolean terminated;
  private boolean restored;

  private LiveTerminal(Terminal terminal, Messages messages, Charset charset) {
    this.terminal = terminal;
    this.messages = messages;
    this.charset = charset;
    before = terminal.getAttributes();
    keys = terminal.reader();
  }

  /**
   * Takes over the terminal of the process.
   *
   * @throws IOException if there is none
   */
  static LiveTerminal open(Messages messages, Charset charset) throws IOException {
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            // No library is loaded where programs of the system do: that is faster, and silent.
            .providers("exec,jni")
            .encoding(charset)
            .build();
    LiveTerminal display = new LiveTerminal(terminal, messages, charset);
    display.begin();
    return display;
  }

  private void begin() {
    Runtime.getRuntime().addShutdownHook(onExit);
    terminal.handle(Terminal.Signal.WINCH, signal -> resized = true);
    // While Java ends, the library closes the terminal before it can be restored.
    Signals.register("TERM", () -> terminated = true);
    Signals.register("HUP", () -> terminated = true);
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    // Ctrl-C is a key like others, and Ctrl-Z none: nobody is to stop the view by accident.
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    send(BEGIN);
  }

  private void send(String text) {
    terminal.writer().write(text);
    terminal.writer().flush();
  }

  @Override
  public void show(LiveState state) {
    Size size = terminal.getSize();
    int width = size.getColumns() > 0 ? size.getColumns() : 80;
    int height = size.getRows() > 0 ? size.getRows() : 24;
    if (resized) {
      resized = false;
      redraw();
    }
    ImmutableList<LiveLine> lines = new LiveContents(state, messages, dot()).lines(width, height);
    StringBuilder out = new StringBuilder();
    if (shown.size() != lines.size()) {
      shown = ImmutableList.of();
      out.append(CSI).append("2J");
    }
    for (int i = 0; i < lines.size(); i++) {
      if (shown.isEmpty() || !shown.get(i).equals(lines.get(i))) {
        boolean last = i == lines.size() - 1;
        out.append(drawn(lines.get(i), i + 1, last ? width - 1 : width));
      }
    }
    shown = lines;
    if (out.length() > 0) {
      send(out.toString());
    }
  }

  /** A character in the last corner would make some terminals scroll. */
  private String drawn(LiveLine line, int row, int width) {
    String look =
        switch (line.look()) {
          case PLAIN -> "";
          case BOLD -> CSI + "1m";
          case REVERSE -> CSI + "7m";
        };
    String text = Fitting.fit(DisplayWidth.head(line.text(), width), charset);
    String ended = line.look() == LiveLine.Look.REVERSE ? text : text.stripTrailing();
    return CSI + row + ";1H" + look + ended + CSI + "0m" + CSI + "K";
  }

  private char dot() {
    return charset.newEncoder().canEncode('█') ? '█' : '#';
  }

  @Override
  public void redraw() {
    shown = ImmutableList.of();
  }

  @Override
  public LiveKey read(long millis) {
    try {
      int typed = keys.read(Math.max(1, millis));
      if (terminated) {
        return LiveKey.TERMINATE;
      }
      if (typed == NonBlockingReader.EOF) {
        return LiveKey.QUIT;
      }
      return typed == NonBlockingReader.READ_EXPIRED
          ? LiveKey.NONE
          : typed == ESCAPE ? sequence() : LiveKey.of(typed);
    } catch (IOException e) {
      return LiveKey.QUIT;
    }
  }

  private LiveKey sequence() throws IOException {
    int next = keys.read(SEQUENCE);
    if (next != '[' && next != 'O') {
      return LiveKey.NONE;
    }
    int last = keys.read(SEQUENCE);
    while (last >= '0' && last <= ';') {
      last = keys.read(SEQUENCE);
    }
    return LiveKey.ofSequence(last);
  }

  private synchronized void restore() {
    if (!restored) {
      restored = true;
      send(END);
      terminal.setAttributes(before);
    }
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // The program is ending already.
    }
    try {
      terminal.close();
    } catch (IOException e) {
      // It is restored, which is what matters.
    }
  }
}
