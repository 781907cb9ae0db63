package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.Map;
import org.conducteur.id.PartyId;
import org.conducteur.people.Person;
import org.conducteur.session.Brief;
import org.conducteur.session.Media;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Request;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** People whom the contents of a session name. */
final class MentionRules {
  private static final ImmutableSet<String> CONTENTS =
      ImmutableSet.of("summary", "contents", "runningOrder");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("named-but-not-participant", MentionRules::notListed).noticedBy(CREW));

  private MentionRules() {}

  private static void notListed(Examined examined, Report report) {
    Map<String, Session> sessions = new HashMap<>();
    SetMultimap<String, PartyId> known = HashMultimap.create();
    for (Session session : examined.sessions()) {
      String id = session.id().value();
      sessions.putIfAbsent(id, session);
      collect(session, known, id);
    }
    for (NamedInText named : examined.names()) {
      String id = named.prose().session();
      if (named.party() instanceof Person person
          && sessions.containsKey(id)
          && CONTENTS.contains(named.prose().component())
          && known.put(id, person.id())) {
        report.add(
            named.prose().place(),
            ImmutableMap.of(
                "person",
                person.displayName(),
                "session",
                Examined.name(sessions.get(id)),
                "text",
                named.prose().around(named.start())));
      }
    }
  }

  /** Whom the session names in any other way is looked after by other rules. */
  private static void collect(Session session, SetMultimap<String, PartyId> known, String id) {
    session.participations().stream().map(Participation::who).forEach(who -> known.put(id, who));
    session.runningOrder().stream()
        .map(RunningItem::speakers)
        .forEach(who -> known.putAll(id, who));
    session.prompts().stream().map(Prompt::to).forEach(who -> known.putAll(id, who));
    session.prompts().stream()
        .flatMap(prompt -> prompt.by().stream())
        .forEach(who -> known.put(id, who));
    session.requests().stream().map(Request::to).forEach(who -> known.putAll(id, who));
    session.briefs().stream().map(Brief::to).forEach(who -> known.putAll(id, who));
    session.media().stream()
        .map(Media::supplier)
        .forEach(who -> who.ifPresent(party -> known.put(id, party)));
  }
}
