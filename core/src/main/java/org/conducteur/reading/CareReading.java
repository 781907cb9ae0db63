package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.conducteur.id.PartyId;
import org.conducteur.people.PrivacyNotice;

/** What holds for all speakers, and what people are told of their data. */
final class CareReading {
  private final Reading reading;

  CareReading(Reading reading) {
    this.reading = reading;
  }

  /** How early speakers come, and whom they call. */
  List<SourceBlock> speakers(List<SourceBlock> blocks) {
    return labels(blocks, "label.", this::care);
  }

  private boolean care(String label, LabelledTable.Pair pair) {
    if (label.equals("arrival")) {
      return reading
          .words()
          .sentence("arrival.lead")
          .find(pair.words())
          .flatMap(found -> reading.times().length(found.get("time")))
          .map(
              time -> {
                reading.sketch().about(event -> event.arrivalLead(time));
                return time;
              })
          .isPresent();
    } else if (label.equals("contact")) {
      ContactLine line = ContactLine.of(reading.plain(pair.words()));
      PartyId id = reading.parties().of(line.name(), PartyKind.ORGANISATION);
      reading.parties().reached(id, line.contacts());
      reading.sketch().about(event -> event.contact(id));
      return true;
    }
    return false;
  }

  /** Who is responsible for the data of people, what for, how long. */
  List<SourceBlock> privacy(List<SourceBlock> blocks) {
    PrivacyNotice.Builder notice = PrivacyNotice.builder();
    List<SourceBlock> left =
        labels(blocks, "privacy.", (label, pair) -> notice(label, pair, notice));
    PrivacyNotice told = notice.build();
    reading.sketch().about(event -> event.privacy(told));
    return left;
  }

  private boolean notice(String label, LabelledTable.Pair pair, PrivacyNotice.Builder notice) {
    switch (label) {
      case "controller" ->
          reading.party(pair.words(), PartyKind.ORGANISATION).ifPresent(notice::controller);
      case "purpose" -> notice.purpose(reading.rich(pair.value()));
      case "basis" -> notice.basis(reading.rich(pair.value()));
      case "recipients" -> notice.recipients(reading.rich(pair.value()));
      case "retention" -> notice.retention(reading.rich(pair.value()));
      case "rights" -> notice.rights(reading.rich(pair.value()));
      case "contact" -> notice.contact(reading.plain(pair.words()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<SourceBlock> labels(
      List<SourceBlock> blocks, String family, BiPredicate<String, LabelledTable.Pair> reader) {
    List<SourceBlock> left = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Optional<LabelledTable> table = LabelledTable.of(block);
      if (table.isEmpty()) {
        left.add(block);
      }
      for (LabelledTable.Pair pair : table.map(LabelledTable::pairs).orElse(ImmutableList.of())) {
        String label = reading.words().key(family, pair.label()).orElse("");
        if (!reader.test(label, pair)) {
          pair.asTable().ifPresent(row -> reading.keep(row, Optional.empty()));
        }
      }
    }
    return left;
  }
}
