package org.conducteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the two outputs of the command. Writing never throws: whoever reads may go away at any
 * time, as {@code head} does, and the first real trouble is kept until the end.
 */
final class Output {
  private final OutputStream target;
  private final Charset charset;
  private final boolean terminal;
  private @Nullable IOException trouble;

  Output(OutputStream target, Charset charset, boolean terminal) {
    this.target = target;
    this.charset = charset;
    this.terminal = terminal;
  }

  boolean isTerminal() {
    return terminal;
  }

  Charset charset() {
    return charset;
  }

  /** The text in characters that this output can show. */
  String fit(String text) {
    return Fitting.fit(text, charset);
  }

  void print(String text) {
    byte[] bytes = fit(text).getBytes(charset);
    write(bytes, 0, bytes.length);
    flush();
  }

  void line(String text) {
    print(text + "\n");
  }

  private synchronized void write(byte[] bytes, int offset, int length) {
    if (trouble == null) {
      try {
        target.write(bytes, offset, length);
      } catch (IOException e) {
        trouble = e;
      }
    }
  }

  private synchronized void flush() {
    if (trouble == null) {
      try {
        target.flush();
      } catch (IOException e) {
        trouble = e;
      }
    }
  }

  /** What could not be written, unless the reader merely went away. */
  synchronized Optional<IOException> trouble() {
    // The words come from the operating system in its own language: "Broken pipe", "Relais brisé
    // (pipe)", "The pipe is being closed". No other trouble with a file is about pipes.
    return Optional.ofNullable(trouble)
        .filter(e -> !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
  }

  /** For bytes that are not text of the user interface, such as JSON. */
  OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        Output.this.write(bytes, offset, length);
      }

      @Override
      public void flush() {
        Output.this.flush();
      }
    };
  }

  /** For libraries that print by themselves. */
  PrintWriter writer() {
    return new PrintWriter(
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) {
            print(new String(characters, offset, length));
          }

          @Override
          public void flush() {
            Output.this.flush();
          }

          @Override
          public void close() {
            Output.this.flush();
          }
        },
        true);
  }
}
