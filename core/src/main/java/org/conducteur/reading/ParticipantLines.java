package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.session.Role;

/** Who takes part, a line or item each, or several in a line. */
final class ParticipantLines implements PartReader {
  private static final Pattern NOBODY =
      Pattern.compile("\\W*" + Vocabulary.of("people").any("NOBODY") + "\\W*");

  private static final Pattern CONTACT = Pattern.compile("\\W*(?:contacts?|kontakte?)\\W*");

  private final Optional<Role> role;

  /**
   * Reads those of one label.
   *
   * @param role what they do, unless their line says something else
   */
  ParticipantLines(Optional<Role> role) {
    this.role = role;
  }

  @Override
  public void read(Part part, Fiche fiche) {
    ParticipantLines lines =
        Roles.saysMaster(part.words().plain())
            ? new ParticipantLines(Optional.of(Role.MC))
            : isContact(part) ? new ParticipantLines(Optional.of(Role.CREW)) : this;
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(title -> lines.line(title, part.rest(), fiche));
    for (SourceBlock block : fiche.open(part)) {
      Blocks.text(block).ifPresent(text -> lines.lines(block, text, fiche));
    }
  }

  /** Whom to call is somebody who organises, not somebody who speaks. */
  private static boolean isContact(Part part) {
    return CONTACT.matcher(Plainly.of(part.words().plain())).matches();
  }

  private void lines(SourceBlock block, StyledText text, Fiche fiche) {
    ImmutableList<StyledText> lines = Lines.of(text);
    boolean each = lines.size() > 1 && Iterables.all(lines, this::isOwn);
    for (SourceBlock piece :
        each ? fiche.sketch().ledger().split(block, lines) : ImmutableList.of(block)) {
      line(piece, Blocks.text(piece).orElse(StyledText.EMPTY), fiche);
    }
  }

  /** Whether a line stands for itself, and is not one of a wrapped sentence. */
  private boolean isOwn(StyledText line) {
    return line.isBlank() || PersonLine.of(line).isPresent() || StageWords.isSentence(line.plain());
  }

  private void line(SourceBlock block, StyledText text, Fiche fiche) {
    if (StageWords.isSentence(text.plain())) {
      StageWords.take(text.plain(), fiche.stage());
      fiche.stage().note(Blocks.withText(block, text));
      fiche.understood(block, "stage", "notes");
      return;
    } else if (NOBODY.matcher(Plainly.of(text.plain())).matches()) {
      // "À définir" is worth telling those who plan.
      fiche.note(block);
      return;
    }
    Optional<PersonLine> line = PersonLine.of(text);
    if (line.isEmpty()) {
      // "Discours : Anna Bell" is what she does, also in a list of those who take part.
      RunningLine.of(text.plain())
          .ifPresent(
              item -> {
                RunningOrder order = new RunningOrder(fiche);
                fiche.understood(block, "runningOrder", order.next());
                order.add(item, ImmutableList.of());
              });
    }
    line.ifPresent(
        found -> {
          // What the last of a line is to do is what all of it are to do.
          Optional<Role> mission =
              found.mentions().stream()
                  .flatMap(mention -> Roles.ofMission(mention.mission()).stream())
                  .findFirst();
          for (Mention mention : found.mentions()) {
            fiche.take(mention, found.country(), found.role().or(() -> role).or(() -> mission));
          }
          fiche.understood(block, "participations");
        });
  }
}
