package org.conducteur.persistence.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.text.RichText;

/** Markdown: a string, or an array of its lines. */
final class LinesForm implements Form {
  private static final Splitter LINES = Splitter.on('\n');

  @Override
  public Optional<Found> read(Node node, Trail place, Problems problems) {
    if (node instanceof Node.Text text) {
      return Optional.of(Found.of(RichText.of(text.value()), node));
    } else if (node instanceof Node.Items items) {
      return Optional.of(Found.of(RichText.of(joined(items, place, problems)), node));
    }
    WrongType.report(Trouble.TYPE_LINES, node, place, problems);
    return Optional.empty();
  }

  private static String joined(Node.Items items, Trail place, Problems problems) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      TextForm.string(items.items().get(i), place.then(Integer.toString(i)), problems)
          .ifPresent(lines::add);
    }
    return String.join("\n", lines);
  }

  @Override
  public Node write(Object value) {
    String markdown = ((RichText) value).markdown();
    return markdown.indexOf('\n') < 0
        ? Node.text(markdown)
        : new Node.Items(
            Node.NOWHERE,
            true,
            LINES.splitToStream(markdown).map(Node::text).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public Optional<Object> absent() {
    return Optional.of(RichText.EMPTY);
  }

  /** Only on one line: a list of lines in a list would look like a list of things. */
  @Override
  public boolean fitsShortForm(Node node) {
    return node instanceof Node.Text;
  }

  @Override
  public Optional<String> shortExample() {
    return Optional.of("\"…\"");
  }
}
