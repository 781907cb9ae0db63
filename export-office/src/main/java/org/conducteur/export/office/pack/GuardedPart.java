package org.conducteur.export.office.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conducteur.port.RefusedFileException;
import org.jspecify.annotations.Nullable;

/**
 * A part of XML as it is inflated. It refuses parts that grow too large, whatever their headers
 * say, and texts, tags and comments so long that a parser would fill the memory with one of them.
 */
final class GuardedPart extends FilterInputStream {
  private final String name;
  private final Inflated inflated;
  private @Nullable RefusedFileException refusal;
  private long bytes;
  private int run;

  /** The last three bytes, zeros of wide encodings left out. */
  private int last;

  /** The byte that, after a bracket or dashes, ends a comment or the like; 0 outside. */
  private int closing;

  GuardedPart(InputStream in, String name, Inflated inflated) {
    super(in);
    this.name = name;
    this.inflated = inflated;
  }

  PackedKind kind() {
    return inflated.kind();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int count = super.read(buffer, offset, length);
      look(buffer, offset, count);
      return count;
    } catch (RefusedFileException e) {
      refusal = e;
      throw e;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      refusal = inflated.kind().damaged(name, e);
      throw refusal;
    }
  }

  /** Why reading ended, which parsers do not always pass on as a cause. */
  Optional<RefusedFileException> refusal() {
    return Optional.ofNullable(refusal);
  }

  private void look(byte[] buffer, int offset, int count) throws RefusedFileException {
    bytes += Math.max(0, count);
    inflated.add(Math.max(0, count));
    if (bytes > Limits.PART_BYTES) {
      throw inflated.kind().tooLarge("part", Limits.PART_BYTES >> 20);
    }
    for (int i = offset; i < offset + count; i++) {
      look(buffer[i]);
    }
  }

  private void look(byte read) throws RefusedFileException {
    if (++run > Limits.RUN) {
      throw inflated.kind().suspicious(name);
    }
    if (read == 0) {
      return;
    }
    if (closing == 0) {
      outside(read);
    } else if (read == '>' && isClosed()) {
      closing = 0;
      run = 0;
    }
    last = (last << 8 | (read & 0xFF)) & 0xFFFFFF;
  }

  private void outside(byte read) {
    if (read == '<') {
      run = 0;
    } else if ((last & 0xFF) == '<') {
      closing = read == '?' ? '?' : 0;
    } else if ((last & 0xFFFF) == ('<' << 8 | '!')) {
      closing = read == '-' || read == '[' ? read == '[' ? ']' : '-' : 0;
    }
  }

  /** Comments end with two dashes, character data with two brackets, instructions with one mark. */
  private boolean isClosed() {
    return closing == '?' ? (last & 0xFF) == '?' : (last & 0xFFFF) == (closing << 8 | closing);
  }

  @Override
  public long skip(long count) throws IOException {
    // Read, so that what is skipped counts.
    return readNBytes((int) Math.min(count, 8_192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
