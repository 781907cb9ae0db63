package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a document said when it was made, so that what somebody edited in it can be told from what
 * has changed elsewhere since. It holds numbers that follow from the texts, and no text: whoever
 * gets the document learns nothing from it.
 */
public final class Fingerprint {
  private static final HashFunction HASH = Hashing.murmur3_128();
  private static final int BYTES = Integer.BYTES;

  private final ImmutableSortedSet<Integer> numbers;

  private Fingerprint(ImmutableSortedSet<Integer> numbers) {
    this.numbers = numbers;
  }

  /**
   * The fingerprint of a document.
   *
   * @param document a document that nobody has edited yet
   * @return the same for the same texts
   */
  public static Fingerprint of(SourceDocument document) {
    ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
    SourceUnit.of(document.blocks()).forEach(unit -> numbers.add(number(unit)));
    return new Fingerprint(numbers.build());
  }

  private static int number(SourceUnit unit) {
    return HASH.hashString(unit.key(), StandardCharsets.UTF_8).asInt();
  }

  /**
   * Whether the document said this when it was made.
   *
   * @param unit a part of it as it is now
   * @return whether nobody has edited it; of a billion edits one may go unseen
   */
  public boolean has(SourceUnit unit) {
    return numbers.contains(number(requireNonNull(unit, "unit")));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @param text the notation
   * @return nothing if the text is none
   */
  public static Optional<Fingerprint> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(text));
      if (bytes.remaining() % BYTES != 0) {
        return Optional.empty();
      }
      ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
      while (bytes.hasRemaining()) {
        numbers.add(bytes.getInt());
      }
      return Optional.of(new Fingerprint(numbers.build()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that && that.numbers.equals(numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** Base64, which {@link #parse} reads. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * BYTES);
    numbers.forEach(bytes::putInt);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
