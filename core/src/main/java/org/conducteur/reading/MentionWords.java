package org.conducteur.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.KindOfName;
import org.conducteur.people.Contact;
import org.conducteur.people.ContactKind;
import org.conducteur.session.ParticipationState;

/** Understands what a line says of one party: "Anna BELL (Cnum)", "3 bénévoles pour l'accueil". */
final class MentionWords {
  private static final Vocabulary WORDS = Vocabulary.of("people");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
  private static final Pattern HEADS =
      Pattern.compile("(?:(?:les|the|die|de) )?(\\d{1,4}|" + WORDS.any("NUMBER") + ") +(\\p{L}.*)");
  private static final Pattern MISSION = Pattern.compile("\\s((?:" + WORDS.any("FOR") + ")\\s.*)$");
  private static final Pattern BEHALF =
      Pattern.compile("\\s" + WORDS.any("FOR_WHOM") + "\\s*(.+)$");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w+])(?:\\+\\d{1,3}|0\\d)(?:[ .-]?\\d){6,11}(?!\\d)");
  private static final Pattern AT = Pattern.compile("\\s" + WORDS.any("AT") + "(?:\\s|(?<='))\\s*");
  private static final Pattern HOUSE = Pattern.compile(WORDS.any("HOUSE") + "\\b");
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  private final List<String> about = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private Optional<ParticipationState> state = Optional.empty();
  private Optional<Integer> heads = Optional.empty();
  private Optional<String> onBehalf = Optional.empty();
  private String mission = "";
  private String name = "";

  private MentionWords() {}

  /** What a piece of a line says; nothing if it names nobody. */
  static Optional<Mention> of(String piece) {
    return new MentionWords().read(piece);
  }

  private Optional<Mention> read(String piece) {
    String left = contacts(MAIL, ContactKind.EMAIL, piece);
    left = contacts(PHONE, ContactKind.PHONE, left);
    Matcher brackets = BRACKETS.matcher(left);
    while (brackets.find()) {
      about(brackets.group(1));
    }
    name = BRACKETS.matcher(left).replaceAll(" ").replaceAll("\\s+", " ").strip();
    name = name.replaceFirst("[\\s.,;:]+$", "");
    int comma = name.indexOf(',');
    Matcher dash = DASH.matcher(name);
    if (comma > 0) {
      about(name.substring(comma + 1).strip());
      name = name.substring(0, comma).strip();
    } else if (dash.find() && KindOfName.isPerson(name.substring(0, dash.start()))) {
      about(name.substring(dash.end()).strip());
      name = name.substring(0, dash.start());
    }
    purpose();
    counted();
    return name.isEmpty() ? Optional.empty() : Optional.of(mention());
  }

  private String contacts(Pattern pattern, ContactKind kind, String words) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      contacts.add(new Contact(kind, matcher.group()));
    }
    return matcher.replaceAll(" ");
  }

  private void about(String words) {
    Optional<ParticipationState> said = state(words);
    if (said.isPresent()) {
      state = state.or(() -> said);
    } else if (words.matches("\\d{1,4}")) {
      heads = Optional.of(Integer.valueOf(words));
    } else if (!words.isBlank()) {
      about.add(words.strip());
    }
  }

  /** How sure it is that somebody comes, if words say so. */
  static Optional<ParticipationState> state(String words) {
    String plain = Plainly.of(words).strip();
    for (ParticipationState state : ParticipationState.values()) {
      if (WORDS.is(state.name(), plain)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** "pour l'ANCT" says for whom, "pour accueillir" says what for. */
  private void purpose() {
    Matcher behalf = BEHALF.matcher(name);
    if (behalf.find() && KindOfName.isOrganisation(behalf.group(1))) {
      onBehalf = Optional.of(behalf.group(1).strip());
      name = name.substring(0, behalf.start()).strip();
      return;
    }
    Matcher purpose = MISSION.matcher(Plainly.of(name));
    if (purpose.find()) {
      mission = name.substring(purpose.start(1)).strip();
      name = name.substring(0, purpose.start()).strip();
    }
  }

  private void counted() {
    Matcher counted = HEADS.matcher(Plainly.of(name));
    if (counted.matches()) {
      heads = Optional.of(number(counted.group(1)));
      name = name.substring(counted.start(2));
    }
  }

  private static int number(String words) {
    int index = WORDS.words("NUMBER").stream().map(Plainly::of).toList().indexOf(words);
    // The words count from two, in four languages one after another.
    return index < 0 ? Integer.parseInt(words) : index % 9 + 2;
  }

  private Mention mention() {
    PartyKind kind = kind();
    Named named =
        kind == PartyKind.PERSON ? affiliated() : new Named(name, Optional.empty(), house());
    return new Mention(
        kind, named, heads, state, onBehalf, mission, ImmutableList.copyOf(contacts));
  }

  private Optional<String> house() {
    return about.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", about));
  }

  private PartyKind kind() {
    if (heads.isPresent()) {
      return PartyKind.GROUP;
    } else if (KindOfName.isPerson(name)) {
      return PartyKind.PERSON;
    }
    boolean service = Plainly.of(name).matches(WORDS.any("GROUP") + "\\b.*");
    return KindOfName.isOrganisation(name) && !service && !KindOfName.isGroup(name)
        ? PartyKind.ORGANISATION
        : PartyKind.GROUP;
  }

  /** Takes what is said of a person apart into what she is and where. */
  private Named affiliated() {
    String words = String.join(", ", about);
    if (words.isEmpty()) {
      return Named.of(name);
    }
    Matcher at = AT.matcher(Plainly.of(words));
    while (at.find()) {
      String house = words.substring(at.end()).strip();
      if (isOutside(words, at.start()) && isHouse(house)) {
        return new Named(
            name, Optional.of(words.substring(0, at.start()).strip()), Optional.of(house));
      }
    }
    if (KindOfName.isOrganisation(words) && !KindOfName.isFunction(words)) {
      return new Named(name, Optional.empty(), Optional.of(words));
    }
    List<String> parts = COMMA.splitToList(words);
    String last = parts.get(parts.size() - 1);
    if (parts.size() > 1 && KindOfName.isOrganisation(last) && !KindOfName.isFunction(last)) {
      String function = words.substring(0, words.lastIndexOf(',')).strip();
      return new Named(name, Optional.of(function), Optional.of(last));
    }
    boolean function =
        KindOfName.isFunction(words)
            || Character.isLowerCase(words.codePointAt(0))
            || parts.size() > 1;
    return function || !isShortName(words)
        ? new Named(name, Optional.of(words), Optional.empty())
        : new Named(name, Optional.empty(), Optional.of(words));
  }

  private static boolean isHouse(String words) {
    return HOUSE.matcher(Plainly.of(words)).lookingAt() || KindOfName.isOrganisation(words);
  }

  private static boolean isShortName(String words) {
    return words.split("\\s", -1).length <= 4;
  }

  /** Whether a place in words is in no quotation. */
  private static boolean isOutside(String words, int at) {
    String before = words.substring(0, at);
    return before.chars().filter(c -> c == '«').count()
        == before.chars().filter(c -> c == '»').count();
  }
}
