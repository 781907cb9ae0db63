package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.session.Role;

/**
 * A line that names people: "Pour le Luxembourg : Anna BELL, ministre et Carl DUPRÉ (Cnum)".
 *
 * @param country for which country they speak
 * @param role what they all do, if the line says so
 * @param mentions everybody in it
 */
record PersonLine(Optional<String> country, Optional<Role> role, ImmutableList<Mention> mentions) {
  private static final int LONGEST = 600;
  private static final int LONGEST_LABEL = 60;

  /** Longer lines that name no person are sentences. */
  private static final int LONGEST_GROUP = 120;

  private static final Vocabulary WORDS = Vocabulary.of("people");
  private static final Pattern OPENER =
      Pattern.compile("\\W*(?:" + WORDS.any("OPENER") + "\\s*)?([^:]{2,60}?)\\s*:\\s*");
  private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}\\p{Ll}");
  private static final Pattern VERB =
      Pattern.compile(
          "(?:^|\\s)(?:est|sont|sera|seront|peut|peuvent|doit|doivent|is|are|will|must|can|ist|sind|wird|er)\\s");

  static Optional<PersonLine> of(StyledText line) {
    String text = line.plain().strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> country = Optional.empty();
    Optional<Role> role = Optional.empty();
    Matcher opener = OPENER.matcher(Plainly.of(text));
    if (opener.lookingAt() && opener.end() <= LONGEST_LABEL) {
      String words = text.substring(opener.start(1), opener.end(1));
      country = Optional.of(words).filter(Countries::isName);
      role = Roles.named(words);
      if (country.isEmpty() && role.isEmpty()) {
        return Optional.empty();
      }
      text = text.substring(opener.end());
    }
    return read(text, country, role);
  }

  private static Optional<PersonLine> read(
      String text, Optional<String> country, Optional<Role> role) {
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    boolean person = false;
    for (String piece : PeopleWords.pieces(text)) {
      Optional<Mention> mention = MentionWords.of(piece);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        person |= mention.get().kind() == PartyKind.PERSON;
      }
    }
    ImmutableList<Mention> all = mentions.build();
    return all.isEmpty() || (!person && isSentence(text))
        ? Optional.empty()
        : Optional.of(new PersonLine(country, role, all));
  }

  private static boolean isSentence(String text) {
    return text.length() > LONGEST_GROUP
        || SENTENCE.matcher(text).find()
        || VERB.matcher(Plainly.of(text)).find();
  }

  /** Whether somebody is named by name. */
  boolean hasPerson() {
    return mentions.stream().anyMatch(mention -> mention.kind() == PartyKind.PERSON);
  }
}
