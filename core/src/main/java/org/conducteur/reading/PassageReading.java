package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.Passage;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/** Texts taken over from elsewhere: quotations with their source, boxes for what programs made. */
final class PassageReading {
  private static final Pattern TITLED = Pattern.compile("\" ?(.+?) ?\", (.+)", Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+|www\\.\\S+");

  private final Reading reading;

  PassageReading(Reading reading) {
    this.reading = reading;
  }

  ImmutableList<Passage> all(List<SourceBlock> blocks) {
    ImmutableList.Builder<Passage> out = ImmutableList.builder();
    List<SourceBlock> quoted = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (Styles.isCallout(block)) {
        Quoted.all(quoted).forEach(one -> out.add(quoted(one)));
        quoted.clear();
        out.add(generated(block));
      } else {
        quoted.add(block);
      }
    }
    Quoted.all(quoted).forEach(one -> out.add(quoted(one)));
    return out.build();
  }

  private Passage quoted(Quoted quoted) {
    StyledText source = quoted.source().orElse(StyledText.EMPTY);
    Matcher titled = TITLED.matcher(Sentence.plain(source.plain()));
    boolean hasTitle = titled.matches();
    Optional<String> title =
        hasTitle
            ? Optional.of(reading.plain(source.slice(titled.start(1), titled.end(1))))
            : Optional.empty();
    StyledText origin = hasTitle ? source.from(titled.start(2)) : source;
    return new Passage(
        title,
        reading.rich(quoted.content()),
        provenance(ProvenanceKind.DOCUMENT, RichText.EMPTY, reading.plain(origin)));
  }

  private Passage generated(SourceBlock box) {
    StyledText head = Styles.calloutTitle(box);
    String source =
        reading
            .words()
            .sentence("passage.generated")
            .find(head)
            .map(found -> reading.plain(found.styled("source")))
            .orElseGet(() -> reading.plain(head));
    List<SourceBlock> content = new ArrayList<>(Styles.calloutContent(box));
    Optional<String> title = Optional.empty();
    if (!content.isEmpty() && Styles.is(content.get(0), Styles.LABEL)) {
      title = Optional.of(reading.plain(Styles.text(content.remove(0))));
    }
    RichText prompt = RichText.EMPTY;
    if (!content.isEmpty() && CueReading.mayBeQuiet(content.get(0))) {
      Optional<StyledText> asked =
          Sentence.of(reading.words().text("passage.prompt") + " {prompt}")
              .find(Styles.text(content.get(0)))
              .map(found -> found.styled("prompt"));
      if (asked.isPresent()) {
        prompt = reading.rich(asked.get());
        content.remove(0);
      }
    }
    return new Passage(
        title,
        reading.rich(ImmutableList.copyOf(content)),
        provenance(ProvenanceKind.AI_TOOL, prompt, source));
  }

  /** The source, its date and its address, as far as they are known. */
  private Provenance provenance(ProvenanceKind kind, RichText prompt, String shown) {
    String rest = shown;
    Optional<String> link = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    int comma = rest.lastIndexOf(", ");
    if (comma >= 0 && ADDRESS.matcher(rest.substring(comma + 2)).matches()) {
      link = Optional.of(rest.substring(comma + 2));
      rest = rest.substring(0, comma);
      comma = rest.lastIndexOf(", ");
    }
    if (comma >= 0) {
      date = reading.dates().partial(rest.substring(comma + 2));
      rest = date.isPresent() ? rest.substring(0, comma) : rest;
    }
    return new Provenance(kind, rest, prompt, link, date);
  }
}
