package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.text.Inline;

/**
 * What is done so that more people can take part: "Interprétation (anglais), casques à l'entrée".
 */
final class ProvisionLines {
  private final Words words;

  ProvisionLines(Words words) {
    this.words = words;
  }

  /** A line for each. */
  ImmutableList<ImmutableList<Inline>> lines(List<Provision> provisions) {
    return provisions.stream().map(this::line).collect(toImmutableList());
  }

  /** All on one line, with points between them; nothing without any. */
  ImmutableList<Inline> line(List<Provision> provisions) {
    ImmutableList.Builder<Inline> out = ImmutableList.builder();
    String between = "";
    for (ImmutableList<Inline> one : lines(provisions)) {
      if (!between.isEmpty()) {
        out.add(new Inline.Text(between));
      }
      out.addAll(one);
      between = " \u00B7 ";
    }
    return out.build();
  }

  private ImmutableList<Inline> line(Provision provision) {
    String kind = words.of(provision.kind());
    String named =
        provision
            .language()
            .map(words::language)
            .map(language -> words.text("provision.language", "kind", kind, "language", language))
            .orElse(kind);
    if (provision.kind() == ProvisionKind.OTHER && !provision.details().isEmpty()) {
      return provision.details().inlines();
    }
    return provision.details().isEmpty()
        ? Inline.of(named)
        : Prose.join(
            Inline.of(named + words.text("list.separator")), provision.details().inlines());
  }
}
