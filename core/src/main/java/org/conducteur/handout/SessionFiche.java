package org.conducteur.handout;

import static org.conducteur.text.RichText.EMPTY;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Planned;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** The fiche of one session, on a page of its own; a bare break is a box between two fiches. */
final class SessionFiche {
  private final Composing composing;
  private final Planned planned;
  private final Session session;

  SessionFiche(Composing composing, Planned planned) {
    this.composing = composing;
    this.planned = planned;
    session = planned.session();
  }

  ImmutableList<Element> elements() {
    ImmutableList<LabelValue> head = new FicheHead(composing, planned).pairs();
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (!head.isEmpty()) {
      out.add(new LabelValues(head));
    }
    if (session.kind().isBreak()
        && sections(session.toBuilder().summary(EMPTY).build()).isEmpty()) {
      out.addAll(Prose.of(session.summary()));
      return ImmutableList.of(new Callout(CalloutKind.INFORMATION, session.title(), out.build()));
    }
    return ImmutableList.<Element>builder()
        .add(new Heading(1, Inline.of(session.title()), !composing.options().continuous()))
        .addAll(out.build())
        .addAll(sections(session))
        .build();
  }

  /** In the order of the fiches that organisers write by hand. */
  private ImmutableList<Element> sections(Session session) {
    Words words = composing.words();
    SessionPeople people = new SessionPeople(composing, session);
    SessionThings things = new SessionThings(composing, session);
    SessionExchanges talks = new SessionExchanges(composing, session);
    Section section = new Section(words, 2);
    section.part(
        "section.contents",
        ImmutableList.<Element>builder()
            .addAll(Prose.of(session.summary(), ParagraphRole.LEAD))
            .addAll(Prose.of(session.contents()))
            .build());
    section.table("section.runningOrder", people.runningOrder());
    session
        .comparison()
        .ifPresent(c -> section.plain(new ComparisonSection(composing, c).questions()));
    section.table("section.participants", people.participants());
    section.part("section.things", things.stageAndNeeds());
    section.table("section.media", things.media());
    section.part("section.briefs", talks.briefs());
    section.part("section.prompts", talks.prompts());
    section.table("section.requests", talks.requests());
    section.table("section.exchanges", talks.exchanges());
    session
        .comparison()
        .ifPresent(c -> section.plain(new ComparisonSection(composing, c).surroundings()));
    section.prose("section.remarks", session.remarks());
    section.prose("section.notes", session.notes());
    return section.elements();
  }
}
