package org.conducteur;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;
import org.conducteur.port.Plan;
import org.conducteur.port.Reading;

/** A plan that is an event of its own, such as the schedule of another program. */
record ReadPlan(Reading reading) implements Plan {
  @Override
  public Optional<Attachment> state() {
    return Optional.empty();
  }

  @Override
  public Reading read(Event base) {
    return reading;
  }

  @Override
  public ImmutableList<Finding> columns() {
    return ImmutableList.of();
  }

  @Override
  public boolean isOwn() {
    return false;
  }
}
