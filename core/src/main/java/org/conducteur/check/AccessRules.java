package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conducteur.country.CountryProfile;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Seating;
import org.conducteur.naming.Quoted;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Session;

/** Who could not come in, hear or understand. */
final class AccessRules {
  private static final int AUDIENCE = 100;
  private static final Pattern WHEELCHAIRS =
      Pattern.compile(
          "(?iu)fauteuils? roulants?|\\bPMR\\b|mobilité réduite|handicap|plain-pied|ascenseur|rampe"
              + "|wheelchair|step-free|level access|lift\\b|elevator|ramp\\b|rollstuhl|barrierefrei"
              + "|stufenlos|ebenerdig|aufzug|fahrstuhl|kørestol|niveaufri");
  private static final Pattern HEARING =
      Pattern.compile(
          "(?iu)boucle|langue des signes|\\bLSF\\b|sous-tit|vélotypie|loop|sign language|caption"
              + "|gebärden|induktion|untertitel|schriftdolmetsch|tegnsprog|teleslynge|undertekst"
              + "|skrivetolk");
  private static final ImmutableSet<ProvisionKind> FOR_HEARING =
      ImmutableSet.of(
          ProvisionKind.INDUCTION_LOOP, ProvisionKind.SIGN_LANGUAGE, ProvisionKind.CAPTIONS);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint(
                  "no-wheelchair-access",
                  (examined, report) ->
                      without(
                          examined,
                          report,
                          ImmutableSet.of(ProvisionKind.WHEELCHAIR_PLACES),
                          WHEELCHAIRS))
              .noticedBy(PUBLIC),
          Rule.hint(
                  "no-help-to-hear",
                  (examined, report) -> without(examined, report, FOR_HEARING, HEARING))
              .noticedBy(PUBLIC),
          Rule.hint("session-of-other-language", AccessRules::otherLanguage).noticedBy(PUBLIC),
          Rule.hint("speaker-language-unknown", AccessRules::languageUnknown).noticedBy(PUBLIC));

  private AccessRules() {}

  /** Rooms of which nothing at all is said are another rule's. */
  private static void without(
      Examined examined, Report report, Set<ProvisionKind> kinds, Pattern words) {
    boolean provided =
        examined.sessions().stream()
            .flatMap(session -> session.provisions().stream())
            .anyMatch(provision -> kinds.contains(provision.kind()));
    List<Room> large = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Session session : examined.sessions()) {
      int seats = session.seating().flatMap(Seating::seats).orElse(0);
      session
          .room()
          .flatMap(examined.directory()::findRoom)
          .filter(room -> seats >= AUDIENCE && seen.add(room.id()))
          .ifPresent(large::add);
    }
    boolean said =
        large.stream()
            .anyMatch(
                room ->
                    room.accessibility().isEmpty()
                        || words.matcher(room.accessibility().plain()).find());
    if (!provided && !said && !large.isEmpty()) {
      report.add(
          Pointer.of("sessions"),
          ImmutableMap.of(
              "rooms", large.stream().map(Room::name).collect(Collectors.joining(", "))));
    }
  }

  static boolean isInterpreted(Session session) {
    return session.provisions().stream()
        .anyMatch(
            provision ->
                provision.kind() == ProvisionKind.INTERPRETING
                    || provision.kind() == ProvisionKind.CAPTIONS);
  }

  /** An event in which many sessions are in another language is in several languages. */
  private static void otherLanguage(Examined examined, Report report) {
    String own = ProseWalk.primary(examined.event().language());
    List<Session> foreign = new ArrayList<>();
    int all = 0;
    for (Session session : examined.sessions()) {
      if (PaceRules.STAGED.contains(session.kind())) {
        all++;
        Optional<String> language = session.language().map(ProseWalk::primary);
        if (language.filter(spoken -> !spoken.equals(own)).isPresent() && !isInterpreted(session)) {
          foreign.add(session);
        }
      }
    }
    if (foreign.isEmpty() || (foreign.size() > 1 && 3 * foreign.size() > all)) {
      return;
    }
    report.add(
        Examined.at(foreign.get(0), "provisions"),
        ImmutableMap.of(
            "sessions",
            Quoted.of(
                foreign.stream().map(s -> Examined.name(s)).collect(Collectors.joining(", "))),
            "language",
            foreign.get(0).language().orElseThrow()));
  }

  private static void languageUnknown(Examined examined, Report report) {
    String own = ProseWalk.primary(examined.event().language());
    Set<PartyId> seen = new HashSet<>();
    for (Session session : examined.sessions()) {
      for (Participation part : session.participations()) {
        if (ParticipationRules.speaks(part.role())
            && !ParticipationRules.isDeclined(part)
            && !isInterpreted(session)
            && examined.directory().findParty(part.who()).orElse(null) instanceof Person person
            && person.languages().isEmpty()
            && session.language().map(ProseWalk::primary).orElse(own).equals(own)) {
          part.country()
              .or(person::country)
              .flatMap(examined.directory()::findCountry)
              .filter(country -> speaksOther(country, own) && seen.add(person.id()))
              .ifPresent(country -> add(person, country, session, report));
        }
      }
    }
  }

  private static boolean speaksOther(CountryProfile country, String own) {
    return country
        .code()
        .flatMap(code -> Spoken.in(code, own))
        .filter(spoken -> !spoken)
        .isPresent();
  }

  private static void add(Person person, CountryProfile country, Session session, Report report) {
    report.add(
        Pointer.of("people", person.id(), "languages"),
        ImmutableMap.of(
            "person",
            person.displayName(),
            "country",
            country.name(),
            "session",
            Examined.name(session)));
  }
}
