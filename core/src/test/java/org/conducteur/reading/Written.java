package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;
import org.conducteur.session.Session;

/** Documents of hand-made blocks. */
final class Written {
  private static final Look BOLD = new Look(true, false, Optional.empty(), Optional.empty());
  private static final Look ITALIC = new Look(false, true, Optional.empty(), Optional.empty());

  private Written() {}

  static SourceBlock heading(int level, String text) {
    return new SourceBlock.Heading(level, StyledText.of(text), place(text));
  }

  static SourceBlock line(String text) {
    return new SourceBlock.Paragraph("", StyledText.of(text), place(text));
  }

  static SourceBlock bold(String text) {
    return new SourceBlock.Paragraph("", styled(text, BOLD), place(text));
  }

  static SourceBlock item(String text) {
    return item(0, text);
  }

  static SourceBlock item(int depth, String text) {
    return new SourceBlock.Item(depth, "•", StyledText.of(text), place(text));
  }

  static SourceBlock italicItem(String text) {
    return new SourceBlock.Item(0, "•", styled(text, ITALIC), place(text));
  }

  static SourceBlock contents(String text) {
    return new SourceBlock.Furniture(FurnitureKind.CONTENTS, StyledText.of(text), place(text));
  }

  static StyledText styled(String text, Look look) {
    return StyledText.of(List.of(Run.of(text, look)));
  }

  static StyledText italic(String text) {
    return styled(text, ITALIC);
  }

  /** Each line a paragraph; one that begins with a hyphen an item; empty ones separate nothing. */
  static SourceDocument text(String text) {
    List<SourceBlock> blocks = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.startsWith("- ") ? item(line.substring(2)) : line(line.strip()))
        .forEach(blocks::add);
    return document(blocks);
  }

  static SourceDocument document(List<SourceBlock> blocks) {
    return new SourceDocument("fiches.txt", ImmutableList.copyOf(blocks), ImmutableList.of());
  }

  static SourceDocument document(SourceBlock... blocks) {
    return document(List.of(blocks));
  }

  static Event event(String text) {
    return Interpreter.standard().interpret(text(text)).event();
  }

  static Event event(SourceBlock... blocks) {
    return Interpreter.standard().interpret(document(blocks)).event();
  }

  /** The first session of a text that is one fiche or begins with one. */
  static Session session(String text) {
    return event(text).sessions().get(0);
  }

  static SourcePlace place(String text) {
    return SourcePlace.InText.cut("fiches.txt", 1, 1, text);
  }
}
