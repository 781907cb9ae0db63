package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.session.Session;

/** What is provided so that more people can take part. */
final class ProvisionRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("interpreting-without-language", ProvisionRules::withoutLanguage)
              .noticedBy(PUBLIC));

  private ProvisionRules() {}

  private static void withoutLanguage(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.provisions().size(); i++) {
        Provision provision = session.provisions().get(i);
        if (provision.kind() == ProvisionKind.INTERPRETING && provision.language().isEmpty()) {
          report.add(
              Examined.at(session, "provisions", i, "language"),
              ImmutableMap.of("session", Examined.name(session)));
        }
      }
    }
  }
}
