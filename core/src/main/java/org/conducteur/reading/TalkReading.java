package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.session.Brief;
import org.conducteur.session.Prompt;
import org.conducteur.text.RichText;

/** What is said to speakers, and what is kept ready to ask them. */
final class TalkReading {
  private final Reading reading;

  TalkReading(Reading reading) {
    this.reading = reading;
  }

  /** Quotations, each with its readers below it. */
  ImmutableList<Brief> briefs(List<SourceBlock> blocks) {
    ImmutableList.Builder<Brief> out = ImmutableList.builder();
    for (Quoted quoted : Quoted.all(blocks)) {
      Optional<StyledText> to =
          quoted
              .source()
              .flatMap(source -> reading.words().sentence("brief.to").find(source))
              .map(found -> found.styled("names"));
      List<SourceBlock> text = new ArrayList<>(quoted.content());
      out.add(new Brief(to.map(this::addressed).orElse(ImmutableList.of()), reading.rich(text)));
    }
    return out.build();
  }

  ImmutableList<PartyId> addressed(StyledText names) {
    return reading.words().says("to.all", names.plain())
        ? ImmutableList.of()
        : reading.parties(names, PartyKind.GROUP);
  }

  /** A box with a prompt in it. */
  Optional<Prompt> prompt(SourceBlock block) {
    if (!Styles.isCallout(block)) {
      return Optional.empty();
    }
    StyledText title = Styles.calloutTitle(block);
    List<SourceBlock> content = new ArrayList<>(Styles.calloutContent(block));
    return addressees(title)
        .map(
            known -> {
              RichText condition = condition(content);
              return new Prompt(reading.rich(content), known.by(), known.to(), condition);
            });
  }

  boolean isPromptTitle(StyledText title) {
    return from(title).isPresent()
        || reading
            .words()
            .sentence("prompt.to")
            .find(title)
            .filter(found -> from(found.styled("title")).isPresent())
            .isPresent();
  }

  private record Addressees(Optional<PartyId> by, ImmutableList<PartyId> to) {}

  private record Asker(Optional<StyledText> name) {}

  private Optional<Asker> from(StyledText title) {
    return reading.words().says("prompt", title.plain())
        ? Optional.of(new Asker(Optional.empty()))
        : reading
            .words()
            .sentence("prompt.by")
            .find(title)
            .map(found -> new Asker(Optional.of(found.styled("name"))));
  }

  private Optional<Addressees> addressees(StyledText title) {
    Optional<Sentence.Filled> both =
        reading
            .words()
            .sentence("prompt.to")
            .find(title)
            .filter(found -> from(found.styled("title")).isPresent());
    StyledText asked = both.map(found -> found.styled("title")).orElse(title);
    return from(asked)
        .map(
            asker ->
                new Addressees(
                    asker.name().flatMap(name -> reading.party(name, PartyKind.GROUP)),
                    both.map(found -> reading.parties(found.styled("names"), PartyKind.GROUP))
                        .orElse(ImmutableList.of())));
  }

  /** The condition stands first, behind its label. */
  private RichText condition(List<SourceBlock> content) {
    if (content.isEmpty()) {
      return RichText.EMPTY;
    }
    String label = reading.words().text("prompt.condition");
    Optional<StyledText> told =
        Sentence.of(label.replace("{", "") + " {condition}")
            .find(Styles.text(content.get(0)))
            .filter(found -> Styles.text(content.get(0)).runs().get(0).look().bold())
            .map(found -> found.styled("condition"));
    if (told.isPresent()) {
      content.remove(0);
    }
    return told.map(reading::rich).orElse(RichText.EMPTY);
  }
}
