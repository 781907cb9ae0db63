package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.PartyId;
import org.conducteur.session.Exchange;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;
import org.conducteur.time.TypedDate;

/** What was said before the day and with whom: "Échanges avec la Cnam le 12 juillet : OK". */
final class ExchangeLine implements PartReader {
  private static final Pattern WITH =
      Pattern.compile(
          "(?<![\\p{L}])"
              + Vocabulary.of("patterns").any("WITH")
              + "\\s+(.+?)(?=\\s+(?:le|du|on|am|den|avec|with|mit|med)\\s|$)");
  private static final Pattern AND = Pattern.compile("\\s*,\\s*|\\s+(?:et|and|und|og|&|\\+)\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:la|le|les|l'|the)\\s*");

  @Override
  public void read(Part part, Fiche fiche) {
    SourceBlock title = part.title().orElseThrow();
    if (Labels.standard().find(part.words().plain()).isEmpty()) {
      fiche.understood(title, "exchanges", fiche.exchanges().size());
      add(part.words(), part.rest(), fiche);
    } else {
      if (!part.rest().isBlank()) {
        fiche.understood(title, "exchanges", fiche.exchanges().size());
        add(part.rest(), fiche);
      }
      for (SourceBlock block : fiche.open(part)) {
        Blocks.text(block)
            .ifPresent(
                text -> {
                  fiche.understood(block, "exchanges", fiche.exchanges().size());
                  add(text, fiche);
                });
      }
      return;
    }
    // What follows such a line under no label of its own is for those who speak.
    AfterAnswers.read(fiche.open(part), fiche);
  }

  private static void add(StyledText line, Fiche fiche) {
    int colon = line.plain().indexOf(" : ");
    add(
        colon < 0 ? line : line.slice(0, colon),
        colon < 0 ? StyledText.EMPTY : line.from(colon + 3),
        fiche);
  }

  private static void add(StyledText subject, StyledText outcome, Fiche fiche) {
    String words = subject.strip().plain();
    fiche
        .exchanges()
        .add(
            new Exchange(
                words,
                Span.first(words, TypedDate::parse).map(span -> date(span.value())),
                with(words, fiche),
                outcome.isBlank() ? RichText.EMPTY : fiche.rich(outcome)));
  }

  private static PartialDate date(TypedDate date) {
    return new PartialDate(
        date.year(),
        Optional.of(date.day().getMonthValue()),
        Optional.of(date.day().getDayOfMonth()));
  }

  private static ImmutableList<PartyId> with(String words, Fiche fiche) {
    Set<PartyId> parties = new LinkedHashSet<>();
    String plain = Plainly.of(words);
    Matcher with = WITH.matcher(plain);
    while (with.find()) {
      for (String name : AND.split(words.substring(with.start(1), with.end(1)), -1)) {
        party(name, fiche).ifPresent(parties::add);
      }
    }
    return ImmutableList.copyOf(parties);
  }

  private static Optional<PartyId> party(String written, Fiche fiche) {
    Matcher article = ARTICLE.matcher(Plainly.of(written));
    String name = article.find() ? written.substring(article.end()) : written;
    Cast cast = fiche.sketch().cast();
    return cast.findOrganisation(name)
        .or(() -> cast.findPerson(name).map(person -> person.id()))
        .or(() -> cast.findGroup(name))
        .or(() -> MentionWords.of(name).map(mention -> fresh(mention, cast)));
  }

  private static PartyId fresh(Mention mention, Cast cast) {
    String name = mention.named().name();
    boolean lower = Character.isLowerCase(name.codePointAt(0));
    return switch (mention.kind()) {
      case PERSON -> cast.person(mention.named()).id();
      case ORGANISATION -> cast.organisation(name);
      case GROUP ->
          lower ? cast.group(name, mention.heads(), Optional.empty()) : cast.organisation(name);
    };
  }
}
