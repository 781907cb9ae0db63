package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.session.Media;
import org.conducteur.session.MediaState;
import org.conducteur.session.Participation;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Session;
import org.conducteur.time.Deadline;

/** What the organisers are still waiting for, by person: open requests and expected media. */
final class StillMissing {
  private final ImmutableSetMultimap<PartyId, String> byParty;

  private StillMissing(ImmutableSetMultimap<PartyId, String> byParty) {
    this.byParty = byParty;
  }

  static StillMissing of(EventView view) {
    ImmutableSetMultimap.Builder<PartyId, String> found = ImmutableSetMultimap.builder();
    for (Session session : view.event().sessions()) {
      for (Request request : session.requests()) {
        if (request.state() == RequestState.OPEN) {
          String line = line(view, RichLines.of(request.what()), request.due());
          asked(request, session).forEach(party -> found.put(party, line));
        }
      }
      for (Media media : session.media()) {
        media
            .supplier()
            .filter(supplier -> isExpected(media))
            .ifPresent(supplier -> found.put(supplier, line(view, media.title(), media.due())));
      }
    }
    return new StillMissing(found.build());
  }

  /** What is awaited from somebody, each thing once. */
  ImmutableList<String> of(PartyId party) {
    return byParty.get(party).asList();
  }

  private static ImmutableList<PartyId> asked(Request request, Session session) {
    return request.to().isEmpty()
        ? session.participations().stream()
            .map(Participation::who)
            .collect(ImmutableList.toImmutableList())
        : request.to();
  }

  static boolean isExpected(Media media) {
    return media.state().map(state -> state == MediaState.EXPECTED).orElse(true);
  }

  private static String line(EventView view, String what, Optional<Deadline> due) {
    Value when = view.deadlines().asWords(due);
    return when instanceof Value.Text text && !text.text().isEmpty()
        ? what + " (" + text.text() + ")"
        : what;
  }
}
