package org.conducteur.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** A piece of running text. The hierarchy is closed: renderers handle each kind. */
public sealed interface Inline {

  /**
   * Characters as they are to be shown.
   *
   * @param value the characters, without line breaks
   */
  record Text(String value) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * Text that is stressed, usually set in italics.
   *
   * @param content what is stressed
   */
  record Emphasis(ImmutableList<Inline> content) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Emphasis {
      requireNonNull(content, "content");
    }
  }

  /**
   * Text of importance, usually set in bold.
   *
   * @param content what is important
   */
  record Strong(ImmutableList<Inline> content) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Strong {
      requireNonNull(content, "content");
    }
  }

  /**
   * Literal text such as a file name: typography leaves it alone.
   *
   * @param value the characters
   */
  record Code(String value) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Code {
      requireNonNull(value, "value");
    }
  }

  /**
   * A link.
   *
   * @param target the address as written; it may be broken, which is a finding and no error
   * @param content the text that stands for the link; equal to the address for a bare link
   */
  record Link(String target, ImmutableList<Inline> content) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Link {
      requireNonNull(target, "target");
      requireNonNull(content, "content");
    }
  }

  /**
   * Text in another language than what surrounds it, written {@code [Leichte Sprache](lang:de)}.
   *
   * @param language a BCP 47 tag
   * @param content the foreign words
   */
  record Foreign(String language, ImmutableList<Inline> content) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Foreign {
      requireNonNull(language, "language");
      requireNonNull(content, "content");
    }
  }

  /**
   * A footnote called at this place; renderers number footnotes through the document.
   *
   * @param note the text of the note
   */
  record Footnote(ImmutableList<Inline> note) implements Inline {
    /** Refuses null. {@inheritDoc} */
    public Footnote {
      requireNonNull(note, "note");
    }
  }

  /** A forced new line within a paragraph. */
  record LineBreak() implements Inline {}

  /**
   * The visible characters of inlines, footnotes left out, line breaks as a newline.
   *
   * @param inlines the text
   * @return the characters
   */
  static String plain(Iterable<? extends Inline> inlines) {
    StringBuilder out = new StringBuilder();
    PlainText.append(inlines, out);
    return out.toString();
  }

  /**
   * Plain characters as inlines.
   *
   * @param text the characters
   * @return one text, or nothing for an empty string
   */
  static ImmutableList<Inline> of(String text) {
    return text.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Text(text));
  }
}
