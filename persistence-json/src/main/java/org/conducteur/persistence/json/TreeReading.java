package org.conducteur.persistence.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Turns text into located values. What breaks the syntax is reported alone. */
final class TreeReading {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // The size of the file is limited before; within it, one text may be as long as it likes.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Limits.DEPTH + 1)
                  .build())
          // Names made to collide must not be refused: they are ordinary unknown properties.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final SourceText source;
  private final Problems problems;
  private final LoneSurrogates text;

  TreeReading(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.text = LoneSurrogates.replaceIn(source.text());
  }

  /** The value, or nothing after reporting why there is none. */
  Optional<Node> read() {
    try (JsonParser parser = FACTORY.createParser(text.characters())) {
      if (parser.nextToken() == null) {
        return failed(Trouble.EMPTY, 0);
      }
      Node root = value(parser, 1);
      if (parser.nextToken() != null) {
        return diagnosed(offset(parser));
      }
      return Optional.of(root);
    } catch (TooDeep e) {
      return failed(Trouble.TOO_DEEP, e.offset, Integer.toString(Limits.DEPTH));
    } catch (JsonProcessingException e) {
      return diagnosed(text.origin((int) e.getLocation().getCharOffset()));
    } catch (IOException e) {
      throw new UncheckedIOException("characters in memory cannot fail", e);
    }
  }

  private Optional<Node> failed(Trouble trouble, int offset, String... evidence) {
    problems.report(trouble, offset, Trail.ROOT, evidence);
    return Optional.empty();
  }

  /** Jackson's messages speak to programmers, so the text is looked at once more. */
  private Optional<Node> diagnosed(int offset) {
    SyntaxDiagnosis.Complaint complaint =
        SyntaxDiagnosis.of(source.text())
            .orElseGet(() -> SyntaxDiagnosis.unexpected(source.text(), Math.max(offset, 0)));
    complaint.report(problems);
    return Optional.empty();
  }

  private int offset(JsonParser parser) {
    return text.origin((int) parser.currentTokenLocation().getCharOffset());
  }

  private Node value(JsonParser parser, int depth) throws IOException {
    int offset = offset(parser);
    JsonToken token = parser.currentToken();
    if (depth > Limits.DEPTH && token.isStructStart()) {
      throw new TooDeep(offset);
    }
    return switch (token) {
      case START_OBJECT -> members(parser, offset, depth);
      case START_ARRAY -> items(parser, offset, depth);
      case VALUE_STRING -> new Node.Text(offset, parser.getText());
      case VALUE_TRUE -> new Node.Flag(offset, true);
      case VALUE_FALSE -> new Node.Flag(offset, false);
      case VALUE_NULL -> new Node.Nothing(offset);
      default -> new Node.Figure(offset, parser.getText());
    };
  }

  private Node members(JsonParser parser, int offset, int depth) throws IOException {
    ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int at = offset(parser);
      String name = parser.currentName();
      parser.nextToken();
      members.add(new Node.Member(at, name, value(parser, depth + 1)));
    }
    return new Node.Members(offset, members.build());
  }

  private Node items(JsonParser parser, int offset, int depth) throws IOException {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, depth + 1));
    }
    return new Node.Items(offset, false, items.build());
  }

  /** Ends a reading that goes too deep. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    TooDeep(int offset) {
      super("too deep", null, false, false);
      this.offset = offset;
    }
  }
}
