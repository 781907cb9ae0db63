package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.text.RichText;

/** What is done so that more people can take part, a line for each. */
final class ProvisionReading {
  private final Reading reading;

  ProvisionReading(Reading reading) {
    this.reading = reading;
  }

  ImmutableList<Provision> read(Iterable<SourceBlock> lines) {
    ImmutableList.Builder<Provision> out = ImmutableList.builder();
    for (SourceBlock line : lines) {
      out.add(provision(Styles.text(line)));
    }
    return out.build();
  }

  /** The kind with its language, then details; a line without a kind is all details. */
  private Provision provision(StyledText line) {
    String joint = reading.words().text("list.separator");
    String plain = line.plain();
    for (int to = plain.length(); to > 0; to = plain.lastIndexOf(joint, to - 1)) {
      Optional<Provision> named = named(line.slice(0, to));
      if (named.isPresent()) {
        int from = Math.min(plain.length(), to + joint.length());
        return new Provision(
            named.get().kind(), named.get().language(), reading.rich(line.from(from)));
      }
    }
    return new Provision(ProvisionKind.OTHER, Optional.empty(), reading.rich(line));
  }

  private Optional<Provision> named(StyledText shown) {
    HandoutVocabulary words = reading.words();
    return words
        .constant(ProvisionKind.class, shown.plain())
        .map(kind -> new Provision(kind, Optional.empty(), RichText.EMPTY))
        .or(
            () ->
                words
                    .sentence("provision.language")
                    .find(shown)
                    .flatMap(
                        found ->
                            words
                                .constant(ProvisionKind.class, found.get("kind"))
                                .filter(kind -> !found.get("kind").endsWith(","))
                                .map(
                                    kind ->
                                        new Provision(
                                            kind,
                                            Optional.of(words.tag(found.get("language"))),
                                            RichText.EMPTY))));
  }
}
