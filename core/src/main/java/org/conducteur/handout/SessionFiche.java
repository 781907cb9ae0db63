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
    FicheHead head = new FicheHead(composing, planned);
    if (session.kind().isBreak()
        && sections(session.toBuilder().summary(EMPTY).build()).isEmpty()) {
      return ImmutableList.of(box(head));
    }
    return ImmutableList.<Element>builder()
        .add(new Heading(1, Inline.of(session.title()), !composing.options().continuous()))
        .addAll(values(head.pairs()))
        .addAll(sections(session))
        .build();
  }

  private Callout box(FicheHead head) {
    String title =
        head.when().map(when -> when + " \u2013 " + session.title()).orElse(session.title());
    ImmutableList<Element> content =
        ImmutableList.<Element>builder()
            .addAll(values(head.untimed()))
            .addAll(Prose.of(session.summary()))
            .build();
    return new Callout(CalloutKind.INFORMATION, title, content);
  }

  private static ImmutableList<Element> values(ImmutableList<LabelValue> pairs) {
    return pairs.isEmpty() ? ImmutableList.of() : ImmutableList.of(new LabelValues(pairs));
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
