package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.PartyId;
import org.conducteur.people.Person;
import org.conducteur.session.Prompt;
import org.conducteur.text.RichText;

/** What is asked if nobody says it: "Question relancée par F. BELL, si pas abordé : « … »". */
final class PromptLines implements PartReader {
  private static final Vocabulary WORDS = Vocabulary.of("briefs");
  private static final Pattern BY =
      Pattern.compile(
          WORDS.any("BY_WHOM")
              + "\\s+([^,(:]{2,60}?)\\s*(?:[,(:]|$|(?= "
              + WORDS.any("ON_CONDITION")
              + " ))");
  private static final Pattern TO =
      Pattern.compile(WORDS.any("TO_WHOM") + "\\s+([^,(:]{2,60}?)\\s*(?:[,(:]|$)");
  private static final Pattern CONDITION = WORDS.anywhere("ON_CONDITION");

  @Override
  public void read(Part part, Fiche fiche) {
    SourceBlock title = part.title().orElseThrow();
    List<SourceBlock> text = new ArrayList<>();
    if (!part.rest().isBlank()) {
      text.add(new SourceBlock.Paragraph("", part.rest(), title.place()));
    }
    boolean plainLabel = Labels.standard().find(part.words().plain()).isPresent();
    ImmutableList<SourceBlock> below = plainLabel ? fiche.open(part) : first(fiche.open(part));
    if (plainLabel && below.stream().allMatch(SourceBlock.Item.class::isInstance)) {
      each(part, below, fiche);
      return;
    }
    text.addAll(below);
    if (text.isEmpty()) {
      return;
    }
    int index = fiche.prompts().size();
    fiche.prompts().add(prompt(part.words(), fiche.rich(text), fiche));
    fiche.understood(title, "prompts", index);
    below.forEach(block -> fiche.understood(block, "prompts", index, "text"));
    // Questions stand by themselves; what follows is something else that happens.
    fiche.open(part).forEach(fiche::contents);
  }

  private static void each(Part part, ImmutableList<SourceBlock> items, Fiche fiche) {
    if (!part.rest().isBlank()) {
      items =
          ImmutableList.<SourceBlock>builder()
              .add(Blocks.withText(part.title().orElseThrow(), part.rest()))
              .addAll(items)
              .build();
      fiche.understood(part.title().orElseThrow(), "prompts", fiche.prompts().size());
    }
    for (SourceBlock item : items) {
      int index = fiche.prompts().size();
      fiche
          .prompts()
          .add(
              new Prompt(
                  fiche.rich(Blocks.text(item).orElse(StyledText.EMPTY)),
                  Optional.empty(),
                  ImmutableList.of(),
                  RichText.EMPTY));
      fiche.understood(item, "prompts", index, "text");
    }
  }

  /** The question that follows, of one paragraph, or of a list. */
  private static ImmutableList<SourceBlock> first(ImmutableList<SourceBlock> blocks) {
    int end = Math.min(1, blocks.size());
    while (end > 0 && end < blocks.size() && blocks.get(end) instanceof SourceBlock.Item) {
      end++;
    }
    return blocks.subList(0, end);
  }

  private static Prompt prompt(StyledText label, RichText text, Fiche fiche) {
    String plain = Plainly.of(label.plain());
    Matcher by = BY.matcher(plain);
    Optional<PartyId> who =
        by.find()
            ? person(label.plain().substring(by.start(1), by.end(1)), fiche)
            : Optional.empty();
    Matcher to = TO.matcher(plain);
    Optional<PartyId> whom =
        to.find()
            ? person(label.plain().substring(to.start(1), to.end(1)), fiche)
            : Optional.empty();
    Matcher condition = CONDITION.matcher(plain);
    RichText when = RichText.EMPTY;
    if (condition.find()) {
      StyledText words = label.from(condition.start());
      when = fiche.rich(StyledText.of(words.plain().replaceFirst("[\\s)]+$", "")));
    }
    return new Prompt(text, who, whom.map(ImmutableList::of).orElse(ImmutableList.of()), when);
  }

  private static Optional<PartyId> person(String name, Fiche fiche) {
    Cast cast = fiche.sketch().cast();
    Optional<PartyId> known = cast.findPerson(name).map(Person::id);
    known.filter(id -> name.contains(".")).ifPresent(id -> cast.alias(id, name));
    return known
        .or(() -> cast.findOrganisation(name))
        .or(
            () ->
                PeopleWords.isPerson(name)
                    ? Optional.of(cast.person(Named.of(name)).id())
                    : Optional.empty());
  }
}
